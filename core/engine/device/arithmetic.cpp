#include "core/engine/device/arithmetic.h"

#include <ATen/Context.h>
#include <cstdlib>

namespace inlay {

void useFastArithmetic() {
    at::Context& context = at::globalContext();
    context.setBenchmarkCuDNN(true);
    context.setAllowTF32CuDNN(true);
    context.setAllowTF32CuBLAS(false);
    context.setDeterministicCuDNN(false);
    context.setDeterministicAlgorithms(false, false);
}

void useRepeatableArithmetic() {
    // cuBLAS reads this when it is first used.
    setenv("CUBLAS_WORKSPACE_CONFIG", ":4096:8", /*overwrite=*/0);
    at::Context& context = at::globalContext();
    context.setBenchmarkCuDNN(false);
    context.setAllowTF32CuDNN(false);
    context.setAllowTF32CuBLAS(false);
    context.setDeterministicCuDNN(true);
    context.setDeterministicAlgorithms(true, /*warn_only=*/true);
}

ExactArithmetic::ExactArithmetic()
    : m_convolutions(at::globalContext().allowTF32CuDNN())
    , m_products(at::globalContext().allowTF32CuBLAS()) {
    at::globalContext().setAllowTF32CuDNN(false);
    at::globalContext().setAllowTF32CuBLAS(false);
}

ExactArithmetic::~ExactArithmetic() {
    at::globalContext().setAllowTF32CuDNN(m_convolutions);
    at::globalContext().setAllowTF32CuBLAS(m_products);
}

} // namespace inlay
