#!/usr/bin/env bash
# Installs what is missing, builds the programs into build/release/bin and opens the editor.
# usage: packaging/run.sh [ARGUMENT OF inlay-studio]...
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
program="$here/../build/release/bin/inlay-studio"

"$here/install.sh" build runtime
"$here/build.sh" inlay-studio inlay inlay-engine

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ] && [[ " $* " != *" -platform "* ]]; then
    echo "packaging/run.sh: the programs are built, but there is no display to open the window on;" \
        "start $(realpath "$program") from a desktop session, or use the command line program inlay" >&2
    exit 1
fi
exec "$program" "$@"
