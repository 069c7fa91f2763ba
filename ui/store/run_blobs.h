#pragma once

#include "ui/document/picture.h"

#include <QByteArray>

namespace inlay {

/// What is kept of a run, as bytes: settings and numbers as CBOR maps by name (a value that is not
/// there has its default), the curve as packed numbers. Empty bytes: none. The readers throw
/// Error (CorruptFile).

QByteArray settingsBytes(const std::optional<EmbeddingOptions>& options);
std::optional<EmbeddingOptions> settingsFrom(const QByteArray& bytes);

QByteArray numbersBytes(const std::optional<EmbeddingNumbers>& numbers);
std::optional<EmbeddingNumbers> numbersFrom(const QByteArray& bytes);

QByteArray curveBytes(const std::vector<CurvePoint>& curve);
std::vector<CurvePoint> curveFrom(const QByteArray& bytes);

} // namespace inlay
