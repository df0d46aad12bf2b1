// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright
import GatewrightTesting
import Testing

@testable import Function

/// What the document says of `Parcels`: routes, decoding and documented answers.
@Suite struct ParcelsContractTests {
    @Test(arguments: parcelsContract.cases)
    func contract(_ contractCase: GatewrightTesting.ContractCase) async {
        for failure in await contractCase.failures(of: ParcelsRecorder.self) {
            Testing.Issue.record("\(contractCase): \(failure)")
        }
    }
}

/// Notes what reaches the handlers, so that the tests need none of the user's.
private struct ParcelsRecorder: ParcelsHandler, GatewrightTesting.ContractRecorder {
    var recording = GatewrightTesting.Recording()

    func tryParcel(_ input: TryParcel.Input, context: Gatewright.Context) async throws -> TryParcel.Output { try recording.answer("tryParcel", input) }

    func sendParcel(_ input: SendParcel.Input, context: Gatewright.Context) async throws -> SendParcel.Output { try recording.answer("sendParcel", input) }

    func listParcels(_ input: ListParcels.Input, context: Gatewright.Context) async throws -> ListParcels.Output { try recording.answer("listParcels", input) }

    func getParcel(_ input: GetParcel.Input, context: Gatewright.Context) async throws -> GetParcel.Output { try recording.answer("getParcel", input) }

    func correctParcel(_ input: CorrectParcel.Input, context: Gatewright.Context) async throws -> CorrectParcel.Output { try recording.answer("correctParcel", input) }

    func handleLabel(_ input: HandleLabel.Input, context: Gatewright.Context) async throws -> Gatewright.Response { try recording.respond("handleLabel", input) }
}

