// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright
import GatewrightTesting
import Testing

@testable import Function

/// What the document says of `BoxesFunction`: routes, decoding and documented answers.
@Suite struct BoxesContractTests {
    @Test(arguments: boxesContract.cases)
    func contract(_ contractCase: GatewrightTesting.ContractCase) async {
        for failure in await contractCase.failures(of: BoxesRecorder.self) {
            Testing.Issue.record("\(contractCase): \(failure)")
        }
    }
}

/// Notes what reaches the handlers, so that the tests need none of the user's.
private struct BoxesRecorder: BoxesHandler, GatewrightTesting.ContractRecorder {
    var recording = GatewrightTesting.Recording()

    func readBox(_ input: ReadBox.Input, context: Gatewright.Context) async throws -> ReadBox.Output { try recording.answer("readBox", input) }

    func fillBox(_ input: FillBox.Input, context: Gatewright.Context) async throws -> FillBox.Output { try recording.answer("fillBox", input) }

    func emptyBox(_ input: EmptyBox.Input, context: Gatewright.Context) async throws -> EmptyBox.Output { try recording.answer("emptyBox", input) }

    func listKeys(_ input: ListKeys.Input, context: Gatewright.Context) async throws -> ListKeys.Output { try recording.answer("listKeys", input) }

    func addKey(_ input: AddKey.Input, context: Gatewright.Context) async throws -> AddKey.Output { try recording.answer("addKey", input) }

    func lookAround(_ input: LookAround.Input, context: Gatewright.Context) async throws -> LookAround.Output { try recording.answer("lookAround", input) }

    func authorize(_ input: Insider.Input, context: Gatewright.Context) async throws -> Insider.Output {
        recording.decide("Insider", input)
    }

    func authorize(_ input: Stranger.Input, context: Gatewright.Context) async throws -> Stranger.Output {
        recording.decide("Stranger", input)
    }
}

