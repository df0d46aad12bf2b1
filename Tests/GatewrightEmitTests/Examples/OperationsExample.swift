import GatewrightAPI
@testable import GatewrightSpec

/// Every form of a parameter, a body, an answer and a function.
extension API {
    static let operations: API = {
        var authorizer = Function(name: "Gate", kind: .authorizer, handler: "GateHandler")
        authorizer.authorizers = [
            LambdaAuthorizer(
                scheme: "Gate", type: "Gate", kind: .request, answer: .rest,
                identity: [
                    .init(name: "xName", wireName: "X-Name", location: .header, isRequired: true),
                    .init(name: "request", wireName: "request", location: .query, isRequired: false),
                ])
        ]
        var worker = Function(name: "Worker", handler: "WorkerHandler", operations: [.any, .post])
        worker.receivesOtherEvents = true
        worker.events = [Function.Event(method: .put, path: "/jobs/{id}")]
        return API(
            document: "operations.yaml", title: "Operations",
            functions: [
                Function(
                    name: "Everything", handler: "EverythingHandler",
                    operations: [
                        .plain, .takingParameters, .hiding, .context, .answers, .upper,
                        .body("textBody", .text(.string, mediaType: "text/plain"), isRequired: true),
                        .body("textBodyIfAny", .text(.string, mediaType: "text/*"), isRequired: false),
                        .body("bytesBody", .bytes(.bytes, mediaType: "image/png"), isRequired: true),
                        .body("bytesBodyIfAny", .bytes(.bytes, mediaType: "*/*"), isRequired: false),
                        .body("jsonBodyIfAny", .json(thing, mediaType: "application/json"), isRequired: false),
                        .body("listBody", .json(.array(thing), mediaType: "application/json"), isRequired: true),
                        .body(
                            "nullBody", .json(.optional(thing), mediaType: "application/json"), isRequired: true),
                        .body(
                            "nullBodyIfAny", .json(.optional(.string), mediaType: "application/x+json"),
                            isRequired: false),
                        .body("anyBody", .json(.json, mediaType: "application/json"), isRequired: true),
                    ]),
                authorizer, worker, Function(name: "Idle", handler: "IdleHandler"),
            ],
            types: [
                .structure("Thing", [Property(name: "id", wireName: "id", type: .uuid, isRequired: true)]),
                .enumeration("Upper", [("one", .integer(1)), ("two", .integer(2))]),
            ],
            unanswered: [UnansweredOperation(method: .options, path: "/jobs", integration: "mock")])
    }()

    fileprivate static let thing = TypeReference.named(["Thing"], isEnumeration: false)
}

extension Operation {
    fileprivate static let thing = TypeReference.named(["Thing"], isEnumeration: false)

    /// Nothing in, nothing documented out.
    fileprivate static let plain = Operation(method: .get, path: "/plain", name: "plain", type: "Plain")

    fileprivate static let any = Operation(method: .any, path: "/jobs", name: "jobs", type: "Jobs")

    fileprivate static let post = Operation(method: .post, path: "/jobs", name: "addJob", type: "AddJob")

