/// What stands between the brackets of an object or an array. Elements have no names.
struct TemplateList {
    private(set) var items: [MappingTemplate.Member] = []
    private var places: [String: Int] = [:]
    var end = End.start

    /// What was read last, which says what may follow.
    enum End {
        case start
        case item
        case comma
        /// Only a request says which.
        case any
    }

    /// Adds a member or an element. Of members with one name JSON's readers take the last.
    mutating func add(_ item: MappingTemplate.Member) {
        if let place = item.key.isEmpty ? nil : places[item.key] {
            let isSure = !item.isOptional
            items[place].value = isSure ? item.value : items[place].value.joined(with: item.value)
            if isSure { items[place].isOptional = false }
        } else {
            places[item.key] = items.count
            items.append(item)
        }
    }

    /// Adds what one of several branches writes.
    ///
    /// - Parameter isSure: whether one of them is always taken.
    mutating func take(_ branches: [[MappingTemplate.Member]], isSure: Bool) {
        var joined: [(item: MappingTemplate.Member, count: Int)] = []
        var places: [String: Int] = [:]
        for item in branches.joined() {
            if let place = item.key.isEmpty ? nil : places[item.key] {
                joined[place].item.value = joined[place].item.value.joined(with: item.value)
                joined[place].item.isOptional = joined[place].item.isOptional || item.isOptional
                joined[place].count += 1
            } else {
                places[item.key] = joined.count
                joined.append((item, 1))
            }
        }
        for (item, count) in joined {
            var item = item
            if !isSure || count < branches.count { item.isOptional = true }
            add(item)
        }
    }
}

extension TemplateParser {
    mutating func array(depth: Int) throws(Fault) -> MappingTemplate {
        scanner.advance()
        var list = TemplateList()
        try read(&list, ofMembers: false, depth: depth)
        guard list.end != .comma, scanner.take("]") else { throw fault("an array") }
        return .array(list.items.map(\.value))
    }

    mutating func object(depth: Int) throws(Fault) -> MappingTemplate {
        scanner.advance()
        try skip()
        if scanner.directive == "foreach" {
            let loop = try loop(depth: depth + 1)
            try skip()
            guard scanner.take("}") else { throw Fault("has `#foreach` beside other members of an object") }
            return loop
        }
        var list = TemplateList()
        try read(&list, ofMembers: true, depth: depth)
        guard list.end != .comma, scanner.take("}") else { throw fault("an object") }
        return .object(list.items)
    }

    /// Reads up to the bracket, or the end of the branch or loop, behind the last member or element.
    private mutating func read(_ list: inout TemplateList, ofMembers: Bool, depth: Int) throws(Fault) {
        while true {
            try skip()
            switch scanner.directive {
            case "if":
                var branches: [TemplateList] = []
                let end = list.end
                let isSure = try self.branches(depth: depth) { parser throws(Fault) in
                    var branch = TemplateList()
                    branch.end = end
                    try parser.read(&branch, ofMembers: ofMembers, depth: depth + 1)
                    branches.append(branch)
                }
                list.take(branches.map(\.items), isSure: isSure)
                let ends = Set(branches.map(\.end) + (isSure ? [] : [end]))
                list.end = ends.count == 1 ? branches[0].end : .any
                continue
            case "foreach" where !ofMembers:
                var elements = TemplateList()
                elements.end = .any
                try elementLoop(depth: depth) { parser throws(Fault) in
                    try parser.read(&elements, ofMembers: false, depth: depth + 1)
                }
                list.take([elements.items], isSure: false)
                list.end = .any
                continue
            case "else", "elseif", "end": return
            case let name?: throw unexpectedDirective(name)
            case nil: break
            }
            if list.end == .item || list.end == .any, scanner.take(",") {
                list.end = .comma
                continue
            }
            guard list.end != .item, let next = scanner.peek, next != "}", next != "]" else { return }
            list.add(
                try ofMembers ? member(depth: depth) : MappingTemplate.Member(key: "", value: value(depth: depth + 1)))
            list.end = .item
        }
    }

    private mutating func member(depth: Int) throws(Fault) -> MappingTemplate.Member {
        guard scanner.peek == "\"" else { throw fault("an object") }
        guard let key = try text().literal else { throw Fault("writes a member whose name only a request decides") }
        try skip()
        guard scanner.take(":") else { throw fault("an object") }
        return MappingTemplate.Member(key: key, value: try value(depth: depth + 1))
    }

    private func fault(_ place: String) -> Fault {
        scanner.directive.map(unexpectedDirective) ?? Fault("writes \(place) that is no JSON")
    }
}
