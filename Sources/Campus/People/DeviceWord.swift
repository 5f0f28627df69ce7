/// Browser and system in a few words that are the same in every language, such as `Firefox · Windows`.
///
/// What a browser sends of itself is not kept: it tells too much, and is nobody's to check.
public struct DeviceWord: Sendable, Equatable {
    /// Empty where nothing in it is known.
    public let text: String

    /// The words for the header User-Agent.
    public init(userAgent: String?) {
        let sent = String((userAgent ?? "").prefix(500))
        let known = [DeviceWord.browsers, DeviceWord.systems].compactMap { words in
            words.first { sent.contains($0.sign) }?.word
        }
        text = known.joined(separator: " · ")
    }

    /// Whoever types a command on the machine of the campus.
    public static let terminal = DeviceWord(text: "iml")
    /// None.
    public static let unknown = DeviceWord(text: "")

    private init(text: String) {
        self.text = text
    }

    // The first that is found counts: most name others as well.
    private static let browsers: [(sign: String, word: String)] = [
        ("Edg/", "Edge"), ("EdgA/", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"),
        ("UCBrowser/", "UC Browser"), ("Opera Mini", "Opera Mini"), ("FxiOS/", "Firefox"), ("Firefox/", "Firefox"),
        ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"), ("curl/", "curl"),
        ("python-requests/", "Python"), ("Python-urllib/", "Python"),
    ]
    private static let systems: [(sign: String, word: String)] = [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("KAIOS", "KaiOS"), ("Windows", "Windows"),
        ("CrOS", "ChromeOS"), ("Mac OS X", "Mac"), ("Macintosh", "Mac"), ("Linux", "Linux"),
    ]
}
