import Testing

@testable import Gatewright

/// Answers that debug builds read back, as the generator writes them: `CheckedOperations.swift` is what is expected of
/// it in `Tests/Cases/checked-responses`.
struct ResponseCheckingTests {
    static let answers: [(GetChecked.Output, status: Int, checkedStatus: Int, errors: String?)] = [
        (.ok(CheckedAnswer(quantity: 1)), 200, 200, nil),
        (
            .ok(CheckedAnswer(quantity: 0, label: "long")), 200, 500,
            #"[{"in":"body","pointer":"/quantity","keyword":"minimum","limit":1,"message":"must be at least 1"},"#
                + #"{"in":"body","pointer":"/label","keyword":"maxLength","limit":3,"#
                + #""message":"must have at most 3 characters"}]"#
        ),
        (
            .ok(CheckedAnswer(quantity: 7, label: "abc")), 200, 500,
            #"[{"in":"body","pointer":"","keyword":"not","limit":{"properties":{"quantity":{"const":7}},"#
                + #""required":["label"]},"message":"is excluded"}]"#
        ),
        (.accepted([1]), 202, 202, nil),
        (
            .accepted([]), 202, 500,
            #"[{"in":"body","pointer":"","keyword":"minItems","limit":1,"message":"must have at least 1 element"}]"#
        ),
        (.noContent, 204, 204, nil),
        (.conflict(.problem(.init(title: "abc"))), 409, 409, nil),
        (
            .conflict(.problem(.init(title: "abcd"))), 409, 500,
            #"[{"in":"body","pointer":"/title","keyword":"maxLength","limit":3,"#
                + #""message":"must have at most 3 characters"}]"#
        ),
        (.conflict(.text("abcd")), 409, 409, nil),
    ]

    @Test(arguments: answers.indices)
    func answersThatDoNotMeetTheirSchemaAreErrorsInDebugBuilds(_ index: Int) {
        let (output, status, checkedStatus, errors) = Self.answers[index]
        let response = output.response
        #if DEBUG
            #expect(response.status.code == checkedStatus)
            let text = String(decoding: response.body, as: UTF8.self)
            if let errors {
                #expect(text == #"{"message":"The response does not meet its schema.","errors":"# + errors + "}")
            }
            #expect((errors == nil) == (status == checkedStatus))
        #else
            #expect(response.status.code == status)
        #endif
    }
}
