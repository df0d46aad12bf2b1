import Foundation
import GatewrightAPI
import GatewrightSpec

/// The names that a package needs for a function: of its target and of the type that handles it.
enum TargetNames {
    /// The executable target, by whose name the plugin finds the function: `OrdersFunction`.
    ///
    /// - Parameter taken: names of other targets, in lower case, as a disk may ignore it.
    static func target(for function: Function, in api: API, taken: Set<String>) -> String {
        let name = latin(Names.type(function.name))
        let candidates =
            (Names.saysFunction(name) ? [] : [name + "Function"]) + [name, name + "Lambda", name + "Handler"]
        let usable = candidates.filter { !taken.contains($0.lowercased()) }
        return usable.first { api.functions.count == 1 || api.function(matching: $0) == .function(function.name) }
            ?? unique(candidates[0], avoiding: taken)
    }

    /// The type that conforms to the handler's protocol: `Orders`, where nothing in the document is called so.
    static func type(for function: Function, in api: API, target: String) -> String {
        let stem = Names.withoutFunctionSuffix(function.handler)
        var taken = Names.reservedTypes.union(api.types.map(\.name)).union([target])
        for function in api.functions {
            taken.insert(function.handler)
            taken.formUnion(function.operations.map(\.type))
            taken.formUnion(function.authorizers.map(\.type))
        }
        let lowercased = Set(taken.map { $0.lowercased() })
        let candidates = [stem, Names.withoutFunctionWord(stem), stem + "Service", stem + "Main"]
        return candidates.first { !lowercased.contains($0.lowercased()) }
            ?? unique(stem + "Service", avoiding: lowercased)
    }

    /// The name in letters of ASCII: SwiftPM names the symbol at which a program starts after its target, and Linux's
    /// linker takes no others for one. `DvaC` for `ДваЧ`.
    private static func latin(_ name: String) -> String {
        guard !name.utf8.allSatisfy({ $0 < 0x80 }) else { return name }
        let spelled = name.applyingTransform(StringTransform("Any-Latin; Latin-ASCII"), reverse: false) ?? ""
        let latin = spelled.filter(\.isASCII)
        return latin.contains(where: \.isLetter) ? Names.type(latin) : "API"
    }

    /// The name, or the first with a number that nothing else has.
    static func unique(_ name: String, avoiding taken: Set<String>) -> String {
        var number = 1
        var candidate = name
        while taken.contains(candidate.lowercased()) {
            number += 1
            candidate = name + String(number)
        }
        return candidate
    }

    /// A name as part of a file's name: not longer than disks take with what is put around it.
    static func file(_ name: String) -> String {
        guard name.utf8.count > 180 else { return name }
        var short = ""
        for character in name {
            if short.utf8.count + character.utf8.count > 180 { break }
            short.append(character)
        }
        return short
    }
}
