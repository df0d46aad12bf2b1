// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `Streams` answers.
protocol StreamsHandler: LambdaFunction {
    /// Answers a question word by word.
    ///
    /// `POST /answers`
    ///
    /// The response is streamed.
    func answerQuestion(_ input: AnswerQuestion.Input, context: Context) async throws -> AnswerQuestion.Output

    /// Is answered as a whole.
    ///
    /// `GET /status`
    func getStatus(_ input: GetStatus.Input, context: Context) async throws -> GetStatus.Output

    /// `GET /exports/{table}`
    ///
    /// The response is streamed.
    func exportTable(_ input: ExportTable.Input, context: Context) async throws -> ExportTable.Output

    /// `GET /photos/{id}`
    ///
    /// The response is streamed.
    func getImage(_ input: GetImage.Input, context: Context) async throws -> GetImage.Output

    /// `HEAD /photos/{id}`
    ///
    /// The response is streamed.
    func checkImage(_ input: CheckImage.Input, context: Context) async throws -> CheckImage.Output

    /// JSON with a schema has its type, whatever the integration.
    ///
    /// `GET /questions/{id}`
    ///
    /// The response is streamed.
    func getQuestion(_ input: GetQuestion.Input, context: Context) async throws -> GetQuestion.Output

    /// `ANY /files/{proxy+}`: every method.
    ///
    /// The response is streamed.
    func handleFile(_ input: HandleFile.Input, context: Context) async throws -> Response
}

private let streamsRoutes = Routes(
    """
    POST /answers
    GET /status
    GET /exports/{table}
    GET /photos/{id}
    HEAD /photos/{id}
    GET /questions/{id}
    ANY /files/{proxy+}
    """)

extension StreamsHandler {
    static var routes: Routes { streamsRoutes }

    static func isStreaming(route: Int) -> Bool {
        switch route {
        case 0: true
        case 2...6: true
        default: false
        }
    }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await answerQuestion(AnswerQuestion.Input(request), context: context).response
        case 1: return try await getStatus(GetStatus.Input(request), context: context).response
        case 2: return try await exportTable(ExportTable.Input(request), context: context).response
        case 3: return try await getImage(GetImage.Input(request), context: context).response
        case 4: return try await checkImage(CheckImage.Input(request), context: context).response
        case 5: return try await getQuestion(GetQuestion.Input(request), context: context).response
        case 6: return try await handleFile(HandleFile.Input(request), context: context)
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Streams","sha256":"d080c67f7eeb47db14642bca8cc8e4347ce6a00aacc3ad97101770253fd96ee0"}}"#
    }
}

/// The operations that the Lambda function `Logs` answers.
protocol LogsHandler: LambdaFunction {
    /// Of a function that does nothing but stream.
    ///
    /// `GET /logs`
    ///
    /// The response is streamed.
    func getLogs(_ input: GetLogs.Input, context: Context) async throws -> GetLogs.Output
}

private let logsRoutes = Routes(
    """
    GET /logs
    """)

extension LogsHandler {
    static var routes: Routes { logsRoutes }

    static func isStreaming(route: Int) -> Bool { true }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await getLogs(GetLogs.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Logs","sha256":"d080c67f7eeb47db14642bca8cc8e4347ce6a00aacc3ad97101770253fd96ee0"}}"#
    }
}
