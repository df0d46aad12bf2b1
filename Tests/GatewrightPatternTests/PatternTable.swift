@testable import GatewrightPattern

/// Patterns with texts that match and texts that do not. `Tests/Agreement/patterns.mjs` puts the same rows before Node.
enum PatternTable {
    struct Row: Sendable {
        var pattern: String
        var matching: [String]
        var differing: [String]

        init(_ pattern: String, _ matching: [String], not differing: [String]) {
            self.pattern = pattern
            self.matching = matching
            self.differing = differing
        }
    }

    static let rows: [Row] =
        literals + classes + repetitions + assertions + looks + references + unicode + lenient + cases + real

    private static let literals: [Row] = [
        Row("", ["", "a"], not: []),
        Row("a", ["a", "xax"], not: ["", "b", "A"]),
        Row("abc", ["abc", "ababc", "abcabc"], not: ["ab", "abd", "aabbcc"]),
        Row("aab", ["aaab", "aab"], not: ["ab", "aa"]),
        Row("a|b", ["a", "b", "cb"], not: ["", "c"]),
        Row("^(?:ab|a)c$", ["abc", "ac"], not: ["bc", "abac"]),
        Row("^a|b$", ["ax", "xb"], not: ["xa", "bx"]),
        Row("|a", ["", "b"], not: []),
        Row("^(a|)$", ["", "a"], not: ["b"]),
        Row("(a(b(c)))", ["abc"], not: ["ab"]),
        Row("(?<name>a)(?<Ä_1$>b)", ["ab"], not: ["a"]),
        Row("\\.", ["."], not: ["a"]),
        Row("\\/\\\\\\^\\$\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|", ["/\\^$*+?()[]{}|"], not: ["/"]),
        Row("^\\t\\n\\v\\f\\r\\0$", ["\t\n\u{B}\u{C}\r\0"], not: ["tnvfr0"]),
        Row("^\\cA\\cj\\cZ$", ["\u{1}\n\u{1A}"], not: ["AJZ"]),
        Row("^\\x41\\u0042\\u{43}\\u{000044}$", ["ABCD"], not: ["abcd"]),
        Row("a\nb", ["a\nb"], not: ["a b"]),
    ]

    private static let references: [Row] = [
        Row("^(a|b)\\1$", ["aa", "bb"], not: ["ab", "a", "aaa"]),
        Row("^(?<letter>.)\\k<letter>$", ["éé", "😀😀"], not: ["ée", "😀"]),
        Row("(.)\\1\\1", ["aaa", "xbbbx"], not: ["aabb", "aa"]),
        Row("^(?!.*(.)\\1{2})[a-z]+$", ["aabb", "abc"], not: ["abbbc", ""]),
        // What a group has not matched is nothing.
        Row("^\\1(a)$", ["a"], not: ["aa"]),
        Row("^(?:(a)|b)\\1$", ["aa", "b"], not: ["a", "ba"]),
        Row("^(a\\1)$", ["a"], not: ["aa"]),
        // Each repetition forgets what the one before has matched.
        Row("^(?:(a)|b)*\\1$", ["aa", "ab", "b"], not: ["ba "]),
        Row("^(?:(a)|(b)|\\1\\2c)*$", ["abc", "c"], not: ["abd"]),
        Row("^(a+)\\1$", ["aa", "aaaa"], not: ["a", "aaa"]),
        Row("^(a+?)\\1*$", ["a", "aaa"], not: ["", "ab"]),
        Row("^(?=(a+))\\1$", ["a", "aaa"], not: ["", "ab"]),
        // A lookahead is not entered again: the group keeps all that it took.
        Row("^(?=(a+))\\1a$", [], not: ["aa", "aaa"]),
        Row("^(?=(a+?))\\1a$", ["aa"], not: ["a", "aaa"]),
        Row("(?<=\\1(.))b", ["aab", "xxb"], not: ["ab", "xab"]),
        Row("(?<!(.)\\1)b", ["b"], not: ["aab", "ab", "c"]),
        Row("^(a*)*\\1b$", ["b", "aab"], not: ["aac"]),
        Row("^(?:){99999999}(a)\\1$", ["aa"], not: ["a"]),
    ]

