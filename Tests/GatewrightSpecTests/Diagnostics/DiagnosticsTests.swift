import Testing

@testable import GatewrightSpec

@Suite("Diagnostics")
struct DiagnosticsTests {
    private func rendered(
        _ source: String, _ report: (Diagnostics) -> Void, path: String = "openapi.yaml", color: Bool = false
    ) -> String {
        let diagnostics = Diagnostics()
        #expect(diagnostics.add(SourceFile(path: path, bytes: Array(source.utf8))) == 0)
        report(diagnostics)
        return diagnostics.rendered(color: color)
    }

    private func at(_ line: Int32, _ column: Int32) -> Position { Position(file: 0, line: line, column: column) }

    @Test("a diagnostic is printed with its line, its notes and its fix")
    func whole() {
        let text = rendered("paths: {}\ninfo: {}\npaths: {}\n") {
            $0.report(
                .init(.error, "some-error", "it is wrong", why: "because", fix: "do this"), at: at(3, 1),
                notes: [.init("first here", at: at(1, 1)), .init("just so")])
        }
        #expect(
            text == """
                openapi.yaml:3:1: error: it is wrong [some-error]
                3 | paths: {}
                  | ^
                note: because
                openapi.yaml:1:1: note: first here
                1 | paths: {}
                  | ^
                note: just so
                fix: do this

                """)
    }

    @Test("diagnostics are sorted by place; those without one come first")
    func order() {
        let text = rendered("a\nb\n") {
            $0.report(.init(.warning, "w", "four"), at: at(2, 2))
            $0.report(.init(.error, "e", "three"), at: at(2, 1))
            $0.report(.init(.note, "n", "two"), at: at(1, 9))
            $0.report(.init(.error, "e", "one"), at: nil)
        }
        let first = text.split(separator: "\n").filter { $0.hasSuffix("]") }
        #expect(
            first == [
                "error: one [e]", "openapi.yaml:1:9: note: two [n]", "openapi.yaml:2:1: error: three [e]",
                "openapi.yaml:2:2: warning: four [w]",
            ])
    }

    @Test("the same is said once of one place, and only errors count as errors")
    func repetitions() {
        let diagnostics = Diagnostics()
        for _ in 0..<3 { diagnostics.report(.init(.warning, "w", "text"), at: at(1, 1)) }
        #expect(diagnostics.all.count == 1)
        #expect(!diagnostics.hasErrors)
        diagnostics.report(.init(.error, "e", "text"), at: at(1, 1))
        diagnostics.report(.init(.error, "e", "text"), at: at(1, 2))
        diagnostics.report(.init(.error, "e", "text"), at: nil)
        #expect(diagnostics.all.map(\.elsewhere) == [[], [at(1, 2)], []])
        #expect(diagnostics.hasErrors)
    }

    @Test(
        "the same at many places is said once, of the first, with how many there are and the next ones",
        arguments: [
            (2, "the same at 2:1"), (3, "the same at 2:1 and 3:1"), (5, "the same at 2:1, 3:1, 4:1 and 5:1"),
            (6, "the same at 2:1, 3:1, 4:1 and 2 more places"),
            (Diagnostics.mostPlaces + 9, "the same at 2:1, 3:1, 4:1 and \(Diagnostics.mostPlaces + 5) more places"),
        ])
    func places(count: Int, note: String) {
        let text = rendered("x\n") { diagnostics in
            // In any order, and twice.
            for line in [2, 1] + (1...count) {
                diagnostics.report(.init(.warning, "w", "text", fix: "do"), at: at(Int32(line), 1))
            }
            diagnostics.report(.init(.warning, "w", "text", fix: "do"), at: at(9, 1), notes: [.init("by another")])
        }
        #expect(
            text.hasPrefix(
                """
                openapi.yaml:1:1: warning: text [w]
                1 | x
                  | ^
                note: \(note)
                fix: do
                openapi.yaml:9:1: warning: text [w]

                """))
    }

    @Test("places in other files are named with them")
    func otherFiles() {
        let diagnostics = Diagnostics()
        for path in ["a.yaml", "b\n.yaml"] { _ = diagnostics.add(SourceFile(path: path, bytes: Array("x".utf8))) }
        for file in [1, 0] as [Int32] {
            diagnostics.report(.init(.note, "n", "text"), at: Position(file: file, line: 1, column: 1))
        }
        #expect(diagnostics.rendered().contains("note: the same at b␊.yaml:1:1\n"))
    }

    @Test(
        "the caret stands below its character",
        arguments: [
            ("a: «b", "a: b", 3), ("«", "", 0), ("ab«", "ab", 2), ("\t«x", "    x", 4), ("日本«x", "日本x", 4),
            ("e\u{301}«x", "e\u{301}x", 1), ("😀«x", "😀x", 2), ("a\u{202E}«b", "a<U+202E>b", 9),
            ("\u{1B}[31m«x", "␛[31mx", 5), ("\u{7F}«x", "␡x", 1), ("\u{200B}«x", "<U+200B>x", 8),
        ])
    func caret(marked: String, line: String, indent: Int) {
        let marked = MarkedText(marked)
        let excerpt = SourceExcerpt(of: Array(marked.text.utf8)[...], column: marked.marks[0].column)
        #expect(excerpt.text == line)
        #expect(excerpt.indent == indent)
    }

    @Test("a long line is cut around the caret", arguments: [1, 2, 60, 5_000, 100_000, 100_001, 200_000])
    func longLine(column: Int) {
        var line = [UInt8](repeating: UInt8(ascii: "x"), count: 100_000)
        if line.indices.contains(column - 1) { line[column - 1] = UInt8(ascii: "!") }
        let excerpt = SourceExcerpt(of: line[...], column: column)
        let characters = Array(excerpt.text)
        #expect(characters.count <= SourceExcerpt.maximumWidth + 2)
        if column <= 100_000 {
            #expect(characters[excerpt.indent] == "!")
        } else {
            #expect(excerpt.indent == characters.count)
        }
        #expect(excerpt.text.hasPrefix("…") == (column > 100))
        #expect(excerpt.text.hasSuffix("…") == (column < 99_900))
    }

    @Test("bytes that are no UTF-8 do no harm", arguments: [1, 2, 3, 4, 9])
    func brokenBytes(column: Int) {
        let excerpt = SourceExcerpt(of: [0x61, 0xFF, 0x80, 0xE2, 0x80, 0x62][...], column: column)
        #expect(excerpt.indent <= 6)
        #expect(excerpt.text.hasPrefix("a"))
    }

    @Test("texts of a document cannot write lines or colours of their own")
    func injection() {
        let text = rendered(
            "x", { $0.report(.init(.error, "e", "a\nb\u{1B}[0m", fix: "c\u{202E}"), at: at(1, 1)) }, path: "x\n.yaml")
        #expect(text.hasPrefix("x␊.yaml:1:1: error: a␊b␛[0m [e]\n"))
        #expect(text.hasSuffix("fix: c<U+202E>\n"))
    }

    @Test("only so many of one kind are printed, and how many more there are is said")
    func limit() {
        let count = DiagnosticRenderer.limit + 7
        let text = rendered("x") { diagnostics in
            for number in 0..<count { diagnostics.report(.init(.error, "many", "number \(number)"), at: at(1, 1)) }
            diagnostics.report(.init(.error, "one", "another"), at: at(1, 2))
        }
        let lines = text.split(separator: "\n")
        #expect(lines.count { $0.hasSuffix("[many]") } == DiagnosticRenderer.limit)
        #expect(lines.count { $0.hasSuffix("[one]") } == 1)
        #expect(lines.last == "note: and 7 more of [many]; the first \(DiagnosticRenderer.limit) are shown")
    }

    @Test("colours mark the severity and end again")
    func colors() {
        let text = rendered("x", { $0.report(.init(.warning, "w", "text"), at: at(1, 1)) }, color: true)
        #expect(text.hasPrefix("openapi.yaml:1:1: \u{1B}[1;33mwarning:\u{1B}[0m \u{1B}[1mtext\u{1B}[0m [w]\n"))
    }

    @Test(
        "lines are those of editors",
        arguments: [
            ("a\nb\nc", ["a", "b", "c", ""]), ("a\r\nb\rc", ["a", "b", "c", ""]), ("\n\n", ["", "", "", ""]),
            ("a\r\r\nb", ["a", "", "b", ""]), ("", ["", ""]), ("a\n\rb", ["a", "", "b", ""]),
        ])
    func lines(text: String, expected: [String]) {
        let file = SourceFile(path: "x", bytes: Array(text.utf8))
        #expect(expected.indices.map { file.line(Int32($0 + 1)) } == expected)
        #expect(file.line(0) == "" && file.line(-1) == "" && file.line(.max) == "")
    }
}
