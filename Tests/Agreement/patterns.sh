#!/bin/sh
# Compares which texts match a pattern with what Node's regular expressions say, which are ECMA 262's:
# `Tests/Agreement/patterns.sh [PAIRS] [SEED]`, by default 200,000 random pairs and the seed 1.
#
# Also compared is every pattern of the corpus (GATEWRIGHT_CORPUS) with texts that match it or nearly do.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
corpus=${CORPUS:-${GATEWRIGHT_CORPUS:-$root/../shared/corpus}}
command -v node >/dev/null || {
    echo "No node: skipping the comparison of patterns."
    exit 0
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# As the generator reads patterns; one module, so that imports are left out.
for source in "$root"/Sources/GatewrightSpec/Resolve/SpelledPattern.swift "$root"/Sources/GatewrightSpec/Resolve/Unicode*.swift; do
    sed '/^import GatewrightPattern$/d' "$source" >"$work/$(basename "$source")"
done
swiftc -O -parse-as-library -swift-version 6 -package-name gatewright -module-name PatternVerdicts \
    "$root"/Sources/GatewrightPattern/*.swift "$work"/*.swift "$here/PatternVerdicts.swift" -o "$work/verdicts"
node "$here/patterns.mjs" "$work/verdicts" random "${1:-200000}" "${2:-1}"
if [ ! -d "$corpus/documents" ]; then
    echo "No corpus of documents at '$corpus' (GATEWRIGHT_CORPUS): skipping its patterns."
elif ! command -v python3 >/dev/null; then
    echo "No python3: skipping the patterns of the corpus."
else
    python3 "$here/pattern_pairs.py" "$corpus/documents" >"$work/pairs"
    node "$here/patterns.mjs" "$work/verdicts" pairs <"$work/pairs"
fi
