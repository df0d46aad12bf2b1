/// Forms: `application/x-www-form-urlencoded` and `multipart/form-data`.
///
/// Their texts are turned into the JSON that they stand for, which the type's own decoder reads.
extension RequestReader {
    /// A form that must be there.
    ///
    /// - Parameters:
    ///   - mediaTypes: as the document gives them. JSON may be among them: it has the same members.
    ///   - files: names of fields that are files, each after its length in bytes.
    ///   - types: the media types that each of the files may have, `image/png, image/jpeg`.
    ///   - headed: names of fields whose parts' header fields are read as well, each after its length in bytes: those
    ///     of `note` are the members of an object called `note (headers)`, or of one for each part where that is an
    ///     array.
    ///   - encoded: names of fields that are not written like a form's, each after its length in bytes. A header field
    ///     is called `note (headers)[X-Place]`; it is a list like any header's (`HeaderStyle.simple`) unless it is
    ///     named.
    ///   - encodings: how each of those is.
    ///   - shape: what the texts stand for.
    public mutating func form<Value>(
        _ mediaTypes: StaticString = "*/*", files: StaticString = "", types: [StaticString] = [],
        headed: StaticString = "", encoded: StaticString = "", _ encodings: [TextEncoding] = [], as shape: TextShape,
        _ decode: (inout JSONCursor) -> Value?
    ) -> Value? {
        guard let body = requiredBody(mediaTypes) else { return nil }
        let form = Form(files: files, types: types, headed: headed, encoded: encoded, encodings, shape)
        return read(form, body, mediaTypes, decode)
    }

    /// A form, or `nil` without one. See `form(_:files:types:headed:encoded:_:as:_:)`.
    public mutating func formIfPresent<Value>(
        _ mediaTypes: StaticString = "*/*", files: StaticString = "", types: [StaticString] = [],
        headed: StaticString = "", encoded: StaticString = "", _ encodings: [TextEncoding] = [], as shape: TextShape,
        _ decode: (inout JSONCursor) -> Value?
    ) -> Value? {
        guard let body = body(mediaTypes), !body.isEmpty else { return nil }
        let form = Form(files: files, types: types, headed: headed, encoded: encoded, encodings, shape)
        return read(form, body, mediaTypes, decode)
    }

    /// A form that must be there, of a type that says itself what its texts stand for.
    public mutating func form<Value: TextDecodable>(
        _ mediaTypes: StaticString = "*/*", files: StaticString = "", types: [StaticString] = [],
        headed: StaticString = "", encoded: StaticString = "", _ encodings: [TextEncoding] = []
    ) -> Value? {
        form(
            mediaTypes, files: files, types: types, headed: headed, encoded: encoded, encodings, as: Value.textShape
        ) {
            Value(from: &$0)
        }
    }

    /// A form of a type that says itself what its texts stand for, or `nil` without one.
    public mutating func formIfPresent<Value: TextDecodable>(
        _ mediaTypes: StaticString = "*/*", files: StaticString = "", types: [StaticString] = [],
        headed: StaticString = "", encoded: StaticString = "", _ encodings: [TextEncoding] = []
    ) -> Value? {
        formIfPresent(
            mediaTypes, files: files, types: types, headed: headed, encoded: encoded, encodings, as: Value.textShape
        ) {
            Value(from: &$0)
        }
    }

    /// The parts of a multipart body that must be there, whatever they are.
    public mutating func parts(_ mediaTypes: StaticString = "*/*") -> [FormFile]? {
        guard let body = requiredBody(mediaTypes) else { return nil }
        return files(body)
    }

    /// The parts of a multipart body, or `nil` without one.
    public mutating func partsIfPresent(_ mediaTypes: StaticString = "*/*") -> [FormFile]? {
        guard let body = body(mediaTypes), !body.isEmpty else { return nil }
        return files(body)
    }

    private mutating func files(_ body: [UInt8]) -> [FormFile]? {
        guard let parts = multipart(body) else { return nil }
        return parts.map { part in
            FormFile(
                name: part.name, filename: part.filename, headers: part.headers, bytes: Array(body[part.content]))
        }
    }

    private mutating func multipart(_ body: [UInt8]) -> [Multipart.Part]? {
        do throws(Multipart.Fault) {
            return try Multipart(body, contentType: request.header("Content-Type") ?? "").parts
        } catch {
            fail(.body, "", error.message)
            return nil
        }
    }

    private mutating func read<Value>(
        _ form: Form, _ body: [UInt8], _ mediaTypes: StaticString, _ decode: (inout JSONCursor) -> Value?
    ) -> Value? {
        let declared = MediaType.list(mediaTypes)
        let sent = request.header("Content-Type").map { MediaType($0) } ?? declared.first { $0.isJSON } ?? declared[0]
        if sent.isJSON { return self.decode(body, decode) }
        let isMultipart = sent.type == "multipart"
        var tree: TextTree
        if isMultipart {
            guard let parts = multipart(body), let read = form.tree(of: parts, in: body, &self) else { return nil }
            tree = read
        } else {
            guard let pairs = pairs(body) else { return nil }
            tree = TextTree(form: pairs, shape: form.shape, styles: form.styles)
        }
        return self.decode(tree, as: form.shape, in: .body, "", behind: isMultipart ? body : [], decode)
    }

    /// The fields of `application/x-www-form-urlencoded`, as the URL standard reads them.
    private mutating func pairs(_ body: [UInt8]) -> [(name: String, text: String)]? {
        var pairs: [(name: String, text: String)] = []
        var isValid = true
        for pair in body.split(separator: UInt8(ascii: "&")) {
            let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            guard let name = PercentCoding.decode(pair[..<equals], plusIsSpace: true) else {
                fail(.body, "", "has a name that is not valid percent-encoded UTF-8")
                return nil
            }
            guard let text = PercentCoding.decode(pair[equals...].dropFirst(), plusIsSpace: true) else {
                fail(.body, TextWriting.pointer([name]), "is not valid percent-encoded UTF-8")
                isValid = false
                continue
            }
            pairs.append((name, text))
        }
        return isValid ? pairs : nil
    }
}
