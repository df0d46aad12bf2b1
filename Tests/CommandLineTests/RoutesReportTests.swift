import GatewrightAPI
#if CommandLine
    import GatewrightSpec
    import Testing

    @testable import GatewrightCommand

    struct RoutesReportTests {
        static var api: API {
            var create = Operation(method: .post, path: "/orders", name: "createOrder", type: "CreateOrder")
            create.security = Security([[Security.Requirement("token", .lambda)]])
            create.validator = "all"
            let list = Operation(method: .get, path: "/orders", name: "listOrders", type: "ListOrders")
            let files = Operation(method: .any, path: "/files/{proxy+}", name: "files", type: "Files")
            return API(
                document: "openapi.yaml", title: "Shop",
                functions: [
                    Function(name: "OrdersFunction", handler: "OrdersHandler", operations: [create, list]),
                    Function(name: "Files", handler: "FilesHandler", operations: [files]),
                ],
                unanswered: [
                    UnansweredOperation(method: .options, path: "/orders", integration: "mock"),
                    UnansweredOperation(method: .get, path: "/health"),
                ])
        }

        @Test func alignedColumns() {
            #expect(
                RoutesReport(Self.api).text == """
                    METHOD   PATH             REACHED BY    FUNCTION        HANDLER                    AUTHORIZER  VALIDATOR
                    ANY      /files/{proxy+}  every method  Files           FilesHandler.files
                    GET      /health                        –               answered by none
                    GET      /orders                        OrdersFunction  OrdersHandler.listOrders
                    POST     /orders                        OrdersFunction  OrdersHandler.createOrder  token       all
                    OPTIONS  /orders                        –               answered by mock

                    """)
        }

        @Test func emptyColumnsAreLeftOut() {
            let operation = Operation(method: .get, path: "/a", name: "a", type: "A")
            let api = API(
                document: "openapi.yaml", title: "A",
                functions: [Function(name: "F", handler: "FHandler", operations: [operation])])
            #expect(RoutesReport(api).text == "METHOD  PATH  FUNCTION  HANDLER\nGET     /a    F         FHandler.a\n")
        }

        /// Methods beside ANY do not reach it, whoever answers them.
        @Test func methodsThatReachAny() throws {
            var function = Function(name: "F", handler: "FHandler")
            function.operations = [
                Operation(method: .any, path: "/a", name: "anyA", type: "AnyA"),
                Operation(method: .get, path: "/a", name: "getA", type: "GetA"),
                Operation(method: .head, path: "/b", name: "headB", type: "HeadB"),
            ]
            function.events = [Function.Event(method: .post, path: "/a")]
            let unanswered = [UnansweredOperation(method: .options, path: "/a", integration: "mock")]
            let api = API(document: "openapi.yaml", title: "A", functions: [function], unanswered: unanswered)
            let table = RoutesReport(api)
            #expect(table.rows.map(\.reachedBy) == ["", "", "", "DELETE HEAD PATCH PUT", ""])
            #expect(table.rows[3].methods == ["DELETE", "HEAD", "PATCH", "PUT"])
            #expect(table.rows[0].methods == nil)
        }

        @Test func preflightRequestsOfAnHTTPAPI() {
            var api = API(document: "openapi.yaml", title: "A")
            #expect(!RoutesReport(api).text.contains("preflight"))
            api.cors = CORSConfiguration(allowOrigins: ["https://a.example", "http://*"])
            #expect(
                RoutesReport(api).text.hasSuffix(
                    "\nAn HTTP API answers preflight requests by itself, and lets in pages of https://a.example, http://*.\n"
                ))
        }

        @Test func json() throws {
            let api = API(
                document: "openapi.yaml", title: "A",
                functions: [
                    Function(
                        name: "F", handler: "FHandler",
                        operations: [Operation(method: .get, path: "/a/{b}", name: "a", type: "A")])
                ],
                unanswered: [UnansweredOperation(method: .put, path: "/c", integration: "http")])
            #expect(
                try RoutesReport(api).json() == """
                    [
                      {
                        "function" : "F",
                        "handler" : "FHandler.a",
                        "method" : "GET",
                        "path" : "/a/{b}"
                      },
                      {
                        "integration" : "http",
                        "method" : "PUT",
                        "path" : "/c"
                      }
                    ]

                    """)
        }
    }
#endif
