#include "core/imaging/metadata.h"

#include "core/base/error.h"
#include "core/imaging/heif_decoder.h"
#include "core/imaging/translate_errors.h"

#include <exiv2/exiv2.hpp>
#include <iterator>
#include <mutex>
#include <set>

namespace inlay {

namespace {

/// Exiv2's tables of XMP names are its process's: one at a time.
class Exiv2Lock {
public:
    Exiv2Lock()
        : m_lock(mutex()) {
        static const bool prepared = [] {
            Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute); // a user's terminal is not Exiv2's
            return Exiv2::XmpParser::initialize();
        }();
        static_cast<void>(prepared);
    }

private:
    static std::mutex& mutex() {
        static std::mutex only;
        return only;
    }
    std::lock_guard<std::mutex> m_lock;
};

/// What `call` returns; its default where Exiv2 gives up.
template <typename Call>
auto ifReadable(Call&& call) {
    try {
        return call();
    } catch (const std::exception&) {
        return decltype(call())();
    }
}

/// Changes the value of a key that is there.
template <typename Data, typename Key, typename Value>
bool setExisting(Data& data, const char* name, const Value& value) {
    const auto found = data.findKey(Key(name));
    if (found == data.end())
        return false;
    *found = value;
    return true;
}

/// What a TIFF file tells of its own pixels and blocks, and whole pictures beside the photo's,
/// which would show it as it was.
bool isOfStoredPixels(const Exiv2::Exifdatum& entry) {
    const std::string group = entry.groupName();
    if (group.rfind("SubImage", 0) == 0 || group.rfind("SubThumb", 0) == 0 || group == "Image2" ||
        group == "Image3" || group == "Thumbnail")
        return true;
    if (group != "Image")
        return false;
    static const std::set<std::string> names = {"NewSubfileType",
                                                "SubfileType",
                                                "ImageWidth",
                                                "ImageLength",
                                                "BitsPerSample",
                                                "Compression",
                                                "FillOrder",
                                                "StripOffsets",
                                                "PhotometricInterpretation",
                                                "SamplesPerPixel",
                                                "RowsPerStrip",
                                                "StripByteCounts",
                                                "PageNumber",
                                                "PlanarConfiguration",
                                                "Predictor",
                                                "ColorMap",
                                                "TileWidth",
                                                "TileLength",
                                                "TileOffsets",
                                                "TileByteCounts",
                                                "SubIFDs",
                                                "ExtraSamples",
                                                "SampleFormat",
                                                "JPEGTables",
                                                "InkSet",
                                                "JPEGInterchangeFormat",
                                                "JPEGInterchangeFormatLength",
                                                "XMLPacket",
                                                "InterColorProfile",
                                                "IPTCNAA",
                                                "ImageResources",
                                                "YCbCrCoefficients",
                                                "YCbCrSubSampling",

                                                "ReferenceBlackWhite",
                                                "NumberOfInks",
                                                "DotRange",
                                                "SMinSampleValue",
                                                "SMaxSampleValue"};
    return names.count(entry.tagName()) > 0;
}

std::vector<std::uint8_t> uprightExif(Exiv2::ExifData& exif, Exiv2::ByteOrder order, int width,
                                      int height) {
    if (exif.empty())
        return {};
    Exiv2::ExifThumb(exif).erase();
    setExisting<Exiv2::ExifData, Exiv2::ExifKey>(exif, "Exif.Image.Orientation", std::uint16_t{1});
    setExisting<Exiv2::ExifData, Exiv2::ExifKey>(exif, "Exif.Photo.PixelXDimension",
                                                 static_cast<std::uint32_t>(width));
    setExisting<Exiv2::ExifData, Exiv2::ExifKey>(exif, "Exif.Photo.PixelYDimension",
                                                 static_cast<std::uint32_t>(height));
    for (auto entry = exif.begin(); entry != exif.end();)
        entry = isOfStoredPixels(*entry) ? exif.erase(entry) : std::next(entry);
    Exiv2::Blob block;
    Exiv2::ExifParser::encode(
        block, order == Exiv2::bigEndian ? Exiv2::bigEndian : Exiv2::littleEndian, exif);
    return {block.begin(), block.end()};
}

/// The packet as it is, unless it tells something about stored pixels.
std::vector<std::uint8_t> uprightXmp(std::string packet, int width, int height) {
    Exiv2::XmpData xmp;
    if (packet.empty() || Exiv2::XmpParser::decode(xmp, packet) != 0 || xmp.empty())
        return {};
    const auto set = [&xmp](const char* name, const std::string& value) {
        return setExisting<Exiv2::XmpData, Exiv2::XmpKey>(xmp, name, value);
    };
    bool changed = set("Xmp.tiff.Orientation", "1");
    changed |= set("Xmp.exif.PixelXDimension", std::to_string(width));
    changed |= set("Xmp.exif.PixelYDimension", std::to_string(height));
    changed |= set("Xmp.tiff.ImageWidth", std::to_string(width));
    changed |= set("Xmp.tiff.ImageLength", std::to_string(height));
    for (auto entry = xmp.begin(); entry != xmp.end();) {
        if (entry->key().rfind("Xmp.xmp.Thumbnails", 0) == 0) {
            entry = xmp.erase(entry);
            changed = true;
        } else {
            ++entry;
        }
    }
    if (changed && Exiv2::XmpParser::encode(packet, xmp, Exiv2::XmpParser::useCompactFormat) != 0)
        return {};
    return {packet.begin(), packet.end()};
}

std::vector<std::uint8_t> iptcBlock(const Exiv2::IptcData& iptc) {
    if (iptc.empty())
        return {};
    Exiv2::DataBuf block = Exiv2::IptcParser::encode(iptc);
#if EXIV2_TEST_VERSION(0, 28, 0)
    return {block.c_data(), block.c_data() + block.size()};
#else
    return {block.pData_, block.pData_ + block.size_};
#endif
}

/// As Exiv2 counts bytes, in its version.
#if EXIV2_TEST_VERSION(0, 28, 0)
using ByteCount = std::size_t;
#else
using ByteCount = long;
#endif

PhotoMetadata ofBlocks(const PhotoMetadata& stored, int width, int height) {
    PhotoMetadata metadata;
    metadata.exif = ifReadable([&]() -> std::vector<std::uint8_t> {
        if (stored.exif.empty())
            return {};
        Exiv2::ExifData exif;
        const Exiv2::ByteOrder order = Exiv2::ExifParser::decode(
            exif, stored.exif.data(), static_cast<std::uint32_t>(stored.exif.size()));
        return uprightExif(exif, order, width, height);
    });
    metadata.xmp = ifReadable([&] {
        return uprightXmp({stored.xmp.begin(), stored.xmp.end()}, width, height);
    });
    return metadata;
}

PhotoMetadata ofFile(const std::uint8_t* bytes, std::size_t size, int width, int height) {
    return ifReadable([&] {
        const auto image = Exiv2::ImageFactory::open(bytes, static_cast<ByteCount>(size));
        image->readMetadata();
        PhotoMetadata metadata;
        metadata.exif = ifReadable(
            [&] { return uprightExif(image->exifData(), image->byteOrder(), width, height); });
        std::string packet = image->xmpPacket();
        if (packet.empty() && !image->xmpData().empty())
            Exiv2::XmpParser::encode(packet, image->xmpData(), Exiv2::XmpParser::useCompactFormat);
        metadata.xmp = ifReadable([&] { return uprightXmp(packet, width, height); });
        metadata.iptc = ifReadable([&] { return iptcBlock(image->iptcData()); });
        return metadata;
    });
}

} // namespace

