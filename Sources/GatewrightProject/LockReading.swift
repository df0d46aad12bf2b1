import GatewrightSpec

extension Lock {
    /// What makes a file no lock.
    package struct ReadError: Error, Equatable, CustomStringConvertible {
        /// Counted from 1.
        package var line: Int
        package var text: String

        package var description: String { "\(Lock.fileName):\(line): \(text)" }
    }

    /// Reads the contents of the file.
    package init(text: String) throws(ReadError) {
        var reader = LockReader(text: text)
        self = try reader.lock()
    }
}

/// Reads a lock line by line.
private struct LockReader {
    private let lines: [(number: Int, text: Substring)]
    private var index = 0

    init(text: String) {
        lines = linesWithoutEnds(of: text).enumerated().map { ($0 + 1, $1) }
            .filter { !$0.text.isEmpty && !$0.text.hasPrefix("#") }
    }

    mutating func lock() throws(Lock.ReadError) -> Lock {
        for (number, text) in lines where ["<<<<<<<", "=======", ">>>>>>>"].contains(where: text.hasPrefix) {
            throw Lock.ReadError(
                line: number,
                text: "a merge left a conflict here; take either side, and `gatewright sync` does the rest")
        }
        let version = try value(of: "gatewright ")
        guard version == String(Lock.version) else {
            throw failure("it is of version \(version), and this gatewright knows \(Lock.version)", back: 1)
        }
        let document = try value(of: "document ")
        guard let hash = DocumentHash(try value(of: "sha256 ")) else { throw failure("this is no SHA-256", back: 1) }
        var lock = Lock(document: String(document), hash: hash.description)
        while index < lines.count {
            if let type = try type() { lock.types.append(type) } else { lock.functions.append(try entry()) }
        }
        return lock
    }

    private mutating func entry() throws(Lock.ReadError) -> Lock.Entry {
        var entry = Lock.Entry(
            function: String(try value(of: "function ")), target: String(try name(of: "target ")),
            handler: String(try name(of: "handler ")), type: String(try name(of: "type ")))
        while let name = next("  "), !name.hasPrefix(" ") {
            index += 1
            let origin = String(try value(of: "    from "))
            let isGone = next("    was ") != nil
            var requirement = Requirement(
                name: String(name), origin: origin, method: "",
                signature: "func " + (try value(of: isGone ? "    was func " : "    func ")), isGone: isGone)
            requirement.method = unquoted(requirement.signature.dropFirst(5).prefix { $0 != "(" })
            while let input = next("    in ") {
                requirement.inputs.append(.init(name: unquoted(input.prefix { $0 != ":" }), declaration: String(input)))
                index += 1
            }
            while let output = next("    out ") {
                requirement.outputs.append(
                    .init(name: unquoted(output.prefix { $0 != "(" }), declaration: String(output)))
                index += 1
            }
            entry.requirements.append(requirement)
        }
        return entry
    }

    /// The declaration that stands next, if one does.
    private mutating func type() throws(Lock.ReadError) -> TypeSignature? {
        for kind in TypeSignature.Kind.allCases where next("\(kind.rawValue) ") != nil {
            var type = TypeSignature(kind: kind, name: String(try value(of: "\(kind.rawValue) ")))
            while let member = next("  ") {
                let name = (member.hasPrefix("case ") ? member.dropFirst("case ".count) : member).prefix {
                    $0 != ":" && $0 != "("
                }
                type.members.append(.init(name: unquoted(name), declaration: String(member)))
                index += 1
            }
            return type
        }
        return nil
    }

    private func next(_ prefix: String) -> Substring? {
        guard index < lines.count, lines[index].text.hasPrefix(prefix) else { return nil }
        return lines[index].text.dropFirst(prefix.count)
    }

    private mutating func value(of key: String) throws(Lock.ReadError) -> Substring {
        guard let value = next(key), !value.isEmpty else { throw failure("`\(key.drop { $0 == " " })…` is missing") }
        index += 1
        return value
    }

    /// What becomes part of a path.
    private mutating func name(of key: String) throws(Lock.ReadError) -> Substring {
        let value = try value(of: key)
        guard !value.contains("/"), !value.hasPrefix(".") else { throw failure("'\(value)' is no name", back: 1) }
        return value
    }

    private func failure(_ text: String, back: Int = 0) -> Lock.ReadError {
        let line = lines.indices.contains(index - back) ? lines[index - back].number : (lines.last?.number ?? 0) + 1
        return Lock.ReadError(line: line, text: text)
    }
}

/// A name without the backticks that Swift wants around it.
private func unquoted(_ name: Substring) -> String { name.filter { $0 != "`" } }
