import Foundation

/// A document with a mark wherever it can hold a text of its author's. A new place is one more mark.
enum HostileDocument {
    /// Marks are `‹name›`, each in a JSON string.
    static let template = #"""
        {
          "openapi": "3.1.0", "‹root extension›": "‹root extension value›",
          "info": { "title": "‹title›", "description": "‹document description›", "version": "‹version›" },
          "servers": [{ "url": "‹server›", "description": "‹server description›" }],
          "tags": [{ "name": "‹tag›", "description": "‹tag description›" }],
          "x-amazon-apigateway-request-validator": "‹validator›",
          "x-amazon-apigateway-request-validators": { "‹declared validator›": { "validateRequestBody": true } },
          "x-amazon-apigateway-binary-media-types": ["‹binary type›"],
          "x-amazon-apigateway-cors": { "allowOrigins": ["‹origin›"], "allowHeaders": ["‹allowed header›"],
            "allowMethods": ["‹allowed method›"], "exposeHeaders": ["‹exposed header›"] },
          "x-amazon-apigateway-gateway-responses": { "‹gateway response›": {
            "responseParameters": { "‹gateway parameter›": "‹gateway value›" },
            "responseTemplates": { "‹gateway type›": "‹gateway template›" } } },
          "security": [{ "‹security requirement›": [] }],
          "paths": {
            "/‹path›/{‹path variable›}": {
              "summary": "‹path summary›",
              "get": {
                "operationId": "‹operationId›", "tags": ["‹operation tag›"],
                "x-amazon-apigateway-integration": {
                  "type": "aws_proxy",
                  "uri": "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:‹function›:‹qualifier›/invocations",
                  "payloadFormatVersion": "‹payload version›"
                },
                "responses": { "200": { "description": "‹first description›" } }
              },
              "put": {
                "x-amazon-apigateway-integration": { "type": "‹integration type›", "uri": "‹uri›" },
                "responses": { "200": { "description": "Fine." } }
              },
              "delete": {
                "x-amazon-apigateway-integration": { "type": "aws", "uri": { "‹intrinsic›": "‹intrinsic value›" } },
                "responses": { "‹status›": { "description": "Fine." } }
              }
            },
            "/staged": {
              "post": {
                "operationId": "staged", "x-gatewright-name": "‹method name›",
                "security": [{ "‹security scheme›": [], "Door": [], "Users": ["‹scope›"] }],
                "x-amazon-apigateway-integration": { "type": "aws_proxy", "x-gatewright-name": "‹function name›",
                  "uri": "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:${stageVariables.‹stage variable›}/invocations" },
                "parameters": [{ "name": "a", "in": "query", "x-gatewright-name": "‹parameter name›",
                  "schema": { "type": "string" } }],
                "requestBody": { "content": {
                  "application/x-www-form-urlencoded": {
                    "schema": { "type": "object", "properties": { "‹field›": { "type": "object" }, "b": { "type": "string" } } },
                    "encoding": { "‹field›": { "contentType": "‹field type›", "style": "‹field style›" } } },
                  "multipart/form-data": {
                    "schema": { "type": "object", "properties": {
                      "‹upload›": { "type": "string", "format": "binary" }, "t‹text›": { "type": "string" } } },
                    "encoding": { "‹upload›": { "contentType": "‹upload type›" },
                      "t‹text›": { "headers": { "‹text header›": { "schema": { "type": "string" } } } } } },
                  "‹other type›": {} } },
                "responses": { "200": { "description": "Fine.", "x-gatewright-name": "‹response name›",
                  "headers": { "b": { "x-gatewright-name": "‹header name›", "schema": { "type": "string" } } },
                  "content": { "application/x-www-form-urlencoded": {
                    "schema": { "type": "object", "properties": { "‹answered field›": { "type": "string" } } },
                    "encoding": { "‹answered field›": { "contentType": "‹answered type›" } } } } } }
              }
            },
            "/mapped": {
              "post": {
                "operationId": "mapped",
                "x-amazon-apigateway-integration": {
                  "type": "aws", "uri": "${MappedFunction.Arn}",
                  "requestTemplates": { "‹template type›": "‹template›" },
                  "requestParameters": { "‹mapped parameter›": "‹mapped source›" },
                  "responses": {
                    "default": { "statusCode": "200", "responseTemplates": { "‹result type›": "‹result template›" },
                      "responseParameters": { "‹result parameter›": "‹result source›" } },
                    "‹selection›": { "statusCode": "404" },
                    "Not: ‹open selection›.*": { "statusCode": "409" },
                    "(\\n|.)+": { "statusCode": "500" }
                  }
                },
                "responses": { "200": { "description": "‹result description›" },
                  "404": { "description": "‹failure description›" } }
              }
            },
            "/safe": {
              "post": {
                "operationId": "safe", "summary": "‹summary›", "description": "‹description›", "deprecated": true,
                "externalDocs": { "url": "‹external documentation›" },
                "x-amazon-apigateway-integration": { "type": "aws_proxy", "uri": "${SafeFunction.Arn}" },
                "parameters": [
                  { "name": "‹query parameter›", "in": "query", "description": "‹parameter description›",
                    "schema": { "type": "string", "default": "‹parameter default›" } },
                  { "name": "‹header parameter›", "in": "header",
                    "schema": { "type": "string", "enum": ["‹parameter value›", "b"] } },
                  { "name": "‹cookie parameter›", "in": "cookie",
                    "schema": { "type": "array", "items": { "type": "string", "pattern": "‹parameter pattern›" } } },
                  { "name": "form", "in": "query", "style": "‹style›", "schema": { "type": "string" } },
                  { "name": "deep", "in": "query", "style": "deepObject",
                    "schema": { "type": "object", "properties": { "‹parameter property›": { "type": "string" } } } }
                ],
                "requestBody": {
                  "description": "‹body description›", "required": true,
                  "content": {
                    "‹media type›": { "schema": { "$ref": "#/components/schemas/Model" } },
                    "application/json; x=‹media type parameter›": { "schema": { "$ref": "#/components/schemas/Model" } }
                  }
                },
                "responses": {
                  "200": {
                    "description": "‹response description›",
                    "headers": { "‹response header›": { "schema": { "type": "string" } } },
                    "content": { "application/‹response type›+json": { "schema": { "$ref": "#/components/schemas/Model" } } }
                  },
                  "202": { "description": "Fine.", "content": { "multipart/‹multipart type›": {
                    "schema": { "type": "object", "properties": {
                      "‹form property›": { "type": "string", "format": "binary" }, "text": { "type": "string" } } },
                    "encoding": { "‹form property›": { "contentType": "‹file type›" },
                      "text": { "contentType": "‹part type›", "headers": { "‹part header›": {} } } } } } },
                  "201": { "description": "Fine.", "content": {
                    "application/json": { "schema": { "$ref": "#/components/schemas/‹reference›" } } } }
                }
              }
            }
          },
          "components": {
            "securitySchemes": {
              "‹security scheme›": {
                "type": "apiKey", "name": "‹key name›", "in": "header", "description": "‹scheme description›",
                "x-amazon-apigateway-authorizer": {
                  "type": "token", "authorizerUri": "${‹authorizer›.Arn}",
                  "identitySource": "method.request.header.‹token header›",
                  "identityValidationExpression": "‹token pattern›" } },
              "Door": {
                "type": "apiKey", "name": "Unused", "in": "header", "x-gatewright-name": "‹authorizer name›",
                "x-amazon-apigateway-authorizer": {
                  "type": "request", "authorizerUri": "${DoorFunction.Arn}",
                  "identitySource": "method.request.header.‹source header›, method.request.querystring.‹source parameter›, stageVariables.‹source variable›, context.‹source context›" } },
              "Users": {
                "type": "oauth2", "x-amazon-apigateway-authorizer": {
                  "type": "jwt", "identitySource": "$request.header.‹claims header›",
                  "jwtConfiguration": { "issuer": "‹issuer›", "audience": ["‹audience›"] } } } },
            "schemas": {
              "Model": {
                "type": "object", "title": "‹schema title›", "description": "‹schema description›",
                "‹schema keyword›": 1, "x-gatewright-name": "Model",
                "properties": {
                  "‹property›": { "type": "string", "description": "‹property description›" },
                  "value": { "enum": ["‹value›", "other"], "x-enum-varnames": ["‹value name›", "other"],
                    "x-enum-descriptions": ["‹value description›", "Other."] },
                  "open": { "type": "string", "x-extensible-enum": ["‹open value›"] },
                  "constant": { "const": "‹constant›" },
                  "initial": { "type": "string", "default": "‹default›" },
                  "pattern": { "type": "string", "pattern": "‹pattern›" },
                  "format": { "type": "string", "format": "‹format›" },
                  "type": { "type": "‹type›" },
                  "given": { "type": "string", "x-gatewright-name": "‹given name›" },
                  "mixed": { "enum": ["‹mixed value›", 1, null] },
                  "example": { "type": "string", "example": "‹example›" },
                  "inline": { "type": "object", "properties": { "‹inline property›": {
                    "type": "object", "properties": { "a": { "type": "string" } } } } },
                  "map": { "type": "object", "patternProperties": { "‹property pattern›": { "type": "string" } },
                    "propertyNames": { "pattern": "‹name pattern›" } },
                  "dependent": { "type": "object", "required": ["‹required›"], "properties": { "a": { "type": "string" } },
                    "dependentRequired": { "‹dependent›": ["‹dependency›"] } },
                  "union": { "$ref": "#/components/schemas/Union" }
                }
              },
              "‹schema›": { "type": "object", "properties": { "a": { "type": "string" } } },
              "Union": {
                "oneOf": [{ "$ref": "#/components/schemas/Left" }, { "$ref": "#/components/schemas/Right" }],
                "discriminator": { "propertyName": "‹discriminator›",
                  "mapping": { "‹mapping›": "#/components/schemas/Left", "right": "‹mapping target›" } }
              },
              "Left": { "$id": "‹identifier›", "type": "object", "required": ["‹discriminator›"],
                "properties": { "‹discriminator›": { "type": "string" } } },
              "Right": { "type": "object", "required": ["‹discriminator›"],
                "properties": { "‹discriminator›": { "type": "string" }, "b": { "type": "string" } } }
            }
          }
        }
        """#

    /// Every place.
    static let sinks: [String] = {
        var sinks: [String] = []
        for piece in template.split(separator: "‹").dropFirst() {
            let sink = String(piece.prefix { $0 != "›" })
            if !sinks.contains(sink) { sinks.append(sink) }
        }
        return sinks
    }()

    /// The document with these texts at their places and harmless ones at all others.
    static func text(_ texts: [String: String]) throws -> String {
        var result = ""
        for piece in template.split(separator: "‹") {
            guard let end = piece.firstIndex(of: "›") else {
                result += piece
                continue
            }
            let sink = String(piece[..<end])
            result += try json(texts[sink] ?? harmless(sink))
            result += piece[piece.index(after: end)...]
        }
        return result
    }

    private static func harmless(_ sink: String) -> String {
        switch sink {
        case "status": "204"
        case "mapping target": "#/components/schemas/Right"
        case "reference": "Model"
        case "media type": "application/json"
        case "type": "string"
        case "style": "form"
        case "multipart type": "form-data"
        case "file type": "image/png"
        case "part type", "answered type": "text/html"
        case "field type", "template type", "result type": "application/json"
        case "upload type", "other type": "image/png"
        case "field style": "deepObject"
        case "selection": "Gone.*"
        case "template", "result template": "$input.json('$')"
        default: sink.filter { $0 != " " }
        }
    }

    /// What stands between the quotes of a JSON string. `\uD800` stays the escape of half a character.
    private static func json(_ text: String) throws -> String {
        let data = try JSONSerialization.data(withJSONObject: [text], options: .withoutEscapingSlashes)
        let literal = String(decoding: data, as: UTF8.self)
        return String(literal.dropFirst(2).dropLast(2)).replacing("HALF", with: "\\ud800")
    }
}
