import Testing

@testable import Gatewright

struct JSONErrorTests {
    /// Texts of an order, the place of their fault and the fault.
    @Test(
        arguments: [
            (#"[1]"#, "", .expected(.object)), (#"{"id":7}"#, "/id", .expected(.string)), (#"{}"#, "/id", .missing),
            (#"{"items":[]}"#, "/id", .missing), (#"{"id":"a","status":"lost"}"#, "/status", .value),
            (#"{"id":"a","items":{}}"#, "/items", .expected(.array)),
            (
                #"{"id":"a","items":[{"sku":"s","unitPrice":1},{"sku":"s"},{"sku":"s","unitPrice":"1"}]}"#,
                "/items/1/unitPrice", .missing
            ),
            (
                #"{"id":"a","items":[{"sku":"s","unitPrice":1},{"unitPrice":2,"sku":"s"},{"sku":"s","unitPrice":"1"}]}"#,
                "/items/2/unitPrice", .expected(.number)
            ),
            (#"{"id":"a","items":[{"sku":"s","unitPrice":1e999}]}"#, "/items/0/unitPrice", .range),
            (#"{"id":"a","labels":{"a/b":"x","m~n":[{}],"~1":1}}"#, "/labels/m~0n", .expected(.string)),
            (#"{"id":"a","labels":{"a/b":"x","c/d":null}}"#, "/labels/c~1d", .expected(.string)),
            (#"{"id":"a","labels":{"":null}}"#, "/labels/", .expected(.string)),
            (#"{"id":"a","labels":{"\"\u00fc/":null}}"#, "/labels/\"ü~1", .expected(.string)),
            (#"{"x":[[{"y":["]}",{"z":1}]}]],"id":[]}"#, "/id", .expected(.string)),
            (#"{"id":"a","placedAt":"2027"}"#, "/placedAt", .expected(.dateTime)),
            (#"{"id":"\ud800"}"#, "/id", .encoding), (#"{"id":"a","x":[0,{"y":"\x"}]}"#, "/x/1/y", .encoding),
            (#"{"id":"a","items":[{"sku":"s","unitPrice":1},]}"#, "/items/1", .syntax), ("{oops", "", .syntax),
            (#"{"id":"a",oops"#, "", .syntax),
            (#"{"id":oops}"#, "/id", .syntax),
            (#"{"id":"a","next":{"next":{"id":"b"},"id":"c"}}"#, "", .none),
            (#"{"id":"a","next":{"next":{"id":"b","items":[0]},"id":"c"}}"#, "/next/next/items/0", .expected(.object)),
            (#"{"id":"a"} x"#, "", .syntax),
        ] as [(String, String, JSONFault?)])
    func pointers(_ text: String, _ pointer: String, _ fault: JSONFault?) {
        var cursor = JSONCursor(Array(text.utf8))
        _ = SampleOrder(from: &cursor)
        let isValid = cursor.finish()
        let error = cursor.error
        #expect(isValid == (fault == nil))
        #expect(error?.fault == fault)
        #expect(error?.pointer == (fault == nil ? nil : pointer))
    }

    @Test func pointersOfForbiddenMembers() {
        var cursor = JSONCursor(Array(#"[{"a":1},{"a":1,"b/":{"c":1}}]"#.utf8))
        _ = cursor.array { cursor in
            var members = JSONMembers("\u{1}a", unknown: .forbidden)
            while cursor.member(&members) == 0 { cursor.skip() }
            return cursor.close(members, required: 1)
        }
        let error = cursor.error
        #expect(error?.fault == .unexpectedMember)
        #expect(error?.pointer == "/1/b~1")
    }

    @Test func pointersOfDepth() {
        var cursor = JSONCursor(Array(String(repeating: "[", count: 200).utf8))
        cursor.skip()
        let error = cursor.error
        #expect(error?.fault == .depth)
        #expect(error?.pointer == String(repeating: "/0", count: 128))
    }

    @Test func aPartOfABodyHasItsOwnPointers() {
        let bytes = Array(#"{"a":[{"b":"x"}]}"#.utf8)
        var cursor = JSONCursor(bytes, in: 5..<16)
        _ = cursor.array { $0.dictionary { $0.int() } }
        let error = cursor.error
        #expect(error?.pointer == "/0/b")
    }

    @Test func theFirstFaultStays() {
        var cursor = JSONCursor(Array("[1,oops,true]".utf8))
        _ = cursor.array { $0.int() }
        cursor.fail(.range)
        let text = cursor.string()
        let flag = cursor.bool()
        let number = cursor.double()
        let isNull = cursor.null()
        let elements = cursor.array { $0.int() }
        let time = cursor.dateTime()
        let bytes = cursor.bytes()
        #expect(text.isEmpty && !flag && number == 0 && !isNull && elements.isEmpty && bytes.isEmpty)
        #expect(time.secondsSince1970 == 0)
        let error = cursor.error
        #expect(error?.fault == .syntax)
        #expect(error?.pointer == "/1")
        let isValid = cursor.finish()
        #expect(!isValid)
    }

    @Test func messages() {
        func message(_ text: String) -> String? {
            var cursor = JSONCursor(Array(text.utf8))
            _ = SampleOrder(from: &cursor)
            return cursor.error?.message
        }
        #expect(message(#"{"id":"a","status":"lost"}"#)?.contains("placed, shipped") == true)
        #expect(message(#"{"id":1}"#)?.contains("a string") == true)
        #expect(message(#"{"id":"a"}"#) == nil)
        for text in ["{}", "{", #"{"id":"\x"}"#, #"{"id":"a","items":[{"sku":"","unitPrice":1e999}]}"#] {
            #expect(message(text)?.isEmpty == false)
        }
    }
}
