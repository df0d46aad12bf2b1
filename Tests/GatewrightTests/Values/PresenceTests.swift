import Testing

import Gatewright

private struct Tree: Hashable, Sendable {
    var name: String
    @Boxed var left: Tree?
    @Boxed var right: Tree?
}

struct PresenceTests {
    @Test func values() {
        #expect(Presence.value(7).value == 7)
        #expect(Presence<Int>.null.value == nil)
        #expect(Presence<Int>.absent.value == nil)
        #expect(Set<Presence<Int>>([.absent, .null, .value(1), .value(2), .absent]).count == 4)
    }

    @Test func optionalsBecomeMembers() {
        #expect(Presence.orNull(7) == .value(7))
        #expect(Presence<Int>.orNull(nil) == .null)
        #expect(Presence.orAbsent(7) == .value(7))
        #expect(Presence<Int>.orAbsent(nil) == .absent)
    }

    @Test(arguments: [(.absent, 1), (.null, nil), (.value(2), 2)] as [(Presence<Int>, Int?)])
    func aPatchIsApplied(_ member: Presence<Int>, _ result: Int?) {
        var property: Int? = 1
        member.apply(to: &property)
        #expect(property == result)
    }
}

struct BoxedTests {
    @Test func boxingIsInvisible() {
        var tree = Tree(name: "root", left: Tree(name: "leaf"), right: nil)
        #expect(tree.left?.name == "leaf")
        #expect(tree.left?.left == nil)
        let copy = tree
        tree.left?.name = "changed"
        tree.right = tree.left
        #expect(copy.left?.name == "leaf")
        #expect(copy.right == nil)
        #expect(tree.right == Tree(name: "changed", left: nil, right: nil))
        #expect(Set([tree, copy, tree]).count == 2)
    }
}
