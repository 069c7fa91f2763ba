#include "core/engine/embedding/preview_reading.h"

#include "core/engine/embedding/image_tensor.h"

namespace inlay {

Image PreviewReading::next(const torch::Tensor& picture) {
    const bool isOnCpu = picture.is_cpu();
    if (isOnCpu || !m_copy.isUnderWay())
        m_copy.start(imageBytes(picture));
    Image image = imageFromBytes(m_copy.take());
    if (!isOnCpu)
        m_copy.start(imageBytes(picture));
    return image;
}

} // namespace inlay
