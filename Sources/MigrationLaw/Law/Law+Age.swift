extension Law {
    /// How old the record may be: the newest day to which any of its instruments was checked.
    public var asOf: CalendarDay {
        content.instruments.compactMap { $0.provenance.asOf?.day }.max() ?? CalendarDay(daysSinceEpoch: 0)
    }
}
