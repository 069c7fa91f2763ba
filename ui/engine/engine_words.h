#pragma once

#include "core/facade/registered_weights.h"
#include "core/model/device/device_info.h"
#include "core/model/embedding/embedding_options.h"
#include "core/model/embedding/memory_shortage.h"
#include "core/model/embedding/non_finite_loss.h"
#include "core/model/network/network_info.h"
#include "core/model/picture/face_detector_kind.h"

#include <QString>

namespace inlay {

/// What `core` knows as values, in the user's language.
QString deviceInWords(const DeviceInfo& device); ///< "CPU, 2 threads"
QString distanceInWords(PerceptualDistanceKind kind);
QString startInWords(EmbeddingStart start);      ///< of an embedding: "mean w"
QString sizeInWords(const NetworkInfo& network); ///< of its pictures: "256", "512 x 1024"
QString detectorInWords(std::optional<FaceDetectorKind> kind);
QString weightsInWords(const RegisteredWeights& weights); ///< "VGG-16 and LPIPS"

/// What happened, and what to change: sentences, the last one without its full stop.
QString nonFiniteLossInWords(const NonFiniteLoss& loss);
QString memoryShortageInWords(const MemoryShortage& shortage);

} // namespace inlay
