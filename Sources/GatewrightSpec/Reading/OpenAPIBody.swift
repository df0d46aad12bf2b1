func openAPIBody(of root: Node, resource: String?, diagnostics: Diagnostics, workspace: Workspace? = nil) -> Node? {
    root
}
