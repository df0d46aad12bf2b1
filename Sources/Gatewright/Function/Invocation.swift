/// One invocation as the Runtime API hands it out: the bytes that arrived and where its parts stand in them.
struct Invocation: Sendable {
    let bytes: [UInt8]
    /// Where the event stands.
    let event: Range<Int>
    let head: RuntimeResponseHead
}
