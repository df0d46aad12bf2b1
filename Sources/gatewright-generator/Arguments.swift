import GatewrightEmit
import GatewrightSpec

/// The tool's arguments, which the plugin writes.
struct Arguments {
    var document: String
    /// The folder to write to.
    var output: String
    /// The name of the target that the code is for.
    var target: String
    var kind: TargetKind
    var allowOutside: String?
    /// The target whose functions a test target tests, and its kind.
    var tested: (target: String, kind: TargetKind)?
    /// In how many parts models and operations come.
    var parts: Int?
    /// The package's configuration.
    var configuration: String?

    static let usage = """
        usage: gatewright-generator DOCUMENT --output FOLDER --target NAME --kind executable|library|test \
        [--allow-outside FOLDER] [--parts NUMBER] [--configuration FILE] \
        [--testing NAME --tested-kind executable|library]
        """

    struct Mistake: Error {
        var text: String
    }

    static func parse(_ arguments: some Sequence<String>) -> Result<Arguments, Mistake> {
        var options: [String: String] = [:]
        var documents: [String] = []
        var rest = arguments.makeIterator()
        while let argument = rest.next() {
            guard argument.hasPrefix("--") else {
                documents.append(argument)
                continue
            }
            guard names.contains(argument) else { return .failure(Mistake(text: "unknown option \(argument)")) }
            guard let value = rest.next() else { return .failure(Mistake(text: "\(argument) has no value")) }
            options[argument] = value
        }
        guard documents.count == 1, let output = options["--output"], let target = options["--target"] else {
            return .failure(Mistake(text: "one document, --output and --target are needed"))
        }
        guard let kind = TargetKind(rawValue: options["--kind"] ?? "") else {
            return .failure(Mistake(text: "--kind is executable, library or test"))
        }
        var parts: Int?
        if let text = options["--parts"] {
            guard let number = Int(text), 1...EmitOptions.mostParts ~= number else {
                return .failure(Mistake(text: "--parts is 1 to \(EmitOptions.mostParts)"))
            }
            parts = number
        }
        var tested: (target: String, kind: TargetKind)?
        if let name = options["--testing"] {
            guard kind == .test, let kind = TargetKind(rawValue: options["--tested-kind"] ?? ""), kind != .test else {
                return .failure(
                    Mistake(text: "--testing goes with --kind test and --tested-kind executable or library"))
            }
            tested = (name, kind)
        }
        return .success(
            Arguments(
                document: documents[0], output: output, target: target, kind: kind,
                allowOutside: options["--allow-outside"], tested: tested, parts: parts,
                configuration: options["--configuration"]))
    }

    private static let names: Set = [
        "--output", "--target", "--kind", "--allow-outside", "--parts", "--configuration",
        "--testing", "--tested-kind",
    ]
}
