// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `GET /tables/{cells}`
enum ReadTable {
    struct Input: Equatable, Sendable {
        var cells: [Int]
        var csv: [Int]?
        var ssv: [Int]?
        var tsv: [String]?
        var pipes: [String]?
        var multi: [MultiItem]?
        var rows: [[[Int]]]?
        var lists: [[Int]]?
        var limit: Int = 10
        var xWords: [String]?
        var xWrong: [String]?
    }

    enum Output: Equatable, Sendable {
        /// `204`: Read.
        case noContent(
            xWords: [String]? = nil,
            xCells: [Int]? = nil,
            xEach: [String]? = nil,
            setCookie: String? = nil)
    }

    enum MultiItem: String, CaseIterable, Hashable, Sendable {
        case a
        case b
    }
}

extension ReadTable.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let cells: [Int]? = reader.parameter(in: .path, "cells", style: .pipeDelimited, as: .array(.number)) { $0.array(minItems: 2) { $0.int() } }
        let csv: [Int]? = reader.parameterIfPresent(in: .query, "csv", style: .form, as: .array(.number)) { $0.array { $0.int(minimum: 1) } }
        let ssv: [Int]? = reader.parameterIfPresent(in: .query, "ssv", style: .spaceDelimited, as: .array(.number)) { $0.array { $0.int() } }
        let tsv: [String]? = reader.parameterIfPresent(in: .query, "tsv", style: .tabDelimited, as: .array(.string)) { $0.array { $0.string() } }
        let pipes: [String]? = reader.parameterIfPresent(in: .query, "pipes", style: .pipeDelimited, as: .array(.string)) { $0.array { $0.string() } }
        let multi: [ReadTable.MultiItem]? = reader.parameterIfPresent(in: .query, "multi", style: .form, explode: true, as: .array(.type { ReadTable.MultiItem.textShape })) { $0.array { ReadTable.MultiItem(from: &$0) } }
        let rows: [[[Int]]]? = reader.parameterIfPresent(in: .query, "rows", style: .form, as: .array(.array(.array(.number, separator: " "), separator: "|"))) { $0.array { $0.array { $0.array { $0.int() } } } }
        let lists: [[Int]]? = reader.parameterIfPresent(in: .query, "lists", style: .form, explode: true, as: .array(.array(.number, separator: ","))) { $0.array { $0.array { $0.int() } } }
        let limit: Int? = reader.queryIfPresent("limit")
        let xWords: [String]? = reader.parameterIfPresent(in: .header, "X-Words", style: .spaceDelimited, as: .array(.string)) { $0.array(minItems: 2) { $0.string() } }
        let xWrong: [String]? = reader.parameterIfPresent(in: .header, "X-Wrong", style: .simple, as: .array(.string)) { $0.array { $0.string() } }
        guard let cells, reader.isValid else { throw reader.error }
        self.init(
            cells: cells,
            csv: csv,
            ssv: ssv,
            tsv: tsv,
            pipes: pipes,
            multi: multi,
            rows: rows,
            lists: lists,
            limit: limit ?? 10,
            xWords: xWords,
            xWrong: xWrong)
    }
}

extension ReadTable.Output {
    var response: Response {
        switch self {
        case .noContent(let xWords, let xCells, let xEach, let setCookie):
            var response = Response(status: 204)
            response.headers["X-Words"] = xWords?.map(\.parameter).joined(separator: " ")
            response.headers["X-Cells"] = xCells?.map(\.parameter).joined(separator: "|")
            response.headers["X-Each"] = xEach?.map(\.parameter).joined(separator: ",")
            response.headers["Set-Cookie"] = setCookie
            return response
        }
    }
}

extension ReadTable.MultiItem: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{1}a\u{1}b") {
        case 0: self = .a
        case 1: self = .b
        default: return nil
        }
    }
}

extension ReadTable.MultiItem: TextDecodable {
    static let textShape: TextShape = .word
}
