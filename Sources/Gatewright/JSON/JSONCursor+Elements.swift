/// The elements that a decoder looks for in one array of which each has a schema of its own.
public struct JSONElements: ~Copyable {
    let count: Int
    let minItems: Int
    let others: JSONMembers.Unknown
    /// Where the array begins. Nil before its bracket is read.
    var start: Int?
    /// How many elements were met.
    var next = 0

    /// - Parameters:
    ///   - count: how many elements have a schema of their own.
    ///   - minItems: how many have to be there.
    ///   - others: what happens to those behind them.
    public init(_ count: Int, minItems: Int, others: JSONMembers.Unknown = .skipped) {
        self.count = count
        self.minItems = minItems
        self.others = others
    }
}

extension JSONCursor {
    /// Goes on to the next element of an array.
    ///
    /// - Returns: the element's index; for an element that is kept behind those with a schema of their own, their
    ///   number; -1 at the end of the array or after a fault. The cursor stands before the element.
    @inline(never) public mutating func element(_ elements: inout JSONElements) -> Int {
        if elements.start != nil {
            guard nextElement() else { return -1 }
        } else {
            elements.start = position
            guard enterArray() else { return -1 }
        }
        while fault == nil {
            let index = elements.next
            elements.next &+= 1
            if index < elements.count { return index }
            switch elements.others {
            case .kept: return elements.count
            case .skipped: skip()
            case .forbidden:
                violate(Violation(.items, false), .unexpectedMember, at: position)
                skip()
            }
            guard nextElement() else { return -1 }
        }
        return -1
    }

    /// Checks, at the end of an array, that there were enough elements.
    public mutating func close(_ elements: borrowing JSONElements) -> Bool {
        let start = elements.start ?? position
        if fault == nil, rejected != start, elements.next < elements.minItems {
            violate(Violation(.minItems, .integer(elements.minItems)), at: start)
        }
        return fault == nil && elements.next >= elements.minItems
    }
}
