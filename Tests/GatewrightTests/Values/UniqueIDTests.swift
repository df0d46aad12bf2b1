import Foundation
import Testing

@testable import Gatewright

struct UniqueIDTests {
    @Test(
        arguments: [
            ("f81d4fae-7dec-41d0-a765-00a0c91e6bf6", 0xf81d_4fae_7dec_41d0, 0xa765_00a0_c91e_6bf6),
            ("00000000-0000-0000-0000-000000000000", 0, 0), ("ffffffff-ffff-ffff-ffff-ffffffffffff", .max, .max),
            ("01234567-89ab-cdef-0123-456789abcdef", 0x0123_4567_89ab_cdef, 0x0123_4567_89ab_cdef),
        ] as [(String, UInt64, UInt64)])
    func keepsItsText(_ text: String, _ high: UInt64, _ low: UInt64) throws {
        let identifier = try #require(UniqueID(text))
        #expect(identifier == UniqueID(high: high, low: low))
        #expect(identifier.description == text)
        #expect(UniqueID(text.uppercased()) == identifier)
        #expect(UniqueID(utf8: Array("x\(text)x".utf8).dropFirst().dropLast()) == identifier)
    }

    @Test(arguments: [
        "", "f81d4fae7dec41d0a76500a0c91e6bf6", "{f81d4fae-7dec-41d0-a765-00a0c91e6bf6}",
        "f81d4fae-7dec-41d0-a765-00a0c91e6bf", "f81d4fae-7dec-41d0-a765-00a0c91e6bf6a",
        "f81d4fae-7dec-41d0-a765+00a0c91e6bf6", "f81d4fae07dec-41d0-a765-00a0c91e6bf6",
        "g81d4fae-7dec-41d0-a765-00a0c91e6bf6", "f81d4fae-7dec-41d0-a765-00a0c91e6bf@",
        "f81d4fae-7dec-41d0-a765-00a0c91e6bé", " 81d4fae-7dec-41d0-a765-00a0c91e6bf6",
        "f81d4fa-e7dec-41d0-a765-00a0c91e6bf6", "f81d4fae-7dec-41d0-a765-00a0c91e6bf`",
    ])
    func refuses(_ text: String) {
        #expect(UniqueID(text) == nil)
        #expect(UniqueID(utf8: Array(text.utf8)[...]) == nil)
    }

    @Test func everyByteAtEveryPlace() {
        let bytes = Array("f81d4fae-7dec-41d0-a765-00a0c91e6bf6".utf8)
        let digits = Set("0123456789abcdefABCDEF".utf8)
        for index in bytes.indices {
            let allowed = bytes[index] == UInt8(ascii: "-") ? [UInt8(ascii: "-")] : digits
            for byte in UInt8.min...UInt8.max {
                var mutated = bytes
                mutated[index] = byte
                #expect((UniqueID(utf8: mutated[...]) != nil) == allowed.contains(byte), "\(byte) at \(index)")
            }
        }
    }

    @Test func randomOnes() {
        var seen: Set<UniqueID> = []
        var everSet: (high: UInt64, low: UInt64) = (0, 0)
        for _ in 0..<200 {
            let identifier = UniqueID()
            #expect(identifier.high >> 12 & 0xF == 4)
            #expect(identifier.low >> 62 == 0b10)
            #expect(seen.insert(identifier).inserted)
            everSet = (everSet.high | identifier.high, everSet.low | identifier.low)
        }
        // All other bits are random.
        #expect(everSet.high == ~0xB000)
        #expect(everSet.low == ~(1 << 62))
    }

    @Test func agreesWithFoundation() {
        for _ in 0..<50 {
            let uuid = UUID()
            #expect(UniqueID(uuid.uuidString)?.description == uuid.uuidString.lowercased())
            #expect(UUID(uuidString: UniqueID().description) != nil)
        }
    }
}
