import Foundation
import Testing

@testable import Gatewright

/// What hostile and careless clients send.
struct MultipartParserTests {
    static let field = "Content-Disposition: form-data; name=\"n\"\r\n"

    static let bodies: [(type: String, body: String, contents: [String]?)] = [
        ("boundary=b", "--b--", []),
        ("boundary=b", "--b--\r\n", []),
        ("boundary=b", "\r\n--b--", []),
        ("boundary=b", "--b\r\n\(field)\r\nx\r\n--b--", ["x"]),
        ("BOUNDARY=b; charset=utf-8", "--b \t\r\n\(field)\r\nx\r\n--b--rest", ["x"]),
        ("boundary=\"b\"", "pre\r\n--b\r\n\(field)\r\n\r\n--b--", [""]),
        // A header without content, RFC 2046 §5.1.1.
        ("boundary=b", "--b\r\n\(field)\r\n--b--", [""]),
        ("boundary=b", "--b\r\n\(field)\r\n--bc\r\n--b-\r\n--b--", ["--bc\r\n--b-"]),
        ("boundary=b", "--b\r\n\(field)\r\nx\n--b--\r\n--b--", ["x\n--b--"]),
        ("boundary=b", "--b\r\n\(field)\r\nx\r\r\n--b--", ["x\r"]),
        ("boundary=bb", "--bb\r\n\(field)\r\n--b\r\n--b--\r\n--bb--", ["--b\r\n--b--"]),
        (
            "boundary=b", "--b\r\n\(field)\r\n1\r\n--b\r\n\(field)\r\n2\r\n--b--\r\n--b\r\n\(field)\r\n3\r\n--b--",
            ["1", "2"]
        ),
        ("boundary=\(String(repeating: "b", count: 70))", "--\(String(repeating: "b", count: 70))--", []),
        // Truncated.
        ("boundary=b", "", nil), ("boundary=b", "--b", nil), ("boundary=b", "--b-", nil),
        ("boundary=b", "--b\r\n", nil),
        ("boundary=b", "--b\r\n\(field)", nil), ("boundary=b", "--b\r\n\(field)\r\n", nil),
        ("boundary=b", "--b\r\n\(field)\r\nx", nil), ("boundary=b", "--b\r\n\(field)\r\nx\r\n--b", nil),
        ("boundary=b", "--b\r\n\(field)\r\nx\r\n--b\r\n", nil), ("boundary=b", "x--b--", nil),
        // Lines that do not end in CRLF.
        ("boundary=b", "--b\n\(field)\n\nx\n--b--", nil),
        ("boundary=b", "--b\r\nContent-Disposition: form-data; name=n\n\nx\r\n--b--", nil),
        ("boundary=b", "--b\r\(field)\r\nx\r\n--b--", []),
        // Boundaries.
        ("", "--b--", nil), ("boundary=", "----", nil), ("boundary=\"\"", "----", nil),
        ("boundary=b;boundary=c", "--b--", nil),
        ("boundary=\"b", "--b--", nil), ("boundary=\"b \"", "--b --", nil), ("boundary=b\u{e9}", "--b\u{e9}--", nil),
        ("boundary=\"b\r\nX: y\"", "--b--", nil),
        ("boundary=\(String(repeating: "b", count: 71))", "--\(String(repeating: "b", count: 71))--", nil),
        // Headers.
        ("boundary=b", "--b\r\n\r\nx\r\n--b--", nil),
        ("boundary=b", "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b--", nil),
        ("boundary=b", "--b\r\n\(field)\(field)\r\nx\r\n--b--", nil),
        ("boundary=b", "--b\r\nContent-Disposition: attachment; name=n\r\n\r\nx\r\n--b--", nil),
        ("boundary=b", "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--", nil),
        ("boundary=b", "--b\r\nContent-Disposition: form-data; name=\"n\r\n\r\nx\r\n--b--", nil),
        ("boundary=b", "--b\r\nContent-Disposition: form-data; name=n; name=m\r\n\r\nx\r\n--b--", nil),
        ("boundary=b", "--b\r\n\(field) folded: x\r\n\r\nx\r\n--b--", nil),
        ("boundary=b", "--b\r\n\(field)No colon\r\n\r\nx\r\n--b--", nil),
        ("boundary=b", "--b\r\n\(field)A B: c\r\n\r\nx\r\n--b--", nil),
        ("boundary=b", "--b\r\n\(field)X: a\nSet-Cookie: b\r\n\r\nx\r\n--b--", nil),
        ("boundary=b", "--b\r\n\(field)X: a\0\r\n\r\nx\r\n--b--", nil),
        ("boundary=b", "--b\r\n\(field)X: \(String(repeating: "x", count: 9000))\r\n\r\nx\r\n--b--", nil),
        ("boundary=b", "--b\r\n\(field)" + String(repeating: "X: y\r\n", count: 2000) + "\r\nx\r\n--b--", nil),
    ]

