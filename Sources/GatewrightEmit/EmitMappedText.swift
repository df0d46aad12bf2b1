import GatewrightAPI

/// Members of an event that a mapping template writes.
extension FieldDecoding {
    /// Reading one into its variable.
    func code(case index: Int, of field: Field, written text: MappedText, into name: Fragment) -> Code {
        let isRequired = field.property.isRequired && text.isEmptyWhenMissing
        var reading = field.type.decoding(from: "cursor", hidden: hidden)
        if !text.isDecoded(as: field.type, isRequired: isRequired) {
            let encoded: Fragment = text.isPercentEncoded ? ", isPercentEncoded: true" : ""
            let required: Fragment = isRequired ? ", isRequired: true" : ""
            let escaped: Fragment = isRequired && text.isEscaped ? ", isEscaped: true" : ""
            let decoding = field.type.decoding(from: "$0", hidden: hidden)
            reading = "cursor.text(as: \(shape(of: field, text))\(encoded)\(required)\(escaped)) { \(decoding) }"
            if field.form == .plain, let placeholder = field.type.placeholder {
                reading = "\(reading) ?? \(placeholder)"
            }
        }
        var conditions: [Fragment] = text.isNullWhenMissing ? ["!cursor.null()"] : []
        if text.isEmptyWhenMissing, !isRequired {
            let escaped: Fragment = text.isEscaped ? "isEscaped: true" : ""
            conditions.append("!cursor.emptyText(\(escaped))")
        }
        if conditions.isEmpty { return "case \(index): \(name) = \(reading)" }
        let condition: Fragment = "\(conditions)"
        return "case \(index): if \(condition) { \(name) = \(reading) }"
    }

    private func shape(of field: Field, _ text: MappedText) -> Fragment {
        if text.encoding == .json { return ".json" }
        if let root = field.type.rootName, hidden.contains(root) {
            return field.type.hiddenTextShape(field.property.name)
        }
        return field.type.textShape(separators: text.separators)
    }
}

extension MappedText {
    /// Whether the decoder of the type reads the value without help.
    fileprivate func isDecoded(as type: TypeReference, isRequired: Bool) -> Bool {
        if encoding == nil { return true }
        if encoding == .json || isPercentEncoded || isRequired { return false }
        switch type.unconstrained {
        case .string, .dateTime, .date, .uuid, .bytes: return true
        default: return false
        }
    }
}