PhotoMetadata readMetadata(PictureFormat format, const std::uint8_t* bytes, std::size_t size,
                           int width, int height) {
    if (format == PictureFormat::Bmp || format == PictureFormat::Gif)
        return {};
    PhotoMetadata stored;
    const bool isHeif = format == PictureFormat::Heic || format == PictureFormat::Avif;
    if (isHeif)
        stored = heifMetadata(format, bytes, size);
    const Exiv2Lock lock;
    return isHeif ? ofBlocks(stored, width, height) : ofFile(bytes, size, width, height);
}

void addToTiff(const std::string& path, const PhotoMetadata& metadata) {
    const Exiv2Lock lock;
    translateErrors("EXIF and IPTC cannot be written", [&] {
        Exiv2::ExifData block;
        if (!metadata.exif.empty())
            Exiv2::ExifParser::decode(block, metadata.exif.data(),
                                      static_cast<std::uint32_t>(metadata.exif.size()));
        const auto image = Exiv2::ImageFactory::open(path);
        image->readMetadata();
        if (!metadata.iptc.empty()) {
            Exiv2::IptcData iptc;
            Exiv2::IptcParser::decode(iptc, metadata.iptc.data(),
                                      static_cast<std::uint32_t>(metadata.iptc.size()));
            image->setIptcData(iptc);
        }
        Exiv2::ExifData& own = image->exifData();
        for (const Exiv2::Exifdatum& entry : block) {
            const Exiv2::ExifKey key(entry.key());
            if (own.findKey(key) == own.end())
                own.add(key, &entry.value());
        }
        image->writeMetadata();
    });
}

} // namespace inlay
