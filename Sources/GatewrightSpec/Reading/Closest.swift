/// The word that the author most likely meant, for a "did you mean".
///
/// - Returns: The candidate with the smallest edit distance, the first of several; nil when every one of them differs
///   in more than a third of its letters.
package func closest(to word: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(word.utf8)
    // A longer text is prose or an attack, not a misspelt name.
    guard !letters.isEmpty, letters.count <= 200 else { return nil }
    var best: String?
    var bestDistance = max(1, letters.count / 3) + 1
    for candidate in candidates where candidate != word {
        let other = Array(candidate.utf8)
        guard abs(other.count - letters.count) < bestDistance else { continue }
        if let distance = editDistance(letters, other, below: bestDistance) {
            best = candidate
            bestDistance = distance
            if distance == 0 { break }
        }
    }
    return best
}

/// Insertions, deletions, replacements and swaps of neighbours that turn one text into the other; letters that differ
/// in case only count as equal.
/// - Returns: Nil when there are `limit` or more.
private func editDistance(_ left: [UInt8], _ right: [UInt8], below limit: Int) -> Int? {
    var beforePrevious = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    for row in 0..<left.count {
        var current = [row + 1]
        current.reserveCapacity(right.count + 1)
        for column in 0..<right.count {
            let isSame = lowercased(left[row]) == lowercased(right[column])
            var distance = min(previous[column + 1] + 1, current[column] + 1, previous[column] + (isSame ? 0 : 1))
            if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                distance = min(distance, beforePrevious[column - 1] + 1)
            }
            current.append(distance)
        }
        // No later row can be better than the best of this one and the one before.
        if min(current.min() ?? 0, previous.min() ?? 0) >= limit { return nil }
        beforePrevious = previous
        previous = current
    }
    let distance = previous[right.count]
    return distance < limit ? distance : nil
}

private func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
}
