import GatewrightAPI

/// What is wrong within parameters that are arrays or objects.
extension ContractCases {
    mutating func addParts(
        of type: TypeReference, _ value: JSONLiteral, _ title: String, _ pointer: String, isText: Bool
    ) {
        func add(_ path: [String], _ new: JSONLiteral?, _ words: String) {
            let changed = value.setting(path, to: new)
            // Nothing that a separator takes apart, and no array or object without anything in it, which is not sent.
            if isText, new.map({ !$0.isPlainText }) ?? false || changed.isEmpty { return }
            guard checks.fault(in: changed, as: type) != nil else { return }
            found.append(ContractCase("\(title) \(words)", .set(pointer, changed), status: 400))
        }
        switch (type.unconstrained, value) {
        case (.array(let element), .array(let elements)):
            for violation in violations(of: type, value, isText: isText) where !isText || !violation.value.isEmpty {
                guard case .array(let others) = violation.value, !isText || others.allSatisfy(\.isPlainText),
                    checks.fault(in: violation.value, as: type) != nil
                else { continue }
                found.append(ContractCase("\(title) \(violation.words)", .set(pointer, violation.value), status: 400))
            }
            guard let first = elements.first else { return }
            for violation in violations(of: element, first, isText: isText) {
                add(["0"], violation.value, "with an element \(violation.words)")
            }
        case (.named(let path, _), .object(let members)):
            guard case .structure(let structure) = checks.declarations[path], !structure.isTuple else { return }
            for property in structure.properties {
                guard let member = members.first(where: { $0.name == property.wireName })?.value else { continue }
                if property.isRequired { add([property.wireName], nil, "without \(property.wireName)") }
                for violation in violations(of: property.type, member, isText: isText) {
                    add([property.wireName], violation.value, "with a member \(property.wireName) \(violation.words)")
                }
            }
        default: return
        }
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
}
