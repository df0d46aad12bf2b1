#if CommandLine
    import FlyingFox
    import FlyingSocks
    import Foundation

    /// Waits for sockets as another pool does, and has them send at once what is written.
    ///
    /// The server writes the head and the body of a response apart. Without `TCP_NODELAY` the body waits until the
    /// client has acknowledged the head, which takes 40 ms for each call of the function.
    struct PromptSocketPool<Base: AsyncSocketPool>: AsyncSocketPool {
        let base: Base

        func prepare() async throws { try await base.prepare() }

        func run() async throws { try await base.run() }

        func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
            try? socket.setValue(true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
            try await base.suspendSocket(socket, untilReadyFor: events)
        }
    }
#endif
