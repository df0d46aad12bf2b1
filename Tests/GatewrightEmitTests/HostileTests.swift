import Foundation
import GatewrightAPI
import GatewrightEmit
import GatewrightSpec
import Testing

/// Text of a document never becomes code, wherever the document holds it.
struct HostileTests {
    static let texts = [
        "\nattack()", "\rattack()", "\r\nattack()", "\u{B}attack()", "\u{C}attack()", "\u{85}attack()",
        "\u{2028}attack()", "\u{2029}attack()", "\"; attack()", "\"\"\"\nattack()\n\"\"\"", "\"#; attack()",
        "\\(attack())", "\\\"; attack()", "\\", "\\\n\"; attack()", "*/ attack() /*", "`; attack()", "``\nattack()",
        "}\nattack()\n{", "\u{0}attack()", "\u{202E}attack()\u{2066}", "\u{1B}[2Kattack()", "\u{FEFF}attack()",
        "#if false\nattack()\n#endif", "// swift-format-ignore\nattack()", "\u{301}\nattack()",
        "HALF\nattack()", "`attack()`", "#sourceLocation(file: \"a\", line: 1)\nattack()", "\\u{22}; attack()",
        "\u{0430}ttack()\n\u{200D}attack()", "<#attack()#>", "/attack()/", "'; attack()", "${attack()}", "{{attack()}}",
        String(repeating: "attack()\n", count: 200),
        "\t\n \n\n attack()\n\n", "", " ", "\n", "*", "text/*", "a; charset=\"\"\"\nattack()",
    ]

    @Test(arguments: texts, [EmitOptions.Access.internal, .package])
    func staysText(text: String, access: EmitOptions.Access) {
        for file in API.hostile(text).files(EmitOptions(access: access)) {
            #expect(!Self.withoutText(file.text).contains("attack()"), "\(file.text)")
            let invisible = file.text.unicodeScalars.filter {
                $0 != "\n"
                    && ($0.properties.generalCategory == .control
                        || "\u{2028}\u{2029}\u{202E}\u{2066}\u{FEFF}".unicodeScalars.contains($0))
            }
            #expect(invisible.isEmpty)
        }
    }

    @Test func compiles() async throws {
        // Raw values differ by what follows them, so one text stands for all.
        let text = Self.texts.joined(separator: "|")
        let folder = try TemporaryFolder()
        for file in API.hostile(text).files() { try file.write(into: folder.url.path) }
        let output = try await TypeChecker.check(folder.files)
        #expect(output.isEmpty, "\(output)")
    }

    /// Swift without its comments and without what stands in its string literals.
    static func withoutText(_ swift: String) -> String {
        var code = ""
        var isInTable = false
        for line in swift.split(separator: "\n", omittingEmptySubsequences: false) {
            let content = line.drop { $0 == " " }
            if content.hasPrefix("//") { continue }
            if content.hasPrefix("\"\"\"") {
                isInTable.toggle()
                code += content.dropFirst(3) + "\n"
                continue
            }
            if isInTable { continue }
            var isInLiteral = false
            var isEscaped = false
            var isRaw = false
            var previous: Unicode.Scalar = " "
            for scalar in content.unicodeScalars {
                defer { previous = scalar }
                if isRaw {
                    // A number sign within would begin an escape.
                    if scalar == "#" {
                        if previous == "\"" { isRaw = false } else { code += "attack() by an escape" }
                    }
                } else if isEscaped {
                    isEscaped = false
                    // An interpolation would be code.
                    if scalar == "(" { code += "(" }
                } else if isInLiteral, scalar == "\\" {
                    isEscaped = true
                } else if scalar == "\"", !isInLiteral, previous == "#" {
                    isRaw = true
                } else if scalar == "\"" {
                    isInLiteral.toggle()
                } else if !isInLiteral {
                    code.unicodeScalars.append(scalar)
                }
            }
            if isInLiteral || isRaw { code += "attack() in an open literal" }
            code += "\n"
        }
        return code
    }
}
