#!/usr/bin/env bash
# clang-tidy over the sources that changed since the main branch, or in the last commits where that
# is not known. usage: .ci/tidy.sh [REVISION TO COMPARE WITH]
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$root"
build=build/release
most=60 # files; about ten seconds each on one core

base="${1:-}"
if [ -z "$base" ]; then
    for branch in origin/main main; do
        if git rev-parse -q --verify "$branch" >/dev/null; then
            base="$(git merge-base HEAD "$branch" || true)"
            break
        fi
    done
fi
# On the main branch itself there is nothing to compare with: look at the last commits.
if [ -z "$base" ] || [ "$base" = "$(git rev-parse HEAD)" ]; then
    base="$(git rev-list -n 1 --skip=5 HEAD)"
fi
[ -n "$base" ] || base="$(git hash-object -t tree /dev/null)" # fewer commits: all files

mapfile -t changed < <({
    git diff --name-only --diff-filter=d "$base" -- '*.cpp'
    git ls-files --others --exclude-standard -- '*.cpp'
} | sort -u)
files=()
for file in "${changed[@]}"; do
    # Only what the build compiles: clang-tidy needs its command line.
    if grep -qF "\"$root/$file\"" "$build/compile_commands.json"; then
        files+=("$file")
    fi
done
if [ ${#files[@]} -eq 0 ]; then
    echo "No compiled source has changed since ${base:0:12}."
    exit 0
fi
if [ ${#files[@]} -gt "$most" ]; then
    echo "${#files[@]} sources have changed; looking at $most of them, chosen by chance."
    mapfile -t files < <(printf '%s\n' "${files[@]}" | shuf -n "$most" | sort)
fi

# clang knows neither GCC's precompiled headers nor its warning switches.
database="$(mktemp -d)"
trap 'rm -rf "$database"' EXIT
sed -E -e 's# -include [^ ]*cmake_pch[^ ]*##g' -e 's# -Winvalid-pch##g' \
    -e 's# -fopenmp##g' "$build/compile_commands.json" >"$database/compile_commands.json"

echo "clang-tidy over ${#files[@]} sources"
printf '%s\0' "${files[@]}" |
    xargs -0 -n 1 -P "$(nproc)" clang-tidy -quiet -p "$database" --extra-arg=-Wno-unknown-warning-option \
        --header-filter="^$root/(core|ui|app|models|tests)/" # not what moc writes below build/
