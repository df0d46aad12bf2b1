/// What JSON the texts of a parameter or of a form stand for.
///
/// Texts carry no types: `5` may be a number or a string. The generator derives a shape from the schema; by it texts
/// are written as JSON, which the type's own decoder reads. So limits, unions and nested types need no second
/// implementation.
public indirect enum TextShape: Sendable {
    /// One text.
    case scalar(TextScalars)
    /// Texts, or members numbered from zero.
    ///
    /// - Parameters:
    ///   - first: the shapes of the first elements, where these have places; the other one is that of the rest.
    ///   - separator: what stands between the elements where all of them are one text. Without one each is a text of
    ///     its own.
    case array(TextShape, first: [TextShape] = [], separator: Unicode.Scalar? = nil)
    /// Members that have names: those of the properties, each after its length in bytes, and the shapes of their values.
    ///
    /// - Parameter additional: the shape of every other member. Without one they are none of the object's.
    case object(StaticString, [TextShape], additional: TextShape? = nil)
    /// Any of several shapes.
    case oneOf([TextShape])
    /// A text that is JSON itself.
    case json
    /// A part of a multipart form, as it was sent.
    case file
    /// A string, or where there are several texts or members an array or an object.
    case any
    /// The shape of a type, looked up when it is needed: types may contain themselves.
    case type(@Sendable () -> TextShape)

    /// Any string.
    public static var string: TextShape { .scalar(.text) }
    /// A string of a closed set, none of which reads as a number, a boolean or null: a word or a date.
    public static var word: TextShape { .scalar([]) }
    /// A word, or an empty text, which is not null then. Base64 is such a text.
    public static var wordOrEmpty: TextShape { .scalar(.empty) }
    /// A number.
    public static var number: TextShape { .scalar(.number) }
    /// `true` or `false`.
    public static var boolean: TextShape { .scalar(.boolean) }

    /// The shape of what a closure returns, for a type that cannot be named where a member hides it.
    public static func type<Root, Value: TextDecodable>(of _: (Root) -> Value) -> TextShape {
        .type { Value.textShape }
    }

    /// The shape of what a closure returns unless it is nil.
    public static func type<Root, Value: TextDecodable>(of _: (Root) -> Value?) -> TextShape {
        .type { Value.textShape }
    }

    /// The shape of the value of what a closure returns.
    public static func type<Root, Value: TextDecodable>(of _: (Root) -> Presence<Value>) -> TextShape {
        .nullable(.type { Value.textShape })
    }

    /// The shape with `null`.
    public static func nullable(_ shape: TextShape) -> TextShape { .oneOf([.scalar(.null), shape]) }
}

/// What one text may stand for. What it cannot stand for it is a string.
public struct TextScalars: OptionSet, Sendable {
    /// One bit for each of the constants.
    public let rawValue: UInt8
    /// Those whose bits are set.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A number, where the text reads as one.
    public static let number = TextScalars(rawValue: 1)
    /// A boolean, where the text is `true` or `false`.
    public static let boolean = TextScalars(rawValue: 2)
    /// Null, where the text is empty or `null`.
    public static let null = TextScalars(rawValue: 4)
    /// A string, whatever else the text could be.
    public static let text = TextScalars(rawValue: 8)
    /// A string, where the text is empty.
    public static let empty = TextScalars(rawValue: 16)
}

/// The alternatives of a shape by what they are.
struct TextAlternatives {
    private(set) var scalars: TextScalars = []
    /// Whether a text may be a value by itself, be it only a word.
    private(set) var isScalar = false
    private(set) var arrays: [(element: TextShape, first: [TextShape])] = []
    private(set) var separator: Unicode.Scalar?
    private(set) var objects: [(names: NameTable, properties: [TextShape], additional: TextShape?)] = []
    private(set) var isJSON = false
    private(set) var isFile = false
    private(set) var isAny = false

    /// How deep alternatives may be nested in alternatives.
    private static let maximumDepth = 32

    init(_ shapes: [TextShape]) {
        for shape in shapes { add(shape, depth: 0) }
    }

    private mutating func add(_ shape: TextShape, depth: Int) {
        switch shape {
        case .scalar(let scalars):
            self.scalars.formUnion(scalars)
            // Null alone is no reason to take a text for anything but an element.
            isScalar = isScalar || scalars != .null
        case .array(let element, let first, let separator):
            arrays.append((element, first))
            self.separator = self.separator ?? separator
        case .object(let names, let properties, let additional):
            objects.append((NameTable(names: names), properties, additional))
        case .oneOf(let shapes):
            if depth < Self.maximumDepth { for shape in shapes { add(shape, depth: depth + 1) } }
        case .json: isJSON = true
        case .file: isFile = true
        case .any: isAny = true
        case .type(let shape):
            if depth < Self.maximumDepth { add(shape(), depth: depth + 1) }
        }
    }

    var isArray: Bool { !arrays.isEmpty }
    var isObject: Bool { !objects.isEmpty }
    /// Whether a string may stand here that is any text.
    var isText: Bool { scalars.contains(.text) || isAny }
    /// Whether the empty text is a string.
    var mayBeEmpty: Bool { isText || scalars.contains(.empty) }

    /// Whether what is sent may be something else than a file, or a list of files.
    var mayBeText: Bool {
        if isArray, element(at: 0).mayBeText { return true }
        return isScalar || isObject || isJSON || isAny
    }

    /// Whether the shapes of elements differ by their places.
    var hasPlaces: Bool { arrays.contains { !$0.first.isEmpty } }

    /// What an element of an array may be.
    func element(at index: Int) -> TextAlternatives {
        if !isArray { return TextAlternatives([.any]) }
        return TextAlternatives(arrays.map { index < $0.first.count ? $0.first[index] : $0.element })
    }

    func hasProperty(_ name: String) -> Bool {
        objects.contains { $0.names.index(of: name) != nil }
    }

    var keepsOthers: Bool { objects.contains { $0.additional != nil } }

    /// The shapes that a member may have. Empty for one that no object knows.
    func shapes(ofMember name: String) -> [TextShape] {
        var shapes: [TextShape] = []
        for object in objects {
            if let index = object.names.index(of: name), index < object.properties.count {
                shapes.append(object.properties[index])
            } else if let additional = object.additional {
                shapes.append(additional)
            }
        }
        return shapes
    }
}

extension NameTable {
    /// The place of a name in the table.
    func index(of name: String) -> Int? {
        let wanted = name.utf8Span.span
        var index = 0
        var offset = 0
        while offset < end {
            let entry = entry(at: offset)
            if entry.count == wanted.count, equal(entry, wanted) { return index }
            offset = entry.next
            index &+= 1
        }
        return nil
    }

    private func equal(_ entry: Entry, _ name: Span<UInt8>) -> Bool {
        for index in name.indices where byte(entry.offset &+ index) != name[index] { return false }
        return true
    }
}
