// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright
import GatewrightTesting
import Testing

@testable import Function

/// What the document says of `Reports`: routes, decoding and documented answers.
@Suite struct ReportsContractTests {
    @Test(arguments: reportsContract.cases)
    func contract(_ contractCase: GatewrightTesting.ContractCase) async {
        for failure in await contractCase.failures(of: ReportsRecorder.self) {
            Testing.Issue.record("\(contractCase): \(failure)")
        }
    }
}

/// Notes what reaches the handlers, so that the tests need none of the user's.
private struct ReportsRecorder: ReportsHandler, GatewrightTesting.ContractRecorder {
    var recording = GatewrightTesting.Recording()

    func getReport(_ input: GetReport.Input, context: Gatewright.Context) async throws -> GetReport.Output { try recording.answer("getReport", input) }
}

/// What must hold for `Reports`, whatever its handlers do.
let reportsContract = GatewrightTesting.Contract(
    #"""
    {"operation":"getReport","at":"openapi.yaml:5","method":"GET","path":"/reports/{id}","payloads":["rest"],"parameters":[{"in":"path","name":"id"}],"byPath":true,"request":{"path":{"id":"id"},"accept":"text/csv"},"answers":[{"status":200,"headers":[{"name":"X-Rows","value":1}],"kind":"bytes","mediaType":"text/csv","body":"bytes"},{"status":200,"headers":[{"name":"X-Rows","value":1}],"kind":"json","mediaType":"application/json","body":{"rows":[3]}},{"status":200,"headers":[{"name":"X-Rows","value":1}],"kind":"bytes","mediaType":"image/*","body":"bytes"},{"status":550}]}
    {"case":"an example of every part"}
    {"case":"a path that is none of the document's","path":"/no-such-resource/no-such-resource/no-such-resource","status":404}
    {"case":"DELETE, which the path does not have","method":"DELETE","status":405}
    """#)
