import GatewrightEmit
import GatewrightSpec

/// Writes the code of a document, and functions that answer each request with the body that it had.
///
/// `generate-echo DOCUMENT OUTPUT [ALLOW-OUTSIDE]`: the operations of the document have a JSON body and nothing else. Each
/// gets a response of the same type, and every type the codecs of both directions, so that what is decoded can be
/// compared with what is encoded again.
@main
enum GenerateEcho {
    static func main() throws {
        let arguments = CommandLine.arguments
        let diagnostics = Diagnostics()
        let options = ReadOptions(allowOutside: arguments.count > 3 ? arguments[3] : nil)
        guard var api = readAPI(at: arguments[1], options: options, diagnostics: diagnostics), !diagnostics.hasErrors
        else {
            print(diagnostics.rendered())
            throw Refusal()
        }
        print(diagnostics.rendered())
        for function in api.functions.indices {
            for operation in api.functions[function].operations.indices {
                echo(&api.functions[function].operations[operation])
            }
        }
        api = api.reduced(to: api.functions.map(\.name))
        for file in api.files() { _ = try file.write(into: arguments[2]) }
        let main = GeneratedFile(name: "Echoes.generated.swift", text: echoes(of: api.functions[0]))
        _ = try main.write(into: arguments[2])
    }

    private static func echo(_ operation: inout Operation) {
        operation.responses = [Response(status: .code(200), name: "ok", content: operation.body?.content)]
    }

    private static func echoes(of function: Function) -> String {
        let methods = function.operations.map {
            """
                func \($0.name)(_ input: \($0.type).Input, context: Context) async throws -> \($0.type).Output {
                    .ok(input.body)
                }

            """
        }
        return """
            import Gatewright

            struct Echoes: \(function.handler) {
            \(methods.joined(separator: "\n"))}

            """
    }

    private struct Refusal: Error {}
}
