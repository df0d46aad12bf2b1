/// Where the lines of a text begin.
///
/// Only diagnostics and tags ask for lines, so the table is made when the first of them does.
struct LineTable {
    private let bytes: [UInt8]
    private var starts: [Int] = [0]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var returns = bytes.firstIndex(of: 0x0D, in: 0..<bytes.count)
        var index = 0
        while true {
            let feed = bytes.firstIndex(of: 0x0A, in: index..<bytes.count)
            let end = feed ?? bytes.count
            // A carriage return alone ends a line too; one before a line feed belongs to it.
            while let found = returns, found < end {
                if found + 1 != feed { starts.append(found + 1) }
                returns = bytes.firstIndex(of: 0x0D, in: (found + 1)..<bytes.count)
            }
            guard let feed else { return }
            index = feed + 1
            starts.append(index)
        }
    }

    /// The bytes of a line, counted from 1, without its line break. Empty when there is no such line.
    func line(_ number: Int32) -> ArraySlice<UInt8> {
        let index = Int(number) - 1
        guard starts.indices.contains(index) else { return [] }
        var end = index + 1 < starts.count ? starts[index + 1] : bytes.count
        while end > starts[index], bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return bytes[starts[index]..<end]
    }
}
