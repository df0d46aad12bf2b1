"""Formats, each by its own specification. Nothing here is taken from Gatewright."""

import base64
import datetime
import ipaddress
import re
import uuid

import jsonschema

DATE = r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"
TIME = r"([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)"


def full(pattern, text, flags=re.ASCII):
    return re.fullmatch(pattern, text, flags) is not None


def is_date(text):
    """RFC 3339, full-date."""
    if not full(DATE, text):
        return False
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return text.startswith("0000-") and text[5:] <= "12-31" and is_date("2000" + text[4:])
    return True


def is_time(text):
    """RFC 3339, full-time. A second 60 is one only at the end of a day in UTC."""
    if not full(TIME, text.upper()):
        return False
    if text[6:8] != "60":
        return True
    offset = re.search(r"([+-])(\d\d):(\d\d)$", text)
    minutes = int(text[:2]) * 60 + int(text[3:5])
    if offset:
        minutes -= int(offset[1] + "1") * (int(offset[2]) * 60 + int(offset[3]))
    return minutes % 1440 == 1439


def is_date_time(text):
    """RFC 3339, date-time."""
    return len(text) > 10 and text[10] in "Tt" and is_date(text[:10]) and is_time(text[11:])


def is_duration(text):
    """RFC 3339, appendix A."""
    time = r"T(\d+H(\d+M(\d+S)?)?|\d+M(\d+S)?|\d+S)"
    date = r"(\d+Y(\d+M(\d+D)?)?|\d+M(\d+D)?|\d+D)"
    return full(rf"P({date}({time})?|{time}|\d+W)", text)


def is_uuid(text):
    """RFC 9562 §4, the text form."""
    return full(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}", text) and bool(uuid.UUID(text))


def is_base64(text):
    """RFC 4648 §4, with padding."""
    if not full(r"[A-Za-z0-9+/]*={0,2}", text) or len(text) % 4:
        return False
    try:
        base64.b64decode(text, validate=True)
    except ValueError:
        return False
    return True


def is_ipv4(text):
    """RFC 2673 §3.2, dotted-quad."""
    return full(r"(0|[1-9]\d{0,2})(\.(0|[1-9]\d{0,2})){3}", text) and all(int(part) < 256 for part in text.split("."))


def is_ipv6(text):
    """RFC 4291 §2.2, without a zone."""
    try:
        ipaddress.IPv6Address(text)
    except ValueError:
        return False
    return "%" not in text and text.isascii()


def is_hostname(text):
    """RFC 1123 §2.1."""
    label = r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
    return len(text) <= 253 and full(rf"{label}(\.{label})*", text)


def is_email(text):
    """RFC 5321 §4.1.2, Mailbox."""
    atom = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
    quoted = r'"([ !#-\[\]-~]|\\[ -~])*"'
    local, at, domain = text.rpartition("@")
    if not at or not full(rf"{atom}(\.{atom})*|{quoted}", local):
        return False
    if domain.startswith("[") and domain.endswith("]"):
        inner = domain[1:-1]
        return is_ipv6(inner[5:]) if inner.lower().startswith("ipv6:") else is_ipv4(inner)
    return is_hostname(domain)


def is_decimal(text):
    """OpenAPI's registry of formats: a fixed point number of any precision. With an exponent, it is one of JSON's."""
    return full(r"-?\d+(\.\d+)?([eE][+-]?\d+)?", text)


UNRESERVED = r"A-Za-z0-9\-._~"
SUB = r"!$&'()*+,;="
ESCAPE = r"%[0-9A-Fa-f]{2}"
PCHAR = rf"(?:[{UNRESERVED}{SUB}:@]|{ESCAPE})"
AUTHORITY = (
    rf"(?:(?:[{UNRESERVED}{SUB}:]|{ESCAPE})*@)?"
    rf"(?P<host>\[[0-9A-Fa-f:.]+\]|\[[vV][0-9A-Fa-f]+\.[{UNRESERVED}{SUB}:]+\]|(?:[{UNRESERVED}{SUB}]|{ESCAPE})*)(?::\d*)?"
)
TAIL = rf"(?:\?(?:{PCHAR}|[/?])*)?(?:\#(?:{PCHAR}|[/?])*)?"
URI = rf"[A-Za-z][A-Za-z0-9+.-]*:(?://{AUTHORITY}(?:/{PCHAR}*)*|/(?:{PCHAR}+(?:/{PCHAR}*)*)?|{PCHAR}+(?:/{PCHAR}*)*|){TAIL}"
RELATIVE = rf"(?://{AUTHORITY}(?:/{PCHAR}*)*|/(?:{PCHAR}+(?:/{PCHAR}*)*)?|(?:(?!:){PCHAR})+(?:/{PCHAR}*)*|){TAIL}"


def is_uri(text, pattern=URI):
    """RFC 3986, appendix A."""
    match = re.fullmatch(pattern, text, re.ASCII)
    if not match:
        return False
    host = match.group("host") or ""
    return not host.startswith("[") or host[1:2] in "vV" or is_ipv6(host[1:-1])


def is_uri_reference(text):
    return is_uri(text) or is_uri(text, RELATIVE)


# RFC 3987 §2.2, `ucschar`. What is private stands in queries alone.
BEYOND_ASCII = "\u00A0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF" + "".join(
    f"{chr(plane << 16)}-{chr((plane << 16) + 0xFFFD)}" for plane in range(1, 15))


def beyond_ascii(pattern):
    return pattern.replace(UNRESERVED, UNRESERVED + BEYOND_ASCII)


def is_iri(text):
    """RFC 3987 §2.2."""
    return is_uri(text, beyond_ascii(URI))


def is_iri_reference(text):
    return is_iri(text) or is_uri(text, beyond_ascii(RELATIVE))


def is_json_pointer(text):
    """RFC 6901 §3."""
    return full(r"(/([^~/]|~[01])*)*", text, re.DOTALL)


STRINGS = {
    "date-time": is_date_time, "date": is_date, "time": is_time, "duration": is_duration, "uuid": is_uuid,
    "byte": is_base64, "ipv4": is_ipv4, "ipv6": is_ipv6, "hostname": is_hostname, "email": is_email,
    "uri": is_uri, "uri-reference": is_uri_reference, "decimal": is_decimal, "iri": is_iri,
    "iri-reference": is_iri_reference, "json-pointer": is_json_pointer,
}


def checker(names=STRINGS):
    """- Parameter names: the formats to check; the others are annotations."""
    result = jsonschema.FormatChecker(formats=())
    result.checkers = {}
    for name in names:
        test = STRINGS[name]
        result.checks(name)(lambda value, test=test: not isinstance(value, str) or test(value))
    for bits in (8, 16, 32, 64):
        for name, low, high in ((f"int{bits}", -(1 << bits - 1), 1 << bits - 1), (f"uint{bits}", 0, 1 << bits)):
            # JSON has no integers but numbers without a fraction: 1.0 is one.
            result.checks(name)(
                lambda value, low=low, high=high: isinstance(value, bool) or not isinstance(value, (int, float))
                or (float(value).is_integer() and low <= int(value) < high))
    return result
