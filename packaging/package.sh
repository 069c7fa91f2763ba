#!/usr/bin/env bash
# Builds a Debian package for the system that this runs on, and reads it with lintian.
# usage: packaging/package.sh OUT-FOLDER
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
out="$(mkdir -p "$1" && cd "$1" && pwd)"
build="${INLAY_BUILD:-$here/../build/release}"

"$here/install.sh" build runtime package
"$here/build.sh" inlay-studio inlay inlay-engine
cmake --build "$build" --target inlay-manual
(cd "$build" && cpack -G DEB -B "$out")
rm -rf "$out/_CPack_Packages"
lintian --fail-on error "$out"/inlay_*.deb
