"""Differences between Gatewright and others that are known, with who is right."""
import collections
import re
import tomllib


class Differences:
    def __init__(self, path, topics):
        """`topics`: what this run compares."""
        with open(path, "rb") as file:
            entries = tomllib.load(file)["difference"]
        self.known = [entry for entry in entries if set(entry["topics"]) & set(topics)]
        self.found = collections.defaultdict(set)
        self.explained = 0
        # The descriptions of those that are not known.
        self.unknown = collections.defaultdict(list)
        # The gateways of which everything was compared.
        self.compared = set()

    def add(self, topic, gateway, subject, description):
        """Notes a difference: `subject` is what differs. Returns whether it is known."""
        for index, entry in enumerate(self.known):
            if topic in entry["topics"] and gateway in entry["gateways"]:
                for pattern in entry["subjects"]:
                    if pattern == subject or re.fullmatch(pattern, subject):
                        self.found[index, pattern].add(gateway)
                        self.explained += 1
                        return True
        self.unknown[topic, gateway, subject].append(description)
        return False

    def report(self):
        """Says what is not known, and what is known but gone. Returns how much that is."""
        for (topic, gateway, subject), descriptions in sorted(self.unknown.items()):
            print(f"{topic}, {gateway}, {len(descriptions)} times: {subject}: {min(descriptions, key=len)}")
        gone = 0
        for index, entry in enumerate(self.known):
            if self.compared.issuperset(entry["gateways"]):
                found = [self.found[index, pattern] for pattern in entry["subjects"]]
                stale = [pattern for pattern, by in zip(entry["subjects"], found) if not by]
                stale += sorted(set(entry["gateways"]).difference(*found))
                gone += len(stale)
                for what in stale:
                    print(f"known, but not so any more: {', '.join(entry['topics'])}: {what}")
        unknown = sum(map(len, self.unknown.values()))
        print(f"{self.explained} differences explained, {unknown} not, {gone} gone")
        return unknown + gone
