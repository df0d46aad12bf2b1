import Gatewright

/// The fields of a form's body, for comparing what two writers have written, each in its own order.
struct FormBody {
    /// The texts of each field, in the order of the body.
    private var fields: [String: [String]] = [:]
    /// The `Content-Type` of the parts of each field, where they have one.
    private var types: [String: [String]] = [:]

    /// - Returns: nil for a body that is no form of its `Content-Type`.
    init?(_ response: Response) {
        if response.headers["Content-Type"]?.hasPrefix("multipart/") == true {
            var reader = RequestReader(Request(.post, "/", headers: response.headers, body: response.body))
            guard let parts = reader.parts(), reader.isValid else { return nil }
            for part in parts {
                fields[part.name, default: []].append(part.text ?? "\(part.bytes)")
                if let type = part.headers["Content-Type"] { types[part.name, default: []].append(type) }
            }
            return
        }
        for pair in response.body.split(separator: UInt8(ascii: "&")) {
            let name = pair.prefix { $0 != UInt8(ascii: "=") }
            guard let key = PercentCoding.decode(name, plusIsSpace: true),
                let text = PercentCoding.decode(pair.dropFirst(name.count + 1), plusIsSpace: true)
            else { return nil }
            fields[key, default: []].append(text)
        }
    }

    /// The first field that another form does not have though this one has it. It may have more: defaults are sent.
    func difference(to other: FormBody) -> String? {
        for (name, texts) in fields.sorted(by: { $0.key < $1.key }) {
            guard let found = other.fields[name] else { return "the field `\(name)` is missing" }
            if texts.count != found.count || !zip(texts, found).allSatisfy(Self.isSame) {
                return "the field `\(name)` is \(found) instead of \(texts)"
            }
            if let expected = types[name], other.types[name] != expected {
                return "the field `\(name)` is of type \(other.types[name] ?? []) instead of \(expected)"
            }
        }
        return nil
    }

    /// Whether two texts say the same, perhaps in another spelling, or with the members of an object in another order.
    private static func isSame(_ text: String, _ other: String) -> Bool {
        if JSONValue.string(text).isShown(by: .string(other)) { return true }
        if let value = JSONValue(parsing: Array(text.utf8)), let found = JSONValue(parsing: Array(other.utf8)) {
            return value.difference(to: found) == nil
        }
        func pieces(_ text: String) -> [Substring] { text.split { ", |".contains($0) }.sorted() }
        return pieces(text) == pieces(other)
    }
}
