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
        let alternatives = TextAlternatives([shape])
        var tree = TextTree()
        var headed: [Multipart.Part] = []
        var isValid = true
        func fail(_ part: Multipart.Part, _ message: String) {
            reader.fail(.body, TextWriting.pointer([part.name]), message)
            isValid = false
        }
        for part in parts {
            if part.isEncodedForTransfer {
                fail(part, "must not be encoded for transfer")
                continue
            }
            let name = nameOfFile(part)
            if let index = files.index(of: name),
                !TextAlternatives(alternatives.shapes(ofMember: name)).mayBeText || part.isFile(in: body)
            {
                // What browsers send for a file that was not chosen.
                if part.content.isEmpty, part.filename == "" { continue }
                if let types = typesMissed(by: part, at: index) { fail(part, "must be of type \(types)") }
                tree.add(part, at: name)
            } else if let text = part.text(in: body) {
                // Nobody sends header fields as a part.
                if headers.areHeaders(part.name) { continue }
                tree.add(text, asField: part.name, of: alternatives, styles)
            } else {
                fail(part, "is not valid UTF-8")
            }
            headed.append(part)
        }
        guard isValid else { return nil }
        let faults = headers.add(headed, to: &tree) { name in
            let base = name.firstIndex(of: "[").map { String(name[..<$0]) }
            return base ?? styles.owner(of: name, alternatives)
        }
        for fault in faults { reader.fail(.body, fault.pointer, fault.message) }
        return faults.isEmpty ? tree : nil
    }

    /// The property that a part belongs to if it is a file: `photos` of `photos[]`, unless one has the name with its
    /// brackets.
    private func nameOfFile(_ part: Multipart.Part) -> String {
        let isList = part.name.hasSuffix("[]") && files.index(of: part.name) == nil
        return isList ? String(part.name.dropLast(2)) : part.name
    }

    /// The content types that the document gives a file, where the part says that it has none of them.
    private func typesMissed(by part: Multipart.Part, at index: Int) -> StaticString? {
        guard index < types.count, let contentType = part.contentType,
            !MediaType.list(types[index]).contains(where: { MediaType(contentType).matches($0) })
        else { return nil }
        return types[index]
    }
}

extension Multipart.Part {
    /// RFC 7578 §4.7 deprecates it, and no browser does it.
    fileprivate var isEncodedForTransfer: Bool {
        guard let coding = headers["Content-Transfer-Encoding"]?.lowercased() else { return false }
        return !["7bit", "8bit", "binary"].contains(coding)
    }

    /// The text of a field; nil where it is in another charset than UTF-8.
    fileprivate func text(in body: [UInt8]) -> String? {
        guard contentType.map({ MediaType($0).isUTF8 }) ?? true else { return nil }
        return EventText.string(body.span.extracting(content))
    }

    /// Whether a part is a file where it may be something else: it is called like one, says that it holds neither text
    /// nor JSON, or does not hold any. Browsers call a `Blob` of JSON `blob`, which is no name of a file.
    fileprivate func isFile(in body: [UInt8]) -> Bool {
        let type = contentType.map { MediaType($0) }
        if type?.isJSON == true { return filename != nil && filename != "blob" }
        if filename != nil || type.map({ $0.type != "text" }) ?? false { return true }
        return !EventText.isUTF8(body.span.extracting(content))
    }
}
