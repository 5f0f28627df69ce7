import HTML

/// A page before the shell is put around it: what stands in the title, the way back, and the main text.
struct PageContent: Sendable {
    /// Plain text, for `<title>`.
    let title: String
    /// From the top down, the page itself last.
    let crumbs: [Crumb]
    let body: HTML

    /// One step of the way back.
    struct Crumb: Equatable, Sendable {
        let text: String
        /// Nil for the page itself.
        let address: String?

        init(_ text: String, _ address: String? = nil) {
            self.text = text
            self.address = address
        }
    }
}
