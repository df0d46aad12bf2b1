#!/bin/sh
# Runs generated contract tests of documents against the code that is generated from the same documents:
# `Tests/Contracts/run.sh DOCUMENT...`, by default those of Tests/Cases; `--corpus [FOLDER]` for those of a corpus, the
# large ones last. Both have to agree, and every example has to be one.
set -eu

here=$(cd "$(dirname "$0")" && pwd)

if [ "${1:-}" = --one ]; then
    document=$2
    name=$(printf %s "$document" | tail -c 100 | tr '/' '_')-$(printf %s "$document" | cksum | cut -d ' ' -f 1)
    work=$WORK/$name
    mkdir -p "$work/function" "$work/tests"
    # In as many files as the plugin asks for.
    parts=$((1 + $(wc -c <"$document") / 256000))
    target="--target Function --allow-outside ${ALLOWED:-$(dirname "$document")} --parts $((parts < 16 ? parts : 16))"
    # shellcheck disable=SC2086
    if ! "$BIN/gatewright-generator" "$document" --output "$work/function" $target --kind test 2>"$work/log" \
        || ! "$BIN/gatewright-generator" "$document" --output "$work/tests" $target --kind test --testing Function \
            --tested-kind library 2>"$work/log"; then
        echo "refused $document"
        exit 0
    fi
    # Without the testing library: what it would record is printed.
    sed -e '/^import Testing$/d' -e 's/@Suite struct/struct/' -e '/^    @Test(/d' -e 's/Testing\.Issue\.record(/print(/' \
        "$work/tests/ContractTests.generated.swift" >"$work/tests/Contract.swift"
    rm "$work/tests/ContractTests.generated.swift"
    {
        echo "import Gatewright"
        echo "import GatewrightTesting"
        echo "@testable import Function"
        # The names of both stand in the same order.
        sed -n 's/^struct \([^ :]*\) {$/\1/p' "$work/tests/Contract.swift" >"$work/names"
        sed -n 's/^let \(.*\) = GatewrightTesting.Contract($/\1/p' "$work/tests/Contract.swift" | paste - "$work/names" \
            | while read -r contract tests; do
                echo "for contractCase in $contract.cases { await $tests().contract(contractCase) }"
                echo "print(\"cases\", $contract.cases.count)"
            done
        sed -n 's/^extension \(.*\): GatewrightTesting.ExampleProviding {$/_ = \1.example/p' "$work/tests/Examples.generated.swift"
    } >"$work/tests/main.swift"
    flags="-swift-version 6 -package-name contract -I $BIN/Modules -I $work -Onone"
    # shellcheck disable=SC2086
    if ! swiftc $flags -warnings-as-errors -enable-testing -parse-as-library -module-name Function -emit-module \
        -emit-module-path "$work/Function.swiftmodule" -wmo -c -o "$work/Function.o" "$work"/function/*.swift \
        >"$work/log" 2>&1; then
        echo "function-does-not-compile $document"
        grep error: "$work/log" | head -3
    elif ! swiftc $flags -warnings-as-errors -module-name FunctionTests -wmo -o "$work/program" "$work"/tests/*.swift \
        "$work/Function.o" $OBJECTS >"$work/log" 2>&1; then
        echo "does-not-compile $document"
        grep -A4 error: "$work/log" | head -30
    elif ! timeout 600 "$work/program" >"$work/output" 2>"$work/log"; then
        echo "crashed $document"
        tail -3 "$work/log"
    elif grep -av '^cases ' "$work/output" | grep -q .; then
        echo "differs $document"
        grep -av '^cases ' "$work/output" | cut -c1-400 | head -"${SHOWN:-5}"
    else
        echo "agrees $document $(awk '/^cases / { count += $2 } END { print count + 0 }' "$work/output")"
    fi
    [ -n "${KEEP:-}" ] || rm -rf "$work"
    exit 0
fi

if [ -z "${BIN:-}" ]; then
    swift build --product gatewright-generator
    swift build --target GatewrightTesting
    BIN=$(swift build --show-bin-path)
fi
WORK=${WORK:-$(mktemp -d)}
OBJECTS=$(for module in GatewrightPattern Gatewright GatewrightAPI GatewrightGateway GatewrightTesting; do
    find "$here/../../Sources/$module" -name '*.swift' | while read -r source; do
        echo "$BIN/$module.build/$(basename "$source").o"
    done
done | tr '\n' ' ')
export BIN WORK OBJECTS

documents() {
    if [ "${1:-}" != --corpus ]; then
        [ $# -gt 0 ] || set -- "$here"/../Cases/*/openapi.yaml
        printf '%s\n' "$@"
        return
    fi
    corpus=${2:-${CORPUS:-}}
    "$here/../corpus-tree.sh" "$corpus" "$WORK/tree" \
        | awk -F'\t' 'NR == FNR { place[$1] = $2; next } $1 in place { print $9 "\t" place[$1] }' - "$corpus/index.tsv" \
        | sort -n | cut -f 2
}
if [ "${1:-}" = --corpus ]; then
    export ALLOWED="$WORK/tree"
    if [ ! -f "${2:-${CORPUS:-}}/index.tsv" ]; then
        echo "No corpus of documents at '${2:-${CORPUS:-GATEWRIGHT_CORPUS}}': skipping the run over real documents."
        exit 0
    fi
fi
documents "$@" | tr '\n' '\0' | xargs -0 -n 1 -P "${JOBS:-$(getconf _NPROCESSORS_ONLN)}" "$here/run.sh" --one >"$WORK/results.txt"
cat "$WORK/results.txt"
echo
awk '/^(agrees|refused|differs|crashed|does-not-compile|function-does-not-compile) / { count[$1]++; cases += $3 }
    END { for (kind in count) printf "%4d %s\n", count[kind], kind; print cases " cases hold" }' "$WORK/results.txt"
! grep -Eq '^(differs|crashed|does-not-compile)' "$WORK/results.txt"
