public import MigrationLaw

extension Item {
    /// What is asked, and the key.
    public enum Kind: Equatable, Sendable {
        /// Single best answer: the options in file order and the right one.
        case single(options: [Option.ID], key: Option.ID)
        /// Every right answer: the options in file order and the right ones.
        case multiple(options: [Option.ID], keys: Set<Option.ID>)
        /// Rows to sort into groups: both in file order, and the group that each row belongs to.
        case matching(left: [Option.ID], right: [Option.ID], pairs: [Option.ID: Option.ID])
        /// Steps to put in order: here they stand in the right one.
        case ordering(steps: [Option.ID])
        /// A number, right within the tolerance.
        case numeric(value: ExactNumber, tolerance: ExactNumber)
        /// A day, right within so many days.
        case date(day: CalendarDay, toleranceInDays: Int)
        /// Drawn and looked up in the record of the law when an attempt starts.
        case computed(Binding)

        /// The word for it in files and in the API.
        public var name: String { type.rawValue }

        /// The word for it, as a value.
        public var type: ItemType {
            switch self {
            case .single: .single
            case .multiple: .multiple
            case .matching: .matching
            case .ordering: .ordering
            case .numeric: .numeric
            case .date: .date
            case .computed: .computed
            }
        }

        /// The options or steps in the order of the file; none where there are no such parts.
        public var options: [Option.ID] {
            switch self {
            case .single(let options, _), .multiple(let options, _), .ordering(let options): options
            case .matching, .numeric, .date, .computed: []
            }
        }
    }
}

/// The types of items; the raw values are their words in files and in the API.
public enum ItemType: String, CaseIterable, Sendable {
    case single, multiple, matching, ordering, numeric, date, computed
}
