extension JSONCursor {
    /// Goes on to the next member of an object.
    ///
    /// - Returns: the member's index in the table; for a member that is kept though it is not in the table, the number
    ///   of names; -1 at the end of the object or after a fault. The cursor stands before the member's value.
    @inline(never) public mutating func member(_ members: inout JSONMembers) -> Int {
        expectedMemberAtOnce(&members) ?? anyMember(&members)
    }

    /// Takes the member that is expected where it stands without white space, as nearly all JSON is sent. Anything else
    /// is left to be read.
    @inline(__always)
    private mutating func expectedMemberAtOnce(_ members: inout JSONMembers) -> Int? {
        let offset = members.expectedOffset
        guard offset < members.table.end, !members.table.isLong(at: offset), depth < Self.maximumDepth, files.isEmpty
        else { return nil }
        let entry = members.table.entry(at: offset)
        let isFirst = members.start == nil
        guard
            source.isMember(
                at: position, behind: isFirst ? UInt8(ascii: "{") : UInt8(ascii: ","), of: members.table, entry)
        else { return nil }
        if isFirst {
            members.start = position
            depth &+= 1
        }
        position &+= 4 &+ entry.count
        return found(members.expectedIndex, next: entry.next, in: &members)
    }

    @inline(never)
    private mutating func anyMember(_ members: inout JSONMembers) -> Int {
        if members.start != nil {
            guard next(UInt8(ascii: "}")) else { return -1 }
        } else {
            members.start = position
            guard enterObject() else { return -1 }
        }
        if let index = expectedMember(&members) { return index }
        while true {
            let name = name()
            if _slowPath(fault != nil) { return -1 }
            let index = name.isEscaped ? indexOfEscaped(name, in: members) : index(of: name, in: members)
            if let index {
                return found(index.index, next: index.next, in: &members)
            }
            validate(name)
            switch members.unknown {
            case .skipped:
                skip()
                guard next(UInt8(ascii: "}")) else { return -1 }
            case .forbidden:
                violate(Violation(.additionalProperties, false), .unexpectedMember, at: position)
                skip()
                guard next(UInt8(ascii: "}")) else { return -1 }
            case .kept:
                unknownName = name
                return members.table.count
            }
        }
    }

    @inline(__always)
    private func found(_ index: Int, next offset: Int, in members: inout JSONMembers) -> Int {
        members.mark(index)
        members.expectedOffset = offset
        members.expectedIndex = index &+ 1
        return index
    }

    /// Takes the name that is expected here together with its quotes and its colon. Anything else is left to be read.
    @inline(__always)
    private mutating func expectedMember(_ members: inout JSONMembers) -> Int? {
        let offset = members.expectedOffset
        guard offset < members.table.end, !members.table.isLong(at: offset) else { return nil }
        let entry = members.table.entry(at: offset)
        let start = position &+ 1
        let end = start &+ entry.count
        guard source[position] == UInt8(ascii: "\""), source[end] == UInt8(ascii: "\""),
            source[end &+ 1] == UInt8(ascii: ":"),
            source.equal(from: start, members.table, at: entry.offset, count: entry.count)
        else { return nil }
        position = end &+ 2
        skipWhiteSpace()
        return found(members.expectedIndex, next: entry.next, in: &members)
    }

    /// Looks for a name from where it is expected on, and then from the beginning.
    @inline(__always)
    private func index(of name: JSONString, in members: borrowing JSONMembers) -> (index: Int, next: Int)? {
        let table = members.table
        let end = table.end
        guard end > 0 else { return nil }
        var offset = members.expectedOffset
        var index = members.expectedIndex
        if offset >= end {
            offset = 0
            index = 0
        }
        let first = offset
        repeat {
            let entry = table.entry(at: offset)
            if entry.count == name.count, source.equal(from: name.start, table, at: entry.offset, count: entry.count) {
                return (index, entry.next)
            }
            offset = entry.next
            index &+= 1
            if offset >= end {
                offset = 0
                index = 0
            }
        } while offset != first
        return nil
    }

