#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace inlay {

/// How a JPEG file was coded, so that a changed picture can be saved in the same quality.
struct JpegCoding {
    /// Of one colour channel, in the order of the file (Y, Cb, Cr, as a rule).
    struct Channel {
        int across = 1; ///< samples in a unit of the picture, 1..4; the largest channel is whole
        int down = 1;
        int table = 0; ///< index into `tables`
    };

    std::vector<Channel> channels; ///< 1 or 3; empty: those of the source cannot be taken over
    /// Quantisation steps, 8 x 8 by rows (not in zigzag), 1..65535.
    std::vector<std::array<std::uint16_t, 64>> tables;
    bool storesRgb = false; ///< without the usual conversion to YCbCr
    bool progressive = false;
    int quality = 95; ///< 1..100, as the Independent JPEG Group counts; an estimate for odd tables
};

/// The quality at which the JPEG group's own table for brightness (ITU T.81, K.1) is nearest to
/// this one; 1..100.
int nearestJpegQuality(const std::array<std::uint16_t, 64>& table);

/// "4:4:4", "4:2:2", "4:2:0", "4:4:0", "4:1:1"; "grey" for one channel; "2x2,1x2,1x1" for others;
/// empty without channels.
std::string chromaSamplingName(const JpegCoding& coding);

} // namespace inlay
