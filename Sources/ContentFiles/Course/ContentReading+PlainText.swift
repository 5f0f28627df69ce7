extension ContentReading {
    /// A text shown as it stands, in one paragraph: signs of Markdown or HTML in it would be seen by the learner.
    func plain(_ mapping: YAMLMapping, _ key: String, example: String) -> String? {
        guard let text = mapping.text(key, example: example) else { return nil }
        let marks = ["](": "a link", "**": "emphasis", "![": "an image", "</": "HTML", "[^": "a footnote"]
        for (mark, name) in marks.sorted(by: { $0.key < $1.key }) where text.contains(mark) {
            mapping.fault(key, "The key “\(key)” is plain text and holds \(name) (\(mark)). Say it in words.")
        }
        return text
    }
}
