#!/usr/bin/env bash
# Installs the Debian packages of some sections of packages.txt, those that are missing and no other.
# usage: packaging/install.sh [build|runtime|test|lint]...   (default: build runtime)
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

installed() {
    # A virtual package (cmake's generators, a renamed library) counts when something provides it.
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

known() { apt-cache show --no-all-versions "$1" >/dev/null 2>&1; }

mapfile -t wanted < <(packages_of "$@")

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    say "this is no Debian or Ubuntu, so nothing is installed here." \
        "Where the build misses something, install the counterparts of: ${wanted[*]}"
    exit 0
fi

missing=()
for package in "${wanted[@]}"; do
    if [ "$package" = libtorch-dev ] && own_libtorch; then
        continue
    fi
    installed "$package" || missing+=("$package")
done
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
for package in "${missing[@]}"; do
    if ! known "$package"; then
        update_lists
        break
    fi
done

unknown=()
for package in "${missing[@]}"; do
    known "$package" || unknown+=("$package")
done
if [ ${#unknown[@]} -gt 0 ]; then
    say "this system's package sources do not have: ${unknown[*]}." \
        "Inlay is made for Debian 12; elsewhere install their counterparts by hand." \
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
