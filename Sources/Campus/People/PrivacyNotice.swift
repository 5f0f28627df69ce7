/// The privacy notice that people can read before they make an account.
public enum PrivacyNotice {
    /// Counts up whenever what is kept, or why, changes; each account keeps the version it was made under.
    public static let version = 1
}
