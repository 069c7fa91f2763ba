#pragma once

#include <c10/core/Event.h>
#include <optional>
#include <torch/types.h>

namespace inlay {

/// A tensor on its way from the device to memory that the CPU reads, which nobody has to wait for.
/// The copy takes its place in the order of the device's work: what is started later may overwrite
/// the tensor. Of a tensor on the CPU it is the tensor itself.
class HostCopy {
public:
    /// Takes the place of one that is under way.
    void start(const torch::Tensor& tensor);

    bool isUnderWay() const { return m_host.defined(); }
    bool hasArrived() const; ///< and can be taken without waiting

    /// Waits if need be. Whoever takes it has to be done with it before the next `start`.
    torch::Tensor take();

    void forget();

private:
    torch::Tensor m_host;   ///< of the copy under way
    torch::Tensor m_pinned; ///< kept from copy to copy
    std::optional<c10::Event> m_arrival;
    std::optional<c10::Stream> m_stream;
};

} // namespace inlay
