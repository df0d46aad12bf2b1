// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `SubFunction` answers.
protocol SubHandler: LambdaFunction {
    /// `GET /sub`
    func sub(_ input: Sub.Input, context: Context) async throws -> Response

    /// `GET /sub-alias`
    func subAlias(_ input: SubAlias.Input, context: Context) async throws -> Response
}

private let subRoutes = Routes(
    """
    GET /sub
    GET /sub-alias
    """)

extension SubHandler {
    static var routes: Routes { subRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await sub(Sub.Input(request), context: context)
        case 1: return try await subAlias(SubAlias.Input(request), context: context)
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"SubFunction","sha256":"6640601b992f8a49395556ee1564756e9b0049626a5f6e63ac546ef2c653d3be"}}"#
    }
}

/// The operations that the Lambda function `JoinFunction` answers.
protocol JoinHandler: LambdaFunction {
    /// `GET /join`
    func join(_ input: Join.Input, context: Context) async throws -> Response
}

private let joinRoutes = Routes(
    """
    GET /join
    """)

extension JoinHandler {
    static var routes: Routes { joinRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await join(Join.Input(request), context: context)
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"JoinFunction","sha256":"6640601b992f8a49395556ee1564756e9b0049626a5f6e63ac546ef2c653d3be"}}"#
    }
}

/// The operations that the Lambda function `literal-one` answers.
protocol LiteralOneHandler: LambdaFunction {
    /// `GET /literal`
    func literal(_ input: Literal.Input, context: Context) async throws -> Response
}

private let literalOneRoutes = Routes(
    """
    GET /literal
    """)

extension LiteralOneHandler {
    static var routes: Routes { literalOneRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await literal(Literal.Input(request), context: context)
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"literal-one","sha256":"6640601b992f8a49395556ee1564756e9b0049626a5f6e63ac546ef2c653d3be"}}"#
    }
}

/// The operations that the Lambda function `PlainArn` answers.
protocol PlainArnHandler: LambdaFunction {
    /// `GET /plain-arn`
    func plainArn(_ input: PlainArn.Input, context: Context) async throws -> Response
}

private let plainArnRoutes = Routes(
    """
    GET /plain-arn
    """)

extension PlainArnHandler {
    static var routes: Routes { plainArnRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await plainArn(PlainArn.Input(request), context: context)
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"PlainArn","sha256":"6640601b992f8a49395556ee1564756e9b0049626a5f6e63ac546ef2c653d3be"}}"#
    }
}

/// The operations that the Lambda function `GetAttFunction` answers.
protocol GetAttHandler: LambdaFunction {
    /// `GET /getatt`
    func getAtt(_ input: GetAtt.Input, context: Context) async throws -> Response
}

private let getAttRoutes = Routes(
    """
    GET /getatt
    """)

extension GetAttHandler {
    static var routes: Routes { getAttRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await getAtt(GetAtt.Input(request), context: context)
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"GetAttFunction","sha256":"6640601b992f8a49395556ee1564756e9b0049626a5f6e63ac546ef2c653d3be"}}"#
    }
}

/// The operations that the Lambda function `stageFunction` answers.
protocol StageHandler: LambdaFunction {
    /// `GET /stage`
    func stage(_ input: Stage.Input, context: Context) async throws -> Response
}

private let stageRoutes = Routes(
    """
    GET /stage
    """)

extension StageHandler {
    static var routes: Routes { stageRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await stage(Stage.Input(request), context: context)
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"stageFunction","sha256":"6640601b992f8a49395556ee1564756e9b0049626a5f6e63ac546ef2c653d3be"}}"#
    }
}

/// The operations that the Lambda function `Approval` answers.
protocol ApprovalHandler: LambdaFunction {
    /// `GET /stack`
    func stack(_ input: Stack.Input, context: Context) async throws -> Response
}

private let approvalRoutes = Routes(
    """
    GET /stack
    """)

extension ApprovalHandler {
    static var routes: Routes { approvalRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await stack(Stack.Input(request), context: context)
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Approval","sha256":"6640601b992f8a49395556ee1564756e9b0049626a5f6e63ac546ef2c653d3be"}}"#
    }
}

/// The operations that the Lambda function `VariableFunction` answers.
protocol VariableHandler: LambdaFunction {
    /// `GET /variables`
    func variables(_ input: Variables.Input, context: Context) async throws -> Response
}

private let variableRoutes = Routes(
    """
    GET /variables
    """)