/// What must hold for `BoxesFunction`, whatever its handlers do.
let boxesContract = GatewrightTesting.Contract(
    #"""
    {"operation":"readBox","at":"openapi.yaml:7","method":"GET","path":"/boxes/{boxId}","payloads":["rest"],"parameters":[{"in":"path","name":"boxId"}],"byPath":true,"request":{"path":{"boxId":"boxId"}},"answers":[{"status":200,"kind":"text","mediaType":"text/plain","body":"text"}]}
    {"case":"an example of every part"}
    {"case":"a path that is none of the document's","path":"/no-such-resource/no-such-resource/no-such-resource","status":404}
    {"case":"PATCH, which the path does not have","method":"PATCH","status":405}
    {"operation":"fillBox","at":"openapi.yaml:12","method":"PUT","path":"/boxes/{boxId}","payloads":["rest"],"apiKey":true,"parameters":[{"in":"path","name":"boxId"}],"byPath":true,"request":{"path":{"boxId":"boxId"}},"answers":[{"status":204}]}
    {"case":"an example of every part"}
    {"operation":"emptyBox","at":"openapi.yaml:17","method":"DELETE","path":"/boxes/{boxId}","payloads":["rest"],"parameters":[{"in":"path","name":"boxId"}],"byPath":true,"request":{"path":{"boxId":"boxId"}},"answers":[{"status":204}]}
    {"case":"an example of every part"}
    {"operation":"listKeys","at":"openapi.yaml:23","method":"GET","path":"/keys","payloads":["rest"],"byPath":true,"request":{},"answers":[{"status":204}]}
    {"case":"an example of every part"}
    {"case":"DELETE, which the path does not have","method":"DELETE","status":405}
    {"operation":"addKey","at":"openapi.yaml:28","method":"POST","path":"/keys","payloads":["rest"],"byPath":true,"request":{},"answers":[{"status":204}]}
    {"case":"an example of every part"}
    {"operation":"lookAround","at":"openapi.yaml:34","method":"GET","path":"/open","payloads":["rest"],"byPath":true,"request":{},"answers":[{"status":204}]}
    {"case":"an example of every part"}
    {"case":"DELETE, which the path does not have","method":"DELETE","status":405}
    {"authorizer":"Insider","at":"openapi.yaml:72","kind":"token","answer":"rest","identity":[{"member":"token","in":"token","name":"Authorization","required":true}]}
    {"authorizer":"Stranger","at":"openapi.yaml:78","kind":"token","answer":"rest","identity":[{"member":"token","in":"token","name":"Authorization","required":true}]}
    """#)

/// What the document says of `DoorFunction`: routes, decoding and documented answers.
@Suite struct DoorContractTests {
    @Test(arguments: doorContract.cases)
    func contract(_ contractCase: GatewrightTesting.ContractCase) async {
        for failure in await contractCase.failures(of: DoorRecorder.self) {
            Testing.Issue.record("\(contractCase): \(failure)")
        }
    }
}

/// Notes what reaches the handlers, so that the tests need none of the user's.
private struct DoorRecorder: DoorHandler, GatewrightTesting.ContractRecorder {
    var recording = GatewrightTesting.Recording()

    func authorize(_ input: Badge.Input, context: Gatewright.Context) async throws -> Badge.Output {
        recording.decide("Badge", input)
    }

    func authorize(_ input: Visitor.Input, context: Gatewright.Context) async throws -> Visitor.Output {
        recording.decide("Visitor", input)
    }

    func authorize(_ input: Clerk.Input, context: Gatewright.Context) async throws -> Clerk.Output {
        recording.decide("Clerk", input)
    }
}

/// What must hold for `DoorFunction`, whatever its handlers do.
let doorContract = GatewrightTesting.Contract(
    #"""
    {"authorizer":"Badge","at":"openapi.yaml:42","kind":"token","answer":"rest","identity":[{"member":"token","in":"token","name":"X-Badge","required":true}],"pattern":"^Badge [0-9]+$","request":{"method":"GET","path":"/boxes/boxId","resource":"/boxes/{boxId}","identity":{"token":"Badge 0"}}}
    {"case":"every identity source"}
    {"case":"without the identity source X-Badge","remove":"/identity/token","status":401}
    {"case":"a token that `identityValidationExpression` refuses","set":"/identity/token","to":"Badge 0!","status":401}
    {"authorizer":"Visitor","at":"openapi.yaml:53","kind":"request","answer":"rest","identity":[{"member":"xName","in":"header","name":"X-Name","required":true},{"member":"name","in":"query","name":"name","required":true},{"member":"floor","in":"stageVariable","name":"floor","required":true},{"member":"identitySourceIp","in":"context","name":"identity.sourceIp","required":true}],"request":{"method":"PUT","path":"/boxes/boxId","resource":"/boxes/{boxId}","identity":{"xName":"xName-value","name":"name-value","floor":"floor-value","identitySourceIp":"192.0.2.7"}}}
    {"case":"every identity source"}
    {"case":"without the identity source X-Name","remove":"/identity/xName","status":401}
    {"case":"without the identity source name","remove":"/identity/name","status":401}
    {"case":"without the identity source floor","remove":"/identity/floor","status":401}
    {"case":"a method that no authorizer protects","path":"/no-such-resource/no-such-resource/no-such-resource","status":500}
    {"authorizer":"Clerk","at":"openapi.yaml:62","kind":"request","answer":"rest","identity":[{"member":"xName","in":"header","name":"X-Name","required":false}],"request":{"method":"POST","path":"/keys","resource":"/keys","identity":{"xName":"xName-value"}}}
    {"case":"every identity source"}
    {"case":"only the identity sources that must be there","request":{"method":"POST","path":"/keys","resource":"/keys","identity":{}}}
    {"case":"a method that no authorizer protects","path":"/no-such-resource/no-such-resource/no-such-resource","status":500}
    """#)
