#!/usr/bin/env bash
# Installs what is missing, builds everything into build/release and runs all tests.
# usage: packaging/test.sh [ARGUMENT OF ctest]...     e.g.  packaging/test.sh -R editing
# Tests that need a window system get an Xvfb of their own.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
build="$here/../build/release"

"$here/install.sh" build runtime test
"$here/build.sh"

# The user's own session is never used: windows would pop up in it, and take its keyboard.
unset DISPLAY WAYLAND_DISPLAY
scratch="$(mktemp -d)"
xvfb=
cleanup() {
    if [ -n "$xvfb" ]; then
        kill "$xvfb" 2>/dev/null || true
        wait "$xvfb" 2>/dev/null || true
    fi
    rm -rf "$scratch"
}
trap cleanup EXIT

if command -v Xvfb >/dev/null; then
    # The server chooses a free display by itself and writes its number when it is ready.
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$scratch/display" \
        2>"$scratch/xvfb.log" &
    xvfb=$!
    for _ in $(seq 100); do
        if [ -s "$scratch/display" ] || ! kill -0 "$xvfb" 2>/dev/null; then
            break
        fi
        sleep 0.1
    done
    if [ -s "$scratch/display" ]; then
        DISPLAY=":$(cat "$scratch/display")"
        export DISPLAY
    else
        echo "packaging/test.sh: Xvfb did not start ($(tail -n 1 "$scratch/xvfb.log"));" \
            "tests that need a display will be skipped" >&2
    fi
else
    echo "packaging/test.sh: there is no Xvfb; tests that need a display will be skipped" >&2
fi

# A test may use two threads, so half as many tests as cores run side by side.
jobs=$(($(nproc) / 2))
[ "$jobs" -ge 1 ] || jobs=1
ctest --test-dir "$build" --output-on-failure --no-tests=error -j "$jobs" "$@"
