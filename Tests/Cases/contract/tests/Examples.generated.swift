// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright
import GatewrightTesting

@testable import Function

extension Address: GatewrightTesting.ExampleProviding {
    public static var exampleJSON: String { #"{"name":"Ada Lovelace","zip":"00000"}"# }
}

extension Answer: GatewrightTesting.ExampleProviding {
    public static var exampleJSON: String { #"{"text":"text"}"# }
}

extension Contents: GatewrightTesting.ExampleProviding {
    public static var exampleJSON: String { #"{"kind":"letter","pages":5}"# }
}

extension CorrectParcel.FormBody: GatewrightTesting.ExampleProviding {
    public static var exampleJSON: String { #"{"zip":"zip","tags":["tags"],"door":{"floor":7,"codes":[10],"at":{"x":12.5}}}"# }
}

extension CorrectParcel.FormBody.Door: GatewrightTesting.ExampleProviding {
    public static var exampleJSON: String { #"{"floor":3,"codes":[6],"at":{"x":8.5}}"# }
}

extension CorrectParcel.FormBody.Door.At: GatewrightTesting.ExampleProviding {
    public static var exampleJSON: String { #"{"x":2.5}"# }
}

extension CorrectParcel.MultipartBody: GatewrightTesting.ExampleProviding {
    public static var exampleJSON: String { #"{"label":{"start":0,"end":0,"name":""},"note":"note"}"# }
}

extension Goods: GatewrightTesting.ExampleProviding {
    public static var exampleJSON: String { #"{"kind":"goods","worth":12.5}"# }
}

extension Letter: GatewrightTesting.ExampleProviding {
    public static var exampleJSON: String { #"{"kind":"kind","pages":4}"# }
}

extension ListParcels.Where: GatewrightTesting.ExampleProviding {
    public static var exampleJSON: String { #"{"zip":"zip","above":3.5}"# }
}

extension Parcel: GatewrightTesting.ExampleProviding {
    public static var exampleJSON: String { #"{"id":"id","to":{"name":"Ada Lovelace","zip":"00000"},"back":{"name":"Ada Lovelace","zip":"00000"},"weight":10,"price":12.5,"tags":["tags","tags2"],"code":"AAAAA","mail":"someone@example.com","contents":{"kind":"letter","pages":27},"parts":[],"extra":{"key1":32},"note":"note"}"# }
}

extension ParcelInput: GatewrightTesting.ExampleProviding {
    public static var exampleJSON: String { #"{"to":{"name":"Ada Lovelace","zip":"00000"},"back":{"name":"Ada Lovelace","zip":"00000"},"weight":9,"price":11.5,"tags":["tags","tags2"],"code":"AAAAA","mail":"someone@example.com","contents":{"kind":"letter","pages":26},"parts":[],"extra":{"key1":31},"note":"note"}"# }
}

extension Receipt: GatewrightTesting.ExampleProviding {
    public static var exampleJSON: String { #"{"id":"id","parcel":{"id":"id","to":{"name":"Ada Lovelace","zip":"00000"},"back":{"name":"Ada Lovelace","zip":"00000"},"weight":12,"price":14.5,"tags":["tags","tags2"],"code":"AAAAA","mail":"someone@example.com","contents":{"kind":"letter","pages":29},"parts":[],"extra":{"key1":34},"note":"note"},"state":"waiting","at":"2025-01-10T09:30:00Z","day":"2025-01-11","key":"0e3b1c6a-5d3f-4a8e-9b1d-000000000039","size":41,"answer":{"text":"text"},"tags":["blue"]}"# }
}

extension Receipt.Size: GatewrightTesting.ExampleProviding {
    public static var exampleJSON: String { #"2"# }
}

extension Refusal: GatewrightTesting.ExampleProviding {
    public static var exampleJSON: String { #"{"reason":"reason","odd \"name\"":null}"# }
}

extension SendParcel.XPlace: GatewrightTesting.ExampleProviding {
    public static var exampleJSON: String { #"{"street":"street","city":"city"}"# }
}

extension SendParcel.XSeal: GatewrightTesting.ExampleProviding {
    public static var exampleJSON: String { #"{"wax":"wax","by":"by"}"# }
}

extension SendParcel.XSize: GatewrightTesting.ExampleProviding {
    public static var exampleJSON: String { #"{"width":2,"height":3}"# }
}

extension State: GatewrightTesting.ExampleProviding {
    public static var exampleJSON: String { #""moving""# }
}

extension Tag: GatewrightTesting.ExampleProviding {
    public static var exampleJSON: String { #""blue""# }
}
