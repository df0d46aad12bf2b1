/// Answers that are forms: `application/x-www-form-urlencoded` and multipart.
extension Response {
    /// A response whose body is a form, or JSON where that is what the client takes.
    ///
    /// A member that is null is left out, as is an undefined value of RFC 6570 §3.2.1. An array is its elements, one by
    /// one; an object is written as JSON, unless `encodings` say otherwise (OpenAPI 3.1.1 §4.8.15).
    ///
    /// - Parameters:
    ///   - mediaType: what the body is. A multipart type gets its boundary.
    ///   - files: names of fields that are files, each after its length in bytes.
    ///   - types: the media types that each of the files may have. A file that says none is of the first one,
    ///     and one without a name is called like its field.
    ///   - headed: names of fields whose parts have header fields, each after its length in bytes: those of `note` are
    ///     the members of an object called `note (headers)`, or of one for each part where that is an array.
    ///   - encoded: names of fields that are not written like a form's, each after its length in bytes. A header field
    ///     is called `note (headers)[X-Place]`; it is a list like any header's (`HeaderStyle.simple`) unless it is
    ///     named.
    ///   - encodings: how each of those is.
    ///   - write: writes the members as a JSON object.
    public init(
        status: HTTPStatus, form mediaType: String, files: StaticString = "", types: [StaticString] = [],
        headed: StaticString = "", encoded: StaticString = "", _ encodings: [TextEncoding] = [],
        members write: (inout JSONWriter) -> Void
    ) {
        var writer = JSONWriter(capacity: 1024)
        write(&writer)
        let type = MediaType(mediaType)
        if type.isJSON {
            self.init(status: status, contentType: mediaType, knownText: writer.bytes)
            return
        }
        let form = FormWriting(
            NameTable(names: files), types, NameTable(names: headed), NameTable(names: encoded), encodings)
        if type.type == "multipart" {
            self.init(status: status, multipart: form.parts(ofJSON: writer.bytes), mediaType)
        } else {
            let pairs = form.pairs(ofJSON: writer.bytes)
            self.init(status: status, contentType: mediaType, knownText: pairs)
        }
    }

    /// A response with the parts of a multipart body, whatever they are. It gets a boundary.
    ///
    /// In `multipart/form-data` every part has its `name`; in other types only those whose name is not empty.
    public init(status: HTTPStatus, parts: [FormFile], mediaType: String = "multipart/form-data") {
        let isForm = MediaType(mediaType).subtype == "form-data"
        self.init(status: status, multipart: parts.map { $0.part(name: $0.name, isForm: isForm) }, mediaType)
    }

    private init(status: HTTPStatus, multipart parts: [MultipartWriting.Part], _ mediaType: String) {
        let writing = MultipartWriting(parts)
        let contentType = "\(mediaType); boundary=\(writing.boundary)"
        let body = writing.bytes
        // What is text travels as such: a REST API decodes base64 for some clients only.
        if EventText.isUTF8(body.span) {
            self.init(status: status, contentType: contentType, knownText: body)
        } else {
            self.init(status: status, headers: ["Content-Type": contentType], body: body)
        }
    }
}

/// A form as the document describes it, to be written.
private struct FormWriting {
    /// Names of files.
    let files: NameTable
    let types: [StaticString]
    let headed: NameTable
    let encoded: NameTable
    let encodings: [TextEncoding]

    init(
        _ files: NameTable, _ types: [StaticString], _ headed: NameTable, _ encoded: NameTable,
        _ encodings: [TextEncoding]
    ) {
        self.files = files
        self.types = types
        self.headed = headed
        self.encoded = encoded
        self.encodings = encodings
    }

    private func encoding(of name: String) -> TextEncoding? {
        guard let index = encoded.index(of: name), index < encodings.count else { return nil }
        return encodings[index]
    }

    // MARK: Multipart

    func parts(ofJSON json: [UInt8]) -> [MultipartWriting.Part] {
        let members = FormValue(json).members
        let headers = headed.all.map { name in
            let member = PartHeaderReading.member(of: name)
            return (name: name, member: member, value: members.first { $0.name == member }?.value)
        }
        return members.flatMap { name, value -> [MultipartWriting.Part] in
            if headers.contains(where: { $0.member == name }) { return [] }
            var parts = parts(of: value, name)
            if let headers = headers.first(where: { $0.name == name }), let value = headers.value {
                for index in parts.indices { set(value, headers.member, ofPart: index, in: &parts) }
            }
            return parts
        }
    }

