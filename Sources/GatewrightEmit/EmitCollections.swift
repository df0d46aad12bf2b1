import GatewrightAPI

/// Arrays and maps with a name of their own, which are written like any other.
extension Structure {
    /// Lets literals stand for the type.
    func literals(_ type: Fragment, _ options: EmitOptions) -> Code {
        let property = properties[0]
        let name = argumentLabel(property.name)
        if case .array(let element) = property.type.unconstrained {
            return """
                extension \(type): ExpressibleByArrayLiteral {
                    \(options.modifier)init(arrayLiteral elements: \(element.code)...) {
                        self.init(\(name): elements)
                    }
                }
                """
        }
        guard case .dictionary(let value) = property.type.unconstrained else { return Code() }
        return """
            extension \(type): ExpressibleByDictionaryLiteral {
                \(options.modifier)init(dictionaryLiteral elements: (String, \(value.code))...) {
                    self.init(\(name): Dictionary(elements, uniquingKeysWith: { _, last in last }))
                }
            }
            """
    }

    var collectionDecoding: Code {
        "self.init(\(argumentLabel(properties[0].name)): \(properties[0].type.decoding(from: "cursor")))"
    }

    var collectionEncoding: Code {
        Code(properties[0].type.encoding(identifier(properties[0].name), to: "writer"))
    }
}