    private static let classes: [Row] = [
        Row("^[abc]$", ["a", "b", "c"], not: ["d", "", "ab"]),
        Row("^[a-c]$", ["a", "b", "c"], not: ["d", "-", "A"]),
        Row("^[^a-c]$", ["d", "-", "é", "\n", "😀"], not: ["a", "", "dd"]),
        Row("^[-a]$", ["-", "a"], not: ["b"]),
        Row("^[a-]$", ["-", "a"], not: ["b"]),
        Row("^[+--]$", ["+", ",", "-"], not: [".", "*"]),
        Row("^[--/]$", ["-", ".", "/"], not: [",", "0"]),
        Row("^[a-c-e]$", ["a", "b", "-", "e"], not: ["d"]),
        Row("^[]$", [], not: ["", "a"]),
        Row("^[^]$", ["a", "\n", "😀"], not: ["", "ab"]),
        Row("a[]", [], not: ["a", ""]),
        Row("^[\\]]$", ["]"], not: ["\\"]),
        Row("^[\\\\]$", ["\\"], not: ["]"]),
        Row("^[\\^a]$", ["^", "a"], not: ["b"]),
        Row("^[a^]$", ["^", "a"], not: ["b"]),
        Row("^[\\b]$", ["\u{8}"], not: ["b"]),
        Row("^[.*+?()|{}$]$", [".", "*", "|", "$", "}"], not: ["a"]),
        Row("^[\\d]$", ["0", "9"], not: ["a", "٣"]),
        Row("^\\d$", ["0", "5"], not: ["a", "٣", ""]),
        Row("^\\D$", ["a", "٣", "\n"], not: ["5", ""]),
        Row("^\\w$", ["a", "Z", "0", "_"], not: ["é", "-", " ", "ſ"]),
        Row("^\\W$", ["é", "-", " ", "ſ"], not: ["a", "_"]),
        Row(
            "^\\s$", [" ", "\t", "\n", "\u{A0}", "\u{FEFF}", "\u{2028}", "\u{3000}", "\u{1680}"],
            not: ["a", "\u{180E}"]),
        Row("^\\S$", ["a", "\u{180E}", "\u{200B}"], not: [" ", "\u{2003}"]),
        Row("^[\\s\\S]$", [" ", "a", "😀"], not: [""]),
        Row("^[^\\s\\S]$", [], not: [" ", "a"]),
        Row("^[^\\W_]+$", ["aZ9"], not: ["_", "é"]),
        Row("^[\\w.-]+$", ["a.b-c_d"], not: ["a b"]),
        Row("^[\\x41-\\u0043]$", ["A", "B", "C"], not: ["D"]),
        Row("^[ -~]*$", ["", " ~aZ"], not: ["\u{7F}", "é", "\n"]),
        Row("^[\\u0020-\\uFFFF]+$", ["a日"], not: ["\n", "😀"]),
        Row("^[!-/:-@]+$", ["!/:@"], not: ["a", "0"]),
        Row(".", ["a", "é", "😀"], not: ["", "\n", "\r", "\u{2028}", "\u{2029}"]),
        Row("^.$", ["\u{85}", "\0"], not: ["ab"]),
        Row("^.{2}$", ["ab", "😀é"], not: ["😀", "a\n"]),
    ]

