// Compiled into one module with GatewrightSpec and GatewrightEmit: see run.sh.

/// Reads, resolves and prints any bytes. What is read without an error is generated as well.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDocument(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    let diagnostics = Diagnostics()
    let workspace = Workspace(diagnostics: diagnostics)
    if let file = workspace.read("openapi.yaml", bytes: bytes),
        let root = openAPIBody(of: file, resource: nil, workspace: workspace, diagnostics: diagnostics)
    {
        var reader = DocumentReader(root: root, workspace: workspace, diagnostics: diagnostics)
        if let document = reader.document() {
            let api = resolve(document, named: "openapi.yaml", workspace: workspace, diagnostics: diagnostics)
            _ = api.reduced(to: api.functions.map(\.name)).files(EmitOptions())
        }
    }
    // A document that cannot be read must say why.
    if diagnostics.rendered(color: false).isEmpty, diagnostics.hasErrors { fatalError("an error without words") }
    return 0
}
