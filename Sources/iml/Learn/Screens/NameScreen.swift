import Catalogue
import Learning

/// The name as it will print, typed and shown as it will stand on the certificate.
struct NameScreen: Screen {
    private let course: String
    private var field: TextField

    init(_ name: String, course: String) {
        self.course = course
        field = TextField(name, limit: 120)
    }

    var takesText: Bool { true }

    func title(_ view: View) -> String { view.phrases.nameTitle }

    func body(_ view: View) -> Body {
        let phrases = view.phrases
        let head =
            [StyledText(phrases.nameLead), StyledText(phrases.nameHint, .quiet), StyledText()].flatMap {
                $0.wrapped(width: view.width)
            }
        let typed = field.lines(width: max(10, view.width - 2))
        let lines =
            head + typed.lines.map { StyledText("> ", .chosen) + StyledText($0) } + [StyledText()]
            + StyledText(phrases.namePreview, .quiet).wrapped(width: view.width) + preview(view)
        let row = head.count + typed.row
        var body = Body(lines, showing: row..<row + 1, height: view.height)
        body.cursor = (row, typed.column + 2)
        return body
    }

    func keys(_ view: View) -> [KeyHint] {
        [KeyHint(view.phrases.enterKey, view.phrases.confirmKey), KeyHint("Esc", view.phrases.closeKey)]
    }

    mutating func press(_ key: Key, _ view: View) -> Act? {
        switch key {
        case .enter: return .confirmName(field.text)
        case .escape: return .back
        default:
            _ = field.press(key)
            return nil
        }
    }

    /// As the certificate prints it: white space once, everything in the middle.
    private func preview(_ view: View) -> [StyledText] {
        let width = min(view.width, 60)
        let name = field.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let rule = StyledText("+\(String(repeating: "-", count: max(0, width - 2)))+", .quiet)
        let inside =
            (StyledText(name, .strong).wrapped(width: width - 4) + [StyledText()]
            + StyledText(course).wrapped(width: width - 4)).map { line in
                let gap = max(0, width - 2 - line.columns)
                let left = String(repeating: " ", count: gap / 2)
                let right = String(repeating: " ", count: gap - gap / 2)
                return StyledText("|", .quiet) + StyledText(left) + line + StyledText(right) + StyledText("|", .quiet)
            }
        return [rule] + inside + [rule]
    }
}
