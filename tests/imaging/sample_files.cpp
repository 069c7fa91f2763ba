#include "sample_files.h"

#include <QBuffer>
#include <QtEndian>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <jpeglib.h>

namespace samples {

namespace {

void append16(QByteArray& to, unsigned value, bool bigEndian) {
    const char low = static_cast<char>(value & 255);
    const char high = static_cast<char>(value >> 8 & 255);
    to.append(bigEndian ? high : low).append(bigEndian ? low : high);
}

void append32(QByteArray& to, unsigned value, bool bigEndian) {
    append16(to, bigEndian ? value >> 16 : value & 0xffff, bigEndian);
    append16(to, bigEndian ? value & 0xffff : value >> 16, bigEndian);
}

/// The checksum of PNG, from its specification (annex D), bit by bit.
unsigned crcOf(const QByteArray& bytes) {
    unsigned crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? 0xedb88320U ^ (crc >> 1) : crc >> 1;
    }
    return ~crc;
}

template <typename Configure, typename FillRow>
QByteArray compressed(const QImage& picture, int components, J_COLOR_SPACE space,
                      Configure&& configure, FillRow&& fillRow) {
    jpeg_compress_struct state = {};
    jpeg_error_mgr errors = {};
    state.err = jpeg_std_error(&errors);
    jpeg_create_compress(&state);
    unsigned char* memory = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&state, &memory, &size);
    state.image_width = static_cast<JDIMENSION>(picture.width());
    state.image_height = static_cast<JDIMENSION>(picture.height());
    state.input_components = components;
    state.in_color_space = space;
    jpeg_set_defaults(&state);
    jpeg_set_quality(&state, 100, TRUE);
    configure(state);
    jpeg_start_compress(&state, TRUE);
    std::vector<unsigned char> row(static_cast<std::size_t>(picture.width() * components));
    for (int y = 0; y < picture.height(); ++y) {
        fillRow(y, row.data());
        unsigned char* rows[] = {row.data()};
        jpeg_write_scanlines(&state, rows, 1);
    }
    jpeg_finish_compress(&state);
    QByteArray bytes(reinterpret_cast<const char*>(memory), static_cast<qsizetype>(size));
    jpeg_destroy_compress(&state);
    std::free(memory); // NOLINT: libjpeg hands out malloc's memory
    return bytes;
}

} // namespace

QByteArray encoded(const QImage& picture, const char* format, int quality) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!picture.save(&buffer, format, quality))
        qFatal("Qt cannot write %s", format);
    return bytes;
}

QByteArray pngChunk(const char* name, const QByteArray& data) {
    QByteArray chunk;
    append32(chunk, static_cast<unsigned>(data.size()), true);
    const QByteArray body = name + data;
    chunk += body;
    append32(chunk, crcOf(body), true);
    return chunk;
}

QByteArray png(int width, int height, int bitDepth, int colourType, const QByteArray& rows,
               const QByteArray& extra) {
    QByteArray header;
    append32(header, static_cast<unsigned>(width), true);
    append32(header, static_cast<unsigned>(height), true);
    header.append(static_cast<char>(bitDepth)).append(static_cast<char>(colourType));
    header.append(3, '\0'); // deflate, adaptive filters, not interlaced
    QByteArray filtered;
    const qsizetype rowBytes = height > 0 ? rows.size() / height : 0;
    for (int y = 0; y < height && rowBytes > 0; ++y)
        filtered += '\0' + rows.mid(y * rowBytes, rowBytes);
    const QByteArray deflated = qCompress(filtered).mid(4); // without Qt's own length
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + pngChunk("IHDR", header) + extra +
           pngChunk("IDAT", deflated) + pngChunk("IEND", {});
}

QByteArray exifBlock(int orientation, bool bigEndian) {
    QByteArray block(bigEndian ? "MM" : "II");
    append16(block, 42, bigEndian);
    append32(block, 8, bigEndian);
    append16(block, 1, bigEndian); // one entry
    append16(block, 274, bigEndian);
    append16(block, 3, bigEndian);
    append32(block, 1, bigEndian);
    append16(block, static_cast<unsigned>(orientation), bigEndian);
    append16(block, 0, bigEndian);
    append32(block, 0, bigEndian); // no further directory
    return block;
}

QByteArray jpegWithExif(const QByteArray& jpeg, const QByteArray& block) {
    QByteArray segment("\xff\xe1", 2);
    append16(segment, static_cast<unsigned>(block.size() + 8), true);
    segment += QByteArray("Exif\0\0", 6) + block;
    return jpeg.left(2) + segment + jpeg.mid(2);
}