/// What must hold for `Parcels`, whatever its handlers do.
let parcelsContract = GatewrightTesting.Contract(
    #"""
    {"operation":"tryParcel","at":"","method":"POST","path":"/parcels?dry=true","payloads":[]}
    {"operation":"sendParcel","at":"openapi.yaml:7","method":"POST","path":"/parcels","payloads":["rest","http2"],"parameters":[{"in":"header","name":"Idempotency-Key"},{"in":"query","name":"dry"}],"bodies":[{"mediaType":"application/json","kind":"json"}],"byPath":true,"request":{"query":{"dry":false},"header":{"Idempotency-Key":"0e3b1c6a-5d3f-4a8e-9b1d-000000000001"},"body":{"to":{"name":"Ada Lovelace","zip":"00000"},"back":{"name":"Ada Lovelace","zip":"00000"},"weight":9,"price":11.5,"tags":["tags","tags2"],"code":"AAAAA","mail":"someone@example.com","contents":{"kind":"letter","pages":26},"parts":[],"extra":{"key1":31},"note":"note"},"mediaType":"application/json"},"answers":[{"status":201,"headers":[{"name":"Location","value":"Location"},{"name":"WWW-Authenticate","value":"WWW-Authenticate"},{"name":"Content-Length","value":1},{"name":"X-Legs","value":[2]},{"name":"Set-Cookie","value":["Set-Cookie"]},{"name":"X-Seal","value":{"wax":"wax","by":"by"},"style":"content"},{"name":"X-Size","value":{"width":2,"height":3}},{"name":"X-Place","value":{"street":"street","city":"city"},"explode":true}],"kind":"json","mediaType":"application/json","body":{"id":"id","parcel":{"id":"id","to":{"name":"Ada Lovelace","zip":"00000"},"back":{"name":"Ada Lovelace","zip":"00000"},"weight":12,"price":14.5,"tags":["tags","tags2"],"code":"AAAAA","mail":"someone@example.com","contents":{"kind":"letter","pages":29},"parts":[],"extra":{"key1":34},"note":"note"},"state":"waiting","at":"2025-01-10T09:30:00Z","day":"2025-01-11","key":"0e3b1c6a-5d3f-4a8e-9b1d-000000000039","size":41,"answer":{"text":"text"},"tags":["blue"]}},{"set":"/parcel/contents","to":{"kind":"letter","pages":4}},{"set":"/parcel/contents","to":{"kind":"goods","worth":12.5}},{"set":"/parcel/note","to":null},{"set":"/size","to":1},{"set":"/size","to":"size"},{"status":450,"kind":"json","mediaType":"application/json","body":{"reason":"reason","odd \"name\"":null}}]}
    {"case":"an example of every part"}
    {"case":"only what must be there","request":{"query":{},"header":{"Idempotency-Key":"0e3b1c6a-5d3f-4a8e-9b1d-000000000001"},"body":{"to":{"name":"Ada Lovelace","zip":"00000"},"weight":9,"contents":{"kind":"letter","pages":26}},"mediaType":"application/json"}}
    {"case":"without the header parameter Idempotency-Key","remove":"/header/Idempotency-Key","status":400,"keyword":"required"}
    {"case":"the header parameter Idempotency-Key that is no UUID","set":"/header/Idempotency-Key","to":"no-uuid","status":400,"keyword":"format"}
    {"case":"the query parameter dry that is no boolean","set":"/query/dry","to":"yes","status":400,"keyword":"type"}
    {"case":"without a body","remove":"/body","status":400,"keyword":"required"}
    {"case":"a body of another media type","mediaType":"application/x-gatewright-other","status":415}
    {"case":"a body that is no JSON","text":"{\"","status":400}
    {"case":"a body of another type","set":"/body","to":true,"status":400}
    {"case":"a body without /to","remove":"/body/to","status":400,"keyword":"required"}
    {"case":"/to in the body of another type","set":"/body/to","to":true,"status":400}
    {"case":"a body without /to/name","remove":"/body/to/name","status":400,"keyword":"required"}
    {"case":"/to/name in the body that is no string","set":"/body/to/name","to":1,"status":400,"keyword":"type"}
    {"case":"/to/name in the body that is too short","set":"/body/to/name","to":"","status":400,"keyword":"minLength"}
    {"case":"/to/name in the body that is too long","set":"/body/to/name","to":"Ada Lovelaceeeeeeeeeeeeeeeeeeeeeeeeeeeeee","status":400,"keyword":"maxLength"}
    {"case":"/to/name in the body of the least length","set":"/body/to/name","to":"A"}
    {"case":"/to/name in the body of the greatest length","set":"/body/to/name","to":"Ada Lovelaceeeeeeeeeeeeeeeeeeeeeeeeeeeee"}
    {"case":"a body without /to/zip","remove":"/body/to/zip","status":400,"keyword":"required"}
    {"case":"/to/zip in the body that is no string","set":"/body/to/zip","to":1,"status":400,"keyword":"type"}
    {"case":"/to/zip in the body that does not match","set":"/body/to/zip","to":"00000!","status":400,"keyword":"pattern"}
    {"case":"/back in the body of another type","set":"/body/back","to":true,"status":400}
    {"case":"a body without /weight","remove":"/body/weight","status":400,"keyword":"required"}
    {"case":"/weight in the body that is no integer","set":"/body/weight","to":"one","status":400,"keyword":"type"}
    {"case":"/weight in the body with a fraction","set":"/body/weight","to":1.5,"status":400,"keyword":"type"}
    {"case":"/weight in the body above its maximum","set":"/body/weight","to":10001,"status":400,"keyword":"maximum"}
    {"case":"/weight in the body at its minimum","set":"/body/weight","to":0,"status":400,"keyword":"exclusiveMinimum"}
    {"case":"/weight in the body at its maximum","set":"/body/weight","to":10000}
    {"case":"/weight in the body just above its minimum","set":"/body/weight","to":1}
    {"case":"/price in the body that is no number","set":"/body/price","to":"one","status":400,"keyword":"type"}
    {"case":"/price in the body above its maximum","set":"/body/price","to":99.5,"status":400,"keyword":"maximum"}
    {"case":"/price in the body that is no multiple","set":"/body/price","to":11.75,"status":400,"keyword":"multipleOf"}
    {"case":"/price in the body at its maximum","set":"/body/price","to":99}
    {"case":"/tags in the body that is no array","set":"/body/tags","to":{},"status":400,"keyword":"type"}
    {"case":"/tags in the body that is too short","set":"/body/tags","to":["tags"],"status":400,"keyword":"minItems"}
    {"case":"/tags in the body with an element twice","set":"/body/tags","to":["tags","tags2","tags2"],"status":400,"keyword":"uniqueItems"}
    {"case":"/tags/0 in the body that is no string","set":"/body/tags/0","to":1,"status":400,"keyword":"type"}
    {"case":"/tags/0 in the body that is too long","set":"/body/tags/0","to":"tagssssss","status":400,"keyword":"maxLength"}
    {"case":"/tags/0 in the body of the greatest length","set":"/body/tags/0","to":"tagsssss"}
    {"case":"/code in the body that is no string","set":"/body/code","to":1,"status":400,"keyword":"type"}
    {"case":"/code in the body that is too short","set":"/body/code","to":"AAAA","status":400,"keyword":"minLength"}
    {"case":"/code in the body that does not match","set":"/body/code","to":"AAAAA!","status":400,"keyword":"pattern"}
    {"case":"/mail in the body that is no string","set":"/body/mail","to":1,"status":400,"keyword":"type"}
    {"case":"/mail in the body that is too long","set":"/body/mail","to":"someone@example.commmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm","status":400,"keyword":"maxLength"}
    {"case":"/mail in the body of another format","set":"/body/mail","to":"§ §","status":400,"keyword":"format"}
    {"case":"/mail in the body of the greatest length","set":"/body/mail","to":"ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssomeone@example.com"}
    {"case":"a body without /contents","remove":"/body/contents","status":400,"keyword":"required"}
    {"case":"/contents in the body of another type","set":"/body/contents","to":true,"status":400}
    {"case":"/contents in the body of variant 1","set":"/body/contents","to":{"kind":"letter","pages":4}}
    {"case":"/contents in the body of another type","set":"/body/contents","to":true,"status":400}
    {"case":"a body without /contents/kind","set":"/body/contents","to":{"pages":4},"status":400}
    {"case":"/contents/kind in the body that is no string","set":"/body/contents","to":{"kind":1,"pages":4},"status":400}
    {"case":"a body without /contents/pages","set":"/body/contents","to":{"kind":"letter"},"status":400}
    {"case":"/contents/pages in the body that is no integer","set":"/body/contents","to":{"kind":"letter","pages":"one"},"status":400}
    {"case":"/contents/pages in the body with a fraction","set":"/body/contents","to":{"kind":"letter","pages":1.5},"status":400}
    {"case":"/contents/pages in the body below its minimum","set":"/body/contents","to":{"kind":"letter","pages":0},"status":400}
    {"case":"/contents/pages in the body at its minimum","set":"/body/contents","to":{"kind":"letter","pages":1}}
    {"case":"/contents in the body of variant 2","set":"/body/contents","to":{"kind":"goods","worth":12.5}}
    {"case":"/contents in the body of another type","set":"/body/contents","to":true,"status":400}
    {"case":"a body without /contents/kind","set":"/body/contents","to":{"worth":12.5},"status":400}
    {"case":"/contents/kind in the body that is no string","set":"/body/contents","to":{"kind":1,"worth":12.5},"status":400}
    {"case":"a body without /contents/worth","set":"/body/contents","to":{"kind":"goods"},"status":400}
    {"case":"/contents/worth in the body that is no number","set":"/body/contents","to":{"kind":"goods","worth":"one"},"status":400}
    {"case":"/parts in the body that is no array","set":"/body/parts","to":{},"status":400,"keyword":"type"}
    {"case":"/extra in the body that is no object","set":"/body/extra","to":[],"status":400,"keyword":"type"}
    {"case":"/extra in the body with too many members","set":"/body/extra","to":{"key1":31,"more1":31,"more2":31},"status":400,"keyword":"maxProperties"}
    {"case":"/extra in the body with as many members as may be","set":"/body/extra","to":{"key1":31,"more1":31}}
    {"case":"/extra/key1 in the body that is no integer","set":"/body/extra/key1","to":"one","status":400,"keyword":"type"}
    {"case":"/extra/key1 in the body with a fraction","set":"/body/extra/key1","to":1.5,"status":400,"keyword":"type"}
    {"case":"/note in the body that is null","set":"/body/note","to":null}
    {"case":"/note in the body that is no string","set":"/body/note","to":1,"status":400,"keyword":"type"}
    {"case":"a body with a member that is not allowed","set":"/body/gatewrightUnknown","to":true,"status":400,"keyword":"additionalProperties"}
    {"case":"a path that is none of the document's","path":"/no-such-resource/no-such-resource/no-such-resource","status":404}
    {"case":"DELETE, which the path does not have","method":"DELETE","status":405}
    {"case":"the example letter","request":{"query":{"dry":false},"header":{"Idempotency-Key":"0e3b1c6a-5d3f-4a8e-9b1d-000000000001"},"body":{"to":{"name":"Ada","zip":"12345"},"weight":20,"contents":{"kind":"letter","pages":2}},"mediaType":"application/json"}}
    {"operation":"listParcels","at":"openapi.yaml:36","method":"GET","path":"/parcels","payloads":["rest","http2"],"parameters":[{"in":"query","name":"state","style":"form","explode":true,"separators":["",","]},{"in":"query","name":"limit"},{"in":"query","name":"where","style":"deepObject"},{"in":"cookie","name":"session"}],"byPath":true,"request":{"query":{"state":["waiting"],"limit":20,"where":{"zip":"zip","above":3.5}},"cookie":{"session":"session"},"accept":"application/json"},"answers":[{"status":200,"kind":"json","mediaType":"application/json","body":[{"id":"id","parcel":{"id":"id","to":{"name":"Ada Lovelace","zip":"00000"},"back":{"name":"Ada Lovelace","zip":"00000"},"weight":13,"price":15.5,"tags":["tags","tags2"],"code":"AAAAA","mail":"someone@example.com","contents":{"kind":"letter","pages":30},"parts":[],"extra":{"key1":35},"note":"note"},"state":"moving","at":"2025-01-11T09:30:00Z","day":"2025-01-12","key":"0e3b1c6a-5d3f-4a8e-9b1d-000000000040","size":42,"answer":{"text":"text"},"tags":["red"]}]},{"status":200,"kind":"text","mediaType":"text/csv","body":"text"}]}
    {"case":"an example of every part"}
    {"case":"only what must be there","request":{"query":{},"cookie":{},"accept":"application/json"}}
    {"case":"the query parameter state that is too long","set":"/query/state","to":["waiting","waiting","waiting","waiting"],"status":400,"keyword":"maxItems"}
    {"case":"the query parameter state of the greatest length","set":"/query/state","to":["waiting","waiting","waiting"]}
    {"case":"/0 in the query parameter state that is none of the listed","set":"/query/state/0","to":"gatewright-unknown","status":400}
    {"case":"/0 in the query parameter state that is another of the listed","set":"/query/state/0","to":"moving"}
    {"case":"/0 in the query parameter state that is another of the listed","set":"/query/state/0","to":"there"}
    {"case":"the query parameter limit at its minimum","set":"/query/limit","to":1}
    {"case":"the query parameter limit at its maximum","set":"/query/limit","to":100}
    {"case":"the query parameter limit that is no integer","set":"/query/limit","to":"one","status":400,"keyword":"type"}
    {"case":"the query parameter limit with a fraction","set":"/query/limit","to":1.5,"status":400,"keyword":"type"}
    {"case":"the query parameter limit below its minimum","set":"/query/limit","to":0,"status":400,"keyword":"minimum"}
    {"case":"the query parameter limit above its maximum","set":"/query/limit","to":101,"status":400,"keyword":"maximum"}
    {"case":"/above in the query parameter where that is no number","set":"/query/where/above","to":"one","status":400,"keyword":"type"}
    {"case":"the cookie parameter session of the least length","set":"/cookie/session","to":"sess"}
    {"case":"the cookie parameter session that is too short","set":"/cookie/session","to":"ses","status":400,"keyword":"minLength"}
    {"case":"an answer in a media type that is none of the document's","accept":"application/x-gatewright-other","status":406}
    {"operation":"getParcel","at":"openapi.yaml:52","method":"GET","path":"/parcels/{id}","payloads":["rest","http2"],"parameters":[{"in":"path","name":"id"}],"byPath":true,"request":{"path":{"id":"p-0000"}},"answers":[{"status":200,"kind":"json","mediaType":"application/json","body":{"id":"id","parcel":{"id":"id","to":{"name":"Ada Lovelace","zip":"00000"},"back":{"name":"Ada Lovelace","zip":"00000"},"weight":12,"price":14.5,"tags":["tags","tags2"],"code":"AAAAA","mail":"someone@example.com","contents":{"kind":"letter","pages":29},"parts":[],"extra":{"key1":34},"note":"note"},"state":"waiting","at":"2025-01-10T09:30:00Z","day":"2025-01-11","key":"0e3b1c6a-5d3f-4a8e-9b1d-000000000039","size":41,"answer":{"text":"text"},"tags":["blue"]}},{"status":550}]}
    {"case":"an example of every part"}
    {"case":"the path parameter id that does not match","set":"/path/id","to":"p-0000!","status":400,"keyword":"pattern"}
    {"case":"DELETE, which the path does not have","method":"DELETE","status":405}
    {"operation":"correctParcel","at":"openapi.yaml:57","method":"PUT","path":"/parcels/{id}","payloads":["rest","http2"],"parameters":[{"in":"path","name":"id"}],"bodies":[{"mediaType":"application/x-www-form-urlencoded","encodings":{"door":"deepObject"},"kind":"form"},{"mediaType":"multipart/form-data","files":{"label":"*/*"},"kind":"form"},{"mediaType":"text/plain","kind":"text"}],"byPath":true,"request":{"path":{"id":"p-0000"},"body":{"zip":"zip","tags":["tags"],"door":{"floor":7,"codes":[10],"at":{"x":12.5}}},"mediaType":"application/x-www-form-urlencoded"},"answers":[{"status":204}]}
    {"case":"an example of every part"}
    {"case":"only what must be there","request":{"path":{"id":"p-0000"}}}
    {"case":"the path parameter id that does not match","set":"/path/id","to":"p-0000!","status":400,"keyword":"pattern"}
    {"case":"a body of another media type","mediaType":"application/x-gatewright-other","status":415}
    {"case":"a body that is no form","text":"%zz","status":400}
    {"case":"a body without /zip","remove":"/body/zip","status":400,"keyword":"required"}
    {"case":"a body without /door/floor","remove":"/body/door/floor","status":400,"keyword":"required"}
    {"case":"/door/floor in the body that is no integer","set":"/body/door/floor","to":"one","status":400,"keyword":"type"}
    {"case":"/door/floor in the body with a fraction","set":"/body/door/floor","to":1.5,"status":400,"keyword":"type"}
    {"case":"/door/floor in the body above its maximum","set":"/body/door/floor","to":10,"status":400,"keyword":"maximum"}
    {"case":"/door/floor in the body at its maximum","set":"/body/door/floor","to":9}
    {"case":"/door/codes in the body that is too long","set":"/body/door/codes","to":[10,10,10],"status":400,"keyword":"maxItems"}
    {"case":"/door/codes in the body of the greatest length","set":"/body/door/codes","to":[10,10]}
    {"case":"/door/codes/0 in the body that is no integer","set":"/body/door/codes/0","to":"one","status":400,"keyword":"type"}
    {"case":"/door/codes/0 in the body with a fraction","set":"/body/door/codes/0","to":1.5,"status":400,"keyword":"type"}
    {"case":"/door/at/x in the body that is no number","set":"/body/door/at/x","to":"one","status":400,"keyword":"type"}
    {"request":{"path":{"id":"p-0000"},"body":{"label":{"file (text)":"label"},"note":"note"},"mediaType":"multipart/form-data"}}
    {"case":"an example in multipart/form-data"}
    {"case":"a body that is no form","text":"%zz","status":400}
    {"case":"a body without /label","remove":"/body/label","status":400,"keyword":"required"}
    {"request":{"path":{"id":"p-0000"},"body":"text","mediaType":"text/plain"}}
    {"case":"an example in text/plain"}
    {"operation":"handleLabel","at":"openapi.yaml:82","method":"ANY","path":"/labels/{path+}","payloads":["rest","http2"],"parameters":[{"in":"path","name":"path"}],"bodies":[{"mediaType":"image/*","kind":"bytes"}],"byPath":true,"request":{"method":"POST","path":{"path":"path"},"body":"bytes","mediaType":"image/x-any"}}
    {"case":"an example of every part"}
    {"case":"only what must be there","request":{"method":"POST","path":{"path":"path"}}}
    """#)
