#!/usr/bin/env bash
# Speed to quality: embeds every picture of a folder with each preset and prints, for each preset,
# the medians over the pictures of the final loss, its ratio to that of `paper`, PSNR, SSIM, steps
# and seconds, and the share of `paper`'s time. The presets of one picture run one after the other,
# so that a busy machine burdens all of them alike; the losses do not depend on it. A run that was
# interrupted goes on where it stopped if OUT is the same folder.
#
#   tests/quality/run.sh FOLDER [PRESET...]        presets: fast balanced paper
#
# INLAY names the program (default: build/release/bin/inlay), OUT a folder to keep (default: none),
# LIMIT how many pictures (default: all), INLAY_ARGUMENTS further arguments of `inlay embed`.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
if [ $# -lt 1 ] || [ ! -d "$1" ]; then
    sed -n '2,12s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi
folder=$1
shift
presets=("$@")
[ ${#presets[@]} -gt 0 ] || presets=(fast balanced paper)
inlay=${INLAY:-$root/build/release/bin/inlay}
limit=${LIMIT:-1000000}
out=${OUT:-}
if [ -z "$out" ]; then
    out=$(mktemp -d)
    trap 'rm -rf "$out"' EXIT
fi
mkdir -p "$out"

read -r -a extra <<<"${INLAY_ARGUMENTS:-}"
count=0
for photo in "$folder"/*; do
    case "${photo,,}" in *.jpg | *.jpeg | *.png | *.webp | *.tif | *.tiff | *.bmp) ;; *) continue ;; esac
    [ "$count" -lt "$limit" ] || break
    count=$((count + 1))
    name=$(basename "${photo%.*}")
    for preset in "${presets[@]}"; do
        report=$out/$preset/$name/report.json
        [ -s "$report" ] || "$inlay" embed "$photo" --preset "$preset" ${extra[@]+"${extra[@]}"} \
            --out "$out/$preset/$name" >/dev/null
        echo "$name $preset done" >&2
    done
done
[ "$count" -gt 0 ] || { echo "$folder holds no pictures" >&2; exit 1; }

# A report has one field a line: `  "name": value,`.
field() { sed -n "s/^ *\"$2\": *\([-0-9.eE+]*\),\{0,1\}\$/\1/p" "$1"; }

table=$out/table.txt
: >"$table"
for preset in "${presets[@]}"; do
    for report in "$out/$preset"/*/report.json; do
        name=$(basename "$(dirname "$report")")
        echo "$preset $name $(field "$report" mse) $(field "$report" perceptual)" \
            "$(field "$report" psnr_db) $(field "$report" ssim) $(field "$report" steps)" \
            "$(field "$report" seconds)" >>"$table"
    done
done

awk -v order="${presets[*]}" '
    function median(list, n,    i, j, t) {
        for (i = 2; i <= n; i++)
            for (j = i; j > 1 && list[j - 1] > list[j]; j--) {
                t = list[j]; list[j] = list[j - 1]; list[j - 1] = t
            }
        return n == 0 ? 0 : n % 2 ? list[(n + 1) / 2] : (list[n / 2] + list[n / 2 + 1]) / 2
    }
    {
        loss[$1, $2] = $3 + $4; psnr[$1, $2] = $5; ssim[$1, $2] = $6
        steps[$1, $2] = $7; seconds[$1, $2] = $8; names[$2] = 1
    }
    END {
        printf "%-10s %9s %12s %8s %7s %7s %9s %12s\n", "preset", "loss", "loss/paper",
               "PSNR dB", "SSIM", "steps", "seconds", "time/paper"
        n = split(order, wanted, " ")
        for (p = 1; p <= n; p++) {
            preset = wanted[p]; k = 0; r = 0
            for (name in names) {
                if (!((preset, name) in loss)) continue
                k++
                a[k] = loss[preset, name]; b[k] = psnr[preset, name]; c[k] = ssim[preset, name]
                d[k] = steps[preset, name]; e[k] = seconds[preset, name]
                if (("paper", name) in loss) {
                    r++
                    f[r] = loss[preset, name] / loss["paper", name]
                    g[r] = seconds[preset, name] / seconds["paper", name]
                }
            }
            printf "%-10s %9.5f %12s %8.2f %7.4f %7d %9.1f %12s\n", preset, median(a, k),
                   r ? sprintf("%.3f", median(f, r)) : "-", median(b, k), median(c, k),
                   median(d, k), median(e, k), r ? sprintf("%.3f", median(g, r)) : "-"
        }
    }' "$table"
