/// How a connection gets on, looked at once a second: silence is told by evhttp, dripping only by this.
struct Pace {
    /// What the connection is at.
    enum Stage: Equatable {
        /// Nothing is under way.
        case idle
        /// The head of a request arrives.
        case head
        /// Its body arrives.
        case body
        /// Its handler works.
        case waiting
        /// The answer leaves.
        case sending
    }

    /// Seconds at this stage of this request, or in this window of it.
    private(set) var seconds = 0
    private var stage = Stage.idle
    private var request = 0
    private var movedBefore = 0

    /// Looks again, a second later.
    ///
    /// - Parameters:
    ///   - request: the number of the request on its connection.
    ///   - moved: bytes of this stage so far.
    /// - Returns: Whether the client is too slow: a head not there in time, or a window of
    ///   ``ServerSettings/timeoutInSeconds`` with less than ``ServerSettings/minimumBytesPerSecond``.
    mutating func isTooSlow(_ stage: Stage, request: Int, moved: Int, _ settings: ServerSettings) -> Bool {
        guard stage == self.stage && request == self.request else {
            self.stage = stage
            self.request = request
            movedBefore = moved
            seconds = 0
            return false
        }
        seconds += 1
        switch stage {
        case .idle, .waiting: return false
        case .head: return seconds >= settings.headSeconds
        case .body, .sending:
            guard seconds >= settings.timeoutInSeconds else { return false }
            let isTooSlow = moved - movedBefore < settings.minimumBytesPerSecond * seconds
            movedBefore = moved
            seconds = 0
            return isTooSlow
        }
    }
}
