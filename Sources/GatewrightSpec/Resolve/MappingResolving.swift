import GatewrightAPI
import GatewrightPattern

/// Operations with a non-proxy integration: what their event is, what answers them, and how they fail.
extension OperationResolver {
    /// Makes an operation one that is answered from what the integration makes of a request.
    func mapped(
        _ operation: Operation, _ object: OperationObject, _ integration: Integration,
        in nested: inout TypeResolver.Nested
    ) -> Operation {
        var result = operation
        var mapping = Mapping()
        mapping.failures = failures(of: operation, integration)
        result.mapping = mapping
        result.parameters = []
        result.negotiation = nil
        let event = event(of: operation, object, integration, in: &nested)
        result.types = nested.types
        result.body = RequestBody(content: .json(event, mediaType: "application/json"), isRequired: true)
        let answers = integration.answers
        let success = answers.first(where: \.isDefault) ?? answers.first { $0.status < 300 }
        let documented =
            operation.responses.first { $0.status == .code(success?.status ?? 200) }
            ?? operation.responses.first { $0.status.isSuccess }
        let answer = success.flatMap { shapedResult(of: object, $0, in: &nested) } ?? json(documented?.content) ?? .json
        result.types = nested.types
        result.responses = [
            Response(
                status: .code(success?.status ?? 200), name: "ok",
                documentation: documented?.documentation ?? Documentation(),
                content: .json(answer, mediaType: "application/json"))
        ]
        return result
    }

    private func event(
        of operation: Operation, _ object: OperationObject, _ integration: Integration,
        in nested: inout TypeResolver.Nested
    ) -> TypeReference {
        switch integration.event {
        case .body: return json(operation.body?.content) ?? .json
        case .written(let template):
            let position = integration.node["requestTemplates"]?.position ?? object.position
            return EventTypes(types: types, operation: operation, object: object, position: position)
                .event(template, in: &nested)
        case .untold(let fault, let position):
            diagnostics.report(.untypedEvent(fault.reason), at: position)
            return .json
        }
    }

    /// What the function answers where templates make the response of it. Nil where it is the response.
    private func shapedResult(
        of object: OperationObject, _ answer: Integration.Answer, in nested: inout TypeResolver.Nested
    ) -> TypeReference? {
        if answer.templates.allSatisfy({ isPassedThrough($0) }) { return nil }
        let documented =
            object.responses.first { $0.status == .code(answer.status) }
            ?? object.responses.first { $0.status.isSuccess }
        let schema = documented?.content.first(where: \.isJSON)?.schema
        var result = ResultTypes(types)
        do {
            for template in answer.templates { try result.read(template, schema: schema) }
        } catch {
            diagnostics.report(.untypedResult(error.reason), at: answer.position)
            return .json
        }
        for source in answer.headers { result.read(header: source) }
        return result.type(in: &nested) ?? .json
    }

    private func json(_ content: Content?) -> TypeReference? {
        for form in content?.forms ?? [] {
            if case .json(let type, _) = form { return type }
        }
        return nil
    }

    // MARK: Failures

    private func failures(of operation: Operation, _ integration: Integration) -> [Mapping.Failure] {
        let answers = integration.answers.filter { !$0.isDefault }
        var selections: [(answer: Integration.Answer, selection: Selection)] = []
        for answer in answers {
            guard let selection = Selection(answer.selection) else {
                diagnostics.report(.uncheckedSelection(answer.selection), at: answer.position)
                continue
            }
            if selection.matches("") {
                diagnostics.report(.selectionOfSuccess(answer.selection, answer.status), at: answer.position)
            }
            selections.append((answer, selection))
        }
        if let fallback = integration.answers.first(where: \.isDefault), fallback.status < 400,
            !fallback.overridesStatus, !integration.isAsynchronous,
            !selections.contains(where: { $0.answer.status >= 400 && $0.selection.matches(Selection.unforeseen) })
        {
            diagnostics.report(.errorAsSuccess(fallback.status), at: fallback.position)
        }
        var names = NameScope()
        var result: [Mapping.Failure] = []
        for (index, (answer, selection)) in selections.enumerated() where answer.status >= 400 {
            let status = Response.Status.code(answer.status)
            let earlier = selections[..<index].map(\.selection)
            let words = Names.words(status.caseName).joined(separator: " ").lowercased()
            guard let text = selection.text(avoiding: earlier, words: words) else {
                diagnostics.report(.unreachableSelection(answer.selection), at: answer.position)
                continue
            }
            let message = text.prefix + text.fallback + text.suffix
            // One that takes everything behind this one stands there for what is left.
            let others = selections.enumerated().filter { $0.offset != index }.map(\.element)
            let documented = operation.responses.first { $0.status == status }
            result.append(
                Mapping.Failure(
                    name: names.claim(status.caseName), status: answer.status, selection: answer.selection,
                    documentation: documented?.documentation ?? Documentation(), prefix: text.prefix,
                    fallback: text.fallback, suffix: text.suffix, isOpen: text.isOpen,
                    rivals: text.isOpen
                        ? others.filter { !$0.selection.matches(message) }.compactMap(pattern(of:)) : []))
        }
        return result
    }

