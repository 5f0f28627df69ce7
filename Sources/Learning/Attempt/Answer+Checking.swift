public import MigrationLaw

extension Answer {
    /// Whether an item of that kind can be answered so; right or wrong is not asked.
    ///
    /// - Throws: ``AnswerError``, which names what is wrong.
    public func check(against kind: Item.Kind, of item: Item.ID) throws(AnswerError) {
        switch (kind, self) {
        case (.single(let options, _), .choice(let chosen)):
            guard chosen.count <= options.count else { throw .oneOption(item: item, given: chosen.count) }
            try Answer.checkKnown(chosen, among: options, of: item)
            guard chosen.count == 1 else { throw .oneOption(item: item, given: chosen.count) }
        case (.multiple(let options, _), .choice(let chosen)):
            guard !chosen.isEmpty else { throw .noOption(item: item) }
            try Answer.checkParts(chosen, among: options, of: item)
        case (.ordering(let steps), .order(let order)):
            try Answer.checkParts(order, among: steps, of: item)
            guard order.count == steps.count else {
                throw .missingSteps(item: item, given: order.count, wanted: steps.count)
            }
        case (.matching(let left, let right, _), .pairs(let pairs)):
            guard !pairs.isEmpty else { throw .noPair(item: item) }
            guard pairs.count <= left.count else {
                throw .tooMany(item: item, given: pairs.count, limit: left.count)
            }
            try Answer.checkKnown(pairs.keys.sorted(), among: left, of: item)
            try Answer.checkKnown(pairs.values.sorted(), among: right, of: item)
        case (.numeric, .value(let text)):
            do { _ = try ExactNumber(typed: text) } catch { throw .badNumber(item: item, error) }
        case (.date, .value(let text)):
            do { _ = try CalendarDay(typed: text) } catch { throw .badDay(item: item, error) }
        case (.single, _), (.multiple, _), (.ordering, _), (.matching, _), (.numeric, _), (.date, _), (.computed, _):
            guard let wanted = kind.answerShape else { throw .notResolved(item: item) }
            throw .wrongShape(item: item, wanted: wanted, given: shape)
        }
    }

    /// Each part once, and only parts of this item; counted before anything is compared, so that a giant list costs nothing.
    private static func checkParts(
        _ given: [Item.Option.ID], among parts: [Item.Option.ID], of item: Item.ID
    ) throws(AnswerError) {
        var seen: Set<Item.Option.ID> = []
        for part in given.prefix(parts.count + 1) {
            guard parts.contains(part) else { throw .unknownOption(part, item: item) }
            guard seen.insert(part).inserted else { throw .doubled(part, item: item) }
        }
        guard given.count <= parts.count else { throw .tooMany(item: item, given: given.count, limit: parts.count) }
    }

    private static func checkKnown(
        _ given: [Item.Option.ID], among parts: [Item.Option.ID], of item: Item.ID
    ) throws(AnswerError) {
        for part in given where !parts.contains(part) { throw .unknownOption(part, item: item) }
    }
}
