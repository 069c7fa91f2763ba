#!/usr/bin/env bash
# Runs a command in a Debian of its own (debootstrap, a changed root), with this checkout as its folder.
# usage: packaging/in-debian.sh [--fresh] [--with COMPONENT]... 12|13 COMMAND [ARGUMENT]...
#   e.g. packaging/in-debian.sh 13 packaging/test.sh
#   --fresh           begin with nothing but the base system, and with no build
#   --with COMPONENT  packages of contrib, non-free as well
#   --name NAME       a system beside the usual one
#   --folder FOLDER   seen there as /folder
# The system, the packages it has fetched and its build/ are kept in $INLAY_DEBIAN_CACHE (default:
# ~/.cache/inlay/debian), so that the second run is quick. The checkout's own build/ isn't touched.
# The mirror is that of this machine's apt; elsewhere set INLAY_DEBIAN_MIRROR.
# Needs root (or sudo) and debootstrap.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(dirname "$here")"

say() { printf 'packaging/in-debian.sh: %s\n' "$*" >&2; }
usage() {
    sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}" >&2
    exit 2
}

fresh=no
components=main
name=
folder=
while [ $# -gt 0 ]; do
    case $1 in
        --fresh) fresh=yes ;;
        --with)
            [ $# -gt 1 ] || usage
            components+=",$2"
            shift
            ;;
        --name)
            [ $# -gt 1 ] || usage
            name=$2
            shift
            ;;
        --folder)
            if [ $# -lt 2 ] || [ ! -d "$2" ]; then
                usage
            fi
            folder="$(cd "$2" && pwd)"
            shift
            ;;
        -*) usage ;;
        *) break ;;
    esac
    shift
done
[ $# -gt 1 ] || usage
case $1 in
    12) suite=bookworm ;;
    13) suite=trixie ;;
    *) usage ;;
esac
name=${name:-debian-$1}
shift

cache="${INLAY_DEBIAN_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/inlay/debian}"
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { say "a changed root needs root, and there is no sudo"; exit 1; }
    options=(--name "$name")
    [ "$fresh" = no ] || options+=(--fresh)
    [ -z "$folder" ] || options+=(--folder "$folder")
    for component in ${components//,/ }; do
        [ "$component" = main ] || options+=(--with "$component")
    done
    [ "$suite" = bookworm ] && release=12 || release=13
    exec sudo INLAY_DEBIAN_CACHE="$cache" INLAY_DEBIAN_MIRROR="${INLAY_DEBIAN_MIRROR:-}" \
        "${BASH_SOURCE[0]}" "${options[@]}" "$release" "$@"
fi
command -v debootstrap >/dev/null || { say "debootstrap is missing: apt-get install debootstrap"; exit 1; }

# The first archive that this machine's own apt reads, other than security updates.
mirror_of_apt() {
    { cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null || true; } |
        awk '$1 == "deb" || $1 == "URIs:" { for (i = 2; i <= NF; i++) if ($i ~ /^https?:.*\/debian\/?$/) { print $i; exit } }'
}
mirror="${INLAY_DEBIAN_MIRROR:-$(mirror_of_apt)}"
if [ -z "$mirror" ]; then
    say "no Debian archive found in this machine's sources.list; set INLAY_DEBIAN_MIRROR to one"
    exit 1
fi

system="$cache/$name"
archives="$cache/$suite-archives"
mkdir -p "$cache" "$archives/partial"
exec 9>"$cache/$name.lock"
flock -n 9 || { say "waiting for another run in $system"; flock 9; }

if [ "$fresh" = yes ]; then
    rm -rf --one-file-system "$system" "$system-build"
fi
if [ ! -e "$system/.complete" ]; then
    base="$cache/$suite-base.tar"
    if [ ! -e "$base" ]; then
        say "making a $suite base system from $mirror (some minutes)"
        rm -rf --one-file-system "$cache/$suite-base"
        debootstrap --variant=minbase "$suite" "$cache/$suite-base" "$mirror" >&2
        rm -f "$cache/$suite-base"/var/cache/apt/archives/*.deb
        tar -C "$cache/$suite-base" --one-file-system -cf "$base.part" .
        mv "$base.part" "$base"
        rm -rf --one-file-system "$cache/$suite-base"
    fi
    rm -rf --one-file-system "$system"
    mkdir -p "$system"
    tar -C "$system" -xf "$base"
    # What the machine loses at a power cut is made anew.
    echo force-unsafe-io >"$system/etc/dpkg/dpkg.cfg.d/unsafe-io"
    touch "$system/.complete"
fi
{
    echo "deb $mirror $suite ${components//,/ }"
    echo "deb $mirror $suite-updates ${components//,/ }"
} >"$system/etc/apt/sources.list"
if [ -e /etc/resolv.conf ]; then
    cp -L /etc/resolv.conf "$system/etc/resolv.conf"
fi
mkdir -p "$system/inlay" "$system/folder" "$system-build" "$root/build"

# Mounts and processes are the run's own: they end with it, however it ends.
# shellcheck disable=SC2016 # expanded inside
exec unshare --mount --pid --fork --kill-child --propagation private bash -euc '
    system=$1 root=$2 build=$3 archives=$4 folder=$5
    shift 5
    mount --rbind /dev "$system/dev"
    mount -t proc proc "$system/proc"
    mount -t sysfs -o ro sysfs "$system/sys"
    mount -t tmpfs tmpfs "$system/tmp"
    mount --bind "$root" "$system/inlay"
    mount --bind "$build" "$system/inlay/build"
    mount --bind "$archives" "$system/var/cache/apt/archives"
    [ -z "$folder" ] || mount --bind "$folder" "$system/folder"
    exec env -i HOME=/root USER=root LOGNAME=root SHELL=/bin/bash LANG=C.UTF-8 TERM="${TERM:-dumb}" \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        ${INLAY_JOBS:+INLAY_JOBS="$INLAY_JOBS"} ${INLAY_TEST_DEVICE:+INLAY_TEST_DEVICE="$INLAY_TEST_DEVICE"} \
        chroot "$system" /bin/bash -c "cd /inlay && exec \"\$@\"" inlay "$@"
' inlay "$system" "$root" "$system-build" "$archives" "$folder" "$@"
