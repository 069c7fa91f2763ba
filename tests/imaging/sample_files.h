#pragma once

#include <QByteArray>
#include <QImage>
#include <vector>

namespace samples {

/// A file as another program would write it.
QByteArray encoded(const QImage& picture, const char* format, int quality = -1);

/// One part of a PNG file: length, name, data, checksum.
QByteArray pngChunk(const char* name, const QByteArray& data);
/// A PNG from raw rows (without filter bytes), byte by byte; `extra` stands before the pixels.
QByteArray png(int width, int height, int bitDepth, int colourType, const QByteArray& rows,
               const QByteArray& extra = {});

/// An EXIF block that holds nothing but an orientation.
QByteArray exifBlock(int orientation, bool bigEndian);
QByteArray jpegWithExif(const QByteArray& jpeg, const QByteArray& block);
/// Turns a simple WebP into an extended one that carries the block.
QByteArray webpWithExif(const QByteArray& webp, int width, int height, const QByteArray& block);

/// One number of a TIFF directory; `values` of more than 4 bytes are put behind it.
struct TiffEntry {
    int tag = 0;
    int type = 3; ///< 3: SHORT, 4: LONG
    std::vector<unsigned> values;
};
/// An uncompressed TIFF of one strip; width, height and strip are filled in.
QByteArray tiff(int width, int height, const QByteArray& strip, std::vector<TiffEntry> entries,
                bool bigEndian = false);
/// An 8-bit RGB TIFF.
QByteArray rgbTiff(const QImage& picture, int orientation, bool bigEndian = false);

/// JPEG by libjpeg with settings that Qt does not offer.
QByteArray progressiveJpeg(const QImage& picture);
/// As Photoshop writes it: Adobe's marker, inverted inks; from red, green, blue as 255 minus ink.
QByteArray cmykJpeg(const QImage& picture);

} // namespace samples
