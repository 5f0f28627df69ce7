import CWidth
import Glibc

/// How many columns of a terminal text takes: Chinese signs take two, marks on a letter none.
///
/// The C library knows each sign; it is asked in UTF-8 whatever the environment says.
private let isUTF8 = setlocale(LC_CTYPE, "C.UTF-8") != nil

extension Character {
    /// Columns on a terminal, mostly 1.
    var columns: Int {
        if isASCII { return 1 }
        if unicodeScalars.contains(where: \.properties.isEmojiPresentation) { return 2 }
        guard isUTF8 else { return 1 }
        return unicodeScalars.reduce(0) { $0 + max(0, Int(wcwidth(wchar_t(bitPattern: $1.value)))) }
    }
}

extension StringProtocol {
    /// Columns on a terminal.
    var columns: Int { reduce(0) { $0 + $1.columns } }
}
