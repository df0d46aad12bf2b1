@testable import Gatewright

/// What reading a text came to.
enum Outcome<Value> {
    case value(Value)
    case fault(JSONFault)

    /// Reads a whole text.
    init(_ text: String, _ read: (inout JSONCursor) -> Value) {
        self.init(Array(text.utf8), read)
    }

    /// Reads a whole text.
    init(_ bytes: [UInt8], _ read: (inout JSONCursor) -> Value) {
        var cursor = JSONCursor(bytes)
        let value = read(&cursor)
        let isValid = cursor.finish()
        self = cursor.error.map { .fault($0.fault) } ?? .value(value)
        precondition(isValid == (cursor.error == nil), "finish and error disagree")
    }

    var value: Value? {
        if case .value(let value) = self { value } else { nil }
    }

    var fault: JSONFault? {
        if case .fault(let fault) = self { fault } else { nil }
    }
}

extension Outcome: Equatable where Value: Equatable {}
