#!/usr/bin/env bash
# How long the editor takes from its start until its window is painted, and until it is ready to
# embed: the median and the slowest of COUNT starts, in milliseconds. Needs a display; with Xvfb:
#
#   xvfb-run tests/quality/startup.sh [COUNT]      default: 10
#
# STUDIO names the program (default: build/release/bin/inlay-studio). The user's own settings and
# documents are not touched.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
studio=${STUDIO:-$root/build/release/bin/inlay-studio}
count=${1:-10}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export XDG_CONFIG_HOME=$scratch/config XDG_DATA_HOME=$scratch/data XDG_CACHE_HOME=$scratch/cache
export QT_LOGGING_RULES="inlay.startup.debug=true" QT_FORCE_STDERR_LOGGING=1

for _ in $(seq "$count"); do
    begun=$(date +%s%3N)
    "$studio" 2>"$scratch/log" &
    process=$!
    for _ in $(seq 600); do
        if grep -q 'inlay.startup: ready' "$scratch/log" || ! kill -0 "$process" 2>/dev/null; then
            break
        fi
        sleep 0.05
    done
    kill "$process" 2>/dev/null || true
    wait "$process" 2>/dev/null || true
    awk -v begun="$begun" '/inlay.startup:/ { print $2, $3 - begun }' "$scratch/log"
done >"$scratch/times"

for event in painted ready; do
    awk -v event="$event" '$1 == event { print $2 }' "$scratch/times" | sort -n | awk -v event="$event" '
        { all[NR] = $1 }
        END {
            if (NR == 0) { print event ": never"; exit 1 }
            printf "%-8s median %d ms, slowest %d ms of %d\n", event, all[int((NR + 1) / 2)], all[NR], NR
        }'
done
