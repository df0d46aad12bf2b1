import Gatewright

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads lines `PATH<TAB>JSON`, sends each as a request to the functions of the document, and prints a line
/// `STATUS<TAB>BODY` for each: 200 and the body encoded again, or 400 and the faults.
@main
enum Echo {
    static func main() async {
        let function = Echoes()
        var headers = HTTPHeaders()
        headers.append(name: "Content-Type", value: "application/json")
        while let line = readLine() {
            guard let tab = line.firstIndex(of: "\t") else { continue }
            let body = Array(line[line.index(after: tab)...].utf8)
            let request = Request(.post, String(line[..<tab]), headers: headers, body: body)
            let response = await function.respond(to: request)
            print("\(response.status.code)\t\(String(decoding: response.body, as: UTF8.self))")
            // What follows may end the process; this line must not be lost.
            fflush(nil)
        }
    }
}
