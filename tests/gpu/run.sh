#!/usr/bin/env bash
# Everything that needs an NVIDIA GPU, on a bare machine: g++, CMake, ninja and a Python whose PyTorch
# is a CUDA build, nothing else (no network, no Qt, no OpenCV). In the order of worth; each result is
# written at once, so that a run that is cut off has told what it knew.
# usage: tests/gpu/run.sh [OUT-FOLDER]      (default: $OUT, else build/gpu-results)
# Before it, where there is a whole build: tests/gpu/pack.sh. build/gpu-pack comes along.
# SECONDS_IN_ALL (default 540) is how long it may take; training fills what is left.
set -uo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
cd "$root" || exit 1
out="${1:-${OUT:-$root/build/gpu-results}}"
pack="$root/build/gpu-pack"
build="$root/build/gpu-check"
limit=${SECONDS_IN_ALL:-540}
python=${PYTHON:-python3}
logs="$build/logs"
mkdir -p "$out" "$logs"
# Few and small files: what the tools wrote goes into one.
trap 'tar -C "$build" -czf "$out/logs.tar.gz" logs' EXIT
results="$out/results.jsonl"

say() { printf 'tests/gpu/run.sh (%ss): %s\n' "$SECONDS" "$*" | tee -a "$out/log.txt"; }
die() {
    say "$*"
    exit 1
}

[ -d "$pack/include" ] || die "build/gpu-pack is missing: run tests/gpu/pack.sh where there is a whole build"
torch="$("$python" -c 'import torch; print(torch.utils.cmake_prefix_path)')" ||
    die "$python has no PyTorch; name another one by PYTHON"
"$python" -c 'import torch; print("PyTorch", torch.__version__, "CUDA", torch.version.cuda)' | tee -a "$out/log.txt"
{ nvidia-smi -L 2>/dev/null || echo "no nvidia-smi"; } | tee -a "$out/log.txt"

# Libraries without their development packages: any file of theirs will do to link with.
library() { # NAME...
    local name folder
    for name in "$@"; do
        for folder in /usr/lib/"$(uname -m)"-linux-gnu /lib/"$(uname -m)"-linux-gnu /usr/lib64 /usr/lib \
            "$("$python" -c 'import sys; print(sys.prefix + "/lib")')"; do
            if [ -e "$folder/$name" ]; then
                echo "$folder/$name"
                return
            fi
        done
    done
}
zlib="$(library libz.so libz.so.1)"
crypto="$(library libcrypto.so libcrypto.so.3 libcrypto.so.1.1)"
if [ -z "$zlib" ] || [ -z "$crypto" ]; then
    die "libz or libcrypto is missing"
fi

say "building the engine with $torch"
cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DINLAY_ENGINE_ONLY=ON \
    -DCMAKE_PREFIX_PATH="$torch" -DINLAY_HEADERS="$pack/include" \
    -DZLIB_INCLUDE_DIR="$pack/include" -DZLIB_LIBRARY="$zlib" \
    -DOPENSSL_INCLUDE_DIR="$pack/include" -DOPENSSL_CRYPTO_LIBRARY="$crypto" \
    >"$logs/configure.txt" 2>&1 || { tail -n 20 "$logs/configure.txt"; die "cmake failed"; }
ninja -C "$build" -k 0 inlay-gpu-check inlay-train >"$logs/build.txt" 2>&1 ||
    { grep -E -A 5 'error|FAILED' "$logs/build.txt" | head -n 60; die "the build failed"; }
say "built"

check="$build/tests/inlay-gpu-check"
status=0
# run NAME PART [ARGUMENT]...: a check, within what is left of the time
run() {
    local name=$1 left=$((limit - SECONDS))
    shift
    [ $left -gt 5 ] || { say "$name: no time left" && return; }
    timeout "$left" "$check" "$@" --root "$root" --out "$results" >"$logs/$name.txt" 2>&1
    local code=$?
    say "$name: exit $code"
    [ $code -eq 0 ] || { tail -n 4 "$logs/$name.txt" && status=1; }
    return $code
}

run goldens goldens
if grep -q 'no usable NVIDIA GPU' "$logs/goldens.txt"; then
    die "there is no usable GPU here; that is as far as this goes"
fi
run tensors tensors
run speed-1024 speed --config ffhq1024
run speed-256 speed --config ffhq256
INLAY_CUDA_GRAPHS=0 run speed-1024-plain speed --config ffhq1024
INLAY_CUDA_GRAPHS=0 run speed-256-plain speed --config ffhq256
run embeddings embeddings --preset fast --steps 500 --pictures "$pack/photos.npz"

left=$((limit - SECONDS - 15))
if [ -e "$pack/train.npz" ] && [ $left -gt 20 ]; then
    say "training for ${left}s"
    mkdir -p "$build/training"
    if [ -e "$pack/checkpoint.safetensors" ]; then
        cp "$pack/checkpoint.safetensors" "$build/training/state.safetensors"
    else
        from=(--from models/portraits-128.safetensors)
    fi
    timeout --signal INT --kill-after 15 "$left" "$build/bin/inlay-train" --device cuda --precision bfloat16 \
        --data "$pack/train.npz" --out "$build/training" --batch 32 "${from[@]:---seed=1}" >"$logs/training.txt" 2>&1
    tail -n 2 "$logs/training.txt" | tee -a "$out/log.txt"
    cp "$build/training/network.safetensors" "$out/" || say "training has left no network"
    split -b 15000000 "$build/training/state.safetensors" "$out/state.safetensors-" ||
        say "training has left no checkpoint" # cat state.safetensors-* puts it together
fi
say "done: $(grep -c '"passed":true' "$results") passed, $(grep -c '"passed":false' "$results") failed"
exit $status
