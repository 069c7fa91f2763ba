#!/usr/bin/env bash
# Configures Release into build/release and builds the given targets (default: everything).
# usage: packaging/build.sh [TARGET]...
# INLAY_BUILD names another folder than build/release.
# INLAY_JOBS sets the number of compilers at once; by default as many as cores and memory allow.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
build="${INLAY_BUILD:-$root/build/release}"

jobs() {
    local cores memory
    cores="$(nproc)"
    # A file that includes LibTorch's headers takes up to 1.5 GB to compile.
    memory="$(awk '/^MemAvailable:/ { print int($2 / 1500000) }' /proc/meminfo)"
    [ "$memory" -ge 1 ] || memory=1
    echo $((cores < memory ? cores : memory))
}

cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DINLAY_BUILD_UI=ON \
    -DINLAY_BUILD_TESTS=ON >&2
ninja -C "$build" -j "${INLAY_JOBS:-$(jobs)}" "$@" >&2
