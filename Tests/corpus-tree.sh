#!/bin/sh
# Lays out the documents of a corpus as in their repositories, since they refer to their neighbours by relative paths:
# `Tests/corpus-tree.sh CORPUS FOLDER`. Prints the name and the place of each document.
set -eu

# Columns 5 and 6 say where a file was. What was cut out of a larger file, or shares its path with another, keeps the
# corpus's own name.
awk -F'\t' 'NR > 1 { print $1 "\t" $4 "\t" $5 "\t" $6 }' "$1/index.tsv" \
    | while IFS="$(printf '\t')" read -r file how repository path; do
        case $how in
            file | companion) place=$2/$repository/$path ;;
            *) place=$2/$repository/$(dirname "$path")/$file ;;
        esac
        [ ! -e "$place" ] || place=$2/$repository/$(dirname "$path")/$file
        mkdir -p "$(dirname "$place")"
        ln "$1/documents/$file" "$place" 2>/dev/null || cp "$1/documents/$file" "$place"
        # The files that documents refer to are `companion`s: nothing to generate.
        [ "$how" = companion ] || printf '%s\t%s\n' "$file" "$place"
    done | sort
