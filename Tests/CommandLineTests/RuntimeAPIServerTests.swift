#if CommandLine
    import Foundation
    import Testing

    @testable import GatewrightCommand

    struct RuntimeAPIServerTests {
        @Test func handsOutTheEventAndTakesTheResult() async throws {
            try await withServer { server, function async throws in
                async let result = server.invoke(#"{"a":1}"#, id: "id-1")
                let before = Date.now
                let next = try await function.next()
                #expect(next.status == 200)
                #expect(next.body == #"{"a":1}"#)
                #expect(next.headers["lambda-runtime-aws-request-id"] == "id-1")
                #expect(next.headers["lambda-runtime-trace-id"] == "Root=1-2-3")
                #expect(next.headers["lambda-runtime-invoked-function-arn"]?.hasPrefix("arn:aws:lambda:") == true)
                #expect(next.headers["content-type"] == "application/json")
                let deadline = Double(next.headers["lambda-runtime-deadline-ms"] ?? "") ?? 0
                #expect(deadline >= (before.timeIntervalSince1970 + 599) * 1000)
                let answer = try await function.respond(to: "id-1", "done")
                #expect(answer.status == 202)
                #expect(answer.body == #"{"status":"OK"}"#)
                #expect(await result == .success(Array("done".utf8)))
            }
        }

        @Test func nextWaitsForWork() async throws {
            try await withServer { server, function async throws in
                async let next = function.next()
                // Nothing is there until the call has arrived and waits.
                await server.waitUntilIdle(for: .seconds(600))
                async let result = server.invoke("1", id: "late")
                #expect(try await next.body == "1")
                _ = try await function.respond(to: "late", "2")
                #expect(await result == .success(Array("2".utf8)))
            }
        }

        @Test func invocationsAreHandedOutInOrder() async throws {
            try await withServer { server, function async throws in
                for id in ["a", "b", "c"] {
                    async let result = server.invoke(id, id: id)
                    let next = try await function.next()
                    #expect(next.headers["lambda-runtime-aws-request-id"] == id)
                    _ = try await function.respond(to: id, id + id)
                    #expect(await result == .success(Array((id + id).utf8)))
                }
            }
        }

        @Test func oneAnswerForEachInvocation() async throws {
            try await withServer { server, function async throws in
                async let result = server.invoke("1", id: "once")
                #expect(try await function.respond(to: "once", "early").status == 400)
                _ = try await function.next()
                #expect(try await function.respond(to: "other", "wrong").status == 400)
                #expect(try await function.respond(to: "once", "first").status == 202)
                let second = try await function.respond(to: "once", "second")
                #expect(second.status == 400)
                #expect(second.body.contains("InvalidRequestID"))
                #expect(try await function.fail("once", "{}").status == 400)
                #expect(await result == .success(Array("first".utf8)))
            }
        }

        @Test func functionErrorsArePassedOn() async throws {
            try await withServer { server, function async throws in
                async let result = server.invoke("1", id: "x")
                _ = try await function.next()
                let body = #"{"errorMessage":"no stock","errorType":"Sold"}"#
                #expect(try await function.fail("x", body).status == 202)
                let failure = InvocationFailure.functionError(
                    ReportedError(body: Array(body.utf8), type: "Test.Error"))
                #expect(await result == .failure(failure))
                #expect(failure.description == "the function failed: Sold: no stock")
            }
        }

        @Test func initializationErrorEndsEverything() async throws {
            try await withServer { server, function async throws in
                async let result = server.invoke("1", id: "x")
                let body = #"{"errorMessage":"TABLE is not set"}"#
                #expect(try await function.failToStart(body).status == 202)
                let failure = InvocationFailure.initializationError(
                    ReportedError(body: Array(body.utf8), type: "Test.Error"))
                #expect(await result == .failure(failure))
                #expect(await server.invoke("2", id: "y") == .failure(failure))
                #expect(failure.description == "the function could not start: Test.Error: TABLE is not set")
            }
        }

        @Test func initializationErrorComesBeforeTheFirstNext() async throws {
            try await withServer { server, function async throws in
                async let result = server.invoke("1", id: "x")
                _ = try await function.next()
                #expect(try await function.failToStart("{}").status == 403)
                _ = try await function.respond(to: "x", "2")
                #expect(await result == .success(Array("2".utf8)))
            }
        }

        @Test func nextIsRefusedWhileAnInvocationIsOpen() async throws {
            try await withServer { server, function async throws in
                async let result = server.invoke("1", id: "x")
                _ = try await function.next()
                let second = try await function.next()
                #expect(second.status == 403)
                #expect(second.body.contains("InvalidStateTransition"))
                _ = try await function.respond(to: "x", "2")
                _ = await result
            }
        }

        @Test func concurrentFunctionsHoldSeveralAndAnswerInAnyOrder() async throws {
            try await withServer(maximumConcurrency: 2) { server, function async throws in
                async let a = server.invoke("a", id: "a")
                _ = try await function.next()
                async let b = server.invoke("b", id: "b")
                #expect(try await function.next().body == "b")
                #expect(try await function.next().status == 403)
                _ = try await function.respond(to: "b", "B")
                _ = try await function.respond(to: "a", "A")
                #expect(await a == .success(Array("A".utf8)))
                #expect(await b == .success(Array("B".utf8)))
            }
        }

        @Test func resultsAreLimited() async throws {
            try await withServer { server, function async throws in
                async let result = server.invoke("1", id: "x")
                _ = try await function.next()
                let answer = try await function.respond(
                    to: "x", String(repeating: "x", count: RuntimeAPIServer.payloadLimit + 1))
                #expect(answer.status == 413)
                #expect(answer.body.contains("RequestEntityTooLarge"))
                #expect(await result == .failure(.responseTooLarge(limit: RuntimeAPIServer.payloadLimit)))

                async let second = server.invoke("2", id: "y")
                _ = try await function.next()
                let largest = String(repeating: "x", count: RuntimeAPIServer.payloadLimit)
                #expect(try await function.respond(to: "y", largest).status == 202)
                #expect(await second == .success(Array(largest.utf8)))
            }
        }

        @Test func endOfTheProcessFailsWhatIsOpen() async throws {
            try await withServer { server, function async throws in
                async let result = server.invoke("1", id: "x")
                _ = try await function.next()
                await server.processEnded(.signal(SIGILL))
                let failure = InvocationFailure.exited(.signal(SIGILL), hasAsked: true)
                #expect(await result == .failure(failure))
                #expect(
                    failure.description
                        == "the process crashed with signal 4 (SIGILL) during the invocation (Runtime.ExitError)")
            }
        }

        @Test func endBeforeTheFirstNextIsTold() async throws {
            try await withServer { server, _ async throws in
                await server.processEnded(.status(3))
                let failure = InvocationFailure.exited(.status(3), hasAsked: false)
                #expect(await server.invoke("1", id: "x") == .failure(failure))
                #expect(
                    failure.description
                        == "the process ended with exit status 3 before it asked for work; is it a Lambda function?")
            }
        }

        @Test func silentFunctionTimesOut() async throws {
            try await withServer { server, function async throws in
                let unasked = await server.invoke([], id: "x", timeout: .milliseconds(1))
                #expect(unasked == .failure(.timedOut(.milliseconds(1), hasAsked: false)))

                async let next = function.next()
                await server.waitUntilIdle(for: .seconds(600))
                let asked = await server.invoke([], id: "y", timeout: .milliseconds(1))
                #expect(asked == .failure(.timedOut(.milliseconds(1), hasAsked: true)))
                _ = try await next
                #expect(try await function.respond(to: "y", "late").status == 400)
            }
        }

        @Test func otherPathsAreNotFound() async throws {
            try await withServer { _, function async throws in
                #expect(try await function.send("GET", "2018-06-01/runtime/invocation").status == 404)
                #expect(try await function.send("GET", "2018-06-01/runtime/init/error").status == 404)
                #expect(try await function.send("GET", "2020-01-01/runtime/invocation/next").status == 404)
                #expect(try await function.send("GET", "ping").body == "pong")
            }
        }
    }
#endif