extension VariableHandler {
    static var routes: Routes { variableRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await variables(Variables.Input(request), context: context)
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"VariableFunction","sha256":"6640601b992f8a49395556ee1564756e9b0049626a5f6e63ac546ef2c653d3be"}}"#
    }
}

/// The operations that the Lambda function `pets` answers.
protocol PetsHandler: LambdaFunction {
    /// `GET /import`
    func imported(_ input: Imported.Input, context: Context) async throws -> Response
}

private let petsRoutes = Routes(
    """
    GET /import
    """)

extension PetsHandler {
    static var routes: Routes { petsRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await imported(Imported.Input(request), context: context)
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"pets","sha256":"6640601b992f8a49395556ee1564756e9b0049626a5f6e63ac546ef2c653d3be"}}"#
    }
}

/// The operations that the Lambda function `Orders` answers.
protocol OrdersHandler: LambdaFunction {
    /// `GET /parameter`
    func parameter(_ input: Parameter.Input, context: Context) async throws -> Response
}

private let ordersRoutes = Routes(
    """
    GET /parameter
    """)

extension OrdersHandler {
    static var routes: Routes { ordersRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await parameter(Parameter.Input(request), context: context)
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Orders","sha256":"6640601b992f8a49395556ee1564756e9b0049626a5f6e63ac546ef2c653d3be"}}"#
    }
}

/// The operations that the Lambda function `users` answers.
protocol UsersHandler: LambdaFunction {
    /// `GET /terraform`
    func terraform(_ input: Terraform.Input, context: Context) async throws -> Response
}

private let usersRoutes = Routes(
    """
    GET /terraform
    """)

extension UsersHandler {
    static var routes: Routes { usersRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await terraform(Terraform.Input(request), context: context)
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"users","sha256":"6640601b992f8a49395556ee1564756e9b0049626a5f6e63ac546ef2c653d3be"}}"#
    }
}

/// The operations that the Lambda function `EveryFormOfUri` answers.
protocol EveryFormOfUriHandler: LambdaFunction {
    /// `GET /terraform-bare`
    func terraformBare(_ input: TerraformBare.Input, context: Context) async throws -> Response
}

private let everyFormOfUriRoutes = Routes(
    """
    GET /terraform-bare
    """)

extension EveryFormOfUriHandler {
    static var routes: Routes { everyFormOfUriRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await terraformBare(TerraformBare.Input(request), context: context)
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"EveryFormOfUri","sha256":"6640601b992f8a49395556ee1564756e9b0049626a5f6e63ac546ef2c653d3be"}}"#
    }
}

/// The operations that the Lambda function `PETS` answers.
protocol PETSHandler: LambdaFunction {
    /// `GET /mustache`
    func mustache(_ input: Mustache.Input, context: Context) async throws -> Response
}

private let pETSRoutes = Routes(
    """
    GET /mustache
    """)

extension PETSHandler {
    static var routes: Routes { pETSRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await mustache(Mustache.Input(request), context: context)
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"PETS","sha256":"6640601b992f8a49395556ee1564756e9b0049626a5f6e63ac546ef2c653d3be"}}"#
    }
}

/// The operations that the Lambda function `CATS` answers.
protocol CATSHandler: LambdaFunction {
    /// `GET /shell`
    func shell(_ input: Shell.Input, context: Context) async throws -> Response
}

private let cATSRoutes = Routes(
    """
    GET /shell
    """)

extension CATSHandler {
    static var routes: Routes { cATSRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await shell(Shell.Input(request), context: context)
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"CATS","sha256":"6640601b992f8a49395556ee1564756e9b0049626a5f6e63ac546ef2c653d3be"}}"#
    }
}

/// The operations that the Lambda function `ProdFunction` answers.
protocol ProdHandler: LambdaFunction {
    /// `GET /condition`
    func condition(_ input: Condition.Input, context: Context) async throws -> Response
}

private let prodRoutes = Routes(
    """
    GET /condition
    """)

extension ProdHandler {
    static var routes: Routes { prodRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await condition(Condition.Input(request), context: context)
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"ProdFunction","sha256":"6640601b992f8a49395556ee1564756e9b0049626a5f6e63ac546ef2c653d3be"}}"#
    }
}

/// The operations that the Lambda function `Folded` answers.
protocol FoldedHandler: LambdaFunction {
    /// `GET /folded`
    func folded(_ input: Folded.Input, context: Context) async throws -> Response
}

