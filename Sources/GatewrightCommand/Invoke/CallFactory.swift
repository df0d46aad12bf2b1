#if CommandLine
    import Foundation
    import GatewrightGateway

    /// Makes the ids that the gateway gives a request.
    enum CallFactory {
        static func call() -> GatewayCall {
            let now = Date.now.timeIntervalSince1970
            let seconds = String(Int64(now), radix: 16)
            return GatewayCall(
                requestID: UUID().uuidString.lowercased(),
                extendedRequestID: Data((0..<11).map { _ in UInt8.random(in: .min ... .max) }).base64EncodedString(),
                traceID: "Root=1-\(seconds)-\(random(24));Parent=\(random(16));Sampled=0",
                time: Int64(now * 1000))
        }

        private static func random(_ digits: Int) -> String {
            String((0..<digits).map { _ in "0123456789abcdef".randomElement() ?? "0" })
        }
    }
#endif
