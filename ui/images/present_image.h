#pragma once

#include <QImage>
#include <new>

namespace inlay {

/// Where memory is short Qt makes a null QImage instead of the one that was asked for; whoever goes
/// on with it writes to nowhere or takes it for a picture that never was.

/// What Qt made of a picture that is there, by a conversion or a scaling. Throws std::bad_alloc.
inline QImage present(QImage image) {
    if (image.isNull())
        throw std::bad_alloc();
    return image;
}

/// Not filled; `size` not empty. Throws std::bad_alloc.
inline QImage newImage(const QSize& size, QImage::Format format) {
    return present(QImage(size, format));
}

} // namespace inlay
