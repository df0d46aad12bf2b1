"""Differences between Gatewright and others that are known, with who is right."""
import collections
import re
import tomllib


class Differences:
    def __init__(self, path):
        self.known = tomllib.load(open(path, "rb")).get("difference", [])
        self.found = collections.defaultdict(list)
        self.unknown = []
        # The gateways of which everything was compared.
        self.compared = set()

    def add(self, topic, gateway, subject, description):
        """Notes a difference: `topic` is `result`, `event` or `model`, `subject` what differs."""
        for index, entry in enumerate(self.known):
            if entry["topic"] == topic and gateway in entry["gateways"] and (
                    subject in entry.get("subjects", []) or re.fullmatch(entry.get("pattern", r"(?!)"), subject)):
                self.found[index].append((gateway, subject))
                return
        self.unknown.append(f"{topic}, {gateway}: {subject}: {description}")

    def report(self):
        """Says what is not known, and what is known but gone. Returns how much that is."""
        for line in self.unknown:
            print(line)
        gone = []
        for index, entry in enumerate(self.known):
            if not self.compared.issuperset(entry["gateways"]):
                continue
            found = self.found[index]
            gone += [f"{entry['topic']}: {subject}" for subject in entry.get("subjects", [])
                     if all(subject != other for _, other in found)]
            gone += [f"{entry['topic']}, {gateway}: {entry['because']}" for gateway in entry["gateways"]
                     if all(gateway != other for other, _ in found)]
        for line in gone:
            print(f"known, but not so any more: {line}")
        explained = sum(map(len, self.found.values()))
        print(f"{explained} differences explained, {len(self.unknown)} not, {len(gone)} gone")
        return len(self.unknown) + len(gone)