    private func pattern(of other: (answer: Integration.Answer, selection: Selection)) -> Pattern? {
        let name = Response.Status.code(other.answer.status).caseName + "Selection"
        return try? types.patterns.pattern(other.selection.source, named: name).get()
    }
}

/// A `selectionPattern`: it selects a response where it matches the whole text of an error.
private struct Selection {
    /// The pattern that finds only whole texts.
    let source: String
    private let sample: PatternSample
    private let program: PatternProgram

    /// What the text of an error that nobody foresaw may be like.
    static let unforeseen = "SomeModule.SomeError(code: 7)"

    init?(_ pattern: String) {
        guard let source = JavaPattern.whole(pattern), let sample = PatternSample(of: source),
            let program = try? SpelledPattern(source).program
        else { return nil }
        self.source = source
        self.sample = sample
        self.program = program
    }

    func matches(_ text: String) -> Bool {
        guard var matcher = try? PatternMatcher(program, category: { GeneralCategories.number(of: $0) }) else {
            return false
        }
        return matcher.matches(text.utf8.span) ?? false
    }

    /// A text that this one matches and none of the others.
    func text(
        avoiding others: [Selection], words: String
    ) -> (prefix: String, fallback: String, suffix: String, isOpen: Bool)? {
        guard sample.isOpen else {
            return isFree(sample.prefix, others) ? (sample.prefix, "", "", false) : nil
        }
        // A word of the pattern's does not run into the text.
        let isWord = sample.prefix.last.map { $0.isLetter || $0.isNumber } ?? false
        for prefix in isWord ? [sample.prefix + ": ", sample.prefix] : [sample.prefix] {
            for fallback in ["", words, "-"] where isFree(prefix + fallback + sample.suffix, others) {
                return (prefix, fallback, sample.suffix, true)
            }
        }
        return nil
    }

    /// Whether a text is matched by this one only. An empty one is what a success has.
    private func isFree(_ message: String, _ others: [Selection]) -> Bool {
        !message.isEmpty && matches(message) && !others.contains { $0.matches(message) }
    }
}

extension Diagnostic.Message {
    static func untypedEvent(_ reason: String) -> Self {
        .init(
            .warning, "untyped-event", "the event of this integration becomes `JSONValue`",
            why: "the template \(reason)",
            fix:
                "write JSON whose names and kinds of values no request decides, or pass the body with `$input.json('$')`"
        )
    }

    static func untypedMember(_ name: String) -> Self {
        .init(
            .warning, "untyped-event", "the member '\(cropped(name))' of the event becomes `JSONValue`",
            why: "the template writes values of different kinds there",
            fix: "write one kind of value in all branches and elements: texts between quotes, or numbers")
    }

    static func untypedResult(_ reason: String) -> Self {
        .init(
            .warning, "untyped-result", "the result of the function becomes `JSONValue`",
            why: "the response's template \(reason)",
            fix: "write JSON of values that `$input.path` and `$input.json` take by plain paths")
    }

    static func uncheckedSelection(_ pattern: String) -> Self {
        .init(
            .warning, "unchecked-selection", "the pattern '\(cropped(pattern))' cannot be read here",
            why: "API Gateway reads it as a regular expression of Java; no failure is made of it",
            fix: "write it without what only Java has")
    }

    static func selectionOfSuccess(_ pattern: String, _ status: Int) -> Self {
        .init(
            .warning, "selection-of-success", "'\(cropped(pattern))' matches always",
            why: "without an error the text is empty, so that successes are answered with \(status) as well",
            fix: "write `.+` for any error, or `(\\n|.)+` for one of several lines")
    }

    static func unreachableSelection(_ pattern: String) -> Self {
        .init(
            .warning, "unreachable-selection", "no text was found that selects '\(cropped(pattern))'",
            why: "it matches none, or those that it matches are taken by an earlier pattern; no failure is made of it",
            fix: "put what is more special first")
    }

    static func errorAsSuccess(_ status: Int) -> Self {
        .init(
            .warning, "error-as-success", "errors of the function are answered with status \(status)",
            why: "an error that no pattern matches gets the default response",
            fix: "add a last pattern `(\\n|.)+` with `statusCode: 500`")
    }
}
