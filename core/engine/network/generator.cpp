#include "core/engine/network/generator.h"

#include "core/base/error.h"

namespace inlay {

torch::Tensor Generator::meanWOf(int) const {
    return meanW();
}

torch::Tensor Generator::styleWeights(int) const {
    throw Error(ErrorKind::MissingComponent,
                "The style weights of the network '" + info().name + "' are not known");
}

torch::Tensor Generator::encode(const torch::Tensor&) const {
    throw Error(ErrorKind::MissingComponent,
                "The network '" + info().name + "' has no encoder; start from mean w instead");
}

} // namespace inlay
