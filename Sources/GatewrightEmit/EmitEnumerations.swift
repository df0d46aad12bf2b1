import GatewrightSpec

extension Enumeration {
    func declaration(_ name: String, _ options: EmitOptions) -> Code {
        """
        \(options.modifier)enum \(identifier(name)): \(rawReference.code), CaseIterable, Hashable, Sendable {
            \(lines: cases.map(\.declaration))
        }
        """
    }

    func decodable(_ type: Fragment, _ options: EmitOptions) -> Code {
        """
        extension \(type): JSONDecodable {
            \(options.modifier)init?(from cursor: inout JSONCursor) {
                \(isInteger ? integerDecoding : stringDecoding)
            }
        }
        """
    }

    func encodable(_ type: Fragment, _ options: EmitOptions) -> Code {
        """
        extension \(type): JSONEncodable {
            \(options.modifier)func encode(to writer: inout JSONWriter) {
                \(rawReference.encoding("rawValue", to: "writer"))
            }
        }
        """
    }

    private var isInteger: Bool {
        if case .integer = cases.first?.rawValue { true } else { false }
    }

    private var rawReference: TypeReference { isInteger ? .integer : .string }

    private var integerDecoding: Code {
        """
        guard let value = Self(rawValue: cursor.int()) else {
            cursor.fail(.value)
            return nil
        }
        self = value
        """
    }

    private var stringDecoding: Code {
        """
        switch cursor.enumeration(\(nameTableLiteral(cases.map(\.text)))) {
        \(lines: cases.enumerated().map { "case \($0): self = .\(identifier($1.name))" })
        default: return nil
        }
        """
    }
}

extension Enumeration.Case {
    fileprivate var text: String {
        switch rawValue {
        case .string(let text): text
        case .integer(let integer): String(integer)
        }
    }

    fileprivate var declaration: Code {
        switch rawValue {
        case .string(let text) where text == name: "case \(identifier(name))"
        case .string(let text): "case \(identifier(name)) = \(stringLiteral(text))"
        case .integer(let integer): "case \(identifier(name)) = \(integer)"
        }
    }
}
