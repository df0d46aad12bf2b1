import Foundation
import Gatewright

/// The generated codec beside Foundation's, on the same bytes: the types that the document describes, once as they are
/// generated and once with `Codable`.
struct CodecBenchmark {
    func run() throws {
        let bytes = Array(Samples.order.utf8)
        let data = Data(bytes)
        let decoder = JSONDecoder()
        let encoder = JSONEncoder()
        let order = try decode(bytes)
        let receipt = Samples.receipt(for: order)
        let encoded = encode(receipt)
        let codable = try decoder.decode(Codables.Receipt.self, from: Data(encoded))
        // Both must do the whole work, or the comparison means nothing.
        let reencoded = Array(try encoder.encode(decoder.decode(Codables.Order.self, from: data)))
        guard order.items.count == 5, JSONValue(parsing: reencoded) == JSONValue(parsing: bytes),
            JSONValue(parsing: Array(try encoder.encode(codable))) == JSONValue(parsing: encoded)
        else { throw Failure("the codecs do not agree") }

        let times = Measure.nanoseconds([
            { calls in repeating(calls) { (try? decode(bytes))?.items.count ?? 0 } },
            { calls in repeating(calls) { (try? decoder.decode(Codables.Order.self, from: data))?.items.count ?? 0 } },
            { calls in repeating(calls) { encode(receipt).count } },
            { calls in repeating(calls) { (try? encoder.encode(codable))?.count ?? 0 } },
        ])
        var table = Table(
            "Codec: an order and a receipt; median",
            columns: ["", "bytes", "Gatewright, ns", "Foundation, ns", "Foundation ÷ Gatewright"])
        table.add(
            "decode", "\(bytes.count)", times[0].text(0), times[1].text(0), (times[1] / times[0]).text(1))
        table.add(
            "encode", "\(encoded.count)", times[2].text(0), times[3].text(0), (times[3] / times[2]).text(1))
        table.print()
    }

    @inline(__always)
    private func repeating(_ calls: Int, _ body: () -> Int) -> Int {
        var sum = 0
        for _ in 0..<calls { sum &+= body() }
        return sum
    }

    private func decode(_ bytes: [UInt8]) throws -> Order {
        var cursor = JSONCursor(bytes)
        guard let order = Order(from: &cursor), cursor.finish() else { throw Failure("the order does not decode") }
        return order
    }

    private func encode(_ receipt: Receipt) -> [UInt8] {
        var writer = JSONWriter()
        receipt.encode(to: &writer)
        return writer.bytes
    }
}
