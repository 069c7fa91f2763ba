#!/usr/bin/env bash
# Makes one archive that runs from any folder of any Linux with glibc 2.36 or newer, without being
# installed: the programs of build/release and all the libraries they need, other than those that
# belong to the system itself (glibc, X11's client, the graphics driver).
# usage: packaging/portable.sh OUT-FOLDER
# To be run on the oldest system that is meant to be served: packaging/release.sh does it on Debian 12.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(dirname "$here")"
build="$root/build/release"
out="$(mkdir -p "$1" && cd "$1" && pwd)"

say() { printf 'packaging/portable.sh: %s\n' "$*" >&2; }
for tool in patchelf ldd cmake xz; do
    command -v $tool >/dev/null || { say "$tool is missing: packaging/install.sh package"; exit 1; }
done

version="$(sed -nE 's/^project\(Inlay VERSION ([0-9.]+).*/\1/p' "$root/CMakeLists.txt")"
name="inlay-$version-linux-$(uname -m)"
stage="$(mktemp -d)"
trap 'rm -rf "$stage"' EXIT
top="$stage/$name"
cmake --install "$build" --prefix "$top" --strip >/dev/null
lib="$top/lib"
mkdir -p "$lib/fallback" "$top/plugins"

# Qt loads these at run time.
plugins="$(qmake6 -query QT_INSTALL_PLUGINS 2>/dev/null || qtpaths6 --query QT_INSTALL_PLUGINS)"
for plugin in platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqwayland-generic.so \
    platforms/libqwayland-egl.so imageformats/libqsvg.so imageformats/libqjpeg.so imageformats/libqgif.so \
    iconengines/libqsvgicon.so sqldrivers/libqsqlite.so \
    platforminputcontexts/libibusplatforminputcontextplugin.so \
    platforminputcontexts/libcomposeplatforminputcontextplugin.so \
    wayland-shell-integration/libxdg-shell.so wayland-decoration-client/libbradient.so \
    xcbglintegrations/libqxcb-glx-integration.so; do
    if [ -e "$plugins/$plugin" ]; then # those of Wayland come with a package of their own
        install -D "$plugins/$plugin" "$top/plugins/$plugin"
    fi
done

# Parts of the system: they have to fit its kernel, its X server and its graphics driver.
is_of_system() {
    case $1 in
        ld-linux* | libc.so.* | libm.so.* | libmvec.so.* | libdl.so.* | libpthread.so.* | librt.so.* | \
            libresolv.so.* | libutil.so.* | libnss_* | libX11.so.* | libX11-xcb.so.* | libxcb.so.* | \
            libdrm.so.* | libgbm.so.* | linux-vdso*) return 0 ;;
    esac
    return 1
}
# Taken from the system where it has them, since its graphics driver may need a newer one.
is_fallback() {
    case $1 in
        libstdc++.so.* | libgcc_s.so.* | libGL.so.* | libEGL.so.* | libGLX.so.* | libOpenGL.so.* | \
            libGLdispatch.so.* | libGLESv2.so.*) return 0 ;;
    esac
    return 1
}

