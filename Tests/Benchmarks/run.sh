#!/bin/sh
# Builds what is measured, then measures:
# `Tests/Benchmarks/run.sh [function|codec|router|pattern|generation|build|compile]`, all without
# an argument.
#
# GATEWRIGHT_BENCH: a folder with mockrapi.c (a Runtime API server that measures), floor.c and make_events.py.
# GATEWRIGHT_CORPUS: a folder with `documents/`, OpenAPI documents. Without one of them, what needs it is skipped.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
bench=${GATEWRIGHT_BENCH:-$root/../shared/bench}
corpus=${GATEWRIGHT_CORPUS:-${CORPUS:-$root/../shared/corpus}}
which=${1:-all}
case $which in
    all | function | codec | router | pattern | generation | build | compile) ;;
    *)
        echo "usage: $0 [function|codec|router|pattern|generation|build|compile]" >&2
        exit 64
        ;;
esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# The last core, as the first has the most interrupts to serve.
core=$(($(getconf _NPROCESSORS_ONLN) - 1))
compiler=$(command -v cc || command -v clang || true)

wanted() { [ "$which" = all ] || [ "$which" = "$1" ]; }

quietly() {
    "$@" >"$work/log" 2>&1 || {
        cat "$work/log" >&2
        echo "error: failed: $*" >&2
        exit 1
    }
}

rewrite() {
    cat "$1" >"$1.copy"
    chmod +x "$1.copy"
    mv "$1.copy" "$1"
}

on_one_core() {
    if command -v taskset >/dev/null 2>&1; then taskset -c "$core" "$@"; else "$@"; fi
}

echo "Building the benchmarks."
# The router is internal to the library, hence the testing symbols.
quietly swift build --package-path "$here" -c release -Xswiftc -enable-testing
runner=$(swift build --package-path "$here" -c release --show-bin-path)/Benchmarks

benchmark_function() {
    if [ ! -f "$bench/mockrapi.c" ]; then
        echo "No Runtime API server in C at '$bench' (GATEWRIGHT_BENCH): skipping the function."
        return
    fi
    if [ -z "$compiler" ] || ! command -v python3 >/dev/null 2>&1; then
        echo "The function needs a C compiler and python3: skipping it."
        return
    fi
    echo "Building the function."
    order=$here/.build/order
    quietly swift build --package-path "$here/Order" --scratch-path "$order" -c release \
        --toolset "$here/Order/lambda-toolset.json"
    cp "$order/release/OrderFunction" "$work/bootstrap"
    if command -v zip >/dev/null 2>&1; then
        zip -q -9 -j "$work/function.zip" "$work/bootstrap"
        archive=$work/function.zip
    else
        gzip -9 -c "$work/bootstrap" >"$work/function.gz"
        archive=$work/function.gz
    fi
    # As Lambda has it, written from front to back: how a linker leaves a file in the system's cache costs a tenth of a
    # millisecond at each start.
    rewrite "$work/bootstrap"
    cp "$bench"/*.c "$bench"/*.py "$work"
    quietly "$compiler" -O2 -o "$work/mockrapi" "$work/mockrapi.c"
    quietly "$compiler" -O2 -static -o "$work/floor" "$work/floor.c"
    rewrite "$work/floor"
    (cd "$work" && quietly python3 make_events.py)
    "$runner" function "function=$work/bootstrap" "zip=$archive" "floor=$work/floor" "server=$work/mockrapi" \
        "events=$work/events" "core=$core"
}

benchmark_generation() {
    if [ ! -d "$corpus/documents" ]; then
        echo "No corpus of documents at '$corpus' (GATEWRIGHT_CORPUS): skipping the generation."
        return
    fi
    if [ -z "$compiler" ]; then
        echo "The generation needs a C compiler: skipping it."
        return
    fi
    echo "Building the plugin's tool."
    # With the trait, it is optimized as the command line tool is.
    build_tool debug -c debug
    build_tool release -c release
    build_tool optimized -c release --traits CommandLine
    # Two words or more, as pkg-config gives them.
    # shellcheck disable=SC2046
    quietly "$compiler" -O2 -o "$work/yaml-events" "$here/Peers/yaml-events.c" \
        $(pkg-config --cflags --libs yaml-0.1 2>/dev/null || echo -lyaml)
    "$runner" generation "optimized=$work/generator-optimized" "release=$work/generator-release" \
        "debug=$work/generator-debug" "yaml=$work/yaml-events" "documents=$corpus/documents"
}

build_tool() {
    name=$1
    shift
    set -- --package-path "$root" --scratch-path "$here/.build/generator-$name" "$@"
    quietly swift build "$@" --product gatewright-generator
    cp "$(swift build "$@" --show-bin-path)/gatewright-generator" "$work/generator-$name"
}

benchmark_build() {
    # A copy, so that the caches of the checkout are neither used nor lost.
    mkdir "$work/repository"
    (cd "$root" && tar cf - --exclude .build --exclude '.build-*' --exclude .git .) | (cd "$work/repository" && tar xf -)
    "$runner" build "repository=$work/repository"
}

benchmark_compile() {
    if [ ! -d "$corpus/documents" ]; then
        echo "No corpus of documents at '$corpus' (GATEWRIGHT_CORPUS): skipping the compilation."
        return
    fi
    "$runner" compile "repository=$root" "documents=$corpus/documents"
}

if wanted function; then benchmark_function; fi
if wanted codec; then on_one_core "$runner" codec; fi
if wanted router; then on_one_core "$runner" router; fi
if wanted pattern; then on_one_core "$runner" pattern; fi
if wanted generation; then benchmark_generation; fi
if wanted build; then benchmark_build; fi
if wanted compile; then benchmark_compile; fi
