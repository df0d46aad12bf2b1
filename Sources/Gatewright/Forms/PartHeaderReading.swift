/// Header fields that the document describes of the parts of a multipart body: what a part says of itself becomes a
/// member beside that of its content, `note (headers)`.
struct PartHeaderReading {
    private struct Headed {
        /// Of the field.
        let name: String
        /// Whether the field may be several parts, each of which has header fields of its own.
        let isList: Bool
        let fields: [WireParameter]
    }

    private var headed: [Headed] = []

    static func member(of name: String) -> String { "\(name) (headers)" }

    /// - Parameters:
    ///   - names: of fields.
    ///   - encodings: of header fields that are no simple lists, by `note (headers)[X-Place]`.
    ///   - shape: of the form.
    init(_ names: [String], _ encodings: [(name: String, encoding: TextEncoding)], _ shape: TextShape) {
        // Most forms have none.
        if names.isEmpty { return }
        let form = TextAlternatives([shape])
        for name in names {
            let member = Self.member(of: name)
            let all = TextAlternatives(form.shapes(ofMember: member))
            let one = all.isArray ? all.element(at: 0) : all
            let fields = one.objects.flatMap(\.names.all).map { field in
                let shapes = one.shapes(ofMember: field)
                let style = HeaderStyle(encodings.first { $0.name == "\(member)[\(field)]" }?.encoding)
                return WireParameter(
                    .header, field, style == .json ? .content : .simple, style == .exploded, .oneOf(shapes),
                    NameTable(names: ""), false)
            }
            headed.append(Headed(name: name, isList: all.isArray, fields: fields))
        }
    }

    /// Whether a name is that of header fields, or of one of them.
    func areHeaders(_ name: String) -> Bool {
        headed.contains { headed in
            let member = Self.member(of: headed.name)
            return name == member || name.utf8.starts(with: "\(member)[".utf8)
        }
    }

    private func index(of name: String) -> Int? { headed.firstIndex { $0.name == name } }

    /// Adds the header fields of parts, under the names of the parts.
    ///
    /// A field whose members are parts of their own has the header fields of its first one.
    ///
    /// - Parameter owner: the field that a part of another name belongs to.
    func add(
        _ parts: [Multipart.Part], to tree: inout TextTree, owner: (String) -> String?
    ) -> [TextWriting.Fault] {
        var faults: [TextWriting.Fault] = []
        var counts = Array(repeating: 0, count: headed.count)
        if headed.isEmpty { return faults }
        for part in parts {
            guard let index = index(of: part.name) ?? owner(part.name).flatMap(index) else { continue }
            let headed = headed[index]
            let count = counts[index]
            counts[index] += 1
            if count > 0, !headed.isList { continue }
            // The number of a part that has one says where it stands.
            let number = part.name.member(of: headed.name).flatMap { $0.isEmpty ? nil : $0 }
            let path = [Self.member(of: headed.name)] + (headed.isList ? [number ?? String(count)] : [])
            tree.add(nil, under: path)
            for field in headed.fields {
                switch field.outcome(of: part.headers.values(for: field.name)) {
                case .found(let value): tree.add(value, under: path + [field.name])
                case .missing: continue
                case .fault(let message):
                    faults.append(
                        TextWriting.Fault(pointer: TextWriting.pointer(path + [field.name]), message: message))
                }
            }
        }
        return faults
    }
}

extension WireParameter {
    /// What the values of a header field stand for.
    fileprivate func outcome(of values: [String]) -> Outcome { self.values(values.map { ParameterText($0) }) }
}
