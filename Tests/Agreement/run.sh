#!/bin/sh
# Compares what generated decoders accept with what independent validators accept: `make agreement`, or
# `Tests/Agreement/run.sh [OPTIONS]` for a part of the corpus (`--help` lists them; `--only PART-OF-A-NAME`).
#
# For each document of the repository and of the corpus (GATEWRIGHT_CORPUS), a document is derived whose operations take
# one of its schemas each as a JSON body: the named ones, and those that stand inline in bodies, parameters and headers.
# The code that is generated from it answers each body with itself, or with the 400 that a client would get. Values are
# made for each schema, some with one thing broken, and sent; Python's jsonschema and openapi-schema-validator say what
# they think of each, by the dialect of the document's version and with formats checked. What was accepted is also
# compared with its own encoding.
#
# Prints a table, then the disagreements in groups, with the smallest example of each. Those that were looked at are in
# known-differences.toml, with who is right and why; any other makes the run fail.
#
# GenerateEcho.swift writes the code, Echo.swift runs it. corpus.py derives documents, instances.py makes values,
# oracle.py and formats.py judge them, roundtrip.py compares, programs.py builds and keeps what it built in
# .build-agreement, agreement.py drives all this, and differences.py explains and prints.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
corpus=${CORPUS:-${GATEWRIGHT_CORPUS:-}}
work=${AGREEMENT_WORK:-$here/../../.build-agreement}

skip() {
    echo "$1: skipping the comparison with independent validators."
    exit 0
}

command -v python3 >/dev/null || skip "No python3"
python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || skip "Python is older than 3.11"
# regress reads regular expressions as ECMA 262 does.
packages="jsonschema>=4.23 openapi-schema-validator>=0.9 referencing PyYAML regress"
if [ ! -x "$work/python/bin/python" ]; then
    python3 -m venv --system-site-packages "$work/python" || skip "Python cannot make a virtual environment"
fi
# shellcheck disable=SC2086
if ! "$work/python/bin/python" -c 'import jsonschema, openapi_schema_validator, referencing, yaml, regress' 2>/dev/null; then
    "$work/python/bin/python" -m pip install --quiet $packages || skip "The packages $packages cannot be installed"
fi
if [ ! -f "$corpus/index.tsv" ]; then
    echo "No corpus of documents at '${corpus:-GATEWRIGHT_CORPUS}': only those of the repository are looked at."
    exec "$work/python/bin/python" "$here/agreement.py" "$@"
fi
exec "$work/python/bin/python" "$here/agreement.py" --corpus "$corpus" "$@"
