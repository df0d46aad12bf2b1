import Testing

@testable import Gatewright

struct TextFormatTests {
    struct Table: CustomTestStringConvertible, Sendable {
        var format: TextFormat
        var valid: [String]
        var invalid: [String]
        var testDescription: String { format.name.description }
    }

    private static let long = String(repeating: "a", count: 63)

    static let tables = [
        Table(
            format: .ipv4, valid: ["192.0.2.1", "0.0.0.0", "255.255.255.255"],
            invalid: [
                "", "1.2.3", "1.2.3.4.5", "256.0.0.1", "01.2.3.4", "1.2.3.4 ", "1..3.4", "0x7f000001", "১.2.3.4",
                "1.2.3.4/24",
            ]),
        Table(
            format: .ipv6,
            valid: [
                "::", "::1", "1::", "2001:db8::8a2e:370:7334", "1:2:3:4:5:6:7:8", "::ffff:192.0.2.1",
                "1:2:3:4:5:6:1.2.3.4",
                "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8", "::abef",
            ],
            invalid: [
                "", ":", ":::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "12345::", "::laptop", "1::2::3", ":1", "1:",
                "fe80::1%eth0", "1:2:3:4:5:6:7:8::", "::1.2.3", "1.2.3.4", "1:2:3:4:5:6:7:1.2.3.4", "::1/64", " ::1",
                "1:2:3:4:1.2.3.4:5::",
            ]),
        Table(
            format: .hostname,
            valid: ["example.com", "a", "xn--4gbwdl.xn--wgbh1c", "1host", "a-b.c", "\(long).com"],
            invalid: [
                "", ".", "a.", ".a", "a..b", "-a", "a-", "a_b", "\(long)a.com", "exämple.com", "a b",
                Array(repeating: long, count: 4).joined(separator: "."),
            ]),
        Table(format: .idnHostname, valid: ["exämple.com", "실례.테스트"], invalid: ["", "-ä", "ä b", "ä..b"]),
        Table(
            format: .email,
            valid: [
                "joe@example.com", "te~st@example.com", "te.s.t+x@a", "\"joe b\"@example.com", "\"a@b\"@c",
                "joe@[127.0.0.1]", "joe@[IPv6:::1]",
            ],
            invalid: [
                "", "joe", "@example.com", "joe@", ".te@a.b", "te.@a.b", "t..e@a.b", "joe b@a.b", "joe@-a", "joe@[1.2]",
                "\"joe@a.b", "joe@a=b.com", "jöe@a.b", "joe@[IPv6:::", "joe@[",
            ]),
        Table(format: .idnEmail, valid: ["실례@실례.테스트", "joe@a.b"], invalid: ["2962", "ä", "@ä"]),
        Table(
            format: .uri,
            valid: [
                "http://foo.bar/?baz=qux#quux", "http://foo.bar/?q=Test%20URL-encoded%20stuff", "urn:oasis:names:1.2.3",
                "tel:+1-816-555-1212", "mailto:John.Doe@example.com", "ldap://[2001:db8::7]/c=GB?objectClass?one",
                "http://-.~_!$&'()*+,;=:%40:80%2f::::::@example.com", "a:", "file:///etc", "http://a:80",
                "x://[v1.a:b]",
            ],
            invalid: [
                "", "//foo.bar", "/abs", "abc", "\\\\WINDOWS\\share", "http:// fail.com", ":// fail", "bar,baz:x",
                "https://[@example.org/t", "https://example.org/foo\\bar", "http://a/%zz", "http://a/%4", "http://ä.de",
                "http://a:8a", "http://a/<>", "http://a/{}", "http://a/^`|", "http://a#b#c", "1a:b", "http://[::1",
            ]),
        Table(
            format: .uriReference, valid: ["", "abc", "/abs", "//foo.bar/x", "#f", "?q", "a/b:c", "http://a"],
            invalid: ["\\\\WINDOWS", "#frag\\ment", "1:b", "a b"]),
        Table(format: .iri, valid: ["http://ƒøø.ßår/?∂éœ=πîx#πîüx"], invalid: ["/abc", "âππ", "http://ä b"]),
        Table(format: .iriReference, valid: ["âππ", "#ƒrägmênt"], invalid: ["\\\\WINDOWS", "#ƒräg\\mênt"]),
        Table(
            format: .time,
            valid: ["08:30:06Z", "08:30:06.283185+00:20", "23:59:60Z", "01:29:60+01:30", "12:00:00z"],
            invalid: [
                "", "12:00:00", "24:00:00Z", "12:60:00Z", "22:59:60Z", "12:00:61Z", "12:00:00.Z", "1:00:00Z",
                "08:30:06 PST", "01:01:01,1111Z", "2000-01-01T12:00:00Z",
            ]),
        Table(
            format: .duration, valid: ["P4DT12H30M5S", "P4Y", "PT0S", "P0D", "P1M", "PT1M", "PT36H", "P1DT12H", "P2W"],
            invalid: [
                "", "P", "PT", "P1", "P1DT", "4DT12H", "P2D1Y", "P1D2H", "P2S", "P1Y2W", "PT1D", "P২Y", "PT1HT1M",
            ]),
        Table(
            format: .decimal, valid: ["0", "-1.50", "12345678901234567890.1", "1e5", "007"],
            invalid: ["", "-", "1.", ".5", "1e", "0x1", "1,5", " 1", "NaN"]),
        Table(format: .jsonPointer, valid: ["", "/", "/a~0~1b", "/ä"], invalid: ["a", "/~", "/~2", "#/a"]),
    ]

