#!/usr/bin/env bash
# Installs the Debian packages of some sections of packages.txt, those that are missing and no other.
# usage: packaging/install.sh [build|runtime|test|lint|gpu|package]...   (default: build runtime)
# With CMAKE_PREFIX_PATH pointing to a LibTorch of your own, Debian's is not asked for.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
[ $# -gt 0 ] || set -- build runtime

say() { printf 'packaging/install.sh: %s\n' "$*" >&2; }

# packages_of SECTION...: their packages, one a line
packages_of() {
    awk -v wanted=" $* " '
        /^#/ { name = $2; sub(/:$/, "", name); on = index(wanted, " " name " ") > 0; next }
        on && NF { print $1 }' "$here/packages.txt" | sort -u
}

own_libtorch() {
    local IFS=':;' folder
    for folder in ${CMAKE_PREFIX_PATH:-}; do
        if [ -e "$folder/share/cmake/Torch/TorchConfig.cmake" ]; then
            return 0
        fi
    done
    return 1
}

# Each asks once for all packages: a call takes a second or more where nothing is cached.
# What others provide counts (a package that has become part of another).
installed() {
    dpkg-query -W -f='${db:Status-Status} ${Package} ${Provides}\n' 2>/dev/null |
        awk '$1 == "installed" { gsub(/\([^)]*\)|,/, " "); for (i = 2; i <= NF; i++) print $i }'
}
unknown_to_apt() {
    { LC_ALL=C apt-get -q install -s --no-install-recommends "$@" 2>&1 || true; } |
        sed -n -E "s/^E: (Unable to locate package ([^ ]+)|Package '([^']+)' has no installation candidate).*/\2\3/p"
}
without() { comm -23 <(printf '%s\n' "$@" | sort -u) <(sort -u); } # LINES... <what is taken away

mapfile -t wanted < <(packages_of "$@")

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    say "this is no Debian or Ubuntu, so nothing is installed here." \
        "Where the build misses something, install the counterparts of: ${wanted[*]}"
    exit 0
fi

# One LibTorch is enough: the one for GPUs does all that the other one does.
if own_libtorch || [[ " $* " == *" gpu "* ]] || installed | grep -qx libtorch-cuda-dev; then
    mapfile -t wanted < <(echo libtorch-dev | without "${wanted[@]}")
fi
mapfile -t missing < <(installed | without "${wanted[@]}")
[ ${#missing[@]} -gt 0 ] || exit 0

by_hand="apt-get install --no-install-recommends ${missing[*]}"
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        say "packages are missing and there is no sudo to install them with; run as root: $by_hand"
        exit 1
    fi
    if ! sudo -n true 2>/dev/null && [ ! -t 0 ]; then
        say "packages are missing and sudo wants a password, but there is no terminal to ask on;" \
            "run: sudo $by_hand"
        exit 1
    fi
    as_root=(sudo)
fi

apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" >&2
}

update_lists() {
    say "reading the package lists anew"
    apt update || say "apt-get update failed; going on with the lists that are there"
    updated=yes
}

say "installing ${#missing[@]} packages: ${missing[*]}"
updated=no
mapfile -t unknown < <(unknown_to_apt "${missing[@]}")
if [ ${#unknown[@]} -gt 0 ]; then
    update_lists
    mapfile -t unknown < <(unknown_to_apt "${missing[@]}")
fi
if [ ${#unknown[@]} -gt 0 ]; then
    if [[ " ${unknown[*]} " == *cuda* ]]; then
        say "the package sources do not have: ${unknown[*]}. Debian 13 has them in its sections contrib and" \
            "non-free: write 'main contrib non-free' in place of 'main' in /etc/apt/sources.list, or behind" \
            "'Components:' in /etc/apt/sources.list.d/debian.sources, and start again. Elsewhere unpack a" \
            "CUDA build of LibTorch and put its folder into CMAKE_PREFIX_PATH."
        exit 1
    fi
    say "this system's package sources do not have: ${unknown[*]}." \
        "Inlay is made for Debian 12 and 13; elsewhere install their counterparts by hand." \
        "(LibTorch: unpack one and put its folder into CMAKE_PREFIX_PATH.)"
    exit 1
fi

if ! apt install --no-install-recommends "${missing[@]}"; then
    if [ "$updated" = no ]; then
        update_lists # the lists may name versions that the mirror has replaced
        apt install --no-install-recommends "${missing[@]}" && exit 0
    fi
    say "apt-get could not install the packages (its own message is above);" \
        "mend that and start again, or install them by hand: $by_hand"
    exit 1
fi
