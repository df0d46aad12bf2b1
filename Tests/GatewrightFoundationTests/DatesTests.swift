import Foundation
import Gatewright
import GatewrightFoundation
import Testing

struct DatesTests {
    @Test(arguments: ["2026-11-23T01:02:03Z", "1969-12-31T23:59:59.5Z", "2000-02-29T12:00:00+05:30"])
    func instantsAreFoundations(text: String) throws {
        let value = try #require(DateTime(text))
        let style = Date.ISO8601FormatStyle(includingFractionalSeconds: text.contains("."))
        #expect(try Date(value) == Date(text, strategy: style))
        #expect(Date(DateTime(Date(value))) == Date(value))
    }

    @Test func calendarDates() throws {
        let date = try #require(CalendarDate("2026-02-28"))
        #expect(date.dateComponents == DateComponents(year: 2026, month: 2, day: 28))
        #expect(CalendarDate(date.dateComponents) == date)
        #expect(CalendarDate(DateComponents(year: 2026, month: 2, day: 30)) == nil)
        #expect(CalendarDate(DateComponents(year: 2026)) == nil)
    }

    @Test func uniqueIDs() throws {
        let text = "123e4567-e89b-12d3-a456-426614174000"
        let value = try #require(UniqueID(text))
        #expect(UUID(value).uuidString.lowercased() == text)
        #expect(UniqueID(UUID(value)) == value)
    }
}
