import Foundation
import Gatewright

/// The generated codec beside Foundation's, on the same bytes. The type is the one that the document describes, once as
/// it is generated and once with `Codable`.
struct CodecBenchmark {
    func run() throws {
        let bytes = Array(Samples.orderText.utf8)
        let data = Data(bytes)
        let decoder = JSONDecoder()
        let encoder = JSONEncoder()
        let order = try decode(bytes)
        let codable = try decoder.decode(CodableOrder.self, from: data)
        // Both must have done the whole work, or the comparison means nothing.
        let ours = encode(order)
        let theirs = Array(try encoder.encode(codable))
        guard let same = JSONValue(parsing: bytes), JSONValue(parsing: ours) == same, JSONValue(parsing: theirs) == same
        else { throw Failure("the codecs do not agree on the order") }

        let times = Measure.nanoseconds([
            { _ in (try? decode(bytes))?.items.count ?? 0 },
            { _ in (try? decoder.decode(CodableOrder.self, from: data))?.items.count ?? 0 },
            { _ in encode(order).count },
            { _ in (try? encoder.encode(codable))?.count ?? 0 },
        ])
        var table = Table(
            "Codec: an order of \(bytes.count) bytes; median",
            columns: ["", "Gatewright, ns", "Foundation, ns", "Foundation ÷ Gatewright"])
        table.add("decode", times[0].text(0), times[1].text(0), (times[1] / times[0]).text(1))
        table.add("encode", times[2].text(0), times[3].text(0), (times[3] / times[2]).text(1))
        table.print()
    }

    private func decode(_ bytes: [UInt8]) throws -> Order {
        var cursor = JSONCursor(bytes)
        guard let order = Order(from: &cursor), cursor.finish() else { throw Failure("the order does not decode") }
        return order
    }

    private func encode(_ order: Order) -> [UInt8] {
        var writer = JSONWriter()
        order.encode(to: &writer)
        return writer.bytes
    }
}
