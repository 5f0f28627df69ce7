public import Catalogue
public import Records

extension Phrases {
    /// A session in a few words.
    public func device(_ session: Session) -> String {
        switch session.kind {
        case .cookie: session.device.isEmpty ? unknownBrowser : session.device
        case .bearer: session.device.isEmpty ? tokenWord : "\(tokenWord) · \(session.device)"
        }
    }
}
