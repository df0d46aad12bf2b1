import Gatewright

/// A table with a line of JSON for each operation and, below it, for each of its cases. A line with nothing but a
/// request is the example of the cases below it. Authorizers come last, in the same way.
struct ContractTable {
    private(set) var operations: [OperationDescription] = []
    private(set) var authorizers: [AuthorizerDescription] = []
    private(set) var cases: [ContractCase] = []

    init(_ table: String) {
        var request: JSONValue = [:]
        var answers: [PlannedAnswer] = []
        for text in table.split(separator: "\n") {
            guard let line = JSONValue(parsing: Array(text.utf8)) else {
                preconditionFailure("This line of a contract is no JSON: \(text)")
            }
            if let operation = OperationDescription(line) {
                operations.append(operation)
                request = line["request"] ?? [:]
                answers = PlannedAnswer.answers(line["answers"]?.array ?? [])
            } else if let authorizer = AuthorizerDescription(line) {
                authorizers.append(authorizer)
                request = line["request"] ?? [:]
            } else if let authorizer = authorizers.last, let next = AuthorizerCase(line, of: authorizer, request) {
                cases.append(ContractCase(next))
            } else if line["case"] == nil, let other = line["request"] {
                // Of the cases that follow, which need not see every answer again.
                request = other
                answers = []
            } else if let operation = operations.last,
                let next = operation.event == nil
                    ? OperationCase(line, of: operation, request: request, answers: answers)
                    : OperationCase(eventLine: line, of: operation, answer: answers.first)
            {
                cases.append(ContractCase(next))
            } else {
                preconditionFailure("This line of a contract says nothing: \(text)")
            }
        }
    }
}
