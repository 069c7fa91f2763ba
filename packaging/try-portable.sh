#!/usr/bin/env bash
# Unpacks the portable archive of FOLDER and tries it, on a system that has nothing but a display. For a
# system that may be thrown away: packaging/in-debian.sh.
# usage: packaging/try-portable.sh FOLDER
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
# shellcheck source=packaging/try.sh
. "$here/try.sh"
archive="$(echo "$1"/inlay-*-linux-*.tar.xz)"
[ -e "$archive" ] || fail "there is no portable archive in $1"
megabytes="$(du -m "$archive" | cut -f 1)"
[ "$megabytes" -le 300 ] || fail "the archive has $megabytes MB; 300 are the most"

apt-get -q update
install_display_tools xz-utils
folder="$(mktemp -d)/a folder" # with a space in its name
mkdir "$folder"
tar -C "$folder" -xf "$archive"
top="$(echo "$folder"/inlay-*)"
say "$megabytes MB, unpacked $(du -sm "$top" | cut -f 1) MB"
if dpkg-query -W libqt6core6 libqt6core6t64 libtorch2.6 libopencv-core410 2>/dev/null | grep -q .; then
    fail "this system has libraries that the archive is to bring"
fi
try_command_line "$top/inlay" "$top/share/inlay/models/sample-portrait.jpg"
try_window "$top/inlay-studio"
say "passed"
