import Gatewright

/// A function behind a non-proxy integration.
@main
struct Parcels: ParcelsHandler {
    func sendParcel(_ input: SendParcel.Input, context: Context) async throws -> SendParcel.Output {
        switch input.to {
        case "nobody": throw SendParcel.Failure.notFound("nobody")
        case "broken": throw HTTPError(.internalServerError)
        default: return Label(number: input.to.count)
        }
    }
}
