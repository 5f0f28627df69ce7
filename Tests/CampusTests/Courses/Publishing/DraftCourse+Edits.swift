import Learning
import MigrationLaw

extension DraftCourse {
    /// One thing that an author does to the files, at random; some of it makes them unsound.
    mutating func edit(using random: inout some RandomNumberGenerator) {
        func chance(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }
        // Half of all edits are of words, so that there is something to correct.
        if chance(2) { return reword(using: &random) }
        let place = sessions.indices.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<16, using: &random) {
        case 0: addLesson(to: place)
        case 1 where sessions[place].lessons.count > 1:
            sessions[place].lessons.remove(at: Int.random(in: 0..<sessions[place].lessons.count, using: &random))
        case 2: sessions[place].lessons.shuffle(using: &random)
        case 3: sessions[place].lessons[0].minutes = Int.random(in: 5...60, using: &random)
        case 4:
            if sessions[place].activities.count > 1 || chance(2), !sessions[place].activities.isEmpty {
                sessions[place].activities.removeLast()
            } else {
                let names = sessions[place].activities.map(\.name)
                let name = (1...9).map { "A\($0)" }.first { !names.contains($0) } ?? "A10"
                sessions[place].activities.append(Part(name: name, minutes: 10))
            }
        case 5:
            let type = Item.types.randomElement(using: &random) ?? .single
            sessions[place].add(type, chance(2) ? .practice : .final, to: Int.random(in: 1...2, using: &random))
        case 6 where sessions[place].items.count > 4:
            sessions[place].items.remove(at: Int.random(in: 0..<sessions[place].items.count, using: &random))
        case 7: sessions[place].items.shuffle(using: &random)
        case 8: changeItem(in: place, using: &random) { $0.options = $0.options == 4 ? 5 : 4 }
        case 9, 10: changeItem(in: place, using: &random) { $0.key += 1 }
        case 11: sessions[place].quiz = (0..<2).map { _ in Int.random(in: 1...3, using: &random) }
        case 12: changeFinal(using: &random)
        case 13:
            let parts = rule + uncounted.sorted()
            guard let part = parts.randomElement(using: &random) else { return }
            if uncounted.remove(part) == nil { uncounted.insert(part) }
        case 14:
            if sessions.count < 4, chance(2) {
                let number = (sessions.map(\.number).max() ?? 0) + 1
                sessions.insert(Session(number: number), at: Int.random(in: 0...sessions.count, using: &random))
            } else if sessions.count > 1 {
                sessions.remove(at: place)
            }
        default: sessions.shuffle(using: &random)
        }
    }

    private mutating func reword(using random: inout some RandomNumberGenerator) {
        let place = sessions.indices.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<8, using: &random) {
        case 0: words += 1
        case 1: sessions[place].words += 1
        case 2: final?.words += 1
        case 3: sessions[place].lessons[0].words += 1
        case 4 where !sessions[place].activities.isEmpty: sessions[place].activities[0].words += 1
        case 5: offersFrench.toggle()
        default: changeItem(in: place, using: &random) { $0.words += 1 }
        }
    }

    private mutating func addLesson(to place: Int) {
        let names = sessions[place].lessons.map(\.name)
        guard let name = (1...9).map({ "L\($0)" }).first(where: { !names.contains($0) }) else { return }
        sessions[place].lessons.insert(Part(name: name, minutes: 10), at: 0)
    }

    private mutating func changeItem(
        in place: Int, using random: inout some RandomNumberGenerator, _ change: (inout Item) -> Void
    ) {
        guard let item = sessions[place].items.indices.randomElement(using: &random) else { return }
        change(&sessions[place].items[item])
    }

    private mutating func changeFinal(using random: inout some RandomNumberGenerator) {
        guard var changed = final else { return final = Final() }
        switch Int.random(in: 0..<7, using: &random) {
        case 0: changed.pass = Int.random(in: 1...3, using: &random)
        case 1: changed.minutes = [nil, 1, 14, 60][Int.random(in: 0..<4, using: &random)]
        case 2: changed.attempts = Int.random(in: 1...3, using: &random)
        case 3: changed.hoursApart = [0, 1, 24][Int.random(in: 0..<3, using: &random)]
        case 4: changed.thenDays = changed.thenDays == nil ? 7 : nil
        case 5: changed.byQuotas.toggle()
        default: changed.items = Int.random(in: 1...3, using: &random)
        }
        final = changed
    }
}
