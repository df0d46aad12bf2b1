#!/bin/sh
# swift build or swift test, failing when our own sources give a warning.
set -eu

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
{ swift "$@" 2>&1 || echo "exit $?" >>"$log.status"; } | tee "$log"
if [ -e "$log.status" ]; then
    rm -f "$log.status"
    exit 1
fi
# Dependencies are built with their warnings suppressed, so each one shown is ours.
if grep -E '^[^ ]+\.swift:[0-9]+:[0-9]+: warning:' "$log" >&2; then
    echo "error: warnings are errors here" >&2
    status=1
fi
exit $status
