#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// What the runtime asks of the operating system, besides sockets and threads.
enum System {
    /// The value of an environment variable. Not safe while another thread changes the environment.
    static func environment(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(cString: value)
    }

    /// The bytes of the value of an environment variable.
    static func environmentBytes(_ name: String) -> [UInt8]? {
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe Array(UnsafeRawBufferPointer(start: value, count: strlen(value)))
    }

    /// What the process was called with, if that is one word.
    static var argument: String? {
        guard CommandLine.argc == 2, let argument = unsafe CommandLine.unsafeArgv[1] else { return nil }
        return unsafe String(cString: argument)
    }

    /// Seconds and nanoseconds since 1970.
    static func now() -> (seconds: Int, nanoseconds: Int) {
        var time = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &time)
        return (time.tv_sec, time.tv_nsec)
    }

    /// Milliseconds since 1970.
    static func milliseconds() -> Int {
        let now = now()
        return now.seconds * 1000 + now.nanoseconds / 1_000_000
    }

    /// Writes all bytes to a file descriptor, in one call unless the system takes only a part.
    static func write(_ bytes: [UInt8], to descriptor: CInt) {
        unsafe bytes.withUnsafeBytes { buffer in
            var offset = 0
            while offset < buffer.count {
                let count = unsafe systemWrite(
                    descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
                if count > 0 {
                    offset += count
                } else if count == 0 || errno != EINTR {
                    return
                }
            }
        }
    }

    /// Runs a function on a thread of its own. `false` if the system has no thread left.
    static func startThread(_ body: @escaping @Sendable () -> Void) -> Bool {
        var attributes = pthread_attr_t()
        unsafe pthread_attr_init(&attributes)
        defer { unsafe pthread_attr_destroy(&attributes) }
        // What the main thread has on Linux: a handler must not overflow the stack for being one of several.
        unsafe pthread_attr_setstacksize(&attributes, 8 * 1024 * 1024)
        unsafe pthread_attr_setdetachstate(&attributes, CInt(PTHREAD_CREATE_DETACHED))
        let body = unsafe Unmanaged.passRetained(ThreadBody(body))
        #if canImport(Darwin)
            var thread: pthread_t?
        #else
            var thread = pthread_t()
        #endif
        let code = unsafe pthread_create(&thread, &attributes, runThread, body.toOpaque())
        if code != 0 { unsafe body.release() }
        return code == 0
    }

    /// Ends the process.
    static func exit(_ code: CInt) -> Never {
        systemExit(code)
    }
}

// Inside `System` the names of its own methods would hide those of the C library.
private func systemWrite(_ descriptor: CInt, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    unsafe write(descriptor, buffer, count)
}

private func systemExit(_ code: CInt) -> Never {
    exit(code)
}

private final class ThreadBody: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) {
        self.run = run
    }
}

// The argument is optional where the C library does not say that it is not.
#if canImport(Darwin)
    private func runThread(_ body: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
        unsafe Unmanaged<ThreadBody>.fromOpaque(body).takeRetainedValue().run()
        return nil
    }
#else
    private func runThread(_ body: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        if let body = unsafe body { unsafe Unmanaged<ThreadBody>.fromOpaque(body).takeRetainedValue().run() }
        return nil
    }
#endif
