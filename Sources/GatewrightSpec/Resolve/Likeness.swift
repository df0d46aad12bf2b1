/// What is the same for two schemas that are the same type in Swift.
enum Likeness: Hashable {
    case text
    /// An enumeration of strings.
    case words(Position)
    case scalar(type: String, format: String?)
    indirect case array(Likeness)
    indirect case map(Likeness)
    case declared(Position)
    /// A schema with limits of its own.
    indirect case limited(Likeness, Position)
    case anything
}

extension TypeResolver {
    func likeness(of node: Node) -> Likeness {
        guard let target = target(of: node) else { return .anything }
        if openChoices.contains(target.position) { return .declared(target.position) }
        // An array of itself is like no other.
        guard openLikenesses.insert(target.position).inserted else { return .declared(target.position) }
        defer { openLikenesses.remove(target.position) }
        let schema = schema(of: target)
        if let wrapped = schema.allOf.first { return likeness(of: wrapped) }
        switch choice(of: schema) {
        case .same(let alternative): return likeness(of: alternative)
        case .text: return .text
        case .anything: return .anything
        case .nothing, .union: return .declared(target.position)
        case nil: break
        }
        switch schema.shape {
        case .enumeration:
            return schema.enumeration?.kind == .strings ? .words(target.position) : .declared(target.position)
        case .structure: return .declared(target.position)
        case .other:
            let likeness = plainLikeness(of: schema)
            return schema.hasLimits ? .limited(likeness, target.position) : likeness
        }
    }

    private func plainLikeness(of schema: Schema) -> Likeness {
        switch schema.type {
        case "string":
            let isPlain = schema.format == nil || schema.format == "password"
            return isPlain ? .text : .scalar(type: "string", format: schema.format)
        case "array":
            guard let items = schema.items, items.isMapping else { return .array(.anything) }
            return .array(likeness(of: items))
        case "object":
            guard case .schema(let values) = schema.additionalProperties else { return .map(.anything) }
            return .map(likeness(of: values))
        case "integer": return .scalar(type: "integer", format: schema.format == "int64" ? nil : schema.format)
        case "number": return .scalar(type: "number", format: schema.format == "float" ? "float" : nil)
        case "boolean": return .scalar(type: "boolean", format: nil)
        default: return .anything
        }
    }
}

extension Likeness {
    /// Whether a string that may be anything stands for these as well. Those that have a type of their own are worth
    /// telling from it, other forms not.
    var isWithinText: Bool {
        switch self {
        case .words: true
        case .scalar("string", let format): !["date-time", "date", "uuid", Node.fileFormat].contains(format)
        case .limited(let whole, _): whole == .text || whole.isWithinText
        default: false
        }
    }
}

extension Schema {
    /// Whether it limits the values of its type, unless by those of its elements.
    fileprivate var hasLimits: Bool {
        !demands.isEmpty
            || node.members.contains { member in
                !Schema.isAnnotation(member.key)
                    && !["type", "format", "items", "additionalProperties"].contains(member.key)
            }
    }
}
