// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright
import GatewrightTesting

@testable import Function

extension Report: JSONDecodable {
    public init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}rows")
        var rows: [Int] = []
        members: while true {
            switch cursor.member(&members) {
            case 0: rows = cursor.array { $0.int() }
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(rows: rows)
    }
}

extension GetReport.Input: GatewrightTesting.OperationInput {
    public func write(to request: inout GatewrightTesting.RequestParts) {
        request.set(.path, "id") { $0.string(self.id) }
        request.accept = self.accept.rawValue
    }
}

extension GetReport.Output: GatewrightTesting.OperationOutput {
    public init(from answer: GatewrightTesting.Answer) throws {
        var reader = answer.reader
        switch answer.status.code {
        case 200:
            let body: GetReport.OkBody? =
                switch reader.alternative(of: ["text/csv", "application/json", "image/*"]) {
                case 0: reader.bytes().map { .csv(Gatewright.ByteStream($0)) }
                case 1: reader.json { Report(from: &$0) }.map { .json($0) }
                case 2: reader.bytes().map { .image(Gatewright.ByteStream($0), contentType: reader.contentType) }
                default: nil
                }
            let xRows: Int? = reader.headerIfPresent("X-Rows")
            guard let body, reader.isValid else { throw answer.mismatch(reader.error) }
            self = .ok(body, xRows: xRows)
        default: self = .other(status: answer.status)
        }
    }
}
