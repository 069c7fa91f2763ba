#!/usr/bin/env bash
# The numerical tests, as they come out on other processors: under several of OpenBLAS's kernels,
# with one thread and with two, and with less of the processor than torch would use. What rounds
# otherwise must not decide over a test. Every kernel and every capability is met with one thread and
# with two; what this processor lacks is left out. usage: .ci/numerics.sh [ARGUMENT OF ctest]...
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
build="$root/build/release"

has() { grep -qw -m 1 -- "$1" /proc/cpuinfo; }

kernels=(Prescott)
capabilities=(default)
if has avx2 && has fma; then
    kernels+=(Haswell)
    capabilities+=(avx2)
fi
if has avx512f && has avx512bw && has avx512dq && has avx512vl; then
    kernels+=(SkylakeX)
    capabilities+=("")
fi

for k in "${!kernels[@]}"; do
    for threads in 1 2; do
        capability="${capabilities[(k + threads - 1) % ${#capabilities[@]}]}"
        jobs=$(($(nproc) / threads))
        [ "$jobs" -ge 1 ] || jobs=1
        settings=("OPENBLAS_CORETYPE=${kernels[$k]}" "OPENBLAS_NUM_THREADS=$threads"
            "OMP_NUM_THREADS=$threads")
        if [ -n "$capability" ]; then
            settings+=("ATEN_CPU_CAPABILITY=$capability")
        fi
        printf '%s\n' "${settings[*]}"
        env "${settings[@]}" ctest --test-dir "$build" -L numerical --output-on-failure \
            --no-tests=error -j "$jobs" "$@" | grep -vE '^(Internal ctest|Test project| +Start)'
    done
done
