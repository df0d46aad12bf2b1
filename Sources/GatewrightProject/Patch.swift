extension Plan {
    /// What the plan does, as `git apply` and `patch -p1` take it.
    package var patch: String { changes.map(\.patch).joined() }
}

extension Plan.Change {
    fileprivate var patch: String {
        switch self {
        case .create(let path, let text):
            "diff --git \(name("a/", path)) \(name("b/", path))\nnew file mode 100644\n"
                + hunks("/dev/null", fileLine("b/", path), [], lines(of: text))
        case .replace(let path, let old, let text):
            "diff --git \(name("a/", path)) \(name("b/", path))\n"
                + hunks(fileLine("a/", path), fileLine("b/", path), lines(of: old), lines(of: text))
        case .move(let path, let destination):
            """
            diff --git \(name("a/", path)) \(name("b/", destination))
            similarity index 100%
            rename from \(name("", path))
            rename to \(name("", destination))

            """
        }
    }
}

/// Lines with their ends.
private func lines(of text: String) -> [Substring] {
    var lines: [Substring] = []
    var rest = text.utf8[...]
    while !rest.isEmpty {
        let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { rest.index(after: $0) } ?? rest.endIndex
        lines.append(Substring(rest[..<end]))
        rest = rest[end...]
    }
    return lines
}

/// A path, in quotes where it has characters that would end it.
private func name(_ prefix: String, _ path: String) -> String {
    let isPlain = path.utf8.allSatisfy {
        $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    if isPlain { return prefix + path }
    var text = "\"\(prefix)"
    for byte in path.utf8 {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): text += "\\" + String(Unicode.Scalar(byte))
        case 0x20..<0x7F: text.unicodeScalars.append(Unicode.Scalar(byte))
        default:
            let octal = String(byte, radix: 8)
            text += "\\" + String(repeating: "0", count: 3 - octal.count) + octal
        }
    }
    return text + "\""
}

/// A tab tells where a name with spaces ends.
private func fileLine(_ prefix: String, _ path: String) -> String {
    name(prefix, path) + (path.contains(" ") ? "\t" : "")
}

/// The differences with three lines around each.
private func hunks(_ oldName: String, _ newName: String, _ old: [Substring], _ new: [Substring]) -> String {
    let edits = edits(from: old, to: new)
    let context = 3
    var text = "--- \(oldName)\n+++ \(newName)\n"
    var index = 0
    var (oldLine, newLine) = (1, 1)
    while index < edits.count {
        guard let first = edits[index...].firstIndex(where: { $0.mark != " " }) else { break }
        let start = max(index, first - context)
        oldLine += start - index
        newLine += start - index
        var end = first
        var last = first
        while end < edits.count, end - last <= 2 * context {
            if edits[end].mark != " " { last = end }
            end += 1
        }
        end = min(last + context + 1, edits.count)
        let hunk = edits[start..<end]
        let oldCount = hunk.count { $0.mark != "+" }
        let newCount = hunk.count { $0.mark != "-" }
        text += "@@ -\(range(oldLine, oldCount)) +\(range(newLine, newCount)) @@\n"
        for edit in hunk {
            text += "\(edit.mark)\(edit.line)"
            if edit.line.utf8.last != UInt8(ascii: "\n") { text += "\n\\ No newline at end of file\n" }
        }
        oldLine += oldCount
        newLine += newCount
        index = end
    }
    return text
}

/// Of nothing it is the line before.
private func range(_ line: Int, _ count: Int) -> String { "\(count == 0 ? line - 1 : line),\(count)" }

/// Every line of both, with `-` for those that go and `+` for those that come.
private func edits(from old: [Substring], to new: [Substring]) -> [(mark: Character, line: Substring)] {
    let difference = new.difference(from: old) { $0.utf8.elementsEqual($1.utf8) }
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
        switch change {
        case .remove(let offset, _, _): removed.insert(offset)
        case .insert(let offset, _, _): inserted.insert(offset)
        }
    }
    var edits: [(mark: Character, line: Substring)] = []
    var (oldIndex, newIndex) = (0, 0)
    while oldIndex < old.count || newIndex < new.count {
        if removed.contains(oldIndex) {
            edits.append(("-", old[oldIndex]))
            oldIndex += 1
        } else if inserted.contains(newIndex) || oldIndex == old.count {
            edits.append(("+", new[newIndex]))
            newIndex += 1
        } else {
            edits.append((" ", old[oldIndex]))
            oldIndex += 1
            newIndex += 1
        }
    }
    return edits
}
