#pragma once

#include "core/model/picture/image.h"

namespace inlay {

/// Frames of equal size, written one after the other. Nothing is at the target path until
/// `finish()`; destroying an unfinished film removes what was written.
class FilmWriter {
public:
    virtual ~FilmWriter() = default;
    virtual void addFrame(const Image& frame) = 0; ///< throws Error
    virtual void finish() = 0;                     ///< throws Error
};

} // namespace inlay
