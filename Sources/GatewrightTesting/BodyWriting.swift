import Gatewright
import GatewrightAPI

/// The bytes of bodies.
struct BodyWriting {
    var body: OperationDescription.Body
    var mediaType: String

    /// - Returns: the body and its `Content-Type`.
    func written(_ value: JSONValue) -> (bytes: [UInt8], contentType: String) {
        switch body.kind {
        case .json: return (value.bytes, mediaType)
        case .text, .bytes: return (Array(value.parameterText.utf8), mediaType)
        case .form:
            guard case .object(let members) = value, !mediaType.isJSON else {
                return (value.bytes, mediaType)
            }
            let fields = members.sorted { $0.key < $1.key }.filter { $0.value != .null }.map { ($0.key, $0.value) }
            if mediaType.hasPrefix("multipart/") {
                let headers = body.headed.map { ($0, "\($0) (headers)") }
                let written = Response(
                    status: .ok,
                    parts: fields.filter { name, _ in !headers.contains { $0.1 == name } }.flatMap { name, value in
                        var parts = parts(name, value)
                        if let (_, member) = headers.first(where: { $0.0 == name }), let value = members[member] {
                            for index in parts.indices { set(value, member, ofPart: index, in: &parts) }
                        }
                        return parts
                    }, mediaType: mediaType)
                return (written.body, written.headers["Content-Type"] ?? mediaType)
            }
            let items = fields.flatMap { pairs($0, $1) }.map { name, text in
                "\(PercentCoding.encodeForm(name))=\(PercentCoding.encodeForm(text))"
            }
            return (Array(items.joined(separator: "&").utf8), mediaType)
        }
    }

    /// The texts of a field and their names.
    private func pairs(_ name: String, _ value: JSONValue) -> [(String, String)] {
        let encoding = body.encodings[name] ?? ""
        switch (encoding, value) {
        case ("json", _): return [(name, value.description)]
        case ("exploded", .object(let members)):
            return members.sorted { $0.key < $1.key }.map { ($0.key, $0.value.parameterText) }
        case ("deepObject", .object): return value.bracketed(name)
        case (let type, _) where type.isTypeOfJSON: return (value.array ?? [value]).map { (name, $0.description) }
        case (let separator, .array(let elements)) where separator.unicodeScalars.count == 1:
            return [(name, elements.map(\.parameterText).joined(separator: separator))]
        case (let separator, .object(let members)) where separator.unicodeScalars.count == 1:
            let texts = members.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value.parameterText] }
            return [(name, texts.joined(separator: separator))]
        default: return (value.array ?? [value]).map { (name, $0.parameterText) }
        }
    }

    /// Sets header fields: an object for all parts of a field, or one for each. Parts beyond those are like the last
    /// one.
    private func set(_ headers: JSONValue, _ member: String, ofPart index: Int, in parts: inout [FormFile]) {
        if let all = headers.array {
            if let one = all.dropFirst(index).first ?? all.last { set(one, member, ofPart: index, in: &parts) }
            return
        }
        for (name, value) in (headers.object ?? [:]).sorted(by: { $0.key < $1.key }) where value != .null {
            let style: HeaderStyle =
                switch body.encodings["\(member)[\(name)]"] {
                case "json": .json
                case "exploded": .exploded
                default: .simple
                }
            parts[index].headers.set(name, in: style) { value.encode(to: &$0) }
        }
    }

    private func parts(_ name: String, _ value: JSONValue) -> [FormFile] {
        guard let types = body.files[name] else { return texts(name, value) }
        return (value.array ?? [value]).flatMap { element in
            let isFile =
                element[GatewrightAPI.Contract.textOfFile] != nil
                || element["bytes"] != nil && element["headers"] != nil
            return isFile ? [file(name, element, types)] : texts(name, element)
        }
    }

    private func texts(_ name: String, _ value: JSONValue) -> [FormFile] {
        let type = body.encodings[name].flatMap(\.typedMediaType)
        return pairs(name, value).map { name, text in
            FormFile(name: name, headers: type.map { ["Content-Type": $0] } ?? [:], bytes: Array(text.utf8))
        }
    }

    /// A file: as `FormFile` is written for responses, or with a text for its bytes.
    private func file(_ name: String, _ value: JSONValue, _ types: String) -> FormFile {
        let bytes = value["bytes"]?.string.flatMap { Base64.decode(Array($0.utf8)[...]) }
        let text = value[GatewrightAPI.Contract.textOfFile]?.string ?? ""
        var part = FormFile(
            name: name, filename: value["filename"]?.string ?? name, bytes: bytes ?? Array(text.utf8))
        let headers = value["headers"]?.array ?? []
        for index in stride(from: 1, to: headers.count, by: 2) {
            part.headers[headers[index - 1].parameterText] = headers[index].parameterText
        }
        if part.headers["Content-Type"] == nil { part.headers["Content-Type"] = RequestParts.first(of: types) }
        return part
    }
}

extension String {
    /// The media type of a field whose encoding this is, if it has one.
    fileprivate var typedMediaType: String? {
        let prefix = "typed:"
        return hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
    }

    fileprivate var isTypeOfJSON: Bool { typedMediaType?.isJSON ?? false }
}
