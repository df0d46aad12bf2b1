import GatewrightAPI
@testable import GatewrightSpec

/// A document that tries to become code wherever its text is printed.
extension API {
    static func hostile(_ text: String) -> API {
        let documentation = Documentation(summary: text, description: text + "\n" + text, isDeprecated: true)
        var operation = Operation(
            method: .any, path: "/" + text, name: "attack", type: "Attack", documentation: documentation)
        var spread = ParameterStyle(.form, explode: true)
        spread.others = [text]
        operation.parameters = [
            Parameter(
                name: "wanted", wireName: text, location: .query, type: .string, isRequired: true,
                documentation: documentation),
            Parameter(
                name: "kind", wireName: text, location: .header, type: .named(["Kind"], isEnumeration: true),
                isRequired: false),
            Parameter(
                name: "told", wireName: text, location: .cookie, type: .named(["Told"], isEnumeration: false),
                encoding: .styled(spread), isRequired: false),
            Parameter(
                name: "given", wireName: text, location: .query, type: .string, isRequired: false,
                initialValue: .string(text)),
        ]
        operation.body = RequestBody(
            content: .json(.named(["Victim"], isEnumeration: false), mediaType: text), isRequired: true,
            documentation: documentation)
        operation.responses = [
            Response(
                status: .code(200), name: "ok", documentation: documentation, content: .text(.string, mediaType: text),
                headers: [Header(name: "header", wireName: text, type: .string, isRequired: true)])
        ]
        operation.security = Security([[Security.Requirement(text, .unchecked, scopes: [text])]])
        operation.types = [.union("Inner", .hostile(text, discriminator: text), documentation: documentation)]
        var function = Function(name: text, handler: "AttackHandler", operations: [operation])
        function.receivesOtherEvents = true
        function.events = [Function.Event(method: .get, path: text)]
        var authorizer = LambdaAuthorizer(
            scheme: text, type: "Gate", documentation: documentation, kind: .token, answer: .rest,
            identity: [.init(name: "token", wireName: text, location: .token, isRequired: true)])
        authorizer.validation = text
        var gate = Function(name: text, kind: .authorizer, handler: "GateHandler")
        authorizer.operations = [LambdaAuthorizer.Place(method: .get, path: "/" + text)]
        gate.authorizers = [authorizer, authorizer]
        gate.authorizers[1].type = "OtherGate"
        gate.authorizers[1].kind = .request
        gate.authorizers[1].identity = [
            .init(name: "header", wireName: text, location: .header, isRequired: true),
            .init(name: "variable", wireName: text, location: .context, isRequired: false),
        ]
        return API(
            document: text, title: text,
            functions: [function, gate],
            types: [
                TypeDeclaration(
                    name: "Kind", documentation: documentation,
                    kind: .enumeration(
                        Enumeration(cases: [
                            .init(name: "kind", rawValue: .string(text)),
                            .init(name: "other", rawValue: .string(text + "?")),
                        ])), directions: [.decoding, .encoding, .parameter, .text]),
                .structure(
                    "Victim",
                    [
                        Property(
                            name: "member", wireName: text, type: .string, isRequired: true,
                            documentation: documentation)
                    ], additional: .kept(name: "others", .string), documentation: documentation),
                .union("Told", .hostile(text, discriminator: text), documentation: documentation),
                .union("Tried", .hostile(text, discriminator: nil), documentation: documentation),
            ],
            unanswered: [UnansweredOperation(method: .get, path: text, integration: text, target: text)])
    }
}

extension Union {
    fileprivate static func hostile(_ text: String, discriminator: String?) -> Union {
        let variants = ["kind", "other"].map { name in
            Variant(
                name: name, type: .named(["Victim"], isEnumeration: false), discriminatorValues: [text + name],
                kinds: [.object], requiredMembers: [text, name])
        }
        return Union(variants: variants, discriminator: discriminator)
    }
}
