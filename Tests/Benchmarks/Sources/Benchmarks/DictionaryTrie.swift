/// A router as one writes it with what the standard library has.
final class DictionaryTrie {
    private var children: [String: DictionaryTrie] = [:]
    private var parameter: DictionaryTrie?
    private var routes: [String: Int] = [:]

    private init() {}

    convenience init(_ lines: [String]) {
        self.init()
        for (number, line) in lines.enumerated() {
            let words = line.split(separator: " ")
            var node = self
            for segment in words[1].split(separator: "/") {
                node = segment.hasPrefix("{") ? node.parameterChild() : node.child(String(segment))
            }
            node.routes[String(words[0])] = number
        }
    }

    private func parameterChild() -> DictionaryTrie {
        if let parameter { return parameter }
        let child = DictionaryTrie()
        parameter = child
        return child
    }

    private func child(_ name: String) -> DictionaryTrie {
        if let child = children[name] { return child }
        let child = DictionaryTrie()
        children[name] = child
        return child
    }

    func route(_ method: String, _ path: String) -> Int? {
        var node = self
        for segment in path.split(separator: "/") {
            guard let next = node.children[String(segment)] ?? node.parameter else { return nil }
            node = next
        }
        return node.routes[method]
    }
}
