#!/bin/sh
# Builds samples/orders as it would be deployed, sends it requests as API Gateway would, and checks the responses.
set -eu

cd "$(dirname "$0")/.."
sample=samples/orders
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

heading() {
    if [ -t 1 ] && [ -z "${NO_COLOR:-}" ]; then printf '\033[1m== %s\033[0m\n\n' "$1"; else printf '== %s\n\n' "$1"; fi
}

fail() {
    echo "error: $*" >&2
    exit 1
}

# quietly COMMAND...: shows what the command says only when it fails.
quietly() {
    "$@" >"$work/log" 2>&1 || {
        cat "$work/log" >&2
        fail "$* failed"
    }
}

megabytes() { wc -c <"$1" | awk '{ printf "%.1f MB", $1 / 1000000 }'; }

heading "Building $sample as it would be deployed (the first time takes some minutes)"
quietly swift build --traits CommandLine --product gatewright
gatewright=$(swift build --traits CommandLine --show-bin-path)/gatewright
set -- --package-path $sample -c release
# Lambda's systems have no Swift, so everything is linked in.
[ "$(uname)" != Linux ] || set -- "$@" --toolset $sample/lambda-toolset.json
quietly swift build "$@"
binaries=$(swift build "$@" --show-bin-path)
for function in OrdersFunction AttachmentsFunction; do
    mkdir "$work/$function"
    cp "$binaries/$function" "$work/$function/bootstrap"
    size=$(megabytes "$work/$function/bootstrap")
    if command -v zip >/dev/null 2>&1; then
        (cd "$work/$function" && zip -q bootstrap.zip bootstrap)
        size="$size, zipped $(megabytes "$work/$function/bootstrap.zip")"
    fi
    echo "$function: $size"
done

echo
heading "gatewright routes $sample/openapi.yaml"
"$gatewright" routes $sample/openapi.yaml

"$work/OrdersFunction/bootstrap" --gatewright-info | grep -q '"function":"OrdersFunction","sha256":"' ||
    fail "the function does not say what document it was made of"
"$gatewright" check $sample/openapi.yaml --binary "$work/OrdersFunction/bootstrap" \
    --binary "$work/AttachmentsFunction/bootstrap" >/dev/null || fail "the functions were made of another document"

# send PAYLOAD: the requests of both functions, and below each the response.
send() {
    for name in orders attachments; do
        case $name in orders) function=OrdersFunction ;; *) function=AttachmentsFunction ;; esac
        "$gatewright" invoke "$work/$function/bootstrap" --requests "$sample/$name.http" --payload "$1" \
            --document "$sample/openapi.yaml" 2>&1 || fail "$function gave no answer"
    done
}

# expect TITLE TEXT...: the request whose title begins so, its response or its log line have these texts.
expect() {
    title=$1
    shift
    awk -v title="### $title" '/^### / { found = index($0, title) == 1 } found' "$transcript" >"$work/section"
    for text in "$@"; do
        grep -qF -- "$text" "$work/section" || {
            cat "$transcript" >&2
            fail "\"$text\" should be in what came of \"$title\" with payload $payload"
        }
    done
}

check() {
    expect "Place an order" "201 Created" "ocation: /orders/o-1" '"total": 61' '"message":"Placed an order."'
    expect "Fetch it: the path" "200 OK" '"id": "o-1"'
    expect "List orders" "200 OK" '"id": "o-1"'
    expect "A body that does not fit" "400 Bad Request" '"pointer": "/items/2/unitPrice"'
    expect "Keep a file" "204 No Content"
    expect "Fetch the file" "200 OK" "Please ring twice."
    expect "A method that" "405 Method Not Allowed" "DELETE, GET, PUT"
}

for payload in 1.0 2.0; do
    transcript=$work/$payload.txt
    send $payload >"$transcript" || {
        cat "$transcript" >&2
        exit 1
    }
    check
done

echo
heading "gatewright invoke bootstrap --requests $sample/orders.http --payload 1.0   (a REST API; then attachments.http)"
cat "$work/1.0.txt"
heading "The same with --payload 2.0   (an HTTP API)"
awk '/^### / { title = substr($0, 5) } /^HTTP\// { sub(/^HTTP\/1.1 /, ""); printf "%-24s %s\n", $0, title }' \
    "$work/2.0.txt"
echo
echo "Every response is what it should be."
