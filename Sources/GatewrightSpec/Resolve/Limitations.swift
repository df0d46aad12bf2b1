/// Constructs that the generated code carries as untyped values, said once each with the number of places.
struct Limitations {
    enum Construct: String, CaseIterable {
        case xml
        case keyword

        fileprivate var message: Diagnostic.Message {
            let (text, why): (String, String) =
                switch self {
                case .xml:
                    (
                        "XML is handed over as it is",
                        "its schema describes JSON; the handler reads and writes the XML"
                    )
                case .keyword:
                    ("this keyword of JSON Schema is not checked", "values that it forbids reach the handler")
                }
            // That XML is not JSON is no fault of the document's.
            return .init(self == .xml ? .note : .warning, self == .xml ? "xml" : "untyped-\(rawValue)", text, why: why)
        }
    }

    private var places: [Construct: (first: Position, count: Int)] = [:]

    mutating func record(_ construct: Construct, at position: Position) {
        guard let known = places[construct] else {
            places[construct] = (position, 1)
            return
        }
        places[construct] = (known.first, known.count + 1)
    }

    func report(to diagnostics: Diagnostics) {
        for construct in Construct.allCases {
            guard let (first, count) = places[construct] else { continue }
            let notes = Diagnostic.Note.others(count - 1)
            diagnostics.report(construct.message, at: first, notes: notes)
        }
    }
}
