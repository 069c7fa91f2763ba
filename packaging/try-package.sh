#!/usr/bin/env bash
# Installs the Debian package of FOLDER that is for this system, by apt alone, and tries what it brings:
# the editor by its menu entry, a photo by the command line, manual, completion, file types. For a system
# that may be thrown away: packaging/in-debian.sh.
# usage: packaging/try-package.sh FOLDER
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
# shellcheck source=packaging/try.sh
. "$here/try.sh"
release="$(. /etc/os-release && echo "$VERSION_ID")"
package="$(echo "$1"/inlay_*~deb"${release}"_*.deb)"
[ -e "$package" ] || fail "there is no package for Debian $release in $1"

apt-get -q update
apt-get -q -y -o Dpkg::Use-Pty=0 install "$(realpath "$package")"
say "installed: $(dpkg-query -W inlay), $(dpkg-query -W -f '${Installed-Size}' inlay) kB"
for file in /usr/share/man/man1/inlay.1.gz /usr/share/man/man1/inlay-studio.1.gz \
    /usr/share/man/man1/inlay-embed.1.gz /usr/share/bash-completion/completions/inlay \
    /usr/share/mime/packages/inlay.xml /usr/share/metainfo/org.inlay_editor.Inlay.metainfo.xml \
    /usr/share/icons/hicolor/scalable/apps/inlay-studio.svg /usr/share/doc/inlay/copyright; do
    # A minimal system leaves manual and documentation out when it unpacks.
    dpkg-deb --contents "$package" | grep -q " \.$file$" || fail "the package lacks $file"
done
grep -q x-inlay-document /usr/share/mime/packages/inlay.xml || fail "the file types are missing"

install_display_tools dex
try_command_line inlay /usr/share/inlay/models/sample-portrait.jpg
try_window dex /usr/share/applications/inlay-studio.desktop
apt-get -q -y -o Dpkg::Use-Pty=0 remove inlay >/dev/null
[ ! -e /usr/bin/inlay ] || fail "it is still there after it was removed"
say "passed"
