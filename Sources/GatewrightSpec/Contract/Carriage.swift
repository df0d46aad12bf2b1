import GatewrightAPI

/// How a value in a body is carried: as JSON, or taken apart into texts as fields of forms are.
enum Carriage: Equatable {
    case json
    case form(FormFields)
    /// What has elements or members has a text for each, perhaps all in one, with separators.
    case texts(isSeparated: Bool)
    /// One text, which is JSON for what has elements or members.
    case text(isSeparated: Bool)

    /// How the element or member of a value is carried.
    func inner(_ name: String, _ value: JSONLiteral) -> Carriage {
        switch self {
        case .json, .text: return .json
        case .texts(let isSeparated): return .text(isSeparated: isSeparated)
        case .form(let fields):
            if isHeaders(name) { return .texts(isSeparated: true) }
            let isObject = if case .object = value { true } else { false }
            switch fields.encoded.first(where: { $0.name == name })?.encoding {
            case .json: return .json
            case .separated: return .texts(isSeparated: true)
            case .exploded, .deepObject: return .texts(isSeparated: false)
            case .typed, nil: return isObject ? .text(isSeparated: false) : .texts(isSeparated: false)
            }
        }
    }

    /// Whether a member is the header fields of a part, which are there even if there are none.
    func isHeaders(_ name: String) -> Bool {
        guard case .form(let fields) = self else { return false }
        return fields.headed.contains { "\($0) (headers)" == name }
    }

    /// Whether a value that is carried so is read as what it is.
    func carries(_ value: JSONLiteral) -> Bool {
        switch self {
        case .json: return true
        // Without anything in it nothing is sent.
        case .form: return !value.isEmpty && value.parts.allSatisfy { $0 != .null && !$0.isEmpty }
        case .texts(let isSeparated):
            return !value.isEmpty && value.parts.allSatisfy { !isSeparated || $0.isPlainText }
        case .text(let isSeparated): return value != .null && (!isSeparated || value.isPlainText)
        }
    }
}

extension JSONLiteral {
    /// The value as a form says it.
    var withoutEmptyMembers: JSONLiteral {
        guard case .object(let members) = self else { return self }
        return .object(members.filter { !$0.value.isEmpty && $0.value != .null })
    }

    /// The elements or members of a value, or itself.
    fileprivate var parts: [JSONLiteral] {
        switch self {
        case .array(let elements): elements
        case .object(let members): members.map(\.value)
        default: [self]
        }
    }
}

extension Content {
    /// A media type for each way in which requests of the form are written.
    var carriers: [String] {
        guard case .form(_, let mediaTypes, let fields) = self else { return [mediaTypes.firstMediaType] }
        var found: [String] = []
        for mediaType in mediaTypes.split(separator: "," as Character) {
            let mediaType = String(mediaType.drop { $0 == " " }).firstMediaType
            let way = mediaType.formWay
            // A file has no JSON.
            if way == .json, !fields.files.isEmpty || found.contains(where: { $0.formWay == way }) { continue }
            if !found.contains(where: { $0.formWay == way }) { found.append(mediaType) }
        }
        return found.isEmpty ? [mediaTypes.firstMediaType] : found
    }
}

extension String {
    fileprivate enum FormWay { case json, multipart, urlEncoded }

    fileprivate var formWay: FormWay { isJSON ? .json : hasPrefix("multipart/") ? .multipart : .urlEncoded }

    /// The first one of a list, or one of a range.
    var firstMediaType: String {
        let first = drop { $0 == "=" }.prefix { $0 != "," }
        if first == "*/*" { return "application/octet-stream" }
        return first.hasSuffix("/*") ? first.dropLast() + "x-any" : String(first)
    }

    /// Whether it is a media type of JSON.
    var isJSON: Bool { hasSuffix("/json") || hasSuffix("+json") }
}
