/// What kind of value a JSON text has somewhere.
public enum JSONKind: Hashable, Sendable {
    /// A string.
    case string
    /// A number without a fraction and without an exponent.
    case integer
    /// A number with either.
    case number
    /// `true` or `false`.
    case boolean
    /// An array.
    case array
    /// An object.
    case object
    /// `null`.
    case null
    /// A part of a multipart form.
    case file
    /// No value at all: the text is not JSON.
    case nothing
}

/// The variants of a union that a value may be, in the order in which they are tried.
public struct JSONAttempts: ~Copyable {
    /// What lets a value be of several types.
    public enum Keyword: Sendable {
        /// A value fits exactly one of several schemas.
        case oneOf
        /// A value fits at least one of several schemas.
        case anyOf
        /// A list of types.
        case type

        var ofSchemas: Violation.Keyword {
            switch self {
            case .oneOf: .oneOf
            case .anyOf: .anyOf
            case .type: .type
            }
        }
    }

    let keyword: Keyword
    let variants: StaticString
    let start: JSONCursor.Mark
    /// The bytes of the value.
    var length = 0
    /// A bit for each of the first 64 variants that is worth an attempt.
    var candidates: UInt64 = .max
    /// Whether only one is. Nothing is tried then: its faults are those of the value.
    var isCertain = false
    /// Whether what is wrong has been noted.
    var isOver = false
    var next = 0
    let count: Int
    /// The variant that fits, where another one must not.
    var fitting = -1
}

extension JSONCursor {
    /// The kind of the value that stands next, judged by how it begins.
    public var kind: JSONKind {
        switch source[position] {
        case UInt8(ascii: "\""): return .string
        case UInt8(ascii: "{"): return isFile ? .file : .object
        case UInt8(ascii: "["): return .array
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
        case UInt8(ascii: "n"): return .null
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
        default: return .nothing
        }
        var end = position &+ 1
        while source[end] &- UInt8(ascii: "0") < 10 { end &+= 1 }
        return source[end] == UInt8(ascii: ".") || source[end] | 0x20 == UInt8(ascii: "e") ? .number : .integer
    }

    /// Whether a file stands next.
    var isFile: Bool { !files.isEmpty && files.contains(position) }

    /// Notes that the value that stands next is of a kind that no variant has, and passes over it.
    ///
    /// - Parameters:
    ///   - variants: the variants' names, each after its length in bytes.
    ///   - keyword: what lets the value be one of them.
    public mutating func fail(noVariantAmong variants: StaticString, of keyword: JSONAttempts.Keyword = .oneOf) {
        if kind == .nothing { return fail(.syntax) }
        reject(.names(keyword.ofSchemas, variants), .value, at: position)
    }

    /// Looks into the object that stands next for the member that says which variant it is. It may be any of its
    /// members.
    ///
    /// - Parameters:
    ///   - name: the member's name after its length in bytes.
    ///   - values: what it may say, each after its length in bytes.
    /// - Returns: the index of its value, and the object still stands next; or -1 after a fault, which may be that the
    ///   value is no object, has no such member or an unknown value in it. It has been passed over then.
    @inline(never) public mutating func discriminator(_ name: StaticString, among values: StaticString) -> Int {
        let start = mark
        var members = JSONMembers(name)
        let isThere = member(&members) == 0
        guard fault == nil, rejected != start.position else { return -1 }
        guard isThere else {
            violate(.required, .missing, missing: members.name(0), at: start.position)
            return -1
        }
        let index = enumeration(values)
        guard fault == nil else { return -1 }
        guard reread(position &- start.position) else {
            fail(.attempts, at: start.position)
            return -1
        }
        goBack(to: start)
        if index < 0 { skip() }
        return index
    }

