import Foundation
import Testing

@testable import Gatewright

struct CalendarDateTests {
    @Test(arguments: ["2027-01-15", "0000-01-01", "9999-12-31", "2000-02-29", "2024-02-29", "0004-02-29", "1999-11-30"])
    func keepsItsText(_ text: String) {
        #expect(CalendarDate(text)?.description == text)
        #expect(CalendarDate(utf8: Array("xx\(text)x".utf8)[2..<12])?.description == text)
    }

    @Test(arguments: [
        "", "2027", "2027-01", "2027-1-15", "2027-01-5", "27-01-15", "2027-00-15", "2027-13-01", "2027-01-00",
        "2027-01-32", "2027-04-31", "2027-02-29", "1900-02-29", "2100-02-29", "2027/01/15", "2027-01-15Z",
        " 2027-01-15",
        "2027-01-15 ", "+027-01-15", "-027-01-15", "2027-0a-15", "2027-01-1é", "２027-01-15", "20270115ab",
        "2027-01-15T",
    ])
    func refuses(_ text: String) {
        #expect(CalendarDate(text) == nil)
        #expect(CalendarDate(utf8: Array(text.utf8)[...]) == nil)
    }

    @Test func numbers() {
        let date = CalendarDate(year: 2027, month: 1, day: 15)
        #expect(date?.year == 2027 && date?.month == 1 && date?.day == 15)
        #expect(CalendarDate(year: 2027, month: 2, day: 29) == nil)
        #expect(CalendarDate(year: -1, month: 1, day: 1) == nil)
        #expect(CalendarDate(year: 10_000, month: 1, day: 1) == nil)
        #expect(CalendarDate(year: .max, month: .min, day: .max) == nil)
    }

    @Test func order() throws {
        let dates = try ["0000-01-01", "1969-12-31", "1970-01-01", "2027-01-15", "2027-02-01", "2028-01-01"].map {
            try #require(CalendarDate($0))
        }
        #expect(dates.reversed().sorted() == dates)
        #expect(Set(dates + dates).count == dates.count)
    }

    @Test func everyDayThereIs() {
        var next = (year: 0, month: 1, day: 1)
        for days in CalendarDate.range {
            guard let date = CalendarDate(daysSince1970: days) else {
                Issue.record("no day \(days)")
                return
            }
            guard (date.year, date.month, date.day) == next, date.daysSince1970 == days else {
                Issue.record("\(days) is \(date), should be \(next)")
                return
            }
            next.day += 1
            if CalendarDate(year: next.year, month: next.month, day: next.day) == nil {
                next = next.month == 12 ? (next.year + 1, 1, 1) : (next.year, next.month + 1, 1)
            }
        }
        #expect(next == (10_000, 1, 1))
        #expect(CalendarDate("1970-01-01")?.daysSince1970 == 0)
    }

    @Test(arguments: [-719_529, 2_932_897, .min, .max])
    func daysBeyondTheYears(_ days: Int) {
        #expect(CalendarDate(daysSince1970: days) == nil)
    }

    @Test func agreesWithFoundation() throws {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        for days in stride(from: -140_000, through: 2_900_000, by: 9973) {
            let parts = calendar.dateComponents(
                [.year, .month, .day], from: Date(timeIntervalSince1970: Double(days) * 86_400))
            let date = try #require(CalendarDate(daysSince1970: days))
            #expect(parts.year == date.year && parts.month == date.month && parts.day == date.day)
        }
    }
}