    /// Sets header fields: an object for all parts of a field, or one for each.
    private func set(
        _ headers: FormValue, _ member: String, ofPart index: Int, in parts: inout [MultipartWriting.Part]
    ) {
        if case .array(let all) = headers {
            if index < all.count { set(all[index], member, ofPart: index, in: &parts) }
            return
        }
        guard case .object(let fields) = headers else { return }
        for (name, value) in fields {
            if case .null = value { continue }
            let style = HeaderStyle(encoding(of: "\(member)[\(name)]"))
            parts[index].headers.set(name, in: style) { value.write(to: &$0) }
        }
    }

    private func parts(of value: FormValue, _ name: String) -> [MultipartWriting.Part] {
        if case .null = value { return [] }
        if let index = files.index(of: name) {
            let usual = index < types.count ? MediaType.list(types[index]).first { !$0.isRange } : nil
            return value.elements.flatMap { element in
                FormFile(written: element).map { [part(name, $0, usual)] } ?? texts(element, name)
            }
        }
        return texts(value, name)
    }

    private func part(_ name: String, _ file: FormFile, _ usual: MediaType?) -> MultipartWriting.Part {
        var file = file
        // Clients take what has no name for text, whatever its type (RFC 7578 §4.2, XHR §4.3).
        file.filename = file.filename ?? name
        var part = file.part(name: name, isForm: true)
        if part.headers["Content-Type"] == nil {
            part.headers["Content-Type"] = usual?.essence ?? "application/octet-stream"
        }
        return part
    }

    private func texts(_ value: FormValue, _ name: String) -> [MultipartWriting.Part] {
        switch encoding(of: name) {
        case .typed(let type):
            return value.elements.compactMap { element in
                part(name, MediaType(type.description).isJSON ? element.json : element.text, type.description)
            }
        case .json: return value.elements.compactMap { part(name, $0.json, "application/json") }
        case let encoding?: return encoding.pairs(value, name, isPercentEncoded: false).map { part($0.name, $0.text) }
        case nil:
            return value.elements.compactMap { element in
                part(name, element.text, element.isScalar ? nil : "application/json")
            }
        }
    }

    private func part(_ name: String, _ text: String, _ contentType: String? = nil) -> MultipartWriting.Part {
        var part = MultipartWriting.Part(content: Array(text.utf8))
        part.setDisposition(name: name, filename: nil)
        // Without one a part is `text/plain`, RFC 7578 §4.4.
        if let contentType { part.headers["Content-Type"] = contentType }
        return part
    }

    private func part(_ name: String, _ text: String?, _ contentType: String? = nil) -> MultipartWriting.Part? {
        text.map { part(name, $0, contentType) }
    }

    // MARK: Texts

    func pairs(ofJSON json: [UInt8]) -> [UInt8] {
        var pairs: [(name: String, text: String)] = []
        for (name, value) in FormValue(json).members {
            let escapedName = PercentCoding.encodeForm(name)
            switch encoding(of: name) {
            case .typed(let type) where MediaType(type.description).isJSON: fallthrough
            case .json:
                if let text = value.json { pairs.append((escapedName, PercentCoding.encodeForm(text))) }
            case .typed, nil:
                for text in value.elements.compactMap(\.text) {
                    pairs.append((escapedName, PercentCoding.encodeForm(text)))
                }
            case let encoding?: pairs += encoding.pairs(value, name, isPercentEncoded: true)
            }
        }
        return Array(pairs.map { "\($0.name)=\($0.text)" }.joined(separator: "&").utf8)
    }
}

extension TextEncoding {
    /// The texts of a field in a style of RFC 6570.
    fileprivate func pairs(
        _ value: FormValue, _ name: String, isPercentEncoded: Bool
    ) -> [(name: String, text: String)] {
        func coded(_ text: String) -> String { isPercentEncoded ? PercentCoding.encodeForm(text) : text }
        if case .null = value { return [] }
        switch self {
        case .separated(let separator):
            let texts: [String] =
                if case .object(let members) = value {
                    members.flatMap { member in member.value.text.map { [member.name, $0] } ?? [] }
                } else {
                    value.elements.compactMap(\.text)
                }
            // Between values a comma is written as it is; what may not stand in a form is not.
            let between = separator == "," ? "," : coded(String(separator))
            return [(coded(name), texts.map(coded).joined(separator: between))]
        case .exploded:
            guard case .object(let members) = value else { break }
            return members.compactMap { member in member.value.text.map { (coded(member.name), coded($0)) } }
        case .deepObject:
            guard case .object(let members) = value else { break }
            return members.flatMap { member in
                pairs(member.value, "\(name)[\(member.name)]", isPercentEncoded: isPercentEncoded)
            }
        case .json, .typed: break
        }
        return value.elements.compactMap(\.text).map { (coded(name), coded($0)) }
    }
}
