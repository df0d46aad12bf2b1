/// What the modules declare that generated tests import, beside the function's own.
enum TestingNames {
    /// Types of GatewrightTesting.
    static let gatewrightTesting: Set = [
        "Answer", "AnswerError", "AuthorizationReading", "AuthorizerInput", "AuthorizerParts", "Client", "ClientError",
        "Contract", "ContractCase", "ContractRecorder", "ExampleProviding", "FailureReading", "FunctionClient",
        "FunctionHost", "OperationInput", "OperationOutput", "PayloadFormat", "Recording", "RequestParts",
        "RequestSender",
    ]

    /// Types of Swift Testing.
    static let swiftTesting: Set = [
        "Attachable", "AttachableAsImage", "AttachableImageFormat", "AttachableWrapper", "Attachment", "Bug", "Comment",
        "ConditionTrait", "Confirmation", "CustomTestArgumentEncodable", "CustomTestStringConvertible", "ExitStatus",
        "ExitTest", "Expectation", "ExpectationFailedError", "Issue", "IssueHandlingTrait", "KnownIssueMatcher",
        "ParallelizationTrait", "SourceLocation", "SuiteTrait", "Tag", "Test", "TestScoping", "TestTrait",
        "TimeLimitTrait", "Trait",
    ]
}
