#if os(Linux)
    // Only to be linked with it.
    private import Dispatch

    #if canImport(Musl)
        import Musl
    #else
        import Glibc
    #endif

    /// Dispatch's main queue, which everything that is isolated to the main actor goes through.
    ///
    /// Only the main thread may run it, and in a function that thread serves events. So where it has to wait for a
    /// handler, it runs the queue meanwhile.
    enum MainQueue {
        /// The main thread, once it serves events. Set before there is another one.
        nonisolated(unsafe) private static var servingThread: pthread_t?

        /// Notes that the calling thread, the main one, is going to run the queue.
        static func serveHere() { unsafe servingThread = pthread_self() }

        /// Whether the calling thread is the one that runs the queue.
        static var isServedHere: Bool {
            guard let servingThread = unsafe servingThread else { return false }
            return pthread_equal(servingThread, pthread_self()) != 0
        }

        /// Waits for work in the queue, and does it, or for `wake()`. May return early.
        static func run() {
            let descriptor = workDescriptor()
            var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard unsafe poll(&waiting, 1, -1) > 0 else { return }
            var count: UInt64 = 0
            unsafe read(descriptor, &count, MemoryLayout<UInt64>.size)
            runPending()
        }

        /// Does the work that is in the queue, without waiting.
        static func runPending() { runMainQueue(nil) }

        /// Lets `run()` return, now or when it is called next.
        static func wake() {
            var one: UInt64 = 1
            unsafe write(workDescriptor(), &one, MemoryLayout<UInt64>.size)
        }
    }

    // By these the loop of another framework, such as Core Foundation's, runs the queue: an event descriptor that is
    // readable when there is work, and what does the work.
    @_silgen_name("_dispatch_get_main_queue_handle_4CF") private func workDescriptor() -> CInt
    @_silgen_name("_dispatch_main_queue_callback_4CF") private func runMainQueue(_ message: UnsafeMutableRawPointer?)
#else
    /// Nothing runs the main queue of a function here: only on Linux is its work told by a descriptor.
    enum MainQueue {
        static let isServedHere = false
        static func serveHere() {}
        static func run() {}
        static func runPending() {}
        static func wake() {}
    }
#endif
