/// A declaration of a generated file, with all that belongs to it.
struct Section {
    /// The Swift name, which decides in which part it stands.
    var name: String
    /// Printed, so that nothing is printed twice when it is known in how many parts it comes.
    var text: String

    init(name: String, code: Code) {
        self.name = name
        text = code.text
    }

    /// To stand in other code, which ends its lines itself.
    var code: Code { Code(stringLiteral: String(text.dropLast())) }
}

/// A generated file may come in numbered parts: the compiler works on several at once, and does not keep everything it
/// knows about a large API at the same time.
extension [Section] {
    /// What stands in each of `count` parts, in the order of the whole.
    ///
    /// The name of a declaration alone says in which part it stands. So one more declaration changes one file, where
    /// parts of equal size would push declarations over every boundary behind it; and one more part takes its share
    /// from the others, which keep the rest (jump consistent hashing, Lamping and Veach 2014).
    func parts(_ count: Int) -> [[Section]] {
        if count < 2 { return [self] }
        var parts = [[Section]](repeating: [], count: count)
        for section in self { parts[part(of: section.name, among: count)].append(section) }
        return parts
    }

    private func part(of name: String, among count: Int) -> Int {
        // FNV-1a: the standard library's hash is another one in each process.
        var key: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name.utf8 { key = (key ^ UInt64(byte)) &* 0x100_0000_01B3 }
        var part = 0
        var next = 0
        while next < count {
            part = next
            key = key &* 2_862_933_555_777_941_757 &+ 1
            let divisor = Double((key >> 33) + 1)
            next = Int(Double(part + 1) * (Double(1 << 31) / divisor))
        }
        return part
    }
}

/// In how many parts the code of an API comes, where nobody has said it.
///
/// - Parameter size: of the largest file that would be, in bytes.
func partCount(forSize size: Int) -> Int { Swift.min(size / 256_000 + 1, EmitOptions.mostParts) }
