/// The declarations of an API by their full names.
package struct TypeIndex: Sendable {
    private var declarations: [[String]: TypeDeclaration] = [:]

    package init(_ api: API) {
        api.forEachDeclaration { declarations[$1] = $0 }
    }

    package subscript(path: [String]) -> TypeDeclaration? { declarations[path] }
}
