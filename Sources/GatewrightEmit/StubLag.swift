import GatewrightAPI

extension Function {
    /// The methods that the stubs lack, and those that the handler no longer has, as far as a lock of `gatewright sync`
    /// says; its lines for a function begin with `function NAME`, and those for a method are its signature.
    package func stubLag(lock: String) -> (missing: [String], gone: [String]) {
        let signatures =
            operations.map(\.signature.text) + authorizers.map(\.signature.text)
            + (receivesOtherEvents ? [Self.eventSignature.text] : [])
        var known: Set<String> = []
        var isMine = false
        for line in lock.utf8.split(separator: UInt8(ascii: "\n")) {
            if line.starts(with: "function ".utf8) {
                isMine = line.dropFirst("function ".utf8.count).elementsEqual(name.utf8)
            } else if isMine, line.starts(with: "    func ".utf8) {
                known.insert(String(Substring(line.dropFirst(4))))
            }
        }
        func methods(_ signatures: [String]) -> [String] {
            signatures.map { String($0.dropFirst("func ".count).prefix { $0 != "(" }) }
        }
        return (
            methods(signatures.filter { !known.contains($0) }), methods(known.subtracting(signatures).sorted())
        )
    }
}
