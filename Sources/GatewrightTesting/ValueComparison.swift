import Gatewright
import GatewrightAPI

extension JSONValue {
    /// The JSON pointer of the first place where a value does not say what this one does. Members that this one does
    /// not have may be there: defaults are.
    func difference(to other: JSONValue, at pointer: String = "") -> String? {
        switch (self, other) {
        case (_, .object(let others)) where others["bytes"] != nil && others["headers"] != nil:
            // A file, which a text may stand for.
            let bytes = others["bytes"]?.string.flatMap { Base64.decode(Array($0.utf8)[...]) }
            return bytes == Array((self[GatewrightAPI.Contract.textOfFile] ?? self).parameterText.utf8) ? nil : pointer
        case (.object(let members), .object(let others)):
            for (name, value) in members.sorted(by: { $0.key < $1.key }) {
                guard let found = others[name] else {
                    if value == .null { continue }
                    return "\(pointer)/\(name)"
                }
                if let place = value.difference(to: found, at: "\(pointer)/\(name)") { return place }
            }
            return nil
        case (.array(let elements), .array(let others)):
            if elements.count != others.count { return pointer }
            for (index, (element, other)) in zip(elements, others).enumerated() {
                if let place = element.difference(to: other, at: "\(pointer)/\(index)") { return place }
            }
            return nil
        default: return isShown(by: other) ? nil : pointer
        }
    }

    /// Whether a scalar says the same as this one, perhaps in another spelling.
    func isShown(by other: JSONValue) -> Bool {
        if self == other { return true }
        if let number = double, let found = other.double { return Float(number) == Float(found) }
        // A text of a form may be read as either.
        guard let text = string ?? double?.description, let found = other.string ?? other.double?.description else {
            return parameterText == other.parameterText
        }
        if let date = DateTime(parameter: text) { return date == DateTime(parameter: found) }
        if let id = UniqueID(parameter: text) { return id == UniqueID(parameter: found) }
        if let number = Double(text) { return number == Double(found) }
        return text == found
    }
}

extension RequestParts {
    /// The first thing that another request does not have though this one has it.
    func difference(to other: RequestParts) -> String? {
        for location in Location.allCases {
            for (name, value) in (parameters[location] ?? [:]).sorted(by: { $0.key < $1.key }) {
                guard let found = other.parameters[location]?[name] else {
                    return "\(location) parameter `\(name)` is missing"
                }
                if let place = value.difference(to: found) {
                    return "\(location) parameter `\(name)\(place)` is \(found) instead of \(value)"
                }
            }
        }
        if let method, method != other.method { return "the method is another one" }
        switch (body, other.body) {
        case (nil, _): return nil
        // A handler gets nil for either.
        case (.value(.null), nil): return nil
        case (_, nil): return "the body is missing"
        case (.value(let value), .value(let found)):
            return value.difference(to: found).map { "the body differs at `\($0)`: \(found)" }
        case (.value(.string(let text)), .bytes(let found)):
            return Array(text.utf8) == found ? nil : "the body is another one"
        case (.bytes(let bytes), .bytes(let found)): return bytes == found ? nil : "the body is another one"
        default: return nil
        }
    }
}