mapfile -t objects < <(find "$top/bin" "$top/lib" "$top/plugins" -type f \( -name '*.so*' -o -perm -u+x \))
ldd "${objects[@]}" 2>/dev/null | awk '$2 == "=>" && $3 ~ /^\// { print $1, $3 }' | sort -u |
    while read -r soname path; do
        case $path in "$top"/*) continue ;; esac
        is_of_system "$soname" && continue
        folder="$lib"
        if is_fallback "$soname"; then
            folder="$lib/fallback/$soname"
            mkdir -p "$folder"
        fi
        install -m 644 "$(readlink -f "$path")" "$folder/$soname"
    done
if ldd "${objects[@]}" 2>/dev/null | grep -q 'not found'; then
    ldd "${objects[@]}" 2>/dev/null | grep 'not found' | sort -u >&2
    say "the build misses libraries"
    exit 1
fi

# Each finds the others by its own place. DT_RPATH, so that a library path of the user's does not win.
find "$lib" -maxdepth 1 -name '*.so*' -exec strip --strip-unneeded {} + 2>/dev/null || true
find "$top" -type f \( -name '*.so*' -o -path "$top/bin/inlay*" \) -print0 | while IFS= read -r -d '' object; do
    case $object in "$lib/fallback/"*) continue ;; esac
    up="$(realpath --relative-to "$(dirname "$object")" "$lib")"
    patchelf --force-rpath --set-rpath "\$ORIGIN:\$ORIGIN/$up:\$ORIGIN/$up/inlay" "$object"
done

# What the libraries read at run time.
share="$top/share"
mkdir -p "$share/opencv" "$share/dlib" "$share/fonts" "$share/X11"
cp /usr/share/opencv4/haarcascades/haarcascade_frontalface_alt2.xml \
    /usr/share/opencv4/haarcascades/haarcascade_eye_tree_eyeglasses.xml "$share/opencv/"
if [ -e /usr/share/dlib/shape_predictor_68_face_landmarks.dat ]; then
    cp /usr/share/dlib/shape_predictor_68_face_landmarks.dat "$share/dlib/"
fi
cp /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf /usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf \
    /usr/share/fonts/truetype/vlgothic/VL-Gothic-Regular.ttf "$share/fonts/"
cp -r /usr/share/X11/xkb "$share/X11/xkb"
translations="$(qmake6 -query QT_INSTALL_TRANSLATIONS 2>/dev/null || qtpaths6 --query QT_INSTALL_TRANSLATIONS)"
mkdir -p "$top/translations"
cp "$translations"/qt_de.qm "$translations"/qt_ja.qm "$translations"/qtbase_de.qm "$translations"/qtbase_ja.qm \
    "$top/translations/" 2>/dev/null || true
printf '[Paths]\nPrefix=..\nPlugins=plugins\nTranslations=translations\n' >"$top/bin/qt.conf"
cat >"$share/fonts/fonts.conf" <<'CONF'
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">.</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
CONF

# The programs are started by a script that says where these things lie.
cat >"$top/inlay-studio" <<'LAUNCH'
#!/bin/sh
# Starts the program of this script's name from this folder, wherever that is.
self=$(readlink -f "$0")
top=$(dirname "$self")
program=$(basename "$self")

# Libraries that are taken from the system where it has them.
known=$(/sbin/ldconfig -p 2>/dev/null || ldconfig -p 2>/dev/null)
for folder in "$top"/lib/fallback/*; do
    case $known in
        *"${folder##*/}"*) ;;
        *) LD_LIBRARY_PATH="$folder${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" ;;
    esac
done
[ -z "$LD_LIBRARY_PATH" ] || export LD_LIBRARY_PATH

: "${INLAY_CASCADES:=$top/share/opencv}"
export INLAY_CASCADES
if [ -z "$INLAY_LANDMARKS" ] && [ -e "$top/share/dlib/shape_predictor_68_face_landmarks.dat" ]; then
    export INLAY_LANDMARKS="$top/share/dlib/shape_predictor_68_face_landmarks.dat"
fi
[ -e /usr/share/X11/xkb ] || export XKB_CONFIG_ROOT="$top/share/X11/xkb"
: "${FONTCONFIG_FILE:=$top/share/fonts/fonts.conf}"
export FONTCONFIG_FILE
exec "$top/bin/$program" "$@"
LAUNCH
chmod 755 "$top/inlay-studio"
cp "$top/inlay-studio" "$top/inlay"
cat >"$top/README.txt" <<'TEXT'
Inlay edits faces in photos, in the latent space of a StyleGAN network.

  ./inlay-studio [PHOTO]...    the editor
  ./inlay --help               the command line

Nothing has to be installed; the folder may lie and be moved anywhere. share/doc/inlay has the manual,
share/man its pages.
TEXT

say "packing $(du -sm "$top" | cut -f 1) MB"
tar -C "$stage" --owner=0 --group=0 --numeric-owner --sort=name -cf - "$name" | xz -T0 -6 >"$out/$name.tar.xz"
say "$out/$name.tar.xz, $(du -m "$out/$name.tar.xz" | cut -f 1) MB"
