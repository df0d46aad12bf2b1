/// Reads a JSON text from front to back.
///
/// No call says whether it went well: one check at the end does. A value that is not what was asked for is noted and
/// passed over, and some value of its type is returned. A text that is not JSON is a fault, which sticks: after it
/// every call returns at once and reads nothing more. The whole of RFC 8259 is checked, in members that are skipped as
/// well.
public struct JSONCursor: ~Copyable {
    /// How deep objects and arrays may be nested.
    static let maximumDepth = 128
    /// What may be read again of the shortest text, in bytes.
    static let rereadingAtLeast = 1 << 20

    let source: JSONBytes
    let start: Int
    var position: Int
    var depth = 0
    private(set) var fault: JSONFault?
    private(set) var faultPosition = 0
    /// The values that are not what the schema asks for.
    var violations: [PlacedViolation] = []
    /// Where the value begins that was rejected last, as being of another type or format.
    var rejected = -1
    /// Whether a variant of a union is tried, of which a violation is enough to say that it is another one.
    var isTentative = false
    /// How many bytes may still be read again, to tell the variants of unions apart.
    private(set) var rereading: Int
    /// How much work is left for patterns.
    var patternWork: Int
    /// The schemas that values were checked against.
    var schemas: JSONSchemas?
    /// Where references to files begin, in ascending order. What looks like one anywhere else is none.
    package var files: [Int] = []
    /// The last member that was in no table.
    var unknownName: JSONString?

    /// Reads all bytes.
    public init(_ bytes: [UInt8]) {
        self.init(bytes, in: 0..<bytes.count)
    }

    /// Reads a part of the bytes, without copying it.
    package init(_ bytes: [UInt8], in range: Range<Int>) {
        source = JSONBytes(bytes, end: range.upperBound)
        // Far beyond what documents need: their values are told apart by the first members, or a level or two down.
        rereading = Self.rereadingAtLeast &+ 64 &* range.count
        patternWork = Pattern.mostWork &+ 64 &* range.count
        start = range.lowerBound
        position = range.lowerBound
        skipWhiteSpace()
    }

    // MARK: Faults

    /// Whether the text is JSON so far. Values that are not what was asked for do not count.
    public var isValid: Bool { fault == nil }

    /// Ends reading. Only the first fault counts.
    @inline(never) mutating func fail(_ fault: JSONFault, at position: Int) {
        if self.fault == nil {
            self.fault = fault
            faultPosition = position
        }
        self.position = source.end
    }

    // MARK: Going back

    /// A place to come back to.
    struct Mark {
        var position: Int
        fileprivate var depth: Int
        fileprivate(set) var isTentative: Bool
    }

    var mark: Mark { Mark(position: position, depth: depth, isTentative: isTentative) }

    /// Goes back to read something again, and forgets the fault that ended an attempt.
    mutating func goBack(to mark: Mark) {
        position = mark.position
        depth = mark.depth
        isTentative = mark.isTentative
        rejected = -1
        fault = nil
    }

    /// Counts bytes that are read again. False when there have been too many, as only a hostile text has.
    mutating func reread(_ count: Int) -> Bool {
        // A few more than there are: reading nothing takes time as well.
        rereading &-= count &+ 16
        return rereading >= 0
    }

    // MARK: End

    /// Ends reading. Anything but white space behind the value is a fault.
    ///
    /// - Returns: whether the text is JSON and every value is what was asked for.
    public mutating func finish() -> Bool {
        skipWhiteSpace()
        if fault == nil, position != source.end { fail(.syntax, at: position) }
        return fault == nil && violations.isEmpty
    }

    // MARK: Structure

    @inline(__always) mutating func skipWhiteSpace() {
        if _slowPath(source[position] <= 0x20) { skipWhiteSpaceSlowly() }
    }

    @inline(never) private mutating func skipWhiteSpaceSlowly() {
        while true {
            switch source[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position &+= 1
            default: return
            }
        }
    }

    /// Goes into an array or object. False if it is empty, which is then behind the cursor, or if there is none.
    @inline(__always)
    mutating func enter(_ opening: UInt8, _ closing: UInt8, _ kind: JSONFault.Kind) -> Bool {
        guard source[position] == opening else {
            failExpected(kind)
            return false
        }
        if _slowPath(depth >= Self.maximumDepth) {
            fail(.depth)
            return false
        }
        position &+= 1
        skipWhiteSpace()
        if source[position] == closing {
            position &+= 1
            return false
        }
        depth &+= 1
        return true
    }

    /// Goes on to the next element or member, or out behind the closing bracket.
    @inline(__always) mutating func next(_ closing: UInt8) -> Bool {
        skipWhiteSpace()
        let byte = source[position]
        if _fastPath(byte == UInt8(ascii: ",")) {
            position &+= 1
            skipWhiteSpace()
            return true
        }
        guard byte == closing else {
            fail(.syntax)
            return false
        }
        position &+= 1
        depth &-= 1
        return false
    }

    /// Begins an array. Returns whether an element stands next.
    public mutating func enterArray() -> Bool {
        enter(UInt8(ascii: "["), UInt8(ascii: "]"), .array)
    }

    /// Returns whether another element follows; otherwise the array is behind the cursor.
    public mutating func nextElement() -> Bool { next(UInt8(ascii: "]")) }

    /// Reads an array, each element by the closure, which returns nil only after a fault.
    @inlinable
    public mutating func array<Element>(_ element: (inout JSONCursor) -> Element?) -> [Element] {
        var elements: [Element] = []
        guard enterArray() else { return elements }
        // Most have a few elements, for which an array would be made three times.
        elements.reserveCapacity(4)
        repeat {
            if let value = element(&self) { elements.append(value) } else { leaveOut() }
        } while nextElement()
        return elements
    }

    /// Consumes `null` if it stands here.
    public mutating func null() -> Bool {
        guard source[position] == UInt8(ascii: "n") else { return false }
        return literal(0x6C6C_756E, count: 4)
    }

    /// Reads `true` or `false`.
    public mutating func bool() -> Bool {
        switch source[position] {
        case UInt8(ascii: "t"): return literal(0x6575_7274, count: 4)
        case UInt8(ascii: "f"):
            _ = literal(0x65_736C_6166, count: 5)
            return false
        default:
            failExpected(.boolean)
            return false
        }
    }

    /// Consumes a word whose letters stand in the lowest bytes.
    private mutating func literal(_ letters: UInt64, count: Int) -> Bool {
        let mask: UInt64 = (1 &<< UInt64(count &* 8)) &- 1
        guard source.word(at: position) & mask == letters else {
            fail(.syntax)
            return false
        }
        position &+= count
        return true
    }

    /// Passes over a value of any kind, which must be valid.
    @inline(never) public mutating func skip() {
        switch source[position] {
        case UInt8(ascii: "\""): skipString()
        case UInt8(ascii: "{"):
            guard enter(UInt8(ascii: "{"), UInt8(ascii: "}"), .object) else { return }
            repeat {
                validate(name())
                skip()
            } while next(UInt8(ascii: "}"))
        case UInt8(ascii: "["):
            guard enterArray() else { return }
            repeat { skip() } while nextElement()
        case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = bool()
        case UInt8(ascii: "n"): _ = null()
        default: skipNumber()
        }
    }
}
