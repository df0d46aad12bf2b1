/// JSON pointers, RFC 6901, of places in a text.
package enum JSONPointer {
    /// The longest pointer that is given, in bytes. Names come from clients: a long one would be sent back for each of
    /// the values that are wrong below it.
    static let maximumLength = 4096

    /// Appends the token of a member. False, with nothing appended, where the pointer would become too long.
    static func append(_ name: String, to pointer: inout String) -> Bool {
        guard name.utf8.count <= maximumLength else { return false }
        let token = "/" + escaped(name)
        guard pointer.utf8.count + token.utf8.count <= maximumLength else { return false }
        pointer += token
        return true
    }

    /// A reference token.
    package static func escaped(_ name: String) -> String {
        var result = ""
        for character in name.unicodeScalars {
            switch character {
            case "~": result += "~0"
            case "/": result += "~1"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }
}

/// A step into an array or an object.
private enum Step {
    case element(Int)
    /// Where the member's name stands, quotes included. Empty before it.
    case member(Range<Int>)
}

extension JSONCursor {
    /// The pointers of the values that begin at or enclose some positions.
    ///
    /// One pass over the tokens up to the last of them, whether or not they make up valid JSON.
    func pointers(to targets: [Int]) -> [String] {
        var pointers = Array(repeating: "", count: targets.count)
        var path: [Step] = []
        var position = start
        for index in targets.indices.sorted(by: { targets[$0] < targets[$1] }) {
            while position < targets[index] { passToken(at: &position, in: &path) }
            pointers[index] = pointer(path)
        }
        return pointers
    }

    private func passToken(at position: inout Int, in path: inout [Step]) {
        let begin = position
        position += 1
        switch source[begin] {
        case UInt8(ascii: "["): path.append(.element(0))
        case UInt8(ascii: "{"): path.append(.member(begin..<begin))
        case UInt8(ascii: "]"), UInt8(ascii: "}"): _ = path.popLast()
        case UInt8(ascii: ","):
            switch path.last {
            case .element(let index): path[path.count - 1] = .element(index + 1)
            case .member: path[path.count - 1] = .member(begin..<begin)
            case nil: break
            }
        case UInt8(ascii: "\""):
            while position < source.end, source[position] != UInt8(ascii: "\"") {
                position += source[position] == UInt8(ascii: "\\") ? 2 : 1
            }
            // A string without an end goes up to that of the text.
            position = min(position + 1, source.end)
            var next = position
            while next < source.end, source[next] <= 0x20 { next += 1 }
            if source[next] == UInt8(ascii: ":"), case .member? = path.last {
                path[path.count - 1] = .member(begin..<position)
            }
        default: break
        }
    }

    private func pointer(_ path: [Step]) -> String {
        var pointer = ""
        for step in path {
            switch step {
            case .element(let index): pointer += "/\(index)"
            case .member(let name):
                guard !name.isEmpty, name.count <= JSONPointer.maximumLength else { return pointer }
                var cursor = JSONCursor(source.bytes, in: name)
                guard JSONPointer.append(cursor.string(), to: &pointer) else { return pointer }
            }
        }
        return pointer
    }
}

func isJSONPointer(_ text: Span<UInt8>) -> Bool {
    if text.isEmpty { return true }
    guard text[0] == UInt8(ascii: "/") else { return false }
    for index in text.indices where text[index] == UInt8(ascii: "~") {
        guard index + 1 < text.count, text[index + 1] == UInt8(ascii: "0") || text[index + 1] == UInt8(ascii: "1")
        else { return false }
    }
    return true
}
