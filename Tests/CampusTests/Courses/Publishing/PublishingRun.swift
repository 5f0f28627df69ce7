import Campus
import ContentFiles
import Learning
import MigrationLaw
import Synchronization
import TestSupport

/// Plays acts on a campus and on the model beside it, and says in what they differ.
struct PublishingRun {
    let folder: DraftFolder
    let clock = Clock()
    let campus: Campus
    var draft = DraftCourse()
    var fault: DraftFault?
    var model: PublishingModel
    var random = SeededGenerator(seed: 0)
    var found: [String] = []
    /// What was done, for who reads a failure.
    private(set) var story: [String] = []
    private(set) var tally: [String: Int] = [:]

    init(seed: UInt64) async throws {
        folder = DraftFolder()
        try folder.write(draft, breaking: nil)
        let draws = Mutex(seed)
        campus = try await .sample(
            clock: clock, content: folder.folder,
            chance: {
                SeededGenerator(
                    seed: draws.withLock {
                        $0 &+= 1
                        return $0
                    })
            })
        var learners: [PublishingModel.Learner] = []
        for number in 1...3 {
            let actor = try await campus.sampleLearner("Learner \(number)", email: "learner\(number)@example.org")
            learners.append(PublishingModel.Learner(actor: actor))
        }
        let first = try await campus.course(DraftCourse.id)
        model = PublishingModel(
            versions: [PublishingModel.Version(draft: draft, digests: [first.digest])], learners: learners)
    }

    /// - Returns: nothing where campus and model agree.
    mutating func play(_ act: PublishingAct, looksDeep: Bool) async throws -> [String] {
        random = SeededGenerator(seed: act.seed)
        found = []
        let who = Int.random(in: 0..<model.learners.count, using: &random)
        do {
            try await perform(act.kind, who)
            try await compare(looksDeep: looksDeep)
        } catch {
            found.append("threw \(error)")
        }
        return found
    }

    // MARK: Telling

    mutating func tell(_ words: String) { story.append(words) }

    mutating func note(_ what: String) { tally[what, default: 0] += 1 }

    mutating func expect<Value: Equatable>(_ what: String, _ campus: Value, _ model: Value) {
        if campus != model { found.append("\(what): campus \(campus), model \(model)") }
    }

    /// What an act gave, or why it was refused.
    func outcome<Value>(_ act: () async throws -> Value) async throws -> Result<Value, CampusError> {
        do { return .success(try await act()) } catch let error as CampusError { return .failure(error) }
    }

    mutating func expect<Value>(_ what: String, _ result: Result<Value, CampusError>, refused: CampusError?) {
        switch (result, refused) {
        case (.success, nil): break
        case (.success, let refused?): found.append("\(what) was done, and \(refused) was due")
        case (.failure(let error), _):
            if error != refused {
                found.append("\(what) was refused: \(error), and \(String(describing: refused)) was due")
            }
        }
    }

    mutating func chance(in count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }

    // MARK: Acts

    mutating func perform(_ kind: PublishingAct.Kind, _ who: Int) async throws {
        switch kind {
        case .edit:
            draft.edit(using: &random)
            // What an edit takes out of the course is no longer read, so nothing is wrong with the course any more.
            if let path = fault?.path, draft.files[path] == nil { fault = nil }
            try folder.write(draft, breaking: fault)
            tell("edit")
        case .breakFiles:
            fault = DraftFault(of: draft, using: &random)
            try folder.write(draft, breaking: fault)
            tell("break \(fault.map { "\($0)" } ?? "nothing")")
        case .mendFiles:
            fault = nil
            try folder.write(draft, breaking: nil)
            tell("mend")
        case .publish: try await publish()
        case .correct: try await correct()
        case .moveEverybody: try await moveEverybody()
        case .withdraw: try await withdraw()
        case .correctKey: try await correctKey()
        case .grantTime:
            model.learners[who].extra = [nil, .half, .double].randomElement(using: &random) ?? nil
            if let person = model.learners[who].actor.person {
                try await campus.setExtraTime(model.learners[who].extra, of: person, by: anOperator)
            }
            tell("learner \(who): extra time \(String(describing: model.learners[who].extra))")
        case .jump: try await jump(who)
        case .enrol: try await enrol(who)
        default:
            guard model.learners[who].enrolment != nil else { return try await enrol(who) }
            try await learn(kind, who)
        }
    }
}
