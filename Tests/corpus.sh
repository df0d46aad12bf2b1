#!/bin/sh
# Generates code for every document of a corpus and type-checks it: `Tests/corpus.sh [FOLDER]`.
#
# A document either yields Swift that compiles without a warning, or is refused with a diagnostic that names its fault.
# Which ones are refused, and why, is kept in Tests/corpus-refusals.txt; a difference fails.
set -eu

here=$(cd "$(dirname "$0")" && pwd)

if [ "${1:-}" = --one ]; then
    name=$2
    document=$3
    output=$WORK/$name
    mkdir -p "$output"
    status=0
    timeout 120 "$GATEWRIGHT" generate "$document" --output "$output" --allow-outside "$WORK/tree" >/dev/null 2>"$output/diagnostics.txt" || status=$?
    case $status in
        0)
            if [ -z "$(ls "$output"/*.swift 2>/dev/null)" ]; then
                echo "no-function $name"
            elif swiftc -typecheck -swift-version 6 -warnings-as-errors -package-name corpus -I "$MODULES" \
                "$output"/*.swift >"$output/compiler.txt" 2>&1; then
                echo "generated $name"
            else
                echo "does-not-compile $name"
                head -20 "$output/compiler.txt" >&2
            fi
            ;;
        1)
            reasons=$(sed -n 's/^[^ ].*: error: .*\[\([a-z0-9-]*\)\]$/\1/p' "$output/diagnostics.txt" | sort -u | paste -sd, -)
            echo "refused $name ${reasons:-no-reason}"
            ;;
        *) echo "crashed $name $status" ;;
    esac
    exit 0
fi

corpus=${1:-${CORPUS:-}}
if [ ! -f "$corpus/index.tsv" ]; then
    echo "No corpus of documents at '${corpus:-GATEWRIGHT_CORPUS}': skipping the run over real documents."
    exit 0
fi

swift build --traits CommandLine --product gatewright
swift build --traits CommandLine --target Gatewright
bin=$(swift build --traits CommandLine --show-bin-path)
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
export WORK GATEWRIGHT="$bin/gatewright" MODULES="$bin/Modules"

"$here/corpus-tree.sh" "$corpus" "$WORK/tree" >"$WORK/documents.tsv"

tr '\t\n' '\0\0' <"$WORK/documents.tsv" \
    | xargs -0 -n 2 -P "$(getconf _NPROCESSORS_ONLN)" "$here/corpus.sh" --one >"$WORK/results.txt"

sort -o "$WORK/results.txt" "$WORK/results.txt"
grep '^refused' "$WORK/results.txt" | cut -d' ' -f2- >"$WORK/refusals.txt" || true
echo
awk '{ count[$1]++ } END { for (kind in count) printf "%4d %s\n", count[kind], kind }' "$WORK/results.txt" | sort -rn
echo
cat "$WORK"/*/diagnostics.txt | sed -n 's/.*: warning: .*\[\([a-z0-9-]*\)\]$/\1/p' | sort | uniq -c | sort -rn \
    | sed 's/^/warning /'
echo
# What is carried as untyped values although the document says more. The list should become empty.
for diagnostics in "$WORK"/*/diagnostics.txt; do
    name=$(basename "$(dirname "$diagnostics")")
    sed -n -E 's/^.*:([0-9]+:[0-9]+): warning: (.*) \[(untyped-[a-z-]*)\]$/\3 at '"$(printf %s "$name" | sed 's/[\/&]/\\&/g')"':\1: \2/p' "$diagnostics"
done | sort
echo
sed 's/^/refused: /' "$WORK/refusals.txt"

if grep -E '^(crashed|does-not-compile)' "$WORK/results.txt" >&2; then exit 1; fi
if [ -f "$here/corpus-refusals.txt" ] && ! diff -u "$here/corpus-refusals.txt" "$WORK/refusals.txt" >&2; then
    echo "error: other documents are refused than Tests/corpus-refusals.txt says" >&2
    [ -n "${CI:-}" ] || cp "$WORK/refusals.txt" "$here/corpus-refusals.txt"
    exit 1
fi
