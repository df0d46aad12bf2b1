"""What clients get, and how that differs."""
import json
import re

# How gateways differ in these is not for a function to see.
IGNORED = {"date", "server", "connection", "content-length", "transfer-encoding"}


class Response:
    """A status, a list of header fields and the bytes of a body. Status 0 stands for none."""

    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    def header(self, name):
        return next((value for other, value in self.headers if other.lower() == name.lower()), None)

    @property
    def text(self):
        return self.body.decode("utf-8", "replace")

    @property
    def fields(self):
        """The values of each header field, without what makes each response different."""
        fields = {}
        for name, value in self.headers:
            name = name.lower()
            if name not in IGNORED and not re.match(r"x-amzn?-(request|trace|apigw)|apigw-", name):
                fields.setdefault(name, []).append(value)
        return fields

    def differences(self, other):
        """In what another response differs: a subject and an example."""
        if self.status != other.status:
            # The rest follows from that.
            yield f"status {self.status} and {other.status}", f"{self.text[:200]!r} and {other.text[:200]!r}"
            return
        ours, theirs = self.fields, other.fields
        for name in sorted(ours.keys() | theirs.keys()):
            mine, other_ = (", ".join(fields.get(name, ["none"])) for fields in (ours, theirs))
            if mine != other_:
                yield f"{name}: {mine} and {other_}", f"status {self.status}"
        if self.body != other.body:
            how = "the same JSON" if parsed(self.body) == parsed(other.body) else "another body"
            yield how, f"{self.text[:200]!r} and {other.text[:200]!r}"


def parsed(text):
    try:
        return [json.loads(text)]
    except ValueError:
        return text
