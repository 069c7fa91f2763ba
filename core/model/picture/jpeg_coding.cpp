#include "core/model/picture/jpeg_coding.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace inlay {

namespace {

/// ITU T.81, table K.1: quality 50.
constexpr std::array<int, 64> brightnessTable = {
    16, 11, 10, 16, 24,  40,  51,  61,  12, 12, 14, 19, 26,  58,  60,  55, //
    14, 13, 16, 24, 40,  57,  69,  56,  14, 17, 22, 29, 51,  87,  80,  62, //
    18, 22, 37, 56, 68,  109, 103, 77,  24, 35, 55, 64, 81,  104, 113, 92, //
    49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99};

bool isSampling(const JpegCoding::Channel& channel, int across, int down) {
    return channel.across == across && channel.down == down;
}

} // namespace

int nearestJpegQuality(const std::array<std::uint16_t, 64>& table) {
    long least = std::numeric_limits<long>::max();
    int best = 1;
    for (int quality = 1; quality <= 100; ++quality) {
        const int scale = quality < 50 ? 5000 / quality : 200 - 2 * quality;
        long difference = 0;
        for (std::size_t i = 0; i < table.size(); ++i)
            difference +=
                std::abs(table[i] - std::clamp((brightnessTable[i] * scale + 50) / 100, 1, 32767));
        if (difference < least) {
            least = difference;
            best = quality;
        }
    }
    return best;
}

std::string chromaSamplingName(const JpegCoding& coding) {
    if (coding.channels.empty())
        return {};
    if (coding.channels.size() == 1)
        return "grey";
    const JpegCoding::Channel& first = coding.channels[0];
    if (coding.channels.size() == 3 && isSampling(coding.channels[1], 1, 1) &&
        isSampling(coding.channels[2], 1, 1)) {
        if (isSampling(first, 1, 1))
            return "4:4:4";
        if (isSampling(first, 2, 1))
            return "4:2:2";
        if (isSampling(first, 2, 2))
            return "4:2:0";
        if (isSampling(first, 1, 2))
            return "4:4:0";
        if (isSampling(first, 4, 1))
            return "4:1:1";
    }
    std::string name;
    for (const JpegCoding::Channel& channel : coding.channels)
        name += (name.empty() ? "" : ",") + std::to_string(channel.across) + "x" +
                std::to_string(channel.down);
    return name;
}

} // namespace inlay
