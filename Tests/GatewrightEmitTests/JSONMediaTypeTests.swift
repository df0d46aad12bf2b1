import GatewrightAPI
import Testing

@testable import Gatewright

/// What the generator takes for JSON the runtime does as well.
struct JSONMediaTypeTests {
    @Test(arguments: [
        ("application/json", true), ("text/json", true), ("Application/JSON; charset=utf-8", true),
        ("application/problem+json", true), ("image/x+json ;q=1", true), ("application/x-json", false),
        ("model/json", false), ("application/jsonl", false), ("text/plain", false), ("*/*", false),
        ("application/*", false), ("application/json-seq", false), ("", false),
    ])
    func bothHalvesAgree(type: String, isJSON: Bool) {
        #expect(type.isJSONMediaType == isJSON)
        #expect(MediaType(type).isJSON == isJSON)
    }
}
