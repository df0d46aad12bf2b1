import Testing

@testable import GatewrightProject

struct ManifestTests {
    /// Only what is added differs, and comments stay where they are.
    @Test(arguments: [
        (
            """
            let package = Package(
                name: "a",
                targets: [
                    .target(name: "A")  // the last
                ]
            )
            """,
            """
            let package = Package(
                name: "a",
                dependencies: [D],
                targets: [
                    .target(name: "A"),  // the last
                    T1
                        T2
                ]
            )
            """
        ),
        (
            "let package = Package(name: \"a\", dependencies: [], targets: [.target(name: \"A\")])",
            """
            let package = Package(name: "a", dependencies: [
                D,
            ], targets: [.target(name: "A"),
                T1
                    T2
            ])
            """
        ),
        (
            """
            let package = Package(
              name: "a",
              dependencies: [
                .package(path: "../targets: ["),
              ],
              targets: [
              ]
            )
            """,
            """
            let package = Package(
              name: "a",
              dependencies: [
                .package(path: "../targets: ["),
                D,
              ],
              targets: [
                  T1
                      T2
              ]
            )
            """
        ),
    ])
    func thePlainFormIsAddedTo(_ text: String, _ expected: String) {
        #expect(Manifest(text).adding(targets: ["T1", "    T2"], dependency: "D") == expected)
    }

    @Test(arguments: [
        "", "let package = Package(name: \"a\")", "let package = Package(name: \"a\", targets: targets)",
        "let package = Package(name: \"a\", targets: [.target(name: \"A\")] + more)",
        "let package = Package(name: \"a\", targets: [.target(name: \"A\")].filter { true })",
        "let package = Package(name: \"a\", targets: [.target(name: \"A\"))", "Package(name: \"a\", targets: [])",
        "let package = Package(targets: [])\nlet other = Package(targets: [])",
        "let package = Package(name: \"a\", dependencies: all, targets: [])",
        "let package = Package(name: f(targets: []))", "// let package = Package(name: \"a\", targets: [])",
    ])
    func otherFormsAreLeftAlone(_ text: String) {
        #expect(Manifest(text).adding(targets: ["T"], dependency: "D") == nil)
    }

    @Test func theManifestOfANewPackageIsOfThePlainForm() throws {
        let scaffold = Scaffold(name: "a", dependency: .path("/g"), targets: ["AFunction", "BFunction"])
        let one = Scaffold(name: "a", dependency: .path("/g"), targets: ["AFunction"])
        let more = Scaffold(name: "a", dependency: .path("/g"), targets: ["BFunction"]).targetDeclarations
        #expect(Manifest(one.manifest).adding(targets: more, dependency: nil) == scaffold.manifest)
        #expect(Manifest(scaffold.manifest).pluginPackage == "gatewright")
    }
}
