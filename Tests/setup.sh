#!/bin/sh
# Installs libyaml, the one thing that Gatewright needs besides a Swift toolchain.
set -eu

has_libyaml() {
    printf '#include <yaml.h>\n' | ${CC:-clang} -E - >/dev/null 2>&1 || [ -e /usr/include/yaml.h ] \
        || { command -v brew >/dev/null 2>&1 && [ -e "$(brew --prefix)/include/yaml.h" ]; }
}

has_libyaml && exit 0
echo "Installing libyaml, which reads YAML and JSON."
if command -v brew >/dev/null 2>&1; then
    brew install libyaml
elif command -v apt-get >/dev/null 2>&1; then
    sudo=""
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 || { echo "error: run as root: apt-get install libyaml-dev" >&2; exit 1; }
        sudo="sudo"
    fi
    export DEBIAN_FRONTEND=noninteractive
    $sudo apt-get update -qq && $sudo apt-get install -y -qq libyaml-dev
elif command -v dnf >/dev/null 2>&1; then
    echo "error: install it with: sudo dnf install libyaml-devel" >&2
    exit 1
else
    echo "error: install libyaml with its header yaml.h, then run this again (https://pyyaml.org/wiki/LibYAML)" >&2
    exit 1
fi
has_libyaml || { echo "error: yaml.h is still missing" >&2; exit 1; }
