import GatewrightAPI

// Of its own: what the module imported here declares is called like much of the runtime.
extension String {
    /// Whether it is a media type of JSON.
    var isJSON: Bool { isJSONMediaType }
}
