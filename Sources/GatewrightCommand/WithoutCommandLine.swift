#if !CommandLine
    #if canImport(Glibc)
        import Glibc
    #elseif canImport(Musl)
        import Musl
    #else
        import Darwin
    #endif

    /// What is built without the trait: packages that use only the library and the plugin need none of the tool's
    /// dependencies.
    @main
    enum WithoutCommandLine {
        static func main() {
            let text = """
                gatewright: this build has no command line tool, since its dependencies are behind a trait.
                Build it with: swift build -c release --traits CommandLine --product gatewright

                """
            _ = Array(text.utf8).withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
            exit(1)
        }
    }
#endif