    fileprivate static var takingParameters: Operation {
        var operation = Operation(
            method: .get, path: "/parameters/{path}/{number}", name: "parameters", type: "Parameters",
            documentation: Documentation(summary: "Takes everything.", description: "At once.", isDeprecated: true))
        operation.parameters = [
            Parameter(
                name: "path", wireName: "path", location: .path, type: .string, isRequired: true,
                documentation: Documentation(summary: "Where it is.", isDeprecated: true)),
            Parameter(name: "number", wireName: "number", location: .path, type: .integer, isRequired: true),
            Parameter(
                name: "ids", wireName: "ids", location: .path, type: .array(.uuid),
                encoding: .styled(ParameterStyle(.simple, explode: false)), isRequired: true),
        ]
        for location in [Parameter.Location.query, .header, .cookie] {
            for (name, type) in TypeReference.scalars where type != .bytes && type != .json {
                operation.parameters.append(
                    Parameter(
                        name: "\(location.rawValue)_\(name)", wireName: "X-\(name)", location: location, type: type,
                        isRequired: name.count % 2 == 0))
            }
            for isRequired in [true, false] {
                for type in [TypeReference.string, .named(["Parameters", "Sort"], isEnumeration: true)] {
                    operation.parameters.append(
                        Parameter(
                            name:
                                "\(location.rawValue)\(type == .string ? "Text" : "Sort")\(isRequired ? "s" : "sIfAny")",
                            wireName: "list[]", location: location, type: .array(type),
                            encoding: .styled(ParameterStyle(location == .header ? .simple : .form, explode: true)),
                            isRequired: isRequired))
                }
            }
            operation.parameters.append(
                Parameter(
                    name: "\(location.rawValue)Sort", wireName: "sort", location: location,
                    type: .named(["Parameters", "Sort"], isEnumeration: true), isRequired: false))
        }
        operation.types = [.enumeration("Sort", [("up", .string("+")), ("down", .string("-"))])]
        return operation
    }

    /// Parameters called like what the generated initializer uses, and a body called like its type.
    fileprivate static var hiding: Operation {
        var operation = Operation(method: .any, path: "/hiding", name: "hiding", type: "Hiding")
        operation.parameters = ["reader", "request", "Thing", "String", "self", "in"].map {
            Parameter(name: $0, wireName: $0, location: .query, type: .string, isRequired: $0 != "in")
        }
        operation.body = RequestBody(content: .json(thing, mediaType: "application/json"), isRequired: true)
        return operation
    }

    /// A method called like a parameter of the one that calls it.
    fileprivate static let context = Operation(method: .get, path: "/context", name: "context", type: "ContextOf")

    /// A method called like its namespace.
    fileprivate static let upper = Operation(method: .get, path: "/größe", name: "größe", type: "größe")

    fileprivate static func body(_ name: String, _ content: Content, isRequired: Bool) -> Operation {
        var operation = Operation(
            method: .put, path: "/\(name)", name: name, type: name.prefix(1).uppercased() + name.dropFirst())
        operation.body = RequestBody(
            content: content, isRequired: isRequired, documentation: Documentation(summary: "What to keep."))
        operation.responses = [
            Response(
                status: .code(200), name: "ok", content: content,
                headers: isRequired ? [] : [Header(name: "etag", wireName: "ETag", type: .string, isRequired: false)])
        ]
        return operation
    }

    fileprivate static var answers: Operation {
        var operation = Operation(method: .get, path: "/answers", name: "answers", type: "Answers")
        let json = Content.json(thing, mediaType: "application/json")
        operation.responses = [
            Response(status: .code(200), name: "ok", content: json),
            Response(status: .code(204), name: "noContent"),
            Response(
                status: .code(301), name: "movedPermanently",
                documentation: Documentation(summary: "Elsewhere.", description: "See `Location`."),
                headers: [
                    Header(name: "location", wireName: "Location", type: .string, isRequired: true),
                    Header(name: "age", wireName: "Age", type: .integer, isRequired: true),
                    Header(name: "until", wireName: "X-Until", type: .dateTime, isRequired: false),
                    Header(
                        name: "upper", wireName: "X-Upper", type: .named(["Upper"], isEnumeration: true),
                        isRequired: false),
                ]),
            Response(
                status: .code(422), name: "unprocessableContent",
                content: .json(thing, mediaType: "application/problem+json"),
                headers: ["response", "body", "status", "self", "writer"].map {
                    Header(name: $0, wireName: "X-\($0)", type: .integer, isRequired: true)
                }),
            Response(status: .range(4), name: "clientError", content: json),
            Response(status: .range(5), name: "serverError"),
            Response(
                status: .default, name: "default", content: .json(.dictionary(.array(thing)), mediaType: "text/json"),
                headers: [Header(name: "retry", wireName: "Retry-After", type: .int32, isRequired: false)]),
        ]
        return operation
    }
}
