#include "core/imaging/tiff_encoder.h"

#include "core/base/error.h"
#include "core/imaging/encodable_picture.h"
#include "core/imaging/metadata.h"

#include <memory>
#include <tiffio.h>

namespace inlay {

namespace {

struct Closer {
    void operator()(TIFF* tiff) const { TIFFClose(tiff); }
};

[[noreturn]] void fail() {
    throw Error(ErrorKind::Internal,
                "the TIFF picture cannot be encoded; look whether the disk is full");
}

void setBlock(TIFF* tiff, std::uint32_t tag, const std::vector<std::uint8_t>& block) {
    if (!block.empty())
        TIFFSetField(tiff, tag, static_cast<std::uint32_t>(block.size()), block.data());
}

void setProperties(TIFF* tiff, const EncodablePicture& picture, const PhotoMaster& master) {
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, static_cast<std::uint32_t>(picture.pixels.cols));
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, static_cast<std::uint32_t>(picture.pixels.rows));
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, picture.bits());
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, picture.pixels.channels());
    TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC,
                 picture.isGrey ? PHOTOMETRIC_MINISBLACK : PHOTOMETRIC_RGB);
    TIFFSetField(tiff, TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT);
    TIFFSetField(tiff, TIFFTAG_COMPRESSION, COMPRESSION_ADOBE_DEFLATE);
    TIFFSetField(tiff, TIFFTAG_PREDICTOR, PREDICTOR_HORIZONTAL);
    TIFFSetField(tiff, TIFFTAG_ZIPQUALITY, 3);
    if (picture.hasAlpha) {
        const std::uint16_t kind =
            picture.alphaIsAssociated ? EXTRASAMPLE_ASSOCALPHA : EXTRASAMPLE_UNASSALPHA;
        TIFFSetField(tiff, TIFFTAG_EXTRASAMPLES, 1, &kind);
    }
    TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, TIFFDefaultStripSize(tiff, 0));
    if (master.printResolution.across > 0 && master.printResolution.down > 0) {
        TIFFSetField(tiff, TIFFTAG_RESOLUTIONUNIT, RESUNIT_INCH);
        TIFFSetField(tiff, TIFFTAG_XRESOLUTION, master.printResolution.across);
        TIFFSetField(tiff, TIFFTAG_YRESOLUTION, master.printResolution.down);
    }
    setBlock(tiff, TIFFTAG_ICCPROFILE, picture.iccProfile);
    setBlock(tiff, TIFFTAG_XMLPACKET, master.metadata.xmp);
}

} // namespace

void writeTiff(const std::string& path, const PhotoMaster& master) {
    FormatLimits limits;
    limits.holdsAssociatedAlpha = true;
    const EncodablePicture picture = encodablePicture(master, limits);
    constexpr std::uint64_t most = 4'000'000'000;
    if (picture.pixels.total() * picture.pixels.elemSize() > most)
        throw Error(ErrorKind::InvalidArgument, "TIFF holds at most 4 GB; choose PNG");
    std::unique_ptr<TIFF, Closer> tiff(TIFFOpen(path.c_str(), "w"));
    if (!tiff)
        fail();
    setProperties(tiff.get(), picture, master);
    const auto rowSize = static_cast<std::size_t>(TIFFScanlineSize(tiff.get()));
    std::vector<std::uint8_t> row(rowSize); // the predictor works in place
    for (int y = 0; y < picture.pixels.rows; ++y) {
        const std::uint8_t* from = picture.pixels.ptr(y);
        std::copy(from, from + rowSize, row.begin());
        if (TIFFWriteScanline(tiff.get(), row.data(), static_cast<std::uint32_t>(y), 0) < 0)
            fail();
    }
    if (!TIFFFlush(tiff.get()))
        fail();
    tiff.reset();
    if (!master.metadata.exif.empty() || !master.metadata.iptc.empty())
        addToTiff(path, master.metadata);
}

} // namespace inlay
