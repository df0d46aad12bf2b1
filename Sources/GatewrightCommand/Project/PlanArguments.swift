#if CommandLine
    import ArgumentParser
    import Foundation
    import GatewrightProject

    /// What becomes of a plan.
    struct PlanArguments: ParsableArguments {
        @Flag(help: "Print a patch of what would be done, and do nothing.")
        var dryRun = false

        @Flag(help: "Add targets to Package.swift where that is safe, instead of saying what to add.")
        var write = false

        @Flag(name: .shortAndLong, help: "Say only what went wrong.")
        var quiet = false

        /// Does what the plan says, or prints it.
        ///
        /// - Throws: `ExitCode.failure` after it was said what could not be done.
        func perform(_ plan: Plan, in folder: String, leftOvers: [String]) throws {
            if dryRun {
                Terminal.printOutput(Array(plan.patch.utf8))
                if !quiet { printRemarks(plan) }
                return
            }
            let files = try ProjectFiles(folder: folder)
            files.removeLeftOvers(leftOvers)
            for change in plan.changes {
                guard try files.perform(change) else {
                    Terminal.printError("\(change.path) is there already and stays as it is")
                    continue
                }
                if !quiet { Terminal.printError(change.report) }
            }
            if !quiet { printRemarks(plan) }
        }

        private func printRemarks(_ plan: Plan) {
            for remark in plan.remarks {
                let lines = ["\(remark.kind.rawValue): \(remark.text)"] + remark.details.map { "    \($0)" }
                Terminal.printError(lines.joined(separator: "\n"))
            }
        }
    }

    extension Plan.Change {
        fileprivate var report: String {
            switch self {
            case .create(let path, _): "wrote \(path)"
            case .replace(let path, _, _): "updated \(path)"
            case .move(let path, let destination): "moved \(path) to \(destination)"
            }
        }
    }
#endif
