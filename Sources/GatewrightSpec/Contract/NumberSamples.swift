import GatewrightAPI

/// Numbers within limits.
extension ExampleMaking {
    static func integer(_ number: Int, within constraints: Constraints) -> Int? {
        let (lower, upper) = constraints.bounds
        let step = max(1, constraints.multipleOf.flatMap { Int(exactly: $0.double) } ?? 1)
        guard lower < 1e15, upper > -1e15 else { return nil }
        let wanted = min(max(Double(number), lower), upper)
        for start in [wanted, min(upper, 1e15).rounded(.down), max(lower, -1e15).rounded(.up)] {
            for candidate in [(start / Double(step)).rounded(.up), (start / Double(step)).rounded(.down)] {
                let value = Int(candidate) * step
                if constraints.keyword(brokenBy: .integer(value)) == nil { return value }
                for neighbour in [value + step, value - step]
                where constraints.keyword(brokenBy: .integer(neighbour)) == nil { return neighbour }
            }
        }
        return nil
    }

    static func decimal(_ number: Int, within constraints: Constraints) -> JSONLiteral? {
        let (lower, upper) = constraints.bounds
        let wanted = Double(number)
        let middle = (lower + upper) / 2
        var candidates: [Double] = [wanted + 0.5, wanted, lower, upper, middle, lower + 0.5, upper - 0.5, 0]
        if let step = constraints.multipleOf?.double, step > 0 {
            candidates = candidates.flatMap { candidate -> [Double] in
                let quotient = candidate / step
                return [quotient.rounded(.up) * step, quotient.rounded(.down) * step]
            }
        }
        return candidates.first { $0.isFinite && constraints.keyword(brokenBy: .number($0)) == nil }.map { .number($0) }
    }
}

extension Constraints {
    /// Between which numbers a value lies, the limits included or not.
    fileprivate var bounds: (lower: Double, upper: Double) {
        let lower = max(minimum?.double ?? -.infinity, exclusiveMinimum?.double ?? -.infinity)
        let upper = min(maximum?.double ?? .infinity, exclusiveMaximum?.double ?? .infinity)
        return (lower, upper)
    }
}
