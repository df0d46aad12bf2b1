import Gatewright

/// The maps of events. Those of payload format 1.0 are `null` when they are empty, those of 2.0 absent.
extension JSONWriter {
    mutating func text(_ name: String, _ value: String?) {
        member(named: name)
        if let value { string(value) } else { null() }
    }

    /// `{name: last value}`.
    mutating func lastValues(_ name: String, _ groups: [(name: String, values: [String])]) {
        member(named: name)
        object(groups) { writer, values in writer.string(values.last ?? "") }
    }

    /// `{name: [value, …]}`.
    mutating func allValues(_ name: String, _ groups: [(name: String, values: [String])]) {
        member(named: name)
        object(groups) { writer, values in writer.array(values) { $0.string($1) } }
    }

    /// `{name: "value,value"}`, absent when empty.
    mutating func joinedValues(_ name: String, _ groups: [(name: String, values: [String])]) {
        guard !groups.isEmpty else { return }
        member(named: name)
        object(groups) { writer, values in writer.string(values.joined(separator: ",")) }
    }

    private mutating func object(
        _ groups: [(name: String, values: [String])], _ write: (inout JSONWriter, [String]) -> Void
    ) {
        guard !groups.isEmpty else {
            null()
            return
        }
        beginObject()
        for group in groups {
            member(named: group.name)
            write(&self, group.values)
        }
        endObject()
    }
}
