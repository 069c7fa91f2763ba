#include "core/base/error.h"
#include "core/engine/tensor_engine.h"

namespace inlay {
BenchReport TensorEngine::bench(const BenchOptions&) {
    throw Error(ErrorKind::Internal, "not measured yet");
}
} // namespace inlay
