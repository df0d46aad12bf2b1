import Testing

@testable import GatewrightSpec

/// The forms of `uri` by which documents name a function, and what is left of each.
struct FunctionNameTests {
    private static let prefix = "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/"

    @Test(
        arguments: [
            ("${OrdersFunction.Arn}", "OrdersFunction", nil),
            ("${OrdersFunction.Arn}:live", "OrdersFunction", "live"),
            ("${OrdersFunctionAliaslive}", "OrdersFunctionAliaslive", nil),
            ("${OrdersFunction.Alias}", "OrdersFunction", nil),
            ("arn:aws:lambda:us-east-1:123456789012:function:pets", "pets", nil),
            ("arn:aws:lambda:us-east-1:123456789012:function:pets:$LATEST", "pets", "$LATEST"),
            ("arn:aws:lambda:us-east-1:123456789012:function:pets:3", "pets", "3"),
            (
                "arn:aws:lambda:us-east-1:123456789012:function:pets:${stageVariables.alias}", "pets",
                "${stageVariables.alias}"
            ),
            ("arn:aws:lambda:us-east-1:123456789012:function:${stageVariables.fn}", "fn", nil),
            (
                "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${AWS::StackName}-Approval:live",
                "Approval", "live"
            ),
            ("arn:aws:lambda:us-east-1:1:function:Pets-${Env}", "Pets", nil),
            ("arn:aws:lambda:us-east-1:1:function:${Env}-Pets", "Pets", nil),
            ("${orders_lambda_invoke_arn}", "orders", nil),
            ("${orders_qualified_arn}", "orders", nil),
            ("${ORDERS_ARN}", "ORDERS", nil),
            ("${openapi_demo_lambda_uri}", "openapi_demo", nil),
            ("{{PETS_ARN}}", "PETS", nil),
            ("<PETS_LAMBDA_ARN>", "PETS", nil),
            ("%{pets}%", "pets", nil),
            ("{pets_lambda_arn}", "pets", nil),
            ("${aws_lambda_function.pets_lambda.invoke_arn}", "pets", nil),
            ("${aws_lambda_function.pets[0].arn}:live", "pets", "live"),
            ("${data.aws_lambda_function.pets.arn}", "pets", nil),
            ("${aws_lambda_alias.pets.invoke_arn}", "pets", nil),
            ("${module.pets.lambda_invoke_arn}", "pets", nil),
            ("${var.pets_lambda_arn}", "pets", nil),
            ("${Shop.Outputs.PetsFunctionName}", "PetsFunction", nil),
            ("arn:aws:lambda:us-east-1:1:function:${pets_function_name}", "pets", nil),
            ("${PetsArn}", "Pets", nil),
            ("123456789012:function:Pets", "Pets", nil),
        ] as [(String, String, String?)])
    func names(identifier: String, name: String, qualifier: String?) {
        let function = FunctionName(Substring(identifier))
        #expect(function?.name == name)
        #expect(function?.qualifier == qualifier)
    }

    @Test(arguments: [
        ("shop-OrdersFunction-1P1VBF3KJ8A9D", "OrdersFunction"),
        ("my-shop-prod-OrdersFunction-0lVDxLWnYyqO", "OrdersFunction"),
        ("WidgetStack-WidgetHandler1BC9DB34-0lVDxLWnYyqO", "WidgetHandler"),
        ("shop-Orders-abCDefGHijKL", "Orders"), ("shop-DEADBEEF-1P1VBF3KJ8A9D", "DEADBEEF"),
        ("mention-processing-lambda-4f1b2c3", "mention-processing-lambda"), ("orders-2152989", "orders"),
        ("orders-service", nil), ("orders-defaced", nil), ("-4f1b2c3", nil),
        ("shop-orders-1P1VBF3KJ8A9D", nil), ("OrdersFunction-1P1VBF3KJ8A9D", nil), ("shop-Orders-PaymentsPage", nil),
        ("shop-Orders-prod", nil), ("shop-Orders_1-1P1VBF3KJ8A9D", nil), ("orders", nil), ("--", nil),
    ])
    func namesThatToolsMakeUp(name: String, logicalName: String?) {
        #expect(FunctionName(Substring(name))?.logicalName == logicalName)
    }

    @Test(arguments: [
        "${lambda_arn}", "${lambda_invoke_arn}", "", "${}", "{{LAMBDA_ARN}}", "::", "$", "${",
        "{lambda_arn}", "${var.lambda_arn}", "${lambda_name}", "${FunctionName}", "${LambdaArn}",
        "${qualified_invoke_arn}",
    ])
    func hidden(identifier: String) {
        #expect(FunctionName(Substring(identifier)) == nil)
    }

    @Test(arguments: [
        ("arn:aws:apigateway:us-east-1:sqs:path/123456789012/queue", false),
        ("arn:aws:apigateway:us-east-1:states:action/StartExecution", false),
        ("https://example.com/pets", false),
        ("arn:aws:elasticloadbalancing:us-east-1:1:listener/app/x/1/2", false),
        ("arn:aws:lambda:us-east-1:123456789012:function:pets", true),
        (prefix + "${F.Arn}/invocations", true),
        ("arn:aws:apigateway:us-east-1:lambda:path//2015-03-31/functions/${F.Arn}/invocations", true),
        (
            "arn:aws-us-gov:apigateway:us-gov-west-1:lambda:path/2021-11-15/functions/${F.Arn}/response-streaming-invocations",
            true
        ),
        ("${whole_invoke_arn}", true),
    ])
    func whoAnswers(uri: String, isFunction: Bool) {
        let node = Node(
            value: .scalar(.init(text: uri, isPlain: false)), position: Position(file: 0, line: 1, column: 1))
        if case .function = IntegrationTarget(uri: node) { #expect(isFunction) } else { #expect(!isFunction) }
    }
}
