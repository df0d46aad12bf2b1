/// How a mapping template writes a member of an event, where that is not plain JSON.
package struct MappedText: Hashable, Sendable {
    /// How the text between the quotes is read. Nil where the value is JSON.
    package var encoding: ParameterEncoding?
    /// Whether it comes as it stands in a path.
    package var isPercentEncoded = false
    /// Whether `$util.escapeJavaScript` has written it, which makes `{}` of an empty text.
    package var isEscaped = false
    /// Whether an empty text stands for a value that the request does not have.
    package var isEmptyWhenMissing = false
    /// Whether null stands for a value that the template does not write.
    package var isNullWhenMissing = false

    package init(
        encoding: ParameterEncoding? = nil, isPercentEncoded: Bool = false, isEmptyWhenMissing: Bool = false
    ) {
        self.encoding = encoding
        self.isPercentEncoded = isPercentEncoded
        self.isEmptyWhenMissing = isEmptyWhenMissing
    }

    /// What separates the elements of arrays in one text, the outermost first.
    package var separators: [Unicode.Scalar?] {
        guard case .styled(let style) = encoding else { return [] }
        let outer: Unicode.Scalar?
        switch style.name {
        case .spaceDelimited: outer = style.explode ? nil : " "
        case .pipeDelimited: outer = style.explode ? nil : "|"
        case .tabDelimited: outer = style.explode ? nil : "\t"
        case .simple: outer = ","
        default: outer = style.explode ? nil : ","
        }
        return [outer] + style.separators.dropFirst()
    }
}
