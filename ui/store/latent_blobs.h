#pragma once

#include "core/model/latent/latent.h"

#include <QByteArray>

namespace inlay {

/// A latent's parts as bytes: numbers little-endian, w and noise as float32. The readers throw
/// Error (CorruptFile) where sizes do not agree.

QByteArray floatBytes(const std::vector<float>& values);
std::vector<float> floatsFrom(const QByteArray& bytes);

/// For each map: height, width (int32), height * width values.
QByteArray noiseBytes(const std::vector<NoiseMap>& maps);
std::vector<NoiseMap> noiseFrom(const QByteArray& bytes);

/// Empty bytes: none.
QByteArray continuationBytes(const EmbeddingContinuation* continuation);
std::shared_ptr<const EmbeddingContinuation> continuationFrom(const QByteArray& bytes);

} // namespace inlay
