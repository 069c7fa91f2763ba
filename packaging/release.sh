#!/usr/bin/env bash
# Makes what is published: a Debian package for Debian 12 and one for Debian 13, and the portable
# archive, each built and tried in a system of its own, and their checksums. Takes an hour or two on
# two cores. Needs what packaging/in-debian.sh needs.
# usage: packaging/release.sh [OUT-FOLDER]     (default: build/release-files)
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
out="${1:-$(dirname "$here")/build/release-files}"
mkdir -p "$out"
out="$(cd "$out" && pwd)"

for release in 12 13; do
    "$here/in-debian.sh" --fresh --name "package-$release" --folder "$out" "$release" \
        packaging/package.sh /folder
done
# On the older one: what is linked with its libraries runs with newer ones too.
"$here/in-debian.sh" --name package-12 --folder "$out" 12 packaging/portable.sh /folder

for release in 12 13; do
    "$here/in-debian.sh" --fresh --name "try-$release" --folder "$out" "$release" \
        packaging/try-package.sh /folder
done
"$here/in-debian.sh" --fresh --name try-portable --folder "$out" 13 packaging/try-portable.sh /folder

cd "$out"
sha256sum ./*.deb ./*.tar.xz >SHA256SUMS
cat SHA256SUMS
