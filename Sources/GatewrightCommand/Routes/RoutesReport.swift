import GatewrightAPI
#if CommandLine
    import Foundation
    import GatewrightSpec

    /// What `gatewright routes` shows: a row for each operation, in the order of paths.
    struct RoutesReport: Equatable {
        let rows: [Row]
        /// What the gateway of an HTTP API answers by itself.
        let cors: CORSConfiguration?

        /// The members are those of the JSON, which scripts read: their names stay.
        struct Row: Codable, Equatable {
            var method: String
            var path: String
            /// The methods that reach an ANY operation: those of the path without an operation of their own.
            var methods: [String]?
            /// The Lambda function; nil where something else answers.
            var function: String?
            /// What the function's handler implements: `OrdersHandler.createOrder`.
            var handler: String?
            /// What answers in the place of a function: `mock`, `http`, `SQS-SendMessage`.
            var integration: String?
            var authorizer: String?
            var validator: String?

            var reachedBy: String {
                guard let methods else { return "" }
                if methods.isEmpty { return "no method" }
                return methods.count == GatewrightAPI.Operation.Method.standingForAny.count
                    ? "every method" : methods.joined(separator: " ")
            }
        }

        init(_ api: API) {
            cors = api.cors
            var rows: [Row] = []
            for function in api.functions {
                for operation in function.operations {
                    rows.append(
                        Row(
                            method: operation.method.rawValue, path: operation.path,
                            methods: api.methods(reaching: operation.method, operation.path), function: function.name,
                            handler: "\(function.handler).\(operation.name)",
                            integration: operation.mapping == nil ? nil : "aws", authorizer: operation.security.shown,
                            validator: operation.validator))
                }
                for event in function.events {
                    rows.append(
                        Row(
                            method: event.method.rawValue, path: event.path,
                            methods: api.methods(reaching: event.method, event.path), function: function.name,
                            handler: "\(function.handler).handle", integration: "aws"))
                }
            }
            for operation in api.unanswered {
                rows.append(
                    Row(
                        method: operation.method.rawValue, path: operation.path,
                        methods: api.methods(reaching: operation.method, operation.path),
                        integration: operation.integration ?? "none"))
            }
            let methods = Operation.Method.allCases.map(\.rawValue)
            func order(_ row: Row) -> Int { methods.firstIndex(of: row.method) ?? methods.count }
            self.rows = rows.sorted { ($0.path, order($0)) < ($1.path, order($1)) }
        }

        /// Aligned columns, nothing cut off. Columns in which no row has anything are left out.
        var text: String {
            let columns: [(title: String, value: (Row) -> String)] = [
                ("METHOD", { $0.method }),
                ("PATH", { $0.path }),
                ("REACHED BY", { $0.reachedBy }),
                ("FUNCTION", { $0.function ?? "–" }),
                ("HANDLER", { $0.handler ?? "answered by \($0.integration ?? "none")" }),
                ("AUTHORIZER", { $0.authorizer ?? "" }),
                ("VALIDATOR", { $0.validator ?? "" }),
            ]
            let shown = columns.filter { column in rows.contains { !column.value($0).isEmpty } }
            let lines = [shown.map(\.title)] + rows.map { row in shown.map { $0.value(row) } }
            return TextTable.text(lines) + (cors.map(Self.sentence) ?? "")
        }

        private static func sentence(_ cors: CORSConfiguration) -> String {
            let origins = cors.allowOrigins.isEmpty ? "no origin" : cors.allowOrigins.joined(separator: ", ")
            return "\nAn HTTP API answers preflight requests by itself, and lets in pages of \(origins).\n"
        }

        func json() throws -> String {
            try rows.json()
        }
    }

    extension API {
        /// Nil for a method that stands for itself.
        fileprivate func methods(reaching method: GatewrightAPI.Operation.Method, _ path: String) -> [String]? {
            method == .any ? methodsReachingAny(at: path).map(\.rawValue) : nil
        }
    }
#endif
