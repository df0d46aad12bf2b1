#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// What the runtime asks of the operating system, besides sockets and threads.
enum System {
    /// The value of an environment variable. Read at start only, before anything could change the environment.
    static func environment(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(cString: value)
    }

    /// Seconds and nanoseconds since 1970.
    static func now() -> (seconds: Int, nanoseconds: Int) {
        var time = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &time)
        return (time.tv_sec, time.tv_nsec)
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
