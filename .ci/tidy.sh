#!/usr/bin/env bash
# clang-tidy over the sources that changed, all of them, and over a part of the others: which part
# follows from the number of commits, so that the same commit is always checked in the same way and
# ten commits in a row check everything.
# usage: .ci/tidy.sh [--all | REVISION TO COMPARE WITH]
# --all checks the whole tree; about ten seconds a file on one core.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$root"
build=build/release
parts=10

base="${1:-}"
if [ -z "$base" ]; then
    for branch in origin/main main; do
        if git rev-parse -q --verify "$branch" >/dev/null; then
            base="$(git merge-base HEAD "$branch" || true)"
            break
        fi
    done
    # On the main branch itself there is nothing to compare with: look at the last commits.
    if [ -z "$base" ] || [ "$base" = "$(git rev-parse HEAD)" ]; then
        base="$(git rev-list -n 1 --skip=5 HEAD)"
    fi
    [ -n "$base" ] || base=--all # fewer commits
fi

# clang knows neither GCC's precompiled headers nor its warning switches.
database="$(mktemp -d)"
trap 'rm -rf "$database"' EXIT
sed -E -e 's# -include [^ ]*cmake_pch[^ ]*##g' -e 's# -Winvalid-pch##g' \
    -e 's# -fopenmp##g' "$build/compile_commands.json" >"$database/compile_commands.json"

# Only what the build compiles: clang-tidy needs its command line.
compiled() {
    { git ls-files -- '*.cpp'; git ls-files --others --exclude-standard -- '*.cpp'; } | sort -u |
        while read -r file; do
            if grep -qF "\"$root/$file\"" "$build/compile_commands.json"; then echo "$file"; fi
        done
}

if [ "$base" = --all ]; then
    mapfile -t files < <(compiled)
    echo "clang-tidy over all ${#files[@]} sources"
else
    part=$(($(git rev-list --count HEAD) % parts))
    changed() {
        { git diff --name-only --diff-filter=d "$base" -- '*.cpp'
          git ls-files --others --exclude-standard -- '*.cpp'; } | sort -u
    }
    mapfile -t files < <({
        comm -12 <(compiled) <(changed)
        compiled | awk -v part=$part -v parts=$parts 'NR % parts == part'
    } | sort -u)
    echo "clang-tidy over ${#files[@]} sources: what changed since ${base:0:12} and part $part of $parts"
fi
if [ ${#files[@]} -eq 0 ]; then exit 0; fi

# Qt's headers are not taken for the system's: of those the analyzer believes that a function keeps
# nothing of what it is given, and calls whatever is posted to an event loop a leak.
printf '%s\0' "${files[@]}" |
    xargs -0 -n 1 -P "$(nproc)" clang-tidy -quiet -p "$database" --extra-arg=-Wno-unknown-warning-option \
        --extra-arg=--no-system-header-prefix=q --extra-arg=--no-system-header-prefix=Q \
        --header-filter="^$root/(core|ui|app|models|tests)/" # not what moc writes below build/
