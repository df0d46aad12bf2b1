import GatewrightAPI

/// Parameters in what a mapping template writes.
extension EventTypes {
    /// A parameter that is written only where the request has it.
    func use(ofSent parameter: Parameter) -> Use {
        var use = use(ofText: parameter)
        use.text?.isEmptyWhenMissing = false
        use.isRequired = parameter.isRequired
        return use
    }

    /// A parameter between quotes.
    func use(ofText parameter: Parameter, isDecoded: Bool = false) -> Use {
        var use = Use(.string)
        use.documentation = parameter.documentation
        use.isRequired = parameter.isRequired
        use.text = MappedText(
            encoding: .text, isPercentEncoded: parameter.location == .path && !isDecoded,
            isEmptyWhenMissing: parameter.location != .path && !parameter.allowsEmpty)
        // What is not one text is no parameter that this can be told of.
        guard parameter.isOneText else { return use }
        use.type = parameter.type.unwrapped
        use.text?.encoding = parameter.encoding
        if !parameter.isRequired { use.defaultKeyword = parameter.defaultKeyword as? Node }
        return use
    }

    /// A parameter without quotes, which has to be JSON by itself.
    func use(ofRaw parameter: Parameter) -> Use {
        var use = Use(.json)
        use.documentation = parameter.documentation
        switch parameter.type.unwrapped.unconstrained {
        case .boolean, .integer, .int32, .int64, .double, .float: use.type = parameter.type.unwrapped
        default: break
        }
        return use
    }

    func parameter(_ name: String, _ map: TemplateSource.ParameterMap?) -> Parameter? {
        let maps: [TemplateSource.ParameterMap] = map.map { [$0] } ?? [.path, .querystring, .header]
        for map in maps {
            let found = operation.parameters.first { $0.location == map.location && $0.wireName == name }
            if let found { return found }
        }
        return nil
    }
}

extension Parameter {
    /// Whether a value is one text, as templates get it.
    fileprivate var isOneText: Bool {
        switch encoding {
        case .text, .json: return true
        case .styled(let style):
            switch style.name {
            case .simple, .form, .spaceDelimited, .pipeDelimited, .tabDelimited: break
            case .label, .matrix, .deepObject, .cookie, .wholeQuery: return false
            }
            switch type.unwrapped.unconstrained {
            case .array(let element): return element.isParameterScalar
            case let type: return type.isParameterScalar
            }
        }
    }
}