    /// Begins to tell apart variants that are all objects.
    ///
    /// One look at the object's own members rules out every variant of which a required member is missing.
    ///
    /// - Parameters:
    ///   - variants: the variants' names, each after its length in bytes.
    ///   - members: names of members that variants require, likewise. Only the first 64 count.
    ///   - required: for each variant a bit for each of the members that it requires.
    ///   - keyword: what lets the value be one of them.
    @inline(never)
    public mutating func attempts(
        _ variants: StaticString, members names: StaticString, required: UInt64...,
        of keyword: JSONAttempts.Keyword = .oneOf
    ) -> JSONAttempts {
        var attempts = JSONAttempts(keyword: keyword, variants: variants, start: mark, count: required.count)
        var members = JSONMembers(names)
        while member(&members) >= 0 { skip() }
        if fault != nil || rejected == attempts.start.position {
            attempts.isOver = true
            return attempts
        }
        attempts.candidates = 0
        for (index, mask) in required.prefix(64).enumerated() where mask & ~members.seen == 0 {
            attempts.candidates |= 1 &<< UInt64(index)
        }
        settle(&attempts)
        return attempts
    }

    /// Begins to tell apart variants of any one kind.
    ///
    /// - Parameters:
    ///   - variants: the variants' names, each after its length in bytes.
    ///   - count: how many there are.
    ///   - keyword: what lets the value be one of them.
    @inline(never) public mutating func attempts(
        _ variants: StaticString, count: Int, of keyword: JSONAttempts.Keyword = .oneOf
    ) -> JSONAttempts {
        var attempts = JSONAttempts(keyword: keyword, variants: variants, start: mark, count: count)
        skip()
        settle(&attempts)
        return attempts
    }

    /// Goes back to the value that has been looked over. Had it not been JSON, that would be the fault.
    private mutating func settle(_ attempts: inout JSONAttempts) {
        attempts.isOver = fault != nil
        if attempts.isOver { return }
        attempts.length = position &- attempts.start.position
        attempts.isCertain = attempts.count <= 64 && attempts.candidates.nonzeroBitCount == 1
        goBack(to: attempts.start)
        if !reread(attempts.length) {
            attempts.isOver = true
            fail(.attempts, at: attempts.start.position)
        }
    }

    /// Whether the attempt that was made found the value's variant. A value outside its limits speaks against that,
    /// unless no other variant is left.
    public mutating func fits(_ attempts: borrowing JSONAttempts) -> Bool {
        guard fault == nil else { return false }
        isTentative = attempts.start.isTentative
        return true
    }

    /// Goes on to the next variant after an attempt that failed.
    ///
    /// - Returns: the index of the variant to read now, or -1 when there is none left, which has been noted.
    @inline(never) public mutating func nextVariant(_ attempts: inout JSONAttempts) -> Int {
        if attempts.isOver { return -1 }
        if attempts.next > 0 {
            // A text that is used up stays so, whatever else might be tried further out.
            guard !attempts.isCertain, rereading >= 0 else { return -1 }
            goBack(to: attempts.start)
        }
        while attempts.next < attempts.count {
            let index = attempts.next
            attempts.next &+= 1
            guard index >= 64 || attempts.candidates & (1 &<< UInt64(index)) != 0 else { continue }
            if attempts.isCertain { return index }
            guard reread(attempts.length) else {
                fail(.attempts, at: attempts.start.position)
                break
            }
            isTentative = true
            return index
        }
        attempts.isOver = true
        if attempts.fitting >= 0 {
            if fault == nil { position = attempts.start.position &+ attempts.length }
        } else {
            reject(.names(attempts.keyword.ofSchemas, attempts.variants), .value, at: attempts.start.position)
        }
        return -1
    }

    /// Whether the attempt that was made is the first one that fits. A second one is noted.
    public mutating func fitsAlone(_ attempts: inout JSONAttempts) -> Bool {
        guard fits(attempts) else { return false }
        if attempts.isCertain { return true }
        goBack(to: attempts.start)
        guard attempts.fitting >= 0 else {
            attempts.fitting = attempts.next &- 1
            return true
        }
        let names = NameTable(names: attempts.variants).all
        let both = [names[attempts.fitting], names[attempts.next &- 1]]
        attempts.isOver = true
        reject(
            Violation(.oneOf, .array(both.map { .string($0) }), words: "fits both \(both[0]) and \(both[1])"), .value,
            at: attempts.start.position)
        return false
    }
}
