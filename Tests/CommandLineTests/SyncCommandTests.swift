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

        /// As the plugin does it: a target's own document comes before that of the package.
        @Test func syncFollowsTheDocumentsOfTargets() async throws {
            try await withFolder(["openapi.yaml": Self.document]) { folder async throws in
                try await InitCommand.parse(["-q", "--gatewright", "https://example.com/gatewright", folder]).run()
                let manager = FileManager.default
                let own = "\(folder)/Sources/OrdersFunction"
                let changed = Self.document.replacing("listOrders", with: "findOrders")
                    .replacing("listItems", with: "findItems")
                try Data(changed.utf8).write(to: URL(fileURLWithPath: "\(own)/openapi.yaml"))
                try await SyncCommand.parse(["-q", "--quarantine", folder]).run()
                #expect(manager.fileExists(atPath: "\(own)/FindOrders.swift"))
                #expect(manager.fileExists(atPath: "\(own)/ListOrders.swift"))
                #expect(!manager.fileExists(atPath: "\(folder)/Sources/ItemsFunction/FindItems.swift"))
                #expect(!manager.fileExists(atPath: "\(folder)/Quarantine"))
                let locks = try [folder, own].map {
                    try Lock(text: String(contentsOfFile: "\($0)/gatewright.lock", encoding: .utf8))
                }
                #expect(locks.map(\.document) == ["openapi.yaml", "openapi.yaml"])
                #expect(locks.map { $0.functions.map(\.function) } == [["ItemsFunction"], ["OrdersFunction"]])
                // Two documents in one place, of which the plugin takes none.
                try Data(changed.utf8).write(to: URL(fileURLWithPath: "\(own)/openapi.json"))
                await #expect(throws: ValidationError.self) { try await SyncCommand.parse(["-q", folder]).run() }
            }
        }

        @Test func syncRemembersWhereTheDocumentIs() async throws {
            try await withFolder(["openapi.yaml": Self.document]) { folder async throws in
                try await InitCommand.parse(["-q", "--gatewright", "https://example.com/gatewright", folder]).run()
                let manager = FileManager.default
                try manager.createDirectory(atPath: "\(folder)/api", withIntermediateDirectories: true)
                try manager.moveItem(atPath: "\(folder)/openapi.yaml", toPath: "\(folder)/api/shop.yaml")
                try await SyncCommand.parse(["-q", "--spec", "\(folder)/api/shop.yaml", folder]).run()
                let lock = try String(contentsOfFile: "\(folder)/gatewright.lock", encoding: .utf8)
                #expect(try Lock(text: lock).document == "api/shop.yaml")
                let changed = Self.document.replacing("listOrders", with: "findOrders")
                try Data(changed.utf8).write(to: URL(fileURLWithPath: "\(folder)/api/shop.yaml"))
                try await SyncCommand.parse(["-q", folder]).run()
                #expect(manager.fileExists(atPath: "\(folder)/Sources/OrdersFunction/FindOrders.swift"))
            }
        }

        /// Scripts read it.
        @Test func plansAreReportedAsJSON() throws {
            var plan = Plan()
            plan.changes = [
                .create(path: "a.swift", text: "x"), .replace(path: "gatewright.lock", old: "", text: "x"),
                .move(path: "b.swift", to: "Quarantine/b.swift"),
            ]
            plan.remarks = [
                .init(
                    kind: .changed, text: "the type Order",
                    details: [
                        .old("id: Int"), .new("id: String"), .file("b.swift"),
                        .line(path: "b.swift", number: 3, text: "order.id"), .note("more"), .code("targets: ["),
                    ])
            ]
            let report = PlanReport(plan, done: [true, false, true], dryRun: false)
            #expect(
                try report.json() == """
                    {
                      "changes" : [
                        {
                          "change" : "create",
                          "done" : true,
                          "path" : "a.swift"
                        },
                        {
                          "change" : "replace",
                          "done" : false,
                          "path" : "gatewright.lock"
                        },
                        {
                          "change" : "move",
                          "done" : true,
                          "path" : "b.swift",
                          "to" : "Quarantine/b.swift"
                        }
                      ],
                      "dryRun" : false,
                      "remarks" : [
                        {
                          "code" : [
                            "targets: ["
                          ],
                          "files" : [
                            "b.swift"
                          ],
                          "kind" : "changed",
                          "lines" : [
                            {
                              "file" : "b.swift",
                              "line" : 3,
                              "text" : "order.id"
                            }
                          ],
                          "new" : [
                            "id: String"
                          ],
                          "notes" : [
                            "more"
                          ],
                          "old" : [
                            "id: Int"
                          ],
                          "text" : "the type Order"
                        }
                      ]
                    }

                    """)
        }
    }
#endif
