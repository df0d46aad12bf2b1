import GatewrightAPI

/// What changes for the callers of an operation.
struct OperationComparison {
    let old: Operation
    let new: Operation
    let title: String
    let types: (old: TypeIndex, new: TypeIndex)
    private(set) var changes: [Change] = []

    init(old: Operation, new: Operation, title: String, types: (old: TypeIndex, new: TypeIndex)) {
        self.old = old
        self.new = new
        self.title = title
        self.types = types
    }

    mutating func compare() {
        compareParameters()
        compareBodies()
        compareResponses()
    }

    private mutating func add(_ impact: Change.Impact, _ identifier: String, _ text: String) {
        changes.append(Change(.callers, impact, identifier, text))
    }

    private mutating func compare(
        _ old: TypeReference, _ new: TypeReference, _ direction: TypeComparison.Direction, at place: String
    ) {
        var comparison = TypeComparison(direction: direction, types: types)
        comparison.compare(old, new, at: place)
        changes += comparison.changes
    }

    private mutating func compareParameters() {
        let before = Dictionary(old.parameters.map { (key($0, in: old.path), $0) }) { first, _ in first }
        let after = new.parameters.map { (key: key($0, in: new.path), parameter: $0) }
        for parameter in old.parameters where !after.contains(where: { $0.key == key(parameter, in: old.path) }) {
            add(.risky, "parameter-removed", "the \(parameter.title) is no longer read")
        }
        for (key, parameter) in after {
            guard let counterpart = before[key] else {
                add(
                    parameter.isRequired ? .breaking : .compatible,
                    parameter.isRequired ? "required-parameter-added" : "parameter-added",
                    "the \(parameter.title) is new\(parameter.isRequired ? " and required" : "")")
                continue
            }
            if counterpart.isRequired != parameter.isRequired {
                add(
                    parameter.isRequired ? .breaking : .compatible,
                    parameter.isRequired ? "parameter-required" : "parameter-optional",
                    "the \(parameter.title) is \(parameter.isRequired ? "required" : "optional") now")
            }
            if counterpart.encoding != parameter.encoding {
                add(.breaking, "parameter-style-changed", "the \(parameter.title) is written in another style")
            }
            compare(counterpart.type, parameter.type, .request, at: "the \(parameter.title)")
        }
    }

    /// Of a variable in the path its place counts, not its name.
    private func key(_ parameter: Parameter, in path: String) -> String {
        guard parameter.location == .path else { return parameter.title }
        let segments = path.split(separator: "/")
        let position = segments.firstIndex {
            $0.contains("{\(parameter.wireName)}") || $0.contains("{\(parameter.wireName)+}")
        }
        return position.map { "segment \($0)" } ?? parameter.title
    }

    private mutating func compareBodies() {
        switch (old.body, new.body) {
        case (nil, nil): return
        case (.some, nil): add(.risky, "body-removed", "the body is no longer read")
        case (nil, .some(let body)):
            add(
                body.isRequired ? .breaking : .compatible, body.isRequired ? "required-body-added" : "body-added",
                "there is a \(body.isRequired ? "required " : "")body")
        case (.some(let before), .some(let after)):
            if before.isRequired != after.isRequired {
                add(
                    after.isRequired ? .breaking : .compatible, after.isRequired ? "body-required" : "body-optional",
                    "the body is \(after.isRequired ? "required" : "optional") now")
            }
            compare(before.content, after.content, .request, at: "the body")
        }
    }

    private mutating func compareResponses() {
        for response in old.responses where !new.responses.contains(where: { $0.status == response.status }) {
            add(.risky, "response-removed", "there is no documented answer \(response.status.text) any more")
        }
        for response in new.responses {
            guard let before = old.responses.first(where: { $0.status == response.status }) else {
                add(
                    !response.status.isError && !old.responses.isEmpty ? .risky : .compatible, "response-added",
                    "there is a documented answer \(response.status.text)")
                continue
            }
            let place = "the answer \(response.status.text)"
            compareHeaders(before.headers, response.headers, of: place)
            switch (before.content, response.content) {
            case (nil, nil): break
            case (.some, nil): add(.breaking, "response-body-removed", "\(place) has no body any more")
            case (nil, .some): add(.compatible, "response-body-added", "\(place) has a body")
            case (.some(let old), .some(let new)): compare(old, new, .response, at: place)
            }
        }
    }

    private mutating func compareHeaders(_ old: [Header], _ new: [Header], of place: String) {
        for header in old {
            let name = "the header \(header.wireName) of \(place)"
            guard let after = new.first(where: { $0.wireName.lowercased() == header.wireName.lowercased() }) else {
                add(header.isRequired ? .breaking : .risky, "header-removed", "\(name) is gone")
                continue
            }
            if header.isRequired, !after.isRequired { add(.breaking, "header-optional", "\(name) may be missing now") }
            compare(header.type, after.type, .response, at: name)
        }
    }

    private mutating func compare(
        _ old: Content, _ new: Content, _ direction: TypeComparison.Direction, at place: String
    ) {
        let before = old.forms.flatMap { form in form.types.map { ($0, form) } }
        let after = new.forms.flatMap { form in form.types.map { ($0, form) } }
        for (type, form) in before {
            guard let counterpart = after.first(where: { $0.0 == type })?.1 else {
                add(.breaking, "media-type-removed", "\(place) is no longer \(type)")
                continue
            }
            if let old = form.type, let new = counterpart.type { compare(old, new, direction, at: place) }
        }
        for (type, _) in after where !before.contains(where: { $0.0 == type }) {
            // Which of them is answered is for the client to say.
            add(.compatible, "media-type-added", "\(place) may be \(type)")
        }
    }
}

extension Parameter {
    /// `query parameter limit`.
    fileprivate var title: String {
        location == .cookie
            ? "cookie \(wireName)"
            : location == .header ? "header \(wireName)" : "\(location.rawValue) parameter \(wireName)"
    }
}

extension Content {
    /// The media types of one form.
    fileprivate var types: [String] { mediaTypes.split(separator: ",").map { String($0.drop { $0 == " " }) } }

    /// What it carries, if that has a type of its own.
    fileprivate var type: TypeReference? {
        switch self {
        case .json(let type, _), .form(let type, _, _), .text(let type, _), .bytes(let type, _): type
        case .parts, .stream, .alternatives: nil
        }
    }
}

extension Response.Status {
    /// Whether clients have to expect it of any operation.
    fileprivate var isError: Bool {
        switch self {
        case .code(let code): code >= 400
        case .range(let hundreds): hundreds >= 4
        case .default: true
        }
    }
}