    @Test(arguments: tables)
    func texts(_ table: Table) {
        for text in table.valid { #expect(table.format.matches(text), "\(text)") }
        for text in table.invalid { #expect(!table.format.matches(text), "\(text)") }
    }

    /// Whatever comes, a check ends and reads nothing beyond the text.
    @Test(arguments: tables)
    func prefixesAndChanges(_ table: Table) {
        for text in table.valid {
            let bytes = Array(text.utf8)
            for count in bytes.indices {
                let prefix = Array(bytes[..<count])
                _ = table.format.matches(prefix.span)
                for byte: UInt8 in [0, 0x25, 0x2E, 0x3A, 0x40, 0x5B, 0x5C, 0xFF] {
                    var changed = bytes
                    changed[count] = byte
                    _ = table.format.matches(changed.span)
                }
            }
        }
    }

    @Test func aViolationSaysTheFormat() {
        var cursor = JSONCursor(Array(#"["a@b","x",7]"#.utf8))
        _ = cursor.array { $0.formatted(.email) { $0.string(minLength: 2) } }
        #expect(
            cursor.errors.map { "\($0.pointer) \($0.keyword ?? "") \($0.limit?.description ?? "")" } == [
                "/1 minLength 2", #"/1 format "email""#, #"/2 type "string""#,
            ])
    }

    @Test(arguments: [
        ("4.35", 0.1, false), ("4.35", 0.05, true), ("19.99", 0.01, true), ("1e-7", 1e-7, true), ("3e-7", 1e-7, true),
        ("1.5e-7", 1e-7, false), ("1e308", 0.123456789, false), ("12345678901234567890", 10, true), ("1e300", 7, false),
        ("12345678901234567891", 10, false), ("0.0", 3, true), ("-0.3", 0.1, true), ("100", 1e2, true),
        ("5", 2.5, true),
        ("1e999999999", 2, true), ("1e-999999999", 2, false), ("9007199254740993", 2, false), ("0.0075", 0.0001, true),
        ("0.00751", 0.0001, false),
    ])
    func multiples(_ text: String, _ factor: Double, _ isMultiple: Bool) {
        #expect(DecimalMultiple.check(text.utf8, of: factor) == isMultiple)
    }
}
