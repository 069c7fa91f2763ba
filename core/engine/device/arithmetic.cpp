#include "core/engine/device/arithmetic.h"

#include <ATen/Context.h>

namespace inlay {

void allowFastArithmetic() {
    at::Context& context = at::globalContext();
    context.setBenchmarkCuDNN(true);
    context.setAllowTF32CuDNN(true);
    context.setAllowTF32CuBLAS(true);
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