    @Test(arguments: bodies)
    func tellsPartsApart(type: String, body: String, contents: [String]?) {
        let bytes = Array(body.utf8)
        do throws(Multipart.Fault) {
            let parts = try Multipart(bytes, contentType: "multipart/form-data; " + type).parts
            #expect(parts.map { String(decoding: bytes[$0.content], as: UTF8.self) } == contents)
            #expect(parts.allSatisfy { $0.name == "n" })
        } catch {
            #expect(contents == nil, "\(error.message)")
            // Nothing of the client's gets into the message.
            #expect(error.message.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
        }
    }

    @Test func partsAreCounted() throws {
        let part = Array("--b\r\n\(Self.field)\r\nx\r\n".utf8)
        func parts(_ count: Int) throws(Multipart.Fault) -> Int {
            let body = (0..<count).flatMap { _ in part } + Array("--b--".utf8)
            return try Multipart(body, contentType: "multipart/form-data; boundary=b").parts.count
        }
        #expect(try parts(Multipart.maximumParts) == Multipart.maximumParts)
        #expect(throws: Multipart.Fault.self) { try parts(Multipart.maximumParts + 1) }
    }

    /// Twice the bytes take about twice the time, whatever they are.
    @Test(arguments: [
        "\r", "\r\n", "\r\n--", "\r\n--bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "\r\n--b\r\n", "--b", "; a=\"\\",
    ])
    func takesLinearTime(piece: String) {
        func time(_ count: Int) -> Duration {
            let body = Array(
                ("--b\r\n\(Self.field)\r\n" + String(repeating: piece, count: count / piece.utf8.count)).utf8)
            // The shortest of several is the one that nothing else disturbed.
            return (0..<3).map { _ in
                let start = Self.processorTime
                _ = try? Multipart(body, contentType: "multipart/form-data; boundary=b").parts
                return Self.processorTime - start
            }.min() ?? .zero
        }
        _ = time(10_000)
        // Quadratic time would be 64 times as long.
        #expect(time(400_000) < time(50_000) * 32 + .milliseconds(50))
    }

    /// What this thread has worked, however busy the machine is with other things.
    private static var processorTime: Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }

    /// Every cut and every changed byte of a good body ends in parts or in a fault.
    @Test func nothingTraps() {
        let body = Array(
            "pre\r\n--b\r\n\(Self.field)X: y\r\n\r\nx\r\n--b\r\nContent-Disposition: form-data; name=\"a\\\"\"; filename=f\r\n\r\n\r\n--b--\r\n"
                .utf8)
        var random = SplitMix(seed: 7)
        let alphabet = Array("\r\n-b:;=\"\\ \0é".utf8)
        for index in body.indices {
            _ = try? Multipart(Array(body[..<index]), contentType: "multipart/form-data; boundary=b").parts
            _ = try? Multipart(Array(body[index...]), contentType: "multipart/form-data; boundary=b").parts
        }
        for _ in 0..<20_000 {
            var changed = body
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                changed[Int.random(in: body.indices, using: &random)] = alphabet.randomElement(using: &random)!
            }
            guard let parts = try? Multipart(changed, contentType: "multipart/form-data; boundary=b").parts else {
                continue
            }
            for part in parts {
                #expect(part.content.upperBound <= changed.count)
                #expect(JSONValue(parsing: FormFile.reference(to: part)) != nil)
            }
        }
    }

    /// Lines may end right before, at and behind what a part's header may have.
    @Test(arguments: 8186...8196)
    func headersOfTheGreatestLength(_ end: Int) {
        let line = Self.field + "X-A: "
        let field = line + String(repeating: "a", count: end - line.utf8.count)
        for rest in ["\r\nX-B: b\r\n\r\nx\r\n--b--", "\r\n\r\nx\r\n--b--", "\r\n--b--", "\r\n", "\r", ""] {
            let body = Array("--b\r\n\(field)\(rest)".utf8)
            let result = try? Multipart(body, contentType: "multipart/form-data; boundary=b")
            // What still has room for the empty line behind it is read.
            #expect((result != nil) == (rest.hasPrefix("\r\n\r\n") && end + 2 < 8192), "\(end) \(rest)")
        }
    }

    @Test func parametersOfHeaders() throws {
        let parameters = try #require(
            HeaderParameters(#"Form-Data ; NAME = "a\"b\\c\d" ;filename=x y; empty="";quoted="%22%2""#))
        #expect(parameters.value == "form-data")
        #expect(parameters["name"] == #"a"b\c\d"#)
        #expect(parameters["filename"] == "x y")
        #expect(parameters["empty"] == "")
        #expect(parameters["quoted"] == "\"%2")
        #expect(parameters["other"] == nil)
        for text in ["a; b", "a; =c", "a; b=", "a; b=\"c\" d", "a; b=c\"d", "a; b=\"\\\""] {
            #expect(HeaderParameters(text) == nil, "\(text)")
        }
        let many = (0..<33).map { "; p\($0)=1" }
        #expect(HeaderParameters("a" + many.dropLast().joined()) != nil)
        #expect(HeaderParameters("a" + many.joined()) == nil)
    }
}
