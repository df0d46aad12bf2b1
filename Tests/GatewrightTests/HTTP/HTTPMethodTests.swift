import Testing

@testable import Gatewright

@Suite struct HTTPMethodTests {
    @Test(arguments: HTTPMethod.allCases)
    func bytesOfAMethod(_ method: HTTPMethod) {
        #expect(read(method.rawValue) == method)
    }

    @Test func textIsWhatIsSent() {
        #expect("\(HTTPMethod.get)" == "GET")
    }

    @Test(arguments: [
        "", "G", "GE", "GETS", "get", "Get", "GET\0", "GET\0\0\0\0\0", "\0GET", "POSTS", "PATC", "ANY", "OPTIONS ",
        "PROPFIND",
        "CONNECTIONS",
    ])
    func bytesOfNoMethod(_ text: String) {
        #expect(read(text) == nil)
    }

    /// Reads the method from the middle of other text, as in an event.
    private func read(_ text: String) -> HTTPMethod? {
        let bytes = Array("\"\(text)\",\"headers\"".utf8)
        return HTTPMethod(bytes.span, 1..<1 + text.utf8.count)
    }
}