    private static let repetitions: [Row] = [
        Row("^a*$", ["", "a", "aaaa"], not: ["b", "aab"]),
        Row("^a+$", ["a", "aaa"], not: ["", "ab"]),
        Row("^a?$", ["", "a"], not: ["aa"]),
        Row("^a*?$", ["", "aaa"], not: ["b"]),
        Row("^a+?b??$", ["a", "aab"], not: ["b", ""]),
        Row("^a{3}$", ["aaa"], not: ["aa", "aaaa"]),
        Row("^a{2,}$", ["aa", "aaaaa"], not: ["a"]),
        Row("^a{2,4}$", ["aa", "aaa", "aaaa"], not: ["a", "aaaaa"]),
        Row("^a{2,4}?$", ["aa", "aaaa"], not: ["a", "aaaaa"]),
        Row("^a{0}$", [""], not: ["a"]),
        Row("^a{0,0}b$", ["b"], not: ["ab"]),
        Row("^(ab){2}$", ["abab"], not: ["ab", "aabb"]),
        Row("^(a|b){2,3}$", ["ab", "bba"], not: ["a", "abab"]),
        Row("^(a*)*$", ["", "aa"], not: ["b"]),
        Row("^(a*)+b$", ["b", "aab"], not: ["a"]),
        Row("^(a?){3}$", ["", "aaa"], not: ["aaaa"]),
        Row("^(a{2}){2}$", ["aaaa"], not: ["aaa"]),
        Row("^(?:a{2,3}){2}$", ["aaaa", "aaaaaa"], not: ["aaa", "aaaaaaa"]),
        Row("^(){5}$", [""], not: ["a"]),
        Row("a{2,9}", ["aa", "baab"], not: ["a", "aba"]),
        Row("a{2,9}$", ["aa", "aaaaaaaaaaaa"], not: ["a", "aab"]),
        Row("^a{2,9}", ["aa", "aaaaaaaaaaaa"], not: ["a", "baa"]),
        Row(".*a.*", ["a", "xax"], not: ["b", ""]),
        Row("^.*a.*b$", ["ab", "xaxb"], not: ["ba", "xabx"]),
        Row("^[a-z]{1,60000}$", ["a", String(repeating: "a", count: 60_000)], not: ["", "A"]),
        Row("^(?:[a-z]{3})+$", ["abc", "abcdef"], not: ["", "ab", "abcd"]),
    ]

    private static let assertions: [Row] = [
        Row("^", ["", "a"], not: []),
        Row("$", ["", "a"], not: []),
        Row("^$", [""], not: ["a", "\n"]),
        Row("$^", [""], not: ["a"]),
        Row("^a$", ["a"], not: ["a\n", "\na"]),
        Row("a$b", [], not: ["ab", "a\nb"]),
        Row("a^b", [], not: ["ab", "a\nb"]),
        Row("(^|,)a(,|$)", ["a", "b,a", "a,b", "b,a,c"], not: ["ab", "ba"]),
        Row("\\ba", ["a", " a", "-a"], not: ["ba", "_a"]),
        Row("a\\b", ["a", "a-", "aé"], not: ["ab", "a1"]),
        Row("\\Ba", ["ba"], not: ["a", " a"]),
        Row("a\\B", ["ab"], not: ["a", "a "]),
        Row("^\\b$", [], not: ["", "a"]),
        Row("^\\B$", [""], not: ["a"]),
        Row("\\bfoo\\b", ["foo", "a foo b", "é.foo"], not: ["foobar", "foo1"]),
        Row("\\b\\b", ["a"], not: ["", "-"]),
        Row("é\\b", ["éa"], not: ["é", "é "]),
        Row("(^a)+b", ["ab"], not: ["aab", "b"]),
        Row("a{0}^.$", ["a", "b"], not: ["", "ab"]),
        Row("(?:^|a)+b", ["b", "ab", "aab"], not: ["ca"]),
    ]

    private static let looks: [Row] = [
        Row("a(?=b)", ["ab"], not: ["a", "ac", "ba"]),
        Row("a(?!b)", ["a", "ac"], not: ["ab"]),
        Row("(?<=a)b", ["ab"], not: ["b", "cb", "ba"]),
        Row("(?<!a)b", ["b", "cb"], not: ["ab"]),
        Row("^(?!foo)", ["", "bar", "fo"], not: ["foo", "foobar"]),
        Row("^(?!.*--).*$", ["a-b", ""], not: ["a--b", "--"]),
        Row("^.*(?<!foo)$", ["", "bar"], not: ["foo", "barfoo"]),
        Row("(?<!-)$", ["", "a"], not: ["-", "a-"]),
        Row(
            "^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d).{8,}$", ["Passw0rd", "aaaaaaA1"], not: ["password", "Pw0", "PASSWORD1"]),
        Row("(?=a)(?=ab)abc", ["abc"], not: ["ab"]),
        Row("(?=(?!b)a).", ["a"], not: ["b"]),
        Row("(?!(?=b)b)[ab]$", ["a"], not: ["b"]),
        Row("(?<=(?<!a)b)c", ["bc", "cbc"], not: ["abc"]),
        Row("(?<=a(?=b))b", ["ab"], not: ["b", "ac"]),
        Row("(?<=^|,)x", ["x", "a,x"], not: ["ax"]),
        Row("x(?=$|,)", ["x", "x,a"], not: ["xa"]),
        Row("(?<=\\bab)c", ["abc", "-abc"], not: ["aabc"]),
        Row("(?<=a{2,3})b$", ["aab", "aaaab"], not: ["ab"]),
        Row("(?=a*b)a{2}", ["aab", "aaab"], not: ["aa", "ab"]),
        Row("^(?:(?!ab).)*$", ["", "ba", "aa"], not: ["ab", "cabd"]),
        Row("(?=)a", ["a"], not: ["b"]),
        Row("(?!)", [], not: ["", "a"]),
        Row("(?<=é)日", ["é日"], not: ["e日", "日"]),
        Row("😀(?=é)", ["😀é"], not: ["😀e"]),
        Row(
            "^((?!-)[A-Za-z0-9-]{1,63}(?<!-)\\.)+[A-Za-z]{2,6}$", ["a.com", "a-b.example.org"],
            not: ["-a.com", "a-.com"]),
    ]

