#!/usr/bin/env bash
# The promises about an edit put back into its photo, for every photo of a folder and as medians:
# detail   energy of the finest two Laplacian levels in the face, edited over photo, at half strength
#          of the smile (promise: a median of at least 0.9)
# seam     median CIEDE2000 against the photo within 10 px of the mask's edge (promise: at most 1)
# outside  values that differ outside the mask (promise: 0)
# zero     pixels that differ at strength 0 (promise: 0)
#
#   tests/quality/composite.sh FOLDER
#
# FIRST and LIMIT choose photos (default: all), OUT names a folder to keep pictures and embeddings in
# (a second run goes on with those), STRENGTH another strength than 0.5, RECIPE another recipe.
# Needs `ninja -C build/release inlay composite-figures`.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
if [ $# -ne 1 ] || [ ! -d "$1" ]; then
    sed -n '2,14s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi
folder=$1
inlay=${INLAY:-$root/build/release/bin/inlay}
figures=${FIGURES:-$root/build/release/tests/composite-figures}
recipe=${RECIPE:-$root/models/smile.json}
strength=${STRENGTH:-0.5}
first=${FIRST:-1}
limit=${LIMIT:-1000000}
out=${OUT:-}
if [ -z "$out" ]; then
    out=$(mktemp -d)
    trap 'rm -rf "$out"' EXIT
fi
mkdir -p "$out"

table=$out/table.txt
: >"$table"
printf '%-20s %8s %8s %8s %8s\n' photo detail seam outside zero
number=0
for photo in "$folder"/*; do
    case "${photo,,}" in *.jpg | *.jpeg | *.png | *.webp | *.tif | *.tiff | *.bmp) ;; *) continue ;; esac
    number=$((number + 1))
    [ "$number" -ge "$first" ] || continue
    [ "$number" -lt $((first + limit)) ] || break
    name=$(basename "${photo%.*}")
    # As `inlay edit` embeds where nothing else is said.
    [ -s "$out/$name/report.json" ] ||
        "$inlay" embed "$photo" --preset fast --steps 40 --out "$out/$name" >/dev/null
    edit() {
        "$inlay" edit "$photo" --recipe "$recipe" --embedding "$out/$name" --strength "$1" \
            --out "$2" --write-mask "$3" >/dev/null
    }
    if ! edit "$strength" "$out/$name-edited.png" "$out/$name-mask.png" ||
        ! edit 0 "$out/$name-zero.png" "$out/$name-zero-mask.png"; then
        echo "$name: left out" >&2
        continue
    fi
    read -r detail seam outside _ < <("$figures" "$photo" "$out/$name-edited.png" \
        "$out/$name-mask.png" "$out/$name/report.json")
    read -r _ _ _ zero < <("$figures" "$photo" "$out/$name-zero.png" "$out/$name-zero-mask.png" \
        "$out/$name/report.json")
    printf '%-20s %8.3f %8.3f %8d %8d\n' "$name" "$detail" "$seam" "$outside" "$zero" |
        tee -a "$table"
done
[ -s "$table" ] || { echo "$folder holds no photos" >&2; exit 1; }

median() { awk -v c="$1" '{ print $c }' "$table" | sort -g | awk '{ v[NR] = $1 } END {
    print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
worst() { awk -v c="$1" '$c > most { most = $c } END { print most + 0 }' "$table"; }
printf '%-20s %8.3f %8.3f %8d %8d\n' "median (or worst)" "$(median 2)" "$(median 3)" \
    "$(worst 4)" "$(worst 5)"
