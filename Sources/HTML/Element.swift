/// A kind of element; calling it makes one: `p("text")`, `div(.class("x")) { … }`, `a(.href("/"), text: "Home")`.
public struct Element: Sendable {
    private let name: StaticString

    init(_ name: StaticString) {
        self.name = name
    }

    /// An element with attributes around a block of pieces.
    public func callAsFunction(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
        .element(name, attributes, content())
    }

    /// An element with attributes around a text, which escapes itself.
    public func callAsFunction(_ attributes: Attribute..., text: String = "") -> HTML {
        .element(name, attributes, HTML(text))
    }

    /// An element around a text, which escapes itself.
    public func callAsFunction(_ text: String) -> HTML {
        .element(name, [], HTML(text))
    }
}

/// A kind of element that never has content; calling it makes one: `input(.name("email"))`.
public struct VoidElement: Sendable {
    private let name: StaticString

    init(_ name: StaticString) {
        self.name = name
    }

    /// An element with attributes.
    public func callAsFunction(_ attributes: Attribute...) -> HTML {
        .void(name, attributes)
    }
}

extension HTML {
    /// Any element with content.
    public static func element(_ name: StaticString, _ attributes: [Attribute], _ content: HTML) -> HTML {
        var opening: [UInt8] = []
        opening.appendOpening(name, attributes)
        var element = HTML(bytes: opening)
        element.append(content)
        element.appendClosing(name)
        return element
    }

    /// Any element that never has content.
    public static func void(_ name: StaticString, _ attributes: [Attribute]) -> HTML {
        var bytes: [UInt8] = []
        bytes.appendOpening(name, attributes)
        return HTML(bytes: bytes)
    }
}

extension HTML {
    fileprivate mutating func appendClosing(_ name: StaticString) {
        append(bytes: CollectionOfOne(UInt8(ascii: "<")))
        append(bytes: CollectionOfOne(UInt8(ascii: "/")))
        append(bytes: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        append(bytes: CollectionOfOne(UInt8(ascii: ">")))
    }
}

extension [UInt8] {
    fileprivate mutating func appendOpening(_ name: StaticString, _ attributes: [Attribute]) {
        append(UInt8(ascii: "<"))
        append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        for attribute in attributes where attribute.isPresent {
            append(UInt8(ascii: " "))
            append(contentsOf: attribute.name.utf8)
            guard let value = attribute.value else { continue }
            append(UInt8(ascii: "="))
            append(UInt8(ascii: "\""))
            appendEscaped(value, in: .attribute)
            append(UInt8(ascii: "\""))
        }
        append(UInt8(ascii: ">"))
    }
}
