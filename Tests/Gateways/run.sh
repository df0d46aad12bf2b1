#!/bin/sh
# Compares the gateway that `gatewright invoke` plays with LocalStack's and AWS SAM's: `make gateways`, or
# `Tests/Gateways/run.sh [OPTIONS]` (generated.py lists them).
#
# GATEWRIGHT_ORACLES is a folder with the scripts that run them, `ls_gateway.py`, `sam_gateway.py` and `check_event.py`
# (Powertools), and their virtual environments `venv-ls`, `venv-sam` and `venv-misc`. One that is missing is skipped.
#
# exchange.py sends requests through them to the functions of the samples and of `Functions`, has malformed results read,
# and compares authorizers. generated.py makes requests from many documents: the samples' and those of a corpus
# (GATEWRIGHT_CORPUS). known-differences.toml says who is right where they differ; any other difference makes the run fail.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
oracles=${GATEWRIGHT_ORACLES:-}
corpus=${CORPUS:-${GATEWRIGHT_CORPUS:-}}

skip() {
    echo "$1: skipping the comparison with other gateways."
    exit 0
}

[ -d "$oracles" ] || skip "No gateways at '${oracles:-GATEWRIGHT_ORACLES}'"
command -v python3 >/dev/null || skip "No python3"
python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || skip "Python is older than 3.11"
python3 -c 'import yaml' 2>/dev/null || skip "Python has no PyYAML"

binaries=$(mktemp -d)
trap 'rm -rf "$binaries"' EXIT
for package in samples/orders samples/microservice Tests/Gateways/Functions; do
    swift build --package-path "$here/../../$package"
    built=$(swift build --package-path "$here/../../$package" --show-bin-path)
    find "$built/" -maxdepth 1 -name '*Function' -type f -exec ln -s {} "$binaries" \;
done
cd "$here/../.."
swift build --traits CommandLine --product gatewright
tool=$(swift build --traits CommandLine --show-bin-path)/gatewright

status=0
python3 "$here/exchange.py" "$oracles" "$binaries" "$tool" || status=1
[ -f "$corpus/index.tsv" ] || echo "No corpus of documents at '${corpus:-GATEWRIGHT_CORPUS}': only the samples' are played."
python3 "$here/generated.py" "$oracles" "$tool" ${corpus:+--corpus "$corpus"} "$@" || status=1
exit $status