    private static let unicode: [Row] = [
        Row("^😀$", ["😀"], not: ["😁", "\u{FFFD}"]),
        Row("^\\u{1F600}$", ["😀"], not: ["😁"]),
        Row("^\\uD83D\\uDE00$", ["😀"], not: ["😁"]),
        Row("^[\\uD83D\\uDE00-\\uD83D\\uDE02]$", ["😀", "😁", "😂"], not: ["😃"]),
        Row("^[😀-😂]+$", ["😀😁😂"], not: ["😃"]),
        Row("[\\uD800-\\uDFFF]", [], not: ["😀", "a"]),
        Row("^[à-ÿ]$", ["é", "ÿ"], not: ["e", "À"]),
        Row("^[一-龥]{2,3}$", ["中文", "日本語"], not: ["中", "ab"]),
        Row("^[\\u4e00-\\u9fa5a-z]+$", ["中a"], not: ["中A"]),
        // Scalars count, not what a reader takes for a letter.
        Row("^.$", ["é"], not: ["e\u{301}", "🇩🇪"]),
        Row("^é$", ["é"], not: ["e\u{301}"]),
        Row("^\\p{L}+$", ["aéß日", "ǅ"], not: ["1", "a1", "\u{301}", ""]),
        Row("^\\p{Lu}$", ["A", "É"], not: ["a", "1"]),
        Row("^\\P{Lu}$", ["a", "1", "日"], not: ["É"]),
        Row("^\\p{Uppercase_Letter}\\p{gc=Ll}\\p{General_Category=Nd}$", ["Aa1", "Éé٣"], not: ["aA1"]),
        Row("^[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]+$", ["aé 1+.", "e\u{301}"], not: ["\n", "a\t"]),
        Row("^[^\\p{L}\\d]+$", ["-_ "], not: ["é", "1"]),
        Row("^[\\P{L}a]+$", ["1a-"], not: ["b"]),
        Row("^\\p{ASCII}+$", ["aZ~"], not: ["é"]),
        Row("^\\P{ASCII}+$", ["é日"], not: ["a"]),
        Row("^\\p{Any}$", ["a", "😀", "\n"], not: [""]),
        Row("^\\p{Sc}$", ["$", "€"], not: ["a"]),
        Row("^\\p{Cc}$", ["\u{0}", "\u{85}"], not: ["a"]),
    ]

    /// What `u` forbids and is read without it.
    private static let lenient: [Row] = [
        Row("^[\\w\\-\\.]+$", ["a-b.c"], not: ["a b"]),
        Row("^\\-\\_\\@\\ \\#\\%\\,\\:\\;\\<\\=\\>\\!\\\"\\'\\`\\~\\&$", ["-_@ #%,:;<=>!\"'`~&"], not: ["-"]),
        Row("^[\\w-.]+$", ["a-b.c"], not: ["a b", "+"]),
        Row("^[\\d-x]+$", ["1-x"], not: ["5a"]),
        Row("^[+-\\d]+$", ["+-1"], not: [","]),
        Row("^{a}$", ["{a}"], not: ["a"]),
        Row("^a{$", ["a{"], not: ["a"]),
        Row("^a{x}$", ["a{x}"], not: ["ax"]),
        Row("^}]$", ["}]"], not: [""]),
        Row("^\\${[a-z]+}$", ["${name}"], not: ["$name"]),
        Row("^(?=a)*b$", ["b"], not: ["a"]),
    ]

