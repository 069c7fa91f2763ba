#!/usr/bin/env bash
# usage: run.sh [runs per target, default 20000, of documents 3000, of encoders 300] [--coverage]
# Builds the fuzz targets with clang and runs each for a fixed number of inputs, from the same seed,
# starting at the files of tests/goldens, tests/reports and tests/fuzz/corpus. Ends with an error at the first
# finding, which it leaves in build/fuzz. INLAY_FUZZ_SEED changes the seed, INLAY_FUZZ_TARGETS the
# targets; --coverage also reports which lines were reached (llvm-cov).
set -eu
runs=20000
encoder_runs=300 # each that is taken for an encoder also computes
document_runs=3000 # each alters a file and opens it, which takes milliseconds
coverage=OFF
for argument in "$@"; do
  case $argument in
    --coverage) coverage=ON ;;
    *) runs=$argument document_runs=$argument encoder_runs=$argument ;;
  esac
done
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$root/build/fuzz
if [ "$coverage" = ON ]; then build=$root/build/fuzz-coverage; fi
targets=${INLAY_FUZZ_TARGETS:-"pickle zip npy npz safetensors latents components encoder picture_headers document"}

command -v clang++ > /dev/null || { echo "clang++ is needed to fuzz: apt-get install clang" >&2; exit 1; }
cmake -S "$here" -B "$build" -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_C_COMPILER=clang \
  -DINLAY_FUZZ_COVERAGE=$coverage > "$build.log" 2>&1 || { cat "$build.log" >&2; exit 1; }
cmake --build "$build" --parallel "${INLAY_FUZZ_JOBS:-2}"

if [ ! -x "$build/fuzz_document" ] && [[ " $targets " == *" document "* ]]; then
  echo "document: left out, for want of Qt (qt6-base-dev)"
  targets=${targets//document/}
fi

if [ ! -x "$build/fuzz_encoder" ] && [[ " $targets " == *" encoder "* ]]; then
  echo "encoder: left out, for want of LibTorch (libtorch-dev)"
  targets=${targets//encoder/}
fi

goldens=$root/tests/goldens
cd "$build"
for target in $targets; do
  rm -rf "seeds-$target" "found-$target"
  mkdir -p "seeds-$target" "found-$target"
  case $target in
    pickle) cp "$goldens"/pickles/*.p* "$goldens"/latents/*.pt "seeds-$target" ;;
    zip) cp "$goldens"/pickles/*.pt "$goldens"/latents/compressed.npz "seeds-$target" ;;
    npy) cp "$goldens"/latents/*.npy "seeds-$target" ;;
    npz) cp "$goldens"/latents/*.npz "seeds-$target" ;;
    latents)
      cp "$goldens"/latents/* "$goldens"/pickles/* "seeds-$target"
      cp "$root"/tests/reports/2[68]-*/*.np* "$root"/tests/reports/30-*/*.npz "seeds-$target"
      ;;
    components) cp "$root"/tests/reports/32-*/*.[np]* "seeds-$target" ;;
  esac
  if [ -d "$here/corpus/$target" ]; then cp "$here/corpus/$target"/* "seeds-$target"; fi
  options=()
  count=$runs
  length=16384
  if [ "$target" = document ]; then
    count=$document_runs length=256
    options+=(-len_control=0) # several alterations from the start
  fi
  if [ "$target" = encoder ]; then count=$encoder_runs; fi
  if [ "$target" = encoder ] || [ "$target" = components ]; then length=65536; fi # as long as theirs
  if [[ " pickle latents components encoder " == *" $target "* ]]; then options+=("-dict=$here/pickle.dict"); fi
  LLVM_PROFILE_FILE="$target.profraw" "./fuzz_$target" "found-$target" "seeds-$target" \
    -runs="$count" -seed="${INLAY_FUZZ_SEED:-1}" -max_len="$length" -timeout=60 -rss_limit_mb=1024 \
    -malloc_limit_mb=256 -artifact_prefix="$build/$target-" -print_final_stats=1 "${options[@]}" \
    > "$target.log" 2>&1 || { tail -n 40 "$target.log" >&2; echo "$target: a finding, see $build" >&2; exit 1; }
  printf '%s: %s; %s\n' "$target" \
    "$(grep -o 'number_of_executed_units: [0-9]*' "$target.log" | tr -s ' ' | sed 's/number_of_executed_units:/executions/')" \
    "$(grep -o 'cov: [0-9]* ft: [0-9]*' "$target.log" | tail -n 1)"
done

if [ "$coverage" = ON ]; then
  version=$(clang++ -dumpversion | cut -d . -f 1)
  profdata=$(command -v llvm-profdata "llvm-profdata-$version" | head -n 1)
  cov=$(command -v llvm-cov "llvm-cov-$version" | head -n 1)
  "$profdata" merge -sparse ./*.profraw -o all.profdata
  objects=() # the first one goes without the option
  for target in $targets; do objects+=("./fuzz_$target" "-object"); done
  unset 'objects[-1]'
  "$cov" report "${objects[@]}" -instr-profile=all.profdata "$root/core/io" \
    "$root/ui/store"
fi
