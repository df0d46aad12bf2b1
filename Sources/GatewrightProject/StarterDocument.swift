/// The document of a package that is made without one.
package enum StarterDocument {
    package static let text = """
        # The document that API Gateway gets, and that the Swift code is generated from at each build.
        openapi: 3.0.3
        info:
          title: Greetings
          version: 1.0.0
        paths:
          /greetings/{name}:
            get:
              # The handler gets a method of this name, in Sources/GreetingsFunction/SayHello.swift.
              operationId: sayHello
              summary: Greet somebody.
              parameters:
                - name: name
                  in: path
                  required: true
                  schema: { type: string, minLength: 1, maxLength: 40 }
                - name: shout
                  in: query
                  description: Whether to greet in capitals.
                  schema: { type: boolean, default: false }
              responses:
                '200':
                  description: The greeting.
                  content:
                    application/json:
                      schema: { $ref: '#/components/schemas/Greeting' }
                      example: { text: 'Hello, Ada!' }
              # Which Lambda function answers the operation. Operations that name one function are answered together.
              x-amazon-apigateway-integration:
                type: aws_proxy
                httpMethod: POST
                payloadFormatVersion: '2.0'
                uri: { Fn::Sub: 'arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${GreetingsFunction.Arn}/invocations' }
        components:
          schemas:
            Greeting:
              type: object
              required: [text]
              properties:
                text: { type: string }

        """
}