    /// Without regard to case: ECMA 262's modifiers, and as a prefix.
    private static let cases: [Row] = [
        Row("(?i)^abc$", ["abc", "ABC", "aBc"], not: ["abd"]),
        Row("^(?i:abc)$", ["abc", "ABC"], not: ["abd"]),
        Row("^a(?i:b)c$", ["abc", "aBc"], not: ["Abc", "abC"]),
        Row("(?i)^a(?-i:b)c$", ["abc", "AbC"], not: ["aBc"]),
        Row("(?i)^[a-c]+$", ["abcABC"], not: ["d"]),
        Row("(?i)^[^a-c]+$", ["dD"], not: ["A", "a"]),
        Row("(?i)^k$", ["k", "K", "\u{212A}"], not: ["j"]),
        Row("(?i)^[s]$", ["s", "S", "\u{17F}"], not: ["t"]),
        Row("(?i)^\\w$", ["k", "\u{212A}", "\u{17F}"], not: ["é", "-"]),
        Row("(?i)^\\W$", ["é", "-"], not: ["k", "\u{212A}", "\u{17F}"]),
        Row("(?i)^\u{212A}$", ["k", "K"], not: ["j"]),
        Row("(?s)^.$", ["\n", "a"], not: [""]),
        Row("^(?s:.).$", ["\na"], not: ["a\n"]),
        Row("(?is)^a.b$", ["A\nB"], not: ["ab"]),
    ]

    /// Of documents that are in use.
    private static let real: [Row] = [
        Row("^[A-Z]{2,3}$", ["DE", "USA"], not: ["D", "de", "USAA"]),
        Row("^[a-z0-9]+(?:-[a-z0-9]+)*$", ["a", "a-b-1"], not: ["-a", "a--b", "a-"]),
        Row("^\\d{4}-\\d{2}-\\d{2}$", ["2026-01-31"], not: ["2026-1-31", "2026-01-31T"]),
        Row("^\\+?[1-9]\\d{1,14}$", ["+4930123", "12"], not: ["+0123", "1", "+1234567890123456"]),
        Row("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$", ["a@b.c"], not: ["a@b", "a b@c.d", "@b.c"]),
        Row("\\b[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}\\b", ["a@b.com", "to a@b.com now"], not: ["a@b"]),
        Row(
            "^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
            ["123e4567-e89b-12d3-a456-426614174000"], not: ["123e4567-e89b-02d3-a456-426614174000", ""]),
        Row(
            "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$", ["YQ==", "YWJj"],
            not: ["YQ=", ""]),
        Row("^P(-?[0-9]+Y)?(-?[0-9]+M)?(T(-?[0-9]+H)?)?$", ["P1Y", "P2MT3H", "P"], not: ["1Y", "P1H"]),
        Row("^(\\S(.*\\S)?)?$", ["", "a", "a b"], not: [" a", "a ", "a\nb"]),
        Row("^[^*#&+:<>?]+$", ["abc def", "é"], not: ["a*", ""]),
        Row(
            "^(user|org|mch)_\\w{27}$", ["org_abcdefghijklmnopqrstuvwxyz0"],
            not: ["org_abc", "x_abcdefghijklmnopqrstuvwxyz0"]),
        Row("^#[0-9a-fA-F]{6}$", ["#00ffAA"], not: ["#00ffA", "00ffAA"]),
        Row("^(ak|api_key)_[0-9A-Fa-f]{2}$", ["ak_0f", "api_key_FF"], not: ["ak_0g"]),
        Row(
            "^arn:aws[a-zA-Z-]*:lambda:[a-z]{2}(-gov)?-[a-z]+-\\d:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?$",
            ["arn:aws:lambda:eu-west-1:123456789012:function:f:$LATEST"],
            not: ["arn:aws:lambda:eu-1:123456789012:function:f"]),
        Row(
            "^(25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}$", ["127.0.0.1", "255.249.9.10"],
            not: ["256.1.1.1", "1.1.1"]),
        Row(
            "^((http[s]?|ftp):\\/)?\\/?([^:\\/\\s]+)((\\/\\w+)*\\/)([\\w\\-\\.]+[^#?\\s]+)(.*)?(#[\\w\\-]+)?$",
            ["https://a.b/c/d.html#e"], not: ["a b"]),
        Row("^[a-zA-Z\\u0080-\\u024F\\s\\/\\-\\)\\(\\`\\.\\\"\\']+$", ["Zürich (CH)", "d'a"], not: ["a1", ""]),
        Row(
            "^ssh-(rsa|dss|ed25519) |^ecdsa-sha2-nistp(256|384|521) ", ["ssh-rsa AAA", "ecdsa-sha2-nistp384 A"],
            not: ["ssh-rsa", "x ssh-rsa "]),
    ]

