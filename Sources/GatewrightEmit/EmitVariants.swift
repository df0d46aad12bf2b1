import GatewrightAPI

extension Union.Variant {
    /// Reading the only variant that a value may be.
    var decoding: Code {
        let decoding = type.decoding(from: "cursor")
        guard type.mayFailToDecode else { return "self = .\(identifier(name))(\(decoding))" }
        return """
            guard let value = \(decoding) else { return nil }
            self = .\(identifier(name))(value)
            """
    }

    /// Reading a variant that a value may turn out not to be.
    func attempt(_ index: Int) -> Code {
        let decoding = type.decoding(from: "cursor")
        guard type.mayFailToDecode else {
            return """
                case \(index):
                    let value = \(decoding)
                    if cursor.fits(attempts) {
                        self = .\(identifier(name))(value)
                        return
                    }
                """
        }
        return """
            case \(index):
                if let value = \(decoding), cursor.fits(attempts) {
                    self = .\(identifier(name))(value)
                    return
                }
            """
    }

    /// Reading a variant that a value may turn out not to be, or not alone.
    func exclusiveAttempt(_ index: Int) -> Code {
        let decoding = type.decoding(from: "cursor")
        guard type.mayFailToDecode else {
            return """
                case \(index):
                    let value = \(decoding)
                    if cursor.fitsAlone(&attempts) { result = .\(identifier(name))(value) }
                """
        }
        return """
            case \(index):
                if let value = \(decoding), cursor.fitsAlone(&attempts) { result = .\(identifier(name))(value) }
            """
    }

    /// JSON Schema's word for its values, in a list of types.
    var jsonType: String {
        switch (type.unconstrained, kinds.first) {
        case (.integer, _), (.int32, _), (.int64, _): "integer"
        case (_, .string?): "string"
        case (_, .integer?), (_, .number?): "number"
        case (_, .boolean?): "boolean"
        case (_, .array?): "array"
        case (_, .object?), (_, .file?), (_, nil): "object"
        }
    }
}

extension Union.Kind {
    var pattern: Fragment {
        switch self {
        case .string: ".string"
        case .integer: ".integer"
        case .number: ".number"
        case .boolean: ".boolean"
        case .array: ".array"
        case .object: ".object"
        case .file: ".file"
        }
    }
}
