#!/usr/bin/env bash
# What a network that replaces the bundled one needs, made from its file. Each part on its own:
#
#   models/training/release.sh PART... NETWORK OUT
#
#   golden      OUT/golden.npz by the textbook network in Python, and `inlay verify` against it
#   samples     OUT/samples.png: 24 samples
#   morphs      OUT/morphs.png: 6 pairs of samples, from one to the other
#   neighbours  OUT/neighbours.png: 12 samples before their nearest training pictures; DATA names
#               the folder of these
#   table       OUT/table.txt: over the photos of the folder PHOTOS, median PSNR and SSIM of the
#               encoder's start and of fast, balanced and paper, without and with noise maps.
#               LIMIT: how many photos (default: all). What is done already is kept
#   speed       OUT/bench.json: time of a step
#   install     puts NETWORK into models/, and OUT/golden.npz where the tests look for it
#
# BUILD names the build folder (default: build/release) with `inlay` and `inlay-sheets`; PYTHON one
# that has torch (default: /usr/bin/python3).
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
bin=${BUILD:-$root/build/release}/bin
python=${PYTHON:-/usr/bin/python3}

usage() {
    sed -n '2,20s/^# \{0,1\}//p' "$0" >&2
    exit 2
}

[ $# -ge 3 ] || usage
parts=("${@:1:$#-2}")
network=${*: -2:1}
out=${*: -1:1}
[ -f "$network" ] || { echo "$network is not a file" >&2; exit 1; }
mkdir -p "$out"
export OMP_WAIT_POLICY=${OMP_WAIT_POLICY:-passive}

folder() { # NAME VALUE
    [ -d "$2" ] || { echo "Set $1 to a folder of pictures" >&2; exit 1; }
}

golden() {
    "$python" "$root/models/training/golden.py" "$network" "$out/golden.npz"
    "$bin/inlay" verify "$network" "$out/golden.npz"
}

neighbours() {
    folder DATA "${DATA:-}"
    "$bin/inlay-sheets" neighbours "$network" "$out/neighbours.png" "$DATA" |
        tee "$out/neighbours.txt"
}

embed_all() { # NAME ARGUMENTS...; {photo} in one of them stands for its name
    local name=$1 count=0 photo result stem
    shift
    for photo in "$PHOTOS"/*; do
        case "${photo,,}" in *.jpg | *.jpeg | *.png | *.webp) ;; *) continue ;; esac
        [ "$count" -lt "${LIMIT:-1000000}" ] || break
        count=$((count + 1))
        stem=$(basename "${photo%.*}")
        result=$out/embedded/$name/$stem
        [ -s "$result/report.json" ] || "$bin/inlay" embed "$photo" --model "$network" \
            "${@//\{photo\}/$stem}" --out "$result" >/dev/null
    done
}

field() { sed -n "s/^ *\"$2\": *\([-0-9.eE+]*\),\{0,1\}\$/\1/p" "$1"; }

# Of numbers, one a line.
median() { sort -g | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

table_row() { # NAME
    local reports=("$out/embedded/$1"/*/report.json) report
    [ -e "${reports[0]}" ] || { echo "$PHOTOS holds no pictures" >&2; exit 1; }
    local column values=()
    for column in psnr_db ssim; do
        values+=("$(for report in "${reports[@]}"; do field "$report" $column; done | median)")
    done
    printf '%-16s %6d %9.2f %9.4f\n' "$1" ${#reports[@]} "${values[@]}" | tee -a "$out/table.txt"
}

table() {
    folder PHOTOS "${PHOTOS:-}"
    printf '%-16s %6s %9s %9s\n' embedded photos "PSNR dB" SSIM | tee "$out/table.txt"
    # The best state is kept, and the first one measured is the start as it is.
    embed_all start --start encoder --steps 1
    table_row start
    # Noise maps are searched once w+ is found, with it fixed: they go on from its latent.
    local preset
    for preset in fast:318 balanced:900 paper:3000; do
        local name=${preset%:*} noise_steps=${preset#*:}
        embed_all "$name" --preset "$name"
        table_row "$name"
        embed_all "$name-noise" --preset "$name" --noise --steps 1 --noise-steps "$noise_steps" \
            --from "$out/embedded/$name/{photo}/latent.safetensors"
        table_row "$name-noise"
    done
}

install_network() {
    [ -s "$out/golden.npz" ] || { echo "Make the golden first" >&2; exit 1; }
    "$bin/inlay" verify "$network" "$out/golden.npz"
    cp "$network" "$root/models/portraits-128.safetensors"
    cp "$out/golden.npz" "$root/tests/goldens/portraits-128/golden.npz"
    echo "Now make models/portraits-128-gallery anew (inlay-smile), write models/README.md, and look"
    echo "at the samples beside it."
}

for part in "${parts[@]}"; do
    case $part in
    golden) golden ;;
    samples | morphs) "$bin/inlay-sheets" "$part" "$network" "$out/$part.png" ;;
    neighbours) neighbours ;;
    table) table ;;
    speed) "$bin/inlay" bench --model "$network" --json | tee "$out/bench.json" ;;
    install) install_network ;;
    *) usage ;;
    esac
done
