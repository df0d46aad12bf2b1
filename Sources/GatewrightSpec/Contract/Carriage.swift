import GatewrightAPI

/// How a value in a body is carried: as JSON, or taken apart into texts as fields of forms are.
enum Carriage: Equatable {
    case json
    case form(FormFields)
    /// Header fields of a part, or of each of several.
    case headers(FormFields, of: String, isList: Bool)
    /// What has elements or members has a text for each, perhaps all in one, with separators.
    case texts(isSeparated: Bool)
    /// One text, which is JSON for what has elements or members.
    case text(isSeparated: Bool)
    /// Each scalar within has a text, which names its place.
    case deep
    /// As texts, with the names of members beside those of other parameters.
    case spread

    init(_ parameter: Parameter) {
        guard case .styled(let style) = parameter.encoding else {
            self = parameter.encoding == .json ? .json : .text(isSeparated: true)
            return
        }
        let isSpread = style.explode && (parameter.location == .query || parameter.location == .cookie)
        self =
            switch style.name {
            case .deepObject: .deep
            case _ where isSpread: .spread
            default: .texts(isSeparated: true)
            }
    }

    /// Whether it is known to whom the name of a member belongs.
    var hasOwnNames: Bool { self != .spread }

    /// How the element or member of a value is carried.
    func inner(_ name: String, _ value: JSONLiteral) -> Carriage {
        let isObject = if case .object = value { true } else { false }
        let isArray = if case .array = value { true } else { false }
        switch self {
        case .json, .text: return .json
        case .headers(let fields, let member, isList: true): return .headers(fields, of: member, isList: false)
        case .headers(let fields, let member, isList: false):
            let encoding = fields.encoded.first { $0.name == "\(member)[\(name)]" }?.encoding
            if encoding == .json { return .json }
            return isArray || isObject ? .texts(isSeparated: true) : .text(isSeparated: true)
        case .deep: return .deep
        case .spread: return isObject ? .text(isSeparated: false) : .texts(isSeparated: false)
        // Arrays within have separators of their own.
        case .texts(isSeparated: true) where isArray: return self
        case .texts(let isSeparated): return .text(isSeparated: isSeparated)
        case .form(let fields):
            if isHeaders(name) { return .headers(fields, of: name, isList: isArray) }
            switch fields.encoded.first(where: { $0.name == name })?.encoding {
            case .json: return .json
            case .separated: return .texts(isSeparated: true)
            case .deepObject: return .deep
            case .exploded: return .texts(isSeparated: false)
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
        // They are there with their part, even if they are none.
        case .headers(_, _, let isList):
            return isList ? value.elements?.isEmpty == false : value.members != nil
        // Without anything in it nothing is sent.
        case .form, .deep, .spread: return !value.isEmpty && value.parts.allSatisfy { $0 != .null && !$0.isEmpty }
        case .texts(let isSeparated):
            return !value.isEmpty && value.parts.allSatisfy { !isSeparated || $0.isPlainText }
        case .text(let isSeparated): return value != .null && (!isSeparated || value.isPlainText)
        }
    }
}

extension ExampleChecks {
    /// A value as a form says it, of which nothing is sent where there is nothing in it. Nil where that must be there.
    func fields(of value: JSONLiteral, as type: TypeReference) -> JSONLiteral? {
        var sent = value
        if case .object(let members) = value {
            sent = .object(members.filter { !$0.value.isEmpty && $0.value != .null })
        }
        return fault(in: sent, as: type) == nil ? sent : nil
    }
}

extension JSONLiteral {
    /// Whether there is nothing in it.
    var isEmpty: Bool { self == .array([]) || self == .object([]) }

    /// Whether its text holds nothing that a style could take for a separator.
    var isPlainText: Bool {
        switch self {
        case .string(let text):
            !text.isEmpty
                && text.utf8.allSatisfy {
                    $0 < 0x80
                        && (Character(Unicode.Scalar($0)).isLetter || Character(Unicode.Scalar($0)).isNumber
                            || $0 == 0x2D)
                }
        case .integer, .boolean: true
        case .null, .number, .array, .object: false
        }
    }

    /// The text of a scalar. Nil for what is none, and for null.
    var scalarText: String? {
        switch self {
        case .string(let text): text
        case .integer(let number): "\(number)"
        case .number(let number): "\(number)"
        case .boolean(let isTrue): "\(isTrue)"
        case .null, .array, .object: nil
        }
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
            // A file has no JSON.
            if mediaType.isJSONMediaType, !fields.files.isEmpty { continue }
            if !found.contains(where: { $0.formWay == mediaType.formWay }) { found.append(mediaType) }
        }
        return found.isEmpty ? [mediaTypes.firstMediaType] : found
    }
}

extension String {
    fileprivate enum FormWay { case json, multipart, urlEncoded }

    fileprivate var formWay: FormWay { isJSONMediaType ? .json : hasPrefix("multipart/") ? .multipart : .urlEncoded }

    /// The first one of a list, or one of a range.
    var firstMediaType: String {
        let first = prefix { $0 != "," }
        if first == "*/*" { return "application/octet-stream" }
        return first.hasSuffix("/*") ? first.dropLast() + "x-any" : String(first)
    }
}