    static let faults: [(String, PatternError.Reason, Int)] = [
        ("(", .unclosedGroup, 0), ("a(b", .unclosedGroup, 1), ("a)", .unopenedGroup, 1), ("(?", .unclosedGroup, 0),
        ("(?:a", .unclosedGroup, 0), ("[a", .unclosedClass, 0), ("a[", .unclosedClass, 1), ("[a\\]", .unclosedClass, 0),
        ("*a", .nothingToRepeat, 0), ("a|+", .nothingToRepeat, 2), ("(?:*)", .nothingToRepeat, 3),
        ("a**", .nothingToRepeat, 2), ("^*", .nothingToRepeat, 1), ("\\b+", .nothingToRepeat, 2),
        ("{2}", .nothingToRepeat, 0), ("(?<=a)*", .nothingToRepeat, 6), ("a{3,2}", .repetitionOutOfOrder, 1),
        ("[z-a]", .rangeOutOfOrder, 1), ("\\", .unexpectedEnd, 1), ("[\\", .unexpectedEnd, 2),
        ("\\y", .unknownEscape("y"), 0), ("[\\B]", .unknownEscape("B"), 1), ("\\h", .unknownEscape("h"), 0),
        ("\\x4", .incompleteEscape("x"), 0), ("\\u12", .incompleteEscape("u"), 0),
        ("\\u{110000}", .incompleteEscape("u"), 0), ("\\u{}", .incompleteEscape("u"), 0),
        ("\\c1", .incompleteEscape("c"), 0), ("\\p{L", .incompleteEscape("p"), 0), ("\\pL", .shorthandProperty, 0),
        ("\\p{IsAlpha}", .property("IsAlpha"), 0), ("\\p{Script=Greek}", .property("Script=Greek"), 0),
        ("\\p{}", .property(""), 0), ("(?<1a>b)", .invalidGroupName, 3), ("(?<>b)", .invalidGroupName, 2),
        ("(?<a", .invalidGroupName, 2), ("(?P<a>b)", .unknownGroup("(?P<"), 0), ("(?>a)", .unknownGroup("(?>"), 0),
        ("(?#a)", .unknownGroup("(?#"), 0), ("a(?i)b", .unknownGroup("(?i)"), 1), ("(*FAIL)", .unknownGroup("(*"), 0),
        ("(?m)^a", .multilineFlag, 2), ("(?x)a", .unknownGroup("(?x"), 0), ("\\Aa", .anchorEscape("A"), 0),
        ("a\\Z", .anchorEscape("Z"), 1), ("a\\z", .anchorEscape("z"), 1), ("a++", .possessive, 2),
        ("a{2}+", .possessive, 4), ("a{,5}", .missingMinimum, 1), ("[[:alpha:]]", .posixClass, 1),
        ("[]a]", .closingBracketFirst, 0), ("[^]a]", .closingBracketFirst, 0), ("[a-z&&[^b]]", .intersection, 4),
        ("\\01", .octal, 0), ("[\\1]", .octal, 1), ("(a)\\2", .backreference, 3), ("(?<n>a)\\k<m>", .backreference, 7),
        ("\\1", .backreference, 0),
        ("(?<n>a)\\k<", .invalidGroupName, 9), ("(?i)(a)\\1", .caseBeyondASCII, 7),
        ("(?i)é", .caseBeyondASCII, 4), ("(?i)[à-ÿ]", .caseBeyondASCII, 5), ("(?i)\\p{Lu}", .caseBeyondASCII, 4),
        ("(?i:\\ba)\\bc", .boundaryWithAndWithoutCase, 0), ("(a{1000}){1000}", .tooLarge, 0),
    ]
}
