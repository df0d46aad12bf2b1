extension Collection<String> {
    /// `a, b, c and 24 more places`: the first few of them, and how many others there are.
    ///
    /// - Parameters:
    ///   - unlisted: how many there are besides these.
    ///   - others: what the others are called.
    package func listed(besides unlisted: Int = 0, others: String) -> String {
        let total = count + unlisted
        // The last one takes no more room than to say that it is left out.
        let shown = total == Self.mostListed + 1 ? count : Swift.min(count, Self.mostListed)
        var texts = Array(prefix(shown))
        if total > shown { texts.append("\(total - shown) \(others)") }
        let last = texts.popLast() ?? ""
        return texts.isEmpty ? last : texts.joined(separator: ", ") + " and " + last
    }

    /// How many of many things are listed.
    package static var mostListed: Int { 3 }
}