private let foldedRoutes = Routes(
    """
    GET /folded
    """)

extension FoldedHandler {
    static var routes: Routes { foldedRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await folded(Folded.Input(request), context: context)
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Folded","sha256":"6640601b992f8a49395556ee1564756e9b0049626a5f6e63ac546ef2c653d3be"}}"#
    }
}

/// The operations that the Lambda function `StreamFunction` answers.
protocol StreamHandler: LambdaFunction {
    /// `GET /streamed`
    ///
    /// The response is streamed.
    func streamed(_ input: Streamed.Input, context: Context) async throws -> Response
}

private let streamRoutes = Routes(
    """
    GET /streamed
    """)

extension StreamHandler {
    static var routes: Routes { streamRoutes }

    static func isStreaming(route: Int) -> Bool { true }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await streamed(Streamed.Input(request), context: context)
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"StreamFunction","sha256":"6640601b992f8a49395556ee1564756e9b0049626a5f6e63ac546ef2c653d3be"}}"#
    }
}

/// The operations that the Lambda function `CartFunction` answers.
protocol CartHandler: LambdaFunction {
    /// `GET /stack-name`
    func stackName(_ input: StackName.Input, context: Context) async throws -> Response
}

private let cartRoutes = Routes(
    """
    GET /stack-name
    """)

extension CartHandler {
    static var routes: Routes { cartRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await stackName(StackName.Input(request), context: context)
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"CartFunction","sha256":"6640601b992f8a49395556ee1564756e9b0049626a5f6e63ac546ef2c653d3be"}}"#
    }
}

/// The operations that the Lambda function `stock-CartFunction-QW8ER7TYUI0P` answers.
protocol StockCartFunctionQW8ER7TYUI0PHandler: LambdaFunction {
    /// `GET /other-stack`
    func otherStack(_ input: OtherStack.Input, context: Context) async throws -> Response
}

private let stockCartFunctionQW8ER7TYUI0PRoutes = Routes(
    """
    GET /other-stack
    """)

extension StockCartFunctionQW8ER7TYUI0PHandler {
    static var routes: Routes { stockCartFunctionQW8ER7TYUI0PRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await otherStack(OtherStack.Input(request), context: context)
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"stock-CartFunction-QW8ER7TYUI0P","sha256":"6640601b992f8a49395556ee1564756e9b0049626a5f6e63ac546ef2c653d3be"}}"#
    }
}

/// The operations that the Lambda function `WidgetHandler` answers.
protocol WidgetHandler: LambdaFunction {
    /// `GET /cdk`
    func cdk(_ input: Cdk.Input, context: Context) async throws -> Response
}

private let widgetRoutes = Routes(
    """
    GET /cdk
    """)

extension WidgetHandler {
    static var routes: Routes { widgetRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await cdk(Cdk.Input(request), context: context)
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"WidgetHandler","sha256":"6640601b992f8a49395556ee1564756e9b0049626a5f6e63ac546ef2c653d3be"}}"#
    }
}

/// The operations that the Lambda function `NonProxyFunction` answers.
protocol NonProxyHandler: LambdaFunction {
    /// `POST /non-proxy`
    func nonProxy(_ input: NonProxy.Input, context: Context) async throws -> NonProxy.Output
}

extension NonProxyHandler {
    static var takesOnlyMappedEvents: Bool { true }

    func respond(to event: MappedEvent, context: Context) async throws -> [UInt8] {
        let input: NonProxy.Input = try event.decode { $0.value() }
        let output = try await nonProxy(input, context: context)
        return event.result { $0.value(output) }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"NonProxyFunction","sha256":"6640601b992f8a49395556ee1564756e9b0049626a5f6e63ac546ef2c653d3be"}}"#
    }
}

/// The Lambda authorizer `GuardFunction`.
protocol GuardHandler: LambdaFunction {
    /// Decides whether a request may pass that `Guard` protects.
    func authorize(_ input: Guard.Input, context: Context) async throws -> Guard.Output
}

extension GuardHandler {
    func respond(to request: AuthorizerRequest, context: Context) async throws -> [UInt8] {
        guard let input = Guard.Input(request) else {
            return try Guard.Output.unidentified.answer(to: request, context: context)
        }
        return try await authorize(input, context: context).answer(to: request, context: context)
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"GuardFunction","sha256":"6640601b992f8a49395556ee1564756e9b0049626a5f6e63ac546ef2c653d3be"}}"#
    }
}
