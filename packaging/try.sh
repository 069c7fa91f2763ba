# shellcheck shell=bash
# What packaging/try-package.sh and packaging/try-portable.sh share.

say() { printf '%s: %s\n' "$(basename "$0")" "$*" >&2; }
fail() {
    say "$*"
    exit 1
}

# install_display_tools PACKAGE...: a display, and what looks at it
install_display_tools() {
    DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Use-Pty=0 install --no-install-recommends \
        xvfb xdotool "$@" >/dev/null
}

# try_command_line INLAY PHOTO: embeds the photo and puts a smile into it
try_command_line() {
    local out
    out="$(mktemp -d)"
    "$1" --version
    "$1" embed "$2" --steps 20 --out "$out/embedded"
    "$1" edit "$2" --recipe "$(dirname "$2")/smile.json" --out "$out/smiling.jpg"
    if [ ! -s "$out/embedded/report.json" ] || [ ! -s "$out/smiling.jpg" ]; then
        fail "a result is missing"
    fi
    rm -rf "$out"
}

# try_window COMMAND...: the window comes up, with a network
try_window() {
    local log window=
    log="$(mktemp)"
    Xvfb :77 -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
    local server=$!
    export DISPLAY=:77
    sleep 2
    "$@" >"$log" 2>&1 &
    for _ in $(seq 60); do
        window="$(xdotool search --onlyvisible --name Inlay 2>/dev/null | head -n 1)"
        [ -z "$window" ] || break
        sleep 1
    done
    sleep 5
    if [ -n "$window" ] && [ -n "${INLAY_TRY_PICTURE:-}" ]; then
        xwd -root -out "$INLAY_TRY_PICTURE" 2>/dev/null || true
    fi
    xdotool search --onlyvisible --name Inlay >/dev/null 2>&1 || { cat "$log" >&2; fail "no window came up"; }
    say "the window: $(xdotool getwindowname "$window")"
    pkill -x inlay-studio || true
    kill "$server"
    cat "$log" >&2
}
