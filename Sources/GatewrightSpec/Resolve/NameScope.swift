/// The names taken at one place, so that the next one is new.
struct NameScope {
    private var taken: Set<String>

    init(taken: Set<String> = []) { self.taken = taken }

    func contains(_ name: String) -> Bool { taken.contains(name) }

    /// The name itself, or with the suffix, or with the first free number behind it.
    mutating func claim(
        _ name: String, suffix: String = "", avoiding isTakenElsewhere: (String) -> Bool = { _ in false }
    ) -> String {
        func isFree(_ candidate: String) -> Bool { !taken.contains(candidate) && !isTakenElsewhere(candidate) }
        var result = name
        if !isFree(result) { result = name + suffix }
        var number = 2
        while !isFree(result) {
            result = "\(name)\(suffix)\(number)"
            number += 1
        }
        taken.insert(result)
        return result
    }
}
