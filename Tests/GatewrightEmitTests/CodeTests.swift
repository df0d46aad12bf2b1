import Testing

@testable import GatewrightEmit

struct CodeTests {
    private let empty = Code()
    private let inner: Code = """
        first {
            second

        }
        """

    @Test func indentsAPieceLikeItsLine() {
        let code: Code = """
            a
                \(inner)
            z
            """
        #expect(code.text == "a\n    first {\n        second\n\n    }\nz\n")
    }

    @Test func continuesALineWithAPiece() {
        let code: Code = """
            {
                let a = \(inner) + 1
            }
            """
        #expect(code.text == "{\n    let a = first {\n        second\n\n    } + 1\n}\n")
    }

    @Test func indentsThroughLevels() {
        var code: Code = "x"
        for _ in 0..<3 {
            code = """
                {
                  \(code)
                }
                """
        }
        #expect(code.text == "{\n  {\n    {\n      x\n    }\n  }\n}\n")
    }

    @Test func dropsALineOfAnEmptyPiece() {
        let code: Code = """
            \(empty)
            a
                \(empty)\(empty)
                b
            \(lines: [])
            """
        #expect(code.text == "a\n    b\n")
        let both: Code = "\(empty)\(inner)"
        #expect(both.text == inner.text)
    }

    @Test func keepsALineThatHasMoreThanAnEmptyPiece() {
        let code: Code = """
            a
            \(empty);
            b\(empty)

            c
            """
        #expect(code.text == "a\n;\nb\n\nc\n")
    }

    @Test func isEmptyWhenEveryPieceIs() {
        let code: Code = """
            \(empty)
            \(sections: [empty, empty])
            """
        #expect(code.isEmpty)
        #expect(("" as Code).isEmpty)
    }

    @Test func separatesPieces() {
        let code: Code = """
            {
                \(lines: ["a", empty, "b"])
                \(sections: [empty, "c", empty, "d"])
            }
            """
        #expect(code.text == "{\n    a\n    b\n    c\n\n    d\n}\n")
    }

    @Test func breaksAListThatIsTooLong() {
        #expect(list("f(", ["a", "b"], ")").text == "f(a, b)\n")
        #expect(list("f(", [], ")").text == "f()\n")
        let long = Fragment(escaped: String(repeating: "x", count: 60))
        let code: Code = """
            {
                \(list("f(", [long, long], ")"))
            }
            """
        #expect(code.text == "{\n    f(\n        \(long.text),\n        \(long.text))\n}\n")
    }

    /// Four million lines' worth of copying if every level copied what is inside it.
    @Test(.timeLimit(.minutes(1))) func isLinearInDepthAndLength() {
        let depth = 200
        let lines = [Code](repeating: "line", count: 20_000)
        var code: Code = "\(lines: lines)"
        for _ in 0..<depth {
            code = """
                \(code)
                end
                """
        }
        #expect(code.text.utf8.count == lines.count * 5 + depth * 4)
    }
}
