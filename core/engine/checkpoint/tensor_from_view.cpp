#include "core/engine/checkpoint/tensor_from_view.h"

#include "core/base/error.h"
#include "core/io/bytes/mapped_file.h"

#include <cstdint>

namespace inlay {

namespace {

/// Whether the bytes of the file can serve as a tensor's memory.
bool isUsableInPlace(const TensorView& view, std::size_t elementSize) {
    return !view.bigEndian && view.isContiguous() && view.count() > 0 &&
           reinterpret_cast<std::uintptr_t>(view.bytes.data) % elementSize == 0;
}

torch::Tensor inPlace(const TensorView& view, torch::ScalarType type) {
    // Never written to: weights are constant.
    void* data = const_cast<std::uint8_t*>(view.bytes.data);
    return at::from_blob(
        data, view.shape, [owner = view.bytes.owner](void*) mutable { owner.reset(); },
        at::TensorOptions().dtype(type));
}

} // namespace

torch::Tensor tensorFromView(const TensorView& view, const std::string& name) {
    if (!dtypeIsFloating(view.dtype))
        throw Error(ErrorKind::UnsupportedFormat, "The network's tensor '" + name + "' holds " +
                                                      dtypeName(view.dtype) +
                                                      " instead of floating point numbers");
    if (view.dtype == DType::Float32 && isUsableInPlace(view, sizeof(float)))
        return inPlace(view, torch::kFloat);
    if (view.dtype == DType::Float16 && isUsableInPlace(view, 2))
        return inPlace(view, torch::kHalf);
    torch::Tensor tensor = at::empty(view.shape, at::TensorOptions().dtype(torch::kFloat));
    view.copyFloats(tensor.data_ptr<float>());
    releasePages(view.bytes); // or a large file would be in memory twice
    return tensor;
}

TensorView viewFromTensor(const torch::Tensor& tensor) {
    if (tensor.scalar_type() != torch::kFloat && tensor.scalar_type() != torch::kHalf)
        throw Error(ErrorKind::Internal, "Only 16 and 32 bit tensors can be written");
    const auto kept = std::make_shared<torch::Tensor>(tensor.detach().cpu().contiguous());
    const bool isHalf = tensor.scalar_type() == torch::kHalf;
    ByteView bytes;
    bytes.data = static_cast<const std::uint8_t*>(kept->data_ptr());
    bytes.size = kept->nbytes();
    bytes.owner = kept;
    return TensorView::contiguous(isHalf ? DType::Float16 : DType::Float32, kept->sizes().vec(),
                                  bytes, "the network");
}

} // namespace inlay
