/// What a machine does, remembered: which set of its states follows upon which, for every class of scalars that was
/// met.
///
/// A deterministic automaton that comes into being as texts need it. Its size is bounded: when it is full, it is
/// forgotten.
struct MachineStates {
    /// What stands in the table for a step that has not been taken yet.
    static let unknown = Int32.min
    /// How many steps are remembered, and how many states.
    private static let maximumSteps = 1 << 15
    private static let maximumStates = 1 << 16

    let machine: PatternProgram.Machine
    /// The number of the set of `\w`.
    private let word: Int?
    /// The number of classes, of which the end of the text is one more, and of ways in which the looks hold.
    let width: Int
    /// For each set of states a row, and in it for each class of the next scalar the row that follows. A complement
    /// says that the machine has matched before that scalar, 0 that it never will.
    private(set) var table: [Int32] = []
    /// The states of each row, one behind the other, and where they begin.
    private var states: [UInt16] = []
    private var starts: [Int] = []
    /// What each row knows of the scalar behind it.
    private var flags: [UInt8] = []
    /// The numbers of the rows, each at a place that the hash of its states says.
    private var buckets: [Int32] = []
    /// How often everything has been forgotten.
    private var epoch = 0
    /// When each state was met last, and those that are still to be looked at.
    private var marks: [UInt32]
    private var time: UInt32 = 0
    private var open: [UInt16] = []
    private var following: [UInt16] = []

    private static let atOrigin: UInt8 = 1
    private static let behindWord: UInt8 = 2

    init(_ machine: PatternProgram.Machine, classes: Int, word: Int?) {
        self.machine = machine
        self.word = word
        width = (classes + 1) << (8 - machine.looks.leadingZeroBitCount)
        marks = [UInt32](repeating: 0, count: machine.instructions.count)
        forget()
    }

    /// The row that a text begins with: behind that of no states at all.
    var startRow: Int32 { Int32(width) }

    private mutating func forget() {
        epoch &+= 1
        states.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        flags.removeAll(keepingCapacity: true)
        buckets = [Int32](repeating: -1, count: 32)
        table = [Int32](repeating: 0, count: width)
        starts.append(0)
        flags.append(0)
        following = [UInt16(machine.start)]
        _ = row(flags: machine.mindsOrigin ? Self.atOrigin : 0)
    }

    /// Takes a step that is not in the table.
    ///
    /// - Parameters:
    ///   - number: The class of the next scalar, or nil at the end.
    ///   - column: Where the step stands in its row.
    ///   - holding: The looks that hold here, a bit for each.
    ///   - budget: Goes down by the work that was done.
    mutating func step(
        from row: Int32, _ number: Int?, column: Int, holding: UInt8, _ classes: borrowing ScalarClasses,
        _ budget: inout Int
    ) -> Int32 {
        let index = Int(row) / width
        var isWord = false
        if let number, let word { isWord = classes.contains(number, in: word) }
        let isBoundary = (flags[index] & Self.behindWord != 0) != isWord
        let isAtOrigin = flags[index] & Self.atOrigin != 0
        var isMatch = false
        beginMarking()
        for place in range(of: index) { push(states[place]) }
        following.removeAll(keepingCapacity: true)
        while let state = open.popLast() {
            budget &-= 1
            let instruction = machine.instructions[Int(state)]
            let goesOn: Bool
            switch instruction.kind {
            case .set:
                if let number, classes.contains(number, in: Int(instruction.argument)) {
                    following.append(instruction.next)
                }
                continue
            case .match:
                isMatch = true
                continue
            case .split:
                push(instruction.other)
                goesOn = true
            case .origin: goesOn = isAtOrigin
            case .end: goesOn = number == nil
            case .wordBoundary: goesOn = isBoundary == (instruction.argument == 0)
            case .look:
                let holds = holding &>> UInt8(truncatingIfNeeded: instruction.argument / 2) & 1 == 1
                goesOn = holds == (instruction.argument & 1 == 0)
            }
            if goesOn { push(instruction.next) }
        }
        let before = epoch
        let next = self.row(flags: machine.mindsWords && isWord ? Self.behindWord : 0)
        budget &-= 8 &+ width / 8
        let entry = isMatch ? ~next : next
        if epoch == before { table[Int(row) + column] = entry }
        return entry
    }

    private mutating func beginMarking() {
        time &+= 1
        if time == 0 {
            for state in marks.indices { marks[state] = 0 }
            time = 1
        }
    }

    private mutating func push(_ state: UInt16) {
        guard marks[Int(state)] != time else { return }
        marks[Int(state)] = time
        open.append(state)
    }

    /// The row of the states in `following`, of which some may stand there twice.
    private mutating func row(flags: UInt8) -> Int32 {
        if following.isEmpty { return 0 }
        following.sort()
        var kept = 0
        for state in following where kept == 0 || following[kept - 1] != state {
            following[kept] = state
            kept += 1
        }
        following.removeLast(following.count - kept)
        var place = bucket(of: following[...], flags)
        while buckets[place] >= 0 {
            let index = Int(buckets[place])
            if self.flags[index] == flags, following.elementsEqual(states[range(of: index)]) {
                return Int32(index * width)
            }
            place = (place + 1) & (buckets.count - 1)
        }
        let isFull = table.count + width > max(Self.maximumSteps, 8 * width)
        if isFull || states.count + following.count > Self.maximumStates, starts.count > 2 {
            let kept = following
            forget()
            following = kept
            return row(flags: flags)
        }
        return addRow(flags: flags, bucket: place)
    }

    private func range(of index: Int) -> Range<Int> {
        starts[index]..<(index + 1 < starts.count ? starts[index + 1] : states.count)
    }

    /// Where to look for a row first.
    private func bucket(of states: ArraySlice<UInt16>, _ flags: UInt8) -> Int {
        var hash = 0xCBF2_9CE4_8422_2325 ^ UInt64(flags)
        for state in states { hash = (hash ^ UInt64(state)) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: hash ^ hash &>> 32) & (buckets.count - 1)
    }

    private mutating func addRow(flags: UInt8, bucket: Int) -> Int32 {
        let index = starts.count
        starts.append(states.count)
        states += following
        self.flags.append(flags)
        for _ in 0..<width { table.append(Self.unknown) }
        buckets[bucket] = Int32(index)
        if 2 * index > buckets.count { spread() }
        return Int32(index * width)
    }

    /// Doubles the number of buckets.
    private mutating func spread() {
        buckets = [Int32](repeating: -1, count: 2 * buckets.count)
        for index in 1..<starts.count {
            var place = bucket(of: states[range(of: index)], flags[index])
            while buckets[place] >= 0 { place = (place + 1) & (buckets.count - 1) }
            buckets[place] = Int32(index)
        }
    }
}
