#!/usr/bin/env bash
# Collects what tests/gpu/run.sh needs on a machine without a network, beside the source tree: headers
# of libraries, photos already cut, pictures to train on. Writes build/gpu-pack.
# usage: tests/gpu/pack.sh [--photos FOLDER] [--train FOLDER [CHECKPOINT]]
#   --photos FOLDER  photos to embed [the sample portrait]
#   --train FOLDER   aligned pictures to train on, and a checkpoint of inlay-train to go on from
# Needs a whole build (packaging/build.sh) with inlay-train.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
build="$root/build/release"
pack="$root/build/gpu-pack"
photos=
train=
checkpoint=
while [ $# -gt 0 ]; do
    case $1 in
        --photos) photos=$2 && shift 2 ;;
        --train)
            train=$2 && shift 2
            if [ $# -gt 0 ] && [ -f "$1" ]; then
                checkpoint=$1 && shift
            fi
            ;;
        *)
            sed -n '2,8p' "${BASH_SOURCE[0]}" >&2
            exit 2
            ;;
    esac
done

rm -rf "$pack"
mkdir -p "$pack/include" "$pack/cmake"
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT

# Headers that are the same on every machine; the libraries themselves are on any Linux.
cp -r /usr/include/nlohmann /usr/include/CLI "$pack/include/"
cp /usr/include/zlib.h /usr/include/zconf.h "$pack/include/"
mkdir -p "$pack/include/openssl"
cp /usr/include/openssl/*.h "$pack/include/openssl/"
cp /usr/include/"$(uname -m)"-linux-gnu/openssl/*.h "$pack/include/openssl/"

# Photos cut as an embedding sees them.
[ -n "$photos" ] || { photos="$scratch/photos" && mkdir "$photos" && cp "$root/models/sample-portrait.jpg" "$photos/"; }
mkdir "$scratch/cut"
for photo in "$photos"/*; do
    name="$(basename "${photo%.*}")"
    if "$build/bin/inlay" embed "$photo" --steps 1 --out "$scratch/embedded/$name" >/dev/null; then
        cp "$scratch/embedded/$name/target.png" "$scratch/cut/$name.png"
    fi
done
"$build/bin/inlay-train" --data "$scratch/cut" --pack "$pack/photos.npz"

if [ -n "$train" ]; then
    "$build/bin/inlay-train" --data "$train" --pack "$pack/train.npz"
    [ -z "$checkpoint" ] || cp "$checkpoint" "$pack/checkpoint.safetensors"
fi
du -sm "$pack" >&2
