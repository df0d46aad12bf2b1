#!/bin/sh
# Changes documents again and again, and looks at what `gatewright sync` makes of their packages: `make replay`, or
# `Tests/Replay/run.sh [OPTIONS]` (replay.py lists them). `Tests/Replay/run.sh --short` takes seconds.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
corpus=${CORPUS:-${GATEWRIGHT_CORPUS:-}}

skip() {
    echo "$1: skipping the replay of changing documents."
    exit 0
}

command -v python3 >/dev/null || skip "No python3"
python3 -c 'import sys; sys.exit(sys.version_info < (3, 9))' || skip "Python is older than 3.9"
python3 -c 'import yaml' 2>/dev/null || skip "Python has no PyYAML"

if [ "${1:-}" = --short ]; then
    shift
    # Those of the repository.
    corpus=
    set -- --documents 2 --mutations 8 --check-every 8 --kills 20 "$@"
fi

cd "$here/../.."
swift build --traits CommandLine --product gatewright
swift build --traits CommandLine --target Gatewright
bin=$(swift build --traits CommandLine --show-bin-path)
exec python3 "$here/replay.py" "$bin/gatewright" "$bin/Modules" ${corpus:+"$corpus"} "$@"
