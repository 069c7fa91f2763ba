#!/usr/bin/env bash
# clang-tidy. Without arguments over what changed in the last 40 commits or includes a header that changed
# in them (the newest changes, 120 sources at most, so that a check takes no hour), and over a sixth of
# the tree: each commit has the next sixth of those that are known to be clean, and the same commit always
# has the same.
# usage: .ci/tidy.sh [--all | --part I/N | FILE...]
# --part I/N: of N parts the one of number I, from 0; a source belongs to a part by its path. About six
# seconds a source on one core, twice that where it sees LibTorch.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$root"
build=build/release
parts=6
# Sixths of which every source has been read by itself and mended. The others have been read in joint units
# only, which see less; each joins when .ci/tidy.sh --part I/6 finds nothing.
clean=(3)
recent=40
most=120

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# database OF IN: the command lines of the folder OF, one for each source though several programs are
# made of it, without what only GCC knows: its precompiled headers and some of its switches.
database() {
    mkdir -p "$2"
    sed -E -e 's# -include [^ ]*cmake_pch[^ ]*##g' -e 's# -Winvalid-pch##g' -e 's# -fopenmp##g' \
        "$1/compile_commands.json" |
        awk '/^\{/ { entry = ""; file = "" }
             /^[][]/ { next }
             { entry = entry $0 "\n" }
             /^  "file":/ { file = $2 }
             /^\}/ && !seen[file]++ { sub(/,?\n$/, "", entry); printf "%s%s", count++ ? ",\n" : "[\n", entry }
             END { print "\n]" }' >"$2/compile_commands.json"
}

# All but what needs the CUDA build of LibTorch where this is another one. The few sources that other
# builds compile (without imaging, without figures) are read with the command line of a neighbour, which
# clang-tidy chooses.
sources() {
    git ls-files -- '*.cpp' | sort >"$work/tracked"
    if grep -q '/cuda_support\.cpp"' "$build/compile_commands.json"; then
        cat "$work/tracked"
    else
        grep -v '/device/cuda_[a-z_]*\.cpp$' "$work/tracked"
    fi
}

# part I N: the sources of that part
part() {
    local file sum
    sources | while read -r file; do
        sum="$(printf '%s' "$file" | cksum)"
        if [ $((${sum%% *} % $2)) -eq "$1" ]; then echo "$file"; fi
    done
}

# What changed since the commit $1, the newest first, here and not yet committed too, and then what includes
# such a header, by its path or, as tests do, by its name.
changed() {
    {
        git diff --name-only HEAD -- '*.cpp'
        git log --format= --name-only "$1..HEAD" -- '*.cpp'
    } >"$work/changed"
    git diff --name-only --diff-filter=d "$1" -- '*.h' '*.inc' |
        sed -E 's@^(.*/)?([^/]+)$@#include "\1\2"\n#include "\2"@' >"$work/includes"
    if [ -s "$work/includes" ]; then
        git grep -lF -f "$work/includes" -- '*.cpp' >>"$work/changed" || true
    fi
    sources >"$work/sources"
    awk -v most="$most" 'NR == FNR { known[$0]; next }
        $0 in known && !seen[$0]++ && ++count <= most' "$work/sources" "$work/changed"
}

case "${1:-}" in
    --all)
        mapfile -t files < <(sources)
        what="all of them"
        ;;
    --part)
        if [[ ! "${2:-}" =~ ^([0-9]+)/([0-9]+)$ ]] || [ "${BASH_REMATCH[1]}" -ge "${BASH_REMATCH[2]}" ]; then
            echo ".ci/tidy.sh: --part wants a number and how many there are, as 0/4 to 3/4" >&2
            exit 2
        fi
        mapfile -t files < <(part "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}")
        what="part $2"
        ;;
    "")
        if since="$(git rev-parse --quiet --verify "HEAD~$recent^{commit}")"; then
            number=${clean[$(($(git rev-list --count HEAD) % ${#clean[@]}))]}
            mapfile -t files < <(sort -u <(changed "$since") <(part "$number" "$parts"))
            what="changed lately, and part $number/$parts"
        else
            # A shallow clone counts no commits: the part goes by the commit's name.
            echo "clang-tidy: this clone does not hold the last $recent commits; only a part is checked"
            number=${clean[$((0x$(git rev-parse HEAD | cut -c 1-8) % ${#clean[@]}))]}
            mapfile -t files < <(part "$number" "$parts")
            what="part $number/$parts"
        fi
        ;;
    -*)
        echo "usage: .ci/tidy.sh [--all | --part I/N | FILE...]" >&2
        exit 2
        ;;
    *)
        files=("$@")
        what="named"
        ;;
esac
printf 'clang-tidy over %s sources of %s: %s\n' "${#files[@]}" "$(sources | wc -l)" "$what"

# check DATABASE FILE...: Qt's headers are not taken for the system's: of those the analyzer believes that
# a function keeps nothing of what it is given, and calls whatever is posted to an event loop a leak.
check() {
    local from="$1"
    shift
    printf '%s\0' "$@" |
        xargs -0 -r -n 1 -P "$(nproc)" clang-tidy -quiet -p "$from" --extra-arg=-Wno-unknown-warning-option \
            --extra-arg=--no-system-header-prefix=q --extra-arg=--no-system-header-prefix=Q \
            --extra-arg=-I"$work/moc" \
            --header-filter="^$root/(core|ui|app|models|tests)/" # not what moc writes below build/
}

database "$build" "$work/release"
usual=()
fuzzing=()
mkdir "$work/moc"
for file in "${files[@]}"; do
    case "$file" in
        tests/fuzz/*) fuzzing+=("$file") ;;
        *) usual+=("$file") ;;
    esac
    # What no build here compiles has no output of moc, of which clang-tidy needs nothing.
    if ! grep -qF "\"$root/$file\"" "$work/release/compile_commands.json"; then
        : >"$work/moc/$(basename "$file" .cpp).moc"
    fi
done

failed=0
if [ ${#usual[@]} -gt 0 ]; then check "$work/release" "${usual[@]}" || failed=1; fi
if [ ${#fuzzing[@]} -gt 0 ]; then
    cmake -S tests/fuzz -B "$work/fuzz" -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_C_COMPILER=clang \
        -DCMAKE_EXPORT_COMPILE_COMMANDS=ON >"$work/fuzz.log" || { cat "$work/fuzz.log" >&2; exit 1; }
    database "$work/fuzz" "$work/fuzz-commands"
    check "$work/fuzz-commands" "${fuzzing[@]}" || failed=1
fi
exit $failed