QByteArray webpWithExif(const QByteArray& webp, int width, int height, const QByteArray& block) {
    const auto chunk = [](const char* name, const QByteArray& data) {
        QByteArray bytes(name);
        append32(bytes, static_cast<unsigned>(data.size()), false);
        return bytes + data + QByteArray(data.size() % 2, '\0');
    };
    QByteArray features("\x08\0\0\0", 4); // it has EXIF
    const auto appendSide = [&features](int side) {
        append16(features, static_cast<unsigned>(side - 1) & 0xffff, false);
        features.append('\0');
    };
    appendSide(width);
    appendSide(height);
    const QByteArray content =
        "WEBP" + chunk("VP8X", features) + webp.mid(12) + chunk("EXIF", block);
    QByteArray file("RIFF");
    append32(file, static_cast<unsigned>(content.size()), false);
    return file + content;
}

QByteArray tiff(int width, int height, const QByteArray& strip, std::vector<TiffEntry> entries,
                bool bigEndian) {
    const auto add = [&entries](int tag, unsigned value) { entries.push_back({tag, 4, {value}}); };
    constexpr unsigned stripOffset = 8;
    add(256, static_cast<unsigned>(width));
    add(257, static_cast<unsigned>(height));
    add(273, stripOffset);
    add(278, static_cast<unsigned>(height));
    add(279, static_cast<unsigned>(strip.size()));
    std::sort(entries.begin(), entries.end(),
              [](const TiffEntry& a, const TiffEntry& b) { return a.tag < b.tag; });
    const unsigned directory = stripOffset + static_cast<unsigned>(strip.size() + 1) / 2 * 2;
    const unsigned behind = directory + 2 + static_cast<unsigned>(entries.size()) * 12 + 4;
    QByteArray file(bigEndian ? "MM" : "II");
    append16(file, 42, bigEndian);
    append32(file, directory, bigEndian);
    file += strip + QByteArray(strip.size() % 2, '\0');
    QByteArray values;
    append16(file, static_cast<unsigned>(entries.size()), bigEndian);
    for (const TiffEntry& entry : entries) {
        append16(file, static_cast<unsigned>(entry.tag), bigEndian);
        append16(file, static_cast<unsigned>(entry.type), bigEndian);
        append32(file, static_cast<unsigned>(entry.values.size()), bigEndian);
        QByteArray own;
        for (const unsigned value : entry.values)
            entry.type == 3 ? append16(own, value, bigEndian) : append32(own, value, bigEndian);
        if (own.size() <= 4) {
            file += own + QByteArray(4 - own.size(), '\0');
        } else {
            append32(file, behind + static_cast<unsigned>(values.size()), bigEndian);
            values += own;
        }
    }
    append32(file, 0, bigEndian);
    return file + values;
}

QByteArray rgbTiff(const QImage& picture, int orientation, bool bigEndian) {
    QByteArray strip;
    for (int y = 0; y < picture.height(); ++y)
        strip.append(reinterpret_cast<const char*>(picture.constScanLine(y)), picture.width() * 3);
    return tiff(picture.width(), picture.height(), strip,
                {{258, 3, {8, 8, 8}},
                 {259, 3, {1}},
                 {262, 3, {2}},
                 {274, 3, {static_cast<unsigned>(orientation)}},
                 {277, 3, {3}}},
                bigEndian);
}

QByteArray progressiveJpeg(const QImage& picture) {
    return compressed(
        picture, 3, JCS_RGB, [](jpeg_compress_struct& state) { jpeg_simple_progression(&state); },
        [&](int y, unsigned char* row) {
            std::copy_n(picture.constScanLine(y), picture.width() * 3, row);
        });
}

QByteArray cmykJpeg(const QImage& picture) {
    return compressed(
        picture, 4, JCS_CMYK, [](jpeg_compress_struct& state) { state.write_Adobe_marker = TRUE; },
        [&](int y, unsigned char* row) {
            for (int x = 0; x < picture.width(); ++x, row += 4) {
                const QRgb pixel = picture.pixel(x, y);
                row[0] = static_cast<unsigned char>(qRed(pixel));
                row[1] = static_cast<unsigned char>(qGreen(pixel));
                row[2] = static_cast<unsigned char>(qBlue(pixel));
                row[3] = 255;
            }
        });
}

} // namespace samples