    /// `"\u0069d"` is the member `id`.
    @inline(never)
    private mutating func indexOfEscaped(
        _ name: JSONString, in members: borrowing JSONMembers
    ) -> (index: Int, next: Int)? {
        // Of bytes: for `==` of texts é is also e with an accent.
        let text = text(of: name).utf8
        let table = members.table
        var offset = 0
        var index = 0
        while offset < table.end {
            let entry = table.entry(at: offset)
            if entry.count == text.count, text.elementsEqual((entry.offset..<entry.next).lazy.map(table.byte)) {
                return (index, entry.next)
            }
            offset = entry.next
            index += 1
        }
        return nil
    }

    /// The name of the member for which `member(_:)` returned the number of names.
    public mutating func memberName() -> String {
        guard let unknownName else { return "" }
        return text(of: unknownName)
    }

    /// Checks, at the end of an object, that every required member was there.
    ///
    /// - Parameters:
    ///   - required: a bit for each of the first 64 names.
    ///   - beyond: the same for the names from the 65th on.
    public mutating func close(_ members: borrowing JSONMembers, required: UInt64 = 0, _ beyond: UInt64...) -> Bool {
        if _fastPath(fault == nil && members.seen & required == required && beyond.isEmpty) { return true }
        var isComplete = true
        members.forEachMissing(required, beyond) { index in
            isComplete = false
            violate(.required, .missing, missing: members.name(index), at: members.start ?? position)
        }
        return isComplete && fault == nil
    }

    /// Reads an object whose members' names are data, each value by the closure, which returns nil only after a fault.
    /// Of members that come twice the last one counts.
    @inlinable
    public mutating func dictionary<Value>(_ value: (inout JSONCursor) -> Value?) -> [String: Value] {
        var values: [String: Value] = [:]
        guard enterObject() else { return values }
        values.reserveCapacity(4)
        repeat {
            let name = entryName()
            if let value = value(&self) { values[name] = value } else { leaveOut() }
        } while nextEntry()
        return values
    }

    /// Begins an object. Returns whether a member stands next.
    public mutating func enterObject() -> Bool {
        if _slowPath(isFile) {
            failExpected(.object)
            return false
        }
        return enter(UInt8(ascii: "{"), UInt8(ascii: "}"), .object)
    }

    /// Reads a member's name and goes on to its value.
    public mutating func entryName() -> String { text(of: name()) }

    /// Returns whether another member follows; otherwise the object is behind the cursor.
    public mutating func nextEntry() -> Bool { next(UInt8(ascii: "}")) }

    /// Reads a string that is one of a table's names.
    ///
    /// - Returns: the index of the name, or -1 after a fault or for another string, which is noted.
    @inline(never) public mutating func enumeration(_ names: StaticString) -> Int {
        let begin = position
        let string = scanString()
        if fault != nil { return -1 }
        let members = JSONMembers(names)
        let index = string.isEscaped ? indexOfEscaped(string, in: members) : index(of: string, in: members)
        if let index { return index.index }
        validate(string)
        reject(.names(.enum, names), .value, at: begin)
        return -1
    }

    /// Reads an integer that is the raw value of a case.
    @inlinable
    public mutating func enumeration<Value: CaseIterable & RawRepresentable<Int>>(
        of type: Value.Type = Value.self
    ) -> Value? {
        let begin = offset
        if let value = Value(rawValue: int()) { return value }
        reject(notAmong: Value.allCases.map { .integer($0.rawValue) }, at: begin)
        return nil
    }

    /// Reads a number that is the raw value of a case.
    @inlinable
    public mutating func enumeration<Value: CaseIterable & RawRepresentable<Double>>(
        of type: Value.Type = Value.self
    ) -> Value? {
        let begin = offset
        if let value = Value(rawValue: double()) { return value }
        reject(notAmong: Value.allCases.map { .number($0.rawValue) }, at: begin)
        return nil
    }

    @usableFromInline var offset: Int { position }

    @inline(never) @usableFromInline mutating func reject(
        notAmong values: @autoclosure () -> [JSONValue], at position: Int
    ) {
        reject(Violation(.enum, .array(values())), .value, at: position)
    }
}
