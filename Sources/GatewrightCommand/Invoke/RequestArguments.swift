#if CommandLine
    import ArgumentParser
    import GatewrightGateway

    /// A request as curl's users write it: method, path, `-H` and `-d`.
    struct RequestArguments: ParsableArguments {
        @Argument(help: "The method of the request.")
        var method: String?

        @Argument(help: "The path of the request, and its query: /orders?limit=10.")
        var path: String?

        @Option(
            name: [.customShort("H"), .customLong("header")],
            help: ArgumentHelp("A header of the request, such as 'Accept: text/csv'.", valueName: "header"))
        var headers: [String] = []

        @Option(
            name: [.customShort("d"), .customLong("data")],
            help: ArgumentHelp("The body; @FILE reads it from a file, @- from standard input.", valueName: "body"))
        var data: String?

        /// Checks everything but the body, so that mistakes come out before anything is done.
        func validate() throws {
            guard method != nil else {
                guard headers.isEmpty, data == nil else {
                    throw ValidationError("A header and a body belong to a request: METHOD PATH.")
                }
                return
            }
            _ = try target()
            _ = try headers.map(RequestText.field)
        }

        /// The request, or nil when there is neither method nor path.
        ///
        /// - Throws: a usage error.
        func request() throws -> HTTPRequest? {
            guard let method else { return nil }
            let body = try data.map(Self.body)
            let (path, query) = try target()
            return HTTPRequest(
                method: method.uppercased(), path: path, query: query,
                headers: RequestText.completed(try headers.map(RequestText.field), body: body), body: body ?? [])
        }

        private func target() throws -> (path: String, query: String) {
            guard let path else { throw ValidationError("After the method comes the path.") }
            return try RequestText.target(path)
        }

        private static func body(_ text: String) throws -> [UInt8] {
            text.hasPrefix("@") ? try InputFile.read(String(text.dropFirst())) : Array(text.utf8)
        }
    }
#endif
