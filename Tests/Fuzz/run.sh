#!/bin/sh
# Fuzzes the document reader or the event decoder with libFuzzer: Tests/Fuzz/run.sh document|event [SECONDS] [SEEDS].
set -eu

cd "$(dirname "$0")/../.."
kind=$1
seconds=${2:-600}
seeds=${3:-}
work=.build/fuzz-$kind
mkdir -p "$work/corpus"
case $kind in
    document)
        sources="$(find Sources/GatewrightPattern Sources/GatewrightAPI Sources/GatewrightSpec Sources/GatewrightEmit -name '*.swift') Tests/Fuzz/DocumentFuzz.swift"
        flags="-I Sources -Xcc -fmodule-map-file=Sources/CYAML/module.modulemap -lyaml"
        cp Tests/Cases/*/*.yaml "$work/corpus" 2>/dev/null || true
        length=8192
        ;;
    event)
        sources="$(find Sources/GatewrightPattern Sources/Gatewright -name '*.swift') Tests/Fuzz/EventFuzz.swift"
        flags=""
        cp Tests/Fuzz/Seeds/*.json "$work/corpus"
        length=8192
        ;;
    *) echo "usage: Tests/Fuzz/run.sh document|event [SECONDS] [SEEDS]" >&2; exit 64 ;;
esac
[ -z "$seeds" ] || find "$seeds" -type f -size -8k -exec cp {} "$work/corpus" \;

# One module: imports of the modules that are compiled in are left out.
mkdir -p "$work/sources"
rm -f "$work/sources"/*
for source in $sources; do
    sed -E -e 's/^(package |public |internal )?import Gatewright(API|Spec|Emit|Pattern)?$//' -e 's/\bGatewright(API|Spec|Emit|Pattern)\./Fuzzed./g' "$source" \
        >"$work/sources/$(echo "$source" | tr / _)"
done
# shellcheck disable=SC2086
swiftc -O -wmo -parse-as-library -sanitize=fuzzer,address -swift-version 6 -package-name gatewright -module-name Fuzzed \
    $flags "$work/sources"/*.swift -o "$work/fuzz"
exec "$work/fuzz" -max_total_time="$seconds" -max_len="$length" -timeout=60 -rss_limit_mb=2048 \
    -artifact_prefix="$work/" -print_final_stats=1 "$work/corpus"
