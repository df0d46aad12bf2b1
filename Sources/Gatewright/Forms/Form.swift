/// A form as the document describes it.
struct Form {
    /// Names of files.
    let files: NameTable
    let types: [StaticString]
    let headers: PartHeaderReading
    let shape: TextShape
    let styles: TextStyles

    init(
        files: StaticString, types: [StaticString], headed: StaticString, encoded: StaticString,
        _ encodings: [TextEncoding], _ shape: TextShape
    ) {
        self.files = NameTable(names: files)
        self.types = types
        let encodings = Array(zip(NameTable(names: encoded).all, encodings)).map { (name: $0, encoding: $1) }
        let shape = encodings.isEmpty ? shape : shape.encoded(encodings)
        self.shape = shape
        let headers = PartHeaderReading(NameTable(names: headed).all, encodings, shape)
        self.headers = headers
        styles = TextStyles(encodings.filter { !headers.areHeaders($0.name) })
    }

    /// What parts hold, where files are references to them. Nil after a fault.
    func tree(of parts: [Multipart.Part], in body: [UInt8], _ reader: inout RequestReader) -> TextTree? {
        var texts: [(name: String, text: String)] = []
        var headed: [Multipart.Part] = []
        var isWell = true
        func fail(_ part: Multipart.Part, _ message: String) {
            reader.fail(.body, TextWriting.pointer([part.name]), message)
            isWell = false
        }
        for part in parts {
            if let coding = part.headers["Content-Transfer-Encoding"]?.lowercased(),
                !["7bit", "8bit", "binary"].contains(coding)
            {
                fail(part, "must not be encoded for transfer")
                continue
            }
            // A property may have the name with its brackets.
            let isList = part.name.hasSuffix("[]") && files.index(of: part.name) == nil
            let name = isList ? String(part.name.dropLast(2)) : part.name
            if let index = files.index(of: name) {
                // What browsers send for a file that was not chosen.
                if part.content.isEmpty, part.filename == "" { continue }
                if index < types.count, let contentType = part.contentType,
                    !MediaType.list(types[index]).contains(where: { MediaType(contentType).matches($0) })
                {
                    fail(part, "must be of type \(types[index])")
                }
                texts.append((name, String(decoding: FormFile.reference(to: part), as: UTF8.self)))
                headed.append(part)
            } else if let text = EventText.string(body.span.extracting(part.content)),
                part.contentType.map({ MediaType($0).isUTF8 }) ?? true
            {
                // Nobody sends header fields as a part.
                if headers.areHeaders(part.name) { continue }
                texts.append((part.name, text))
                headed.append(part)
            } else {
                fail(part, "is not valid UTF-8")
            }
        }
        guard isWell else { return nil }
        var tree = TextTree(form: texts, shape: shape, styles: styles)
        let faults = headers.add(headed, to: &tree) { name in
            let base = name.firstIndex(of: "[").map { String(name[..<$0]) }
            return base ?? styles.owner(of: name, TextAlternatives([shape]))
        }
        for fault in faults { reader.fail(.body, fault.pointer, fault.message) }
        return faults.isEmpty ? tree : nil
    }
}
