#!/usr/bin/env bash
# Installs what is missing, builds the programs into build/release/bin and opens the editor.
# usage: packaging/run.sh [--gpu] [ARGUMENT OF inlay-studio]...
# With --gpu: with the LibTorch that computes on NVIDIA's GPUs, into build/gpu.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
build="$here/../build/release"
torch=()
if [ "${1:-}" = --gpu ]; then
    shift
    if [ ! -e /proc/driver/nvidia/version ] && ! nvidia-smi -L >/dev/null 2>&1; then
        echo "packaging/run.sh: no NVIDIA driver is running on this machine. Install it (Debian's package" \
            "nvidia-driver, of the sections contrib and non-free) and restart, or leave --gpu out." >&2
        exit 1
    fi
    build="$here/../build/gpu"
    torch=(gpu)
    export INLAY_BUILD="$build"
fi
program="$build/bin/inlay-studio"

"$here/install.sh" build runtime "${torch[@]}"
"$here/build.sh" inlay-studio inlay inlay-engine

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ] && [[ " $* " != *" -platform "* ]]; then
    echo "packaging/run.sh: the programs are built, but there is no display to open the window on;" \
        "start $(realpath "$program") from a desktop session, or use the command line program inlay" >&2
    exit 1
fi
exec "$program" "$@"
