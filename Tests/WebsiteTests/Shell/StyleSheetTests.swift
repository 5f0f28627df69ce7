import Testing

@testable import Website

@Suite struct `The style sheet` {
    /// Declarations as `property:value`, without what stands in strings and custom properties.
    private var declarations: [(property: String, value: String)] {
        StyleSheet.text.split { "{};\n".contains($0) }.compactMap { part in
            let pair = part.split(separator: ":", maxSplits: 1)
            guard pair.count == 2 else { return nil }
            let property = pair[0].filter { $0 != " " }
            return property.hasPrefix("--") ? nil : (property, String(pair[1]))
        }
    }

    @Test func `names sides by the direction of the text, never left and right`() {
        #expect(declarations.count > 300)
        for (property, value) in declarations {
            #expect(!["left", "right"].contains(property), "\(property):\(value)")
            for side in ["-left", "-right"] {
                #expect(!property.hasSuffix(side) && !property.contains("\(side)-"), "\(property):\(value)")
            }
            if ["text-align", "float", "clear", "caption-side", "justify-content"].contains(property) {
                #expect(!["left", "right"].contains(value), "\(property):\(value)")
            }
        }
    }

    @Test func `gives four sides at once only where start and end are equal`() {
        for (property, value) in declarations
        where ["margin", "padding", "border-width", "border-radius", "inset"].contains(property) {
            let sides = value.replacing("!important", with: "").split(separator: " ")
            if sides.count == 4 { #expect(sides[1] == sides[3], "\(property):\(value)") }
        }
    }

    @Test func `has letters of Arabic, Ethiopic and Chinese in both kinds of type`() throws {
        let stacks = StyleSheet.text.split(separator: "\n").filter {
            $0.contains("--sans:") || $0.contains("--serif:")
        }
        #expect(stacks.count == 2)
        for stack in stacks {
            #expect(stack.contains("Arabic") && stack.contains("Ethiopic") && stack.contains("SC"), "\(stack)")
        }
        #expect(StyleSheet.text.contains(":lang(ar){line-height:1.75;letter-spacing:0"))
    }
}
