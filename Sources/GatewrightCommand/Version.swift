/// The version of Gatewright (semver.org), which stands here alone. With `-dev` it is on the way to that release: then
/// `CHANGELOG.md` begins with what is unreleased, else with this version.
enum Version {
    static let current = "0.1.0-dev"
}
