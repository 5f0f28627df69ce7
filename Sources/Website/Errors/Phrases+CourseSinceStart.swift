public import Campus
public import Catalogue

extension Phrases {
    /// That an attempt under way keeps its questions; for pages and the terminal.
    public func attemptKeeps(after change: CourseSinceStart) -> String {
        switch change {
        case .corrected: attemptKeepsItsQuestions
        case .moved(let earlier, let now): attemptKeepsVersion(earlier, now: now)
        }
    }
}
