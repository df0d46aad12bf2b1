#if CommandLine
    import ArgumentParser
    import Foundation
    import GatewrightProject
    import Testing

    @testable import GatewrightCommand

    extension CommandTests {
        @Test func syncFollowsAChangedDocument() async throws {
            try await withFolder(["openapi.yaml": Self.document]) { folder async throws in
                try await InitCommand.parse(["-q", "--gatewright", "https://example.com/gatewright", folder]).run()
                let stub = "\(folder)/Sources/OrdersFunction/ListOrders.swift"
                let written = try String(contentsOfFile: stub, encoding: .utf8) + "// mine\n"
                try Data(written.utf8).write(to: URL(fileURLWithPath: stub))
                let changed = Self.document.replacing("listOrders", with: "findOrders")
                try Data(changed.utf8).write(to: URL(fileURLWithPath: "\(folder)/openapi.yaml"))
                try await SyncCommand.parse(["-q", "--dry-run", folder]).run()
                let new = "\(folder)/Sources/OrdersFunction/FindOrders.swift"
                #expect(!FileManager.default.fileExists(atPath: new))
                try await SyncCommand.parse(["-q", folder]).run()
                #expect(FileManager.default.fileExists(atPath: new))
                #expect(try String(contentsOfFile: stub, encoding: .utf8) == written)
                try await SyncCommand.parse(["-q", "--quarantine", folder]).run()
                #expect(!FileManager.default.fileExists(atPath: stub))
                let aside = "\(folder)/Quarantine/Sources/OrdersFunction/ListOrders.swift"
                #expect(try String(contentsOfFile: aside, encoding: .utf8) == written)
            }
        }

        @Test func syncWantsAPackageADocumentAndALockThatCanBeRead() async throws {
            try await withFolder([:]) { folder async throws in
                await #expect(throws: ValidationError.self) { try await SyncCommand.parse([folder]).run() }
            }
            try await withFolder(["openapi.yaml": Self.document]) { folder async throws in
                await #expect(throws: ValidationError.self) { try await SyncCommand.parse([folder]).run() }
            }
            try await withFolder(["openapi.yaml": Self.document, "Package.swift": "", "gatewright.lock": "<<<<<<< a"]) {
                folder async throws in
                await #expect(throws: Lock.ReadError.self) { try await SyncCommand.parse([folder]).run() }
                #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 3)
            }
        }
    }
#endif
