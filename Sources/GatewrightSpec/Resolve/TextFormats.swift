extension Schema {
    /// The format of a string that is checked and stays a string, as the runtime calls it. Any other one is an
    /// annotation, as JSON Schema has it (validation §7.2.3).
    var textFormat: String? { format.flatMap { Self.textFormats[$0] } }

    private static let textFormats = [
        "time": "time", "duration": "duration", "ipv4": "ipv4", "ipv6": "ipv6", "hostname": "hostname",
        "idn-hostname": "idnHostname", "email": "email", "idn-email": "idnEmail", "uri": "uri",
        "uri-reference": "uriReference", "iri": "iri", "iri-reference": "iriReference",
        "json-pointer": "jsonPointer", "decimal": "decimal",
    ]
}
