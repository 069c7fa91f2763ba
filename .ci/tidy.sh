#!/usr/bin/env bash
# clang-tidy over the sources of .ci/tidy-clean.txt: those that were checked and are to stay clean.
# The list grows until it holds the whole tree; who changes a source that is not in it checks it
# (.ci/tidy.sh FILE...), mends what is found, and adds it.
# usage: .ci/tidy.sh [--all | FILE...]
# --all checks the whole tree; about ten seconds a file on one core.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$root"
build=build/release
list=.ci/tidy-clean.txt

# clang knows neither GCC's precompiled headers nor its warning switches.
database="$(mktemp -d)"
trap 'rm -rf "$database"' EXIT
sed -E -e 's# -include [^ ]*cmake_pch[^ ]*##g' -e 's# -Winvalid-pch##g' \
    -e 's# -fopenmp##g' "$build/compile_commands.json" >"$database/compile_commands.json"

# Only what the build compiles: clang-tidy needs its command line.
compiled() {
    git ls-files -- '*.cpp' | sort | while read -r file; do
        if grep -qF "\"$root/$file\"" "$build/compile_commands.json"; then echo "$file"; fi
    done
}

if [ "${1:-}" = --all ]; then
    mapfile -t files < <(compiled)
    echo "clang-tidy over all ${#files[@]} sources"
elif [ $# -gt 0 ]; then
    files=("$@")
else
    mapfile -t files < <(comm -12 <(sort "$list") <(compiled | sort))
    gone="$(comm -23 <(sort "$list") <(compiled | sort))"
    if [ -n "$gone" ]; then
        printf '%s names what is not compiled:\n%s\n' "$list" "$gone" >&2
        exit 1
    fi
    echo "clang-tidy over ${#files[@]} sources of $(compiled | wc -l)"
fi

# Qt's headers are not taken for the system's: of those the analyzer believes that a function keeps
# nothing of what it is given, and calls whatever is posted to an event loop a leak.
printf '%s\0' "${files[@]}" |
    xargs -0 -n 1 -P "$(nproc)" clang-tidy -quiet -p "$database" --extra-arg=-Wno-unknown-warning-option \
        --extra-arg=--no-system-header-prefix=q --extra-arg=--no-system-header-prefix=Q \
        --header-filter="^$root/(core|ui|app|models|tests)/" # not what moc writes below build/
