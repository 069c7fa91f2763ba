#pragma once

#include "core/base/error.h"
#include "core/model/picture/image.h"

#include <QByteArray>
#include <QImage>
#include <QString>
#include <string>

namespace samples {

/// A drawn picture in which every corner, row and column differs: nothing turned or mirrored is
/// like it.
QImage drawnPicture(int width, int height);

/// The same with alpha from 0 to 255, left to right.
QImage drawnPictureWithAlpha(int width, int height);

/// Lays straight alpha over white, pixel by pixel, in double.
QImage overWhite(const QImage& picture);

inlay::Image fromQImage(const QImage& picture);
QImage toQImage(const inlay::Image& image);

/// The largest difference of any channel; 256 where the sizes differ.
int largestDifference(const inlay::Image& image, const QImage& expected);

/// 10 log10(255^2 / mean squared error).
double psnr(const inlay::Image& a, const inlay::Image& b);

/// The folder with the portraits beside the source tree; empty where there is none.
QString portraitsFolder();

/// What a call throws, as "kind: message" with the kind's number; "nothing" when it returns.
template <typename Call>
std::string errorOf(Call&& call, inlay::ErrorKind& kind) {
    try {
        call();
    } catch (const inlay::Error& error) {
        kind = error.kind();
        return error.what();
    }
    return "(no error)";
}

} // namespace samples
