import Gatewright

/// A type of the document that has an example: the author's, or one that is made to satisfy the schema.
public protocol ExampleProviding: JSONDecodable {
    /// The example as JSON.
    static var exampleJSON: String { get }
}

extension ExampleProviding {
    /// The example, read by the type's own decoder.
    public static var example: Self {
        var cursor = JSONCursor(Array(exampleJSON.utf8))
        cursor.files = filePositions
        let value = Self(from: &cursor)
        if cursor.finish(), let value { return value }
        let faults = cursor.errors.map { "\($0.pointer) \($0.message)" }.joined(separator: ", ")
        fatalError("The example of \(Self.self) is not valid: \(faults)")
    }
}

extension ExampleProviding {
    /// Where the example has files, which are empty.
    fileprivate static var filePositions: [Int] {
        let utf8 = exampleJSON.utf8
        return exampleJSON.ranges(of: #"{"start":0,"end":0,"name":""}"#).map { range in
            utf8.distance(from: utf8.startIndex, to: range.lowerBound)
        }
    }
}

extension Array where Element: ExampleProviding {
    /// One example.
    public static var example: [Element] { [.example] }
}
