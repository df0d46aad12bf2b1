#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A numeric address and port.
///
/// Lambda names its Runtime API by number, so no name service is needed, which a static executable could not rely on.
struct Endpoint: Sendable {
    /// `host:port` as the environment variable has it.
    let authority: [UInt8]
    private let address: Address
    private let port: UInt16

    private enum Address {
        case v4(in_addr)
        case v6(in6_addr)
    }

    /// An IPv4 address, an IPv6 address in brackets or `localhost`, with a port after a colon; 80 without one.
    ///
    /// Of bytes: a text is taken apart by functions that nothing else at the start needs, and each page of the program
    /// that is needed takes time.
    init?(_ authority: [UInt8]) {
        var host = authority[...]
        var port: UInt16 = 80
        if let colon = authority.lastIndex(of: UInt8(ascii: ":")), authority.last != UInt8(ascii: "]") {
            guard let number = Self.port(authority[(colon + 1)...]) else { return nil }
            port = number
            host = authority[..<colon]
        }
        let isIPv6 = host.first == UInt8(ascii: "[") && host.last == UInt8(ascii: "]")
        if isIPv6 { host = host.dropFirst().dropLast() }
        guard let address = Self.address(host, isIPv6: isIPv6) else { return nil }
        self.authority = authority
        self.address = address
        self.port = port
    }

    var isIPv6: Bool {
        if case .v6 = address { true } else { false }
    }

    private static func address(_ host: ArraySlice<UInt8>, isIPv6: Bool) -> Address? {
        // The C library reads up to a zero.
        var text = host.elementsEqual("localhost".utf8) ? Array("127.0.0.1".utf8) : Array(host)
        text.append(0)
        return unsafe text.withUnsafeBytes { text -> Address? in
            let text = unsafe text.assumingMemoryBound(to: CChar.self).baseAddress!
            if isIPv6 {
                var address = in6_addr()
                return unsafe inet_pton(AF_INET6, text, &address) == 1 ? .v6(address) : nil
            }
            var address = in_addr()
            return unsafe inet_pton(AF_INET, text, &address) == 1 ? .v4(address) : nil
        }
    }

    /// A decimal number.
    private static func port(_ digits: ArraySlice<UInt8>) -> UInt16? {
        if digits.isEmpty { return nil }
        var number: UInt16 = 0
        for byte in digits {
            let digit = byte &- UInt8(ascii: "0")
            let (tens, overflow) = number.multipliedReportingOverflow(by: 10)
            let (sum, carry) = tens.addingReportingOverflow(UInt16(digit))
            if digit > 9 || overflow || carry { return nil }
            number = sum
        }
        return number
    }

    /// Calls a function with the address as the system takes it.
    func withSocketAddress<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
        switch address {
        case .v4(let address):
            var place = sockaddr_in()
            place.sin_family = sa_family_t(AF_INET)
            place.sin_port = port.bigEndian
            place.sin_addr = address
            return unsafe Self.withSocketAddress(of: place, body)
        case .v6(let address):
            var place = sockaddr_in6()
            place.sin6_family = sa_family_t(AF_INET6)
            place.sin6_port = port.bigEndian
            place.sin6_addr = address
            return unsafe Self.withSocketAddress(of: place, body)
        }
    }

    private static func withSocketAddress<Place, Result>(
        of place: Place, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
    ) -> Result {
        unsafe withUnsafePointer(to: place) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                unsafe body(pointer, socklen_t(MemoryLayout<Place>.size))
            }
        }
    }
}
