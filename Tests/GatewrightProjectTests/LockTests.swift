import GatewrightSpec
import Testing

@testable import GatewrightProject

struct LockTests {
    private static let hash = DocumentHash([[]]).description

    private static let lock = Lock(
        document: "openapi.yaml", hash: hash,
        functions: [
            Lock.Entry(
                function: "ShopFunction", target: "ShopFunction", handler: "ShopHandler", type: "Shop",
                requirements: [
                    Requirement(
                        name: "Repeat", origin: "GET /a\\u{a}b", method: "repeat",
                        signature:
                            "func `repeat`(_ input: Repeat.Input, context: Context) async throws -> Repeat.Output",
                        inputs: [.init(name: "in", declaration: "`in`: [String: Int]?")],
                        outputs: [.init(name: "ok", declaration: "ok(String, a: Int? = nil)")]),
                    Requirement(
                        name: "Zero", origin: "authorizer Token", method: "authorize",
                        signature: "func authorize(_ input: Zero.Input, context: Context) async throws -> Zero.Output"),
                ]),
            Lock.Entry(function: "urn:x y", target: "X", handler: "XHandler", type: "X"),
        ],
        types: [
            TypeSignature(kind: .structure, name: "Empty"),
            TypeSignature(
                kind: .structure, name: "Order",
                members: [
                    .init(name: "case", declaration: "`case`: [String: Order.State]"),
                    .init(name: "note", declaration: "note: String = \"a: (b\""),
                ]),
            TypeSignature(
                kind: .enumeration, name: "Order.State",
                members: [
                    .init(name: "open", declaration: "case open"),
                    .init(name: "in", declaration: "case `in`(Order)"),
                ]),
        ])

    @Test func isReadAsItWasWritten() throws {
        #expect(try Lock(text: Self.lock.text) == Self.lock)
        #expect(try Lock(text: Self.lock.text.split(separator: "\n").joined(separator: "\r\n") + "\r\n") == Self.lock)
    }

    @Test func standsInAFixedOrder() {
        var other = Self.lock
        other.functions.reverse()
        other.functions[1].requirements.reverse()
        #expect(other.text == Self.lock.text)
    }

    /// Each fault is said with its line.
    @Test(arguments: [
        ("gatewright 1", "gatewright 2", 2), ("document ", "documents ", 3), ("sha256 e3", "sha256 X3", 4),
        ("target ShopFunction", "target ../Shop", 7), ("target ShopFunction", "", 8),
        ("    from GET", "    form GET", 12), ("type Shop\n", "type Shop\n<<<<<<< ours\n", 10),
        ("function urn", "funktion urn", 21), ("struct Empty", "struct ", 26), ("enum Order", "class Order", 32),
    ])
    func faultsAreSaidWithTheirLine(_ old: String, _ new: String, _ line: Int) throws {
        let text = Self.lock.text.replacing(old, with: new, maxReplacements: 1)
        let error = #expect(throws: Lock.ReadError.self) { try Lock(text: text) }
        #expect(error?.line == line)
    }

    @Test func noFileIsALockByItsBeginning() {
        let lines = Self.lock.text.split(separator: "\n", omittingEmptySubsequences: false)
        for count in 0..<4 {
            #expect(throws: Lock.ReadError.self) { try Lock(text: lines.prefix(count).joined(separator: "\n")) }
        }
    }
}
