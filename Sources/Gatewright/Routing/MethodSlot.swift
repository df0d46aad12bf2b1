/// The place of a method in the tables of a router: one for each method, and one for ANY.
struct MethodSlot: Equatable {
    static let count = 10
    static let any = MethodSlot(index: 9)

    let index: Int

    private init(index: Int) {
        self.index = index
    }

    init(_ method: HTTPMethod) {
        switch method {
        case .get: index = 0
        case .head: index = 1
        case .post: index = 2
        case .put: index = 3
        case .delete: index = 4
        case .patch: index = 5
        case .options: index = 6
        case .trace: index = 7
        case .connect: index = 8
        }
    }

    /// A method or `ANY` as a table or a route key spells it.
    init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        if let method = HTTPMethod(bytes, range) {
            self.init(method)
        } else if range.count == 3, bytes[range.lowerBound] == UInt8(ascii: "A"),
            bytes[range.lowerBound + 1] == UInt8(ascii: "N"), bytes[range.lowerBound + 2] == UInt8(ascii: "Y")
        {
            self = .any
        } else {
            return nil
        }
    }
}

/// The route index for every method of one path; −1 where there is none.
struct MethodTable {
    private var routes: [Int32] = []
    private(set) var declared: [UInt16] = []

    /// Adds a path and returns its number.
    mutating func addPath() -> Int32 {
        routes.append(contentsOf: repeatElement(-1, count: MethodSlot.count))
        declared.append(0)
        return Int32(truncatingIfNeeded: declared.count - 1)
    }

    /// The first route of a path and method wins, as a reader of the table would expect.
    mutating func set(_ route: Int, path: Int32, method: MethodSlot) {
        let index = Int(path) * MethodSlot.count + method.index
        if routes[index] < 0 { routes[index] = Int32(truncatingIfNeeded: route) }
        declared[Int(path)] |= 1 << UInt16(method.index)
    }

    /// The route of the method, else of ANY, else −1.
    @inline(__always)
    func route(path: Int32, method: MethodSlot) -> Int {
        let base = Int(path) &* MethodSlot.count
        let route = routes[base &+ method.index]
        return Int(route >= 0 ? route : routes[base &+ MethodSlot.any.index])
    }
}

extension MethodSlot {
    /// The methods of a set that has a bit for each slot, sorted by name. ANY is not among them, as it never lacks one.
    static func methods(in set: UInt16) -> [HTTPMethod] {
        byName.filter { set & 1 << UInt16(MethodSlot($0).index) != 0 }
    }

    // Sorting would bring a kilobyte of code into every function.
    private static let byName: [HTTPMethod] = [
        .connect, .delete, .get, .head, .options, .patch, .post, .put, .trace,
    ]
}
