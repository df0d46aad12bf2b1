#!/bin/sh
# Installs the command line tool with its manual page and its completions: Tests/install.sh BINARY PREFIX.
set -eu
binary=$1
prefix=$2
install -d "$prefix/bin" "$prefix/share/man/man1" "$prefix/share/bash-completion/completions" \
    "$prefix/share/zsh/site-functions" "$prefix/share/fish/vendor_completions.d"
install "$binary" "$prefix/bin/gatewright"
# What the tool says about itself, so that neither can be of another version.
"$binary" manual >"$prefix/share/man/man1/gatewright.1"
"$binary" --generate-completion-script bash >"$prefix/share/bash-completion/completions/gatewright"
"$binary" --generate-completion-script zsh >"$prefix/share/zsh/site-functions/_gatewright"
"$binary" --generate-completion-script fish >"$prefix/share/fish/vendor_completions.d/gatewright.fish"
echo "Installed $prefix/bin/gatewright, its manual page and completions for bash, zsh and fish."
