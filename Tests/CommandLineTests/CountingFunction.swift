#if CommandLine
    import Foundation

    @testable import GatewrightCommand

    /// A function that counts its invocations, as a script: any program can be one.
    ///
    /// The event `fail` makes it fail, `exit` makes it end with status 3, and to anything else it answers with the
    /// count.
    enum CountingFunction {
        static let script = #"""
            #!/bin/bash
            address=$AWS_LAMBDA_RUNTIME_API
            count=0

            # call METHOD PATH BODY: the response is in $id and $body.
            call() {
                exec 3<>"/dev/tcp/${address%:*}/${address#*:}" || exit 0
                printf '%s /2018-06-01/runtime/%s HTTP/1.1\r\nHost: x\r\nContent-Length: %s\r\n\r\n%s' \
                    "$1" "$2" "${#3}" "$3" >&3
                length=0
                while IFS= read -r line <&3; do
                    line=${line%$'\r'}
                    case $(printf %s "$line" | tr A-Z a-z) in
                        '') break ;;
                        content-length:*) length=${line#*: } ;;
                        lambda-runtime-aws-request-id:*) id=${line#*: } ;;
                    esac
                done
                body=$(head -c "$length" <&3)
                exec 3>&-
            }

            while id= && call GET invocation/next '' && [ -n "$id" ]; do
                count=$((count + 1))
                case $body in
                    fail) call POST "invocation/$id/error" '{"errorMessage":"as told"}' ;;
                    exit) exit 3 ;;
                    *) call POST "invocation/$id/response" "{\"statusCode\":200,\"body\":\"$count\"}" ;;
                esac
            done
            """#

        static func result(count: String) -> [UInt8] {
            Array(#"{"statusCode":200,"body":"\#(count)"}"#.utf8)
        }
    }

    /// Makes an executable of a script for the length of `body`.
    func withCountingFunction(
        _ script: String = CountingFunction.script, _ body: (FunctionProcess) async throws -> Void
    ) async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data((script + "\n").utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
        try await body(FunctionProcess(path: file.path))
    }
#endif
