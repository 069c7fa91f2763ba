#include "core/imaging/heif_decoder.h"

#include "core/base/error.h"
#include "core/imaging/colour_profile.h"

#include <algorithm>
#include <libheif/heif.h>
#include <memory>

namespace inlay {

namespace {

template <auto release>
struct Releaser {
    template <typename Thing>
    void operator()(Thing* thing) const {
        release(thing);
    }
};
using Context = std::unique_ptr<heif_context, Releaser<heif_context_free>>;
using Handle = std::unique_ptr<heif_image_handle, Releaser<heif_image_handle_release>>;
using Picture = std::unique_ptr<heif_image, Releaser<heif_image_release>>;

void require(const heif_error& error, const std::string& format) {
    if (error.code == heif_error_Ok)
        return;
    const std::string told = error.message ? error.message : "";
    if (error.code == heif_error_Unsupported_filetype ||
        error.code == heif_error_Unsupported_feature)
        throw Error(ErrorKind::UnsupportedFormat, "is a " + format +
                                                      " picture of a kind that cannot be read (" +
                                                      told + "); save it as PNG or JPEG");
    throw Error(ErrorKind::CorruptFile, "is a damaged " + format + " picture (" + told +
                                            "); copy it again from where it came from, or save it "
                                            "as PNG or JPEG");
}

struct NclxReleaser {
    void operator()(heif_color_profile_nclx* profile) const {
        heif_nclx_color_profile_free(profile);
    }
};

/// The profile of a picture that names its colour space instead of describing it (nclx); empty for
/// sRGB's own and where it is not said.
std::vector<std::uint8_t> namedProfile(const heif_image_handle* handle) {
    heif_color_profile_nclx* found = nullptr;
    if (heif_image_handle_get_nclx_color_profile(handle, &found).code != heif_error_Ok || !found)
        return {};
    const std::unique_ptr<heif_color_profile_nclx, NclxReleaser> nclx(found);
    if (nclx->color_primaries == heif_color_primaries_ITU_R_BT_709_5 ||
        nclx->color_primaries == heif_color_primaries_unspecified)
        return {};
    return profileOfPrimaries({nclx->color_primary_red_x, nclx->color_primary_red_y,
                               nclx->color_primary_green_x, nclx->color_primary_green_y,
                               nclx->color_primary_blue_x, nclx->color_primary_blue_y,
                               nclx->color_primary_white_x, nclx->color_primary_white_y});
}

/// A file whose main picture is known; `bytes` must stay.
struct OpenFile {
    Context context{heif_context_alloc()};
    Handle handle;

    OpenFile(const std::string& format, const std::uint8_t* bytes, std::size_t size) {
        if (!context)
            throw std::bad_alloc();
        require(heif_context_read_from_memory_without_copy(context.get(), bytes, size, nullptr),
                format);
        heif_image_handle* found = nullptr;
        require(heif_context_get_primary_image_handle(context.get(), &found), format);
        handle.reset(found);
    }
};

} // namespace

bool readsHeif() {
    return true;
}

ImageHeader readHeifHeader(PictureFormat format, const std::uint8_t* bytes, std::size_t size) {
    const OpenFile file(pictureFormatName(format), bytes, size);
    ImageHeader header;
    header.format = format;
    header.width = static_cast<std::uint64_t>(heif_image_handle_get_width(file.handle.get()));
    header.height = static_cast<std::uint64_t>(heif_image_handle_get_height(file.handle.get()));
    const heif_color_profile_type type =
        heif_image_handle_get_color_profile_type(file.handle.get());
    if (type == heif_color_profile_type_prof || type == heif_color_profile_type_rICC) {
        header.iccProfile.resize(heif_image_handle_get_raw_color_profile_size(file.handle.get()));
        if (heif_image_handle_get_raw_color_profile(file.handle.get(), header.iccProfile.data())
                .code != heif_error_Ok)
            header.iccProfile.clear();
    } else {
        header.iccProfile = namedProfile(file.handle.get());
    }
    return header;
}

Image decodeHeif(PictureFormat format, const std::uint8_t* bytes, std::size_t size) {
    const std::string name = pictureFormatName(format);
    const OpenFile file(name, bytes, size);
    heif_image* decoded = nullptr;
    require(heif_decode_image(file.handle.get(), &decoded, heif_colorspace_RGB,
                              heif_chroma_interleaved_RGBA, nullptr),
            name);
    const Picture picture(decoded);
    Image image(heif_image_get_width(decoded, heif_channel_interleaved),
                heif_image_get_height(decoded, heif_channel_interleaved));
    int stride = 0;
    const std::uint8_t* plane =
        heif_image_get_plane_readonly(decoded, heif_channel_interleaved, &stride);
    if (!plane || image.width < 1 || image.height < 1)
        throw Error(ErrorKind::CorruptFile, "is a damaged " + name + " picture without pixels");
    for (int y = 0; y < image.height; ++y) {
        const std::uint8_t* from = plane + static_cast<std::ptrdiff_t>(y) * stride;
        std::uint8_t* to = &image.rgb[static_cast<std::size_t>(y) * image.width * 3];
        for (int x = 0; x < image.width; ++x, from += 4, to += 3) {
            const int alpha = from[3];
            for (int c = 0; c < 3; ++c)
                to[c] =
                    static_cast<std::uint8_t>((from[c] * alpha + 255 * (255 - alpha) + 127) / 255);
        }
    }
    return image;
}

MasterPixels decodeHeifMaster(PictureFormat format, const std::uint8_t* bytes, std::size_t size) {
    const std::string name = pictureFormatName(format);
    const OpenFile file(name, bytes, size);
    const bool hasAlpha = heif_image_handle_has_alpha_channel(file.handle.get());
    const bool isDeep = heif_image_handle_get_luma_bits_per_pixel(file.handle.get()) > 8;
    const heif_chroma deep =
        hasAlpha ? heif_chroma_interleaved_RRGGBBAA_LE : heif_chroma_interleaved_RRGGBB_LE;
    const heif_chroma flat = hasAlpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB;
    heif_image* decoded = nullptr;
    require(heif_decode_image(file.handle.get(), &decoded, heif_colorspace_RGB,
                              isDeep ? deep : flat, nullptr),
            name);
    const Picture picture(decoded);
    const cv::Size whole(heif_image_get_width(decoded, heif_channel_interleaved),
                         heif_image_get_height(decoded, heif_channel_interleaved));
    int stride = 0;
    const std::uint8_t* plane =
        heif_image_get_plane_readonly(decoded, heif_channel_interleaved, &stride);
    if (!plane || whole.width < 1 || whole.height < 1)
        throw Error(ErrorKind::CorruptFile, "is a damaged " + name + " picture without pixels");
    const int bits = heif_image_get_bits_per_pixel_range(decoded, heif_channel_interleaved);
    const cv::Mat view(whole, CV_MAKETYPE(isDeep ? CV_16U : CV_8U, hasAlpha ? 4 : 3),
                       const_cast<std::uint8_t*>(plane), static_cast<std::size_t>(stride));
    MasterPixels pixels;
    // Ten or twelve bits are stored in sixteen.
    const double scale = isDeep ? 65535.0 / ((1 << bits) - 1) : 1;
    cv::Mat whiteIsWhole;
    view.convertTo(whiteIsWhole, -1, scale);
    if (hasAlpha) {
        pixels.colours.create(whole, CV_MAKETYPE(view.depth(), 3));
        pixels.alpha.create(whole, view.depth());
        cv::Mat parts[] = {pixels.colours, pixels.alpha};
        const int order[] = {0, 0, 1, 1, 2, 2, 3, 3};
        cv::mixChannels(&whiteIsWhole, 1, parts, 2, order, 4);
        pixels.alphaIsAssociated = heif_image_handle_is_premultiplied_alpha(file.handle.get()) != 0;
    } else {
        pixels.colours = whiteIsWhole;
    }
    pixels.pictures = heif_context_get_number_of_top_level_images(file.context.get());
    return pixels;
}

PhotoMetadata heifMetadata(PictureFormat format, const std::uint8_t* bytes, std::size_t size) {
    const OpenFile file(pictureFormatName(format), bytes, size);
    const heif_image_handle* handle = file.handle.get();
    constexpr int most = 16;
    heif_item_id blocks[most];
    const int count =
        heif_image_handle_get_list_of_metadata_block_IDs(handle, nullptr, blocks, most);
    PhotoMetadata metadata;
    for (int i = 0; i < count; ++i) {
        const std::string type = heif_image_handle_get_metadata_type(handle, blocks[i]);
        std::vector<std::uint8_t> block(heif_image_handle_get_metadata_size(handle, blocks[i]));
        if (block.empty() ||
            heif_image_handle_get_metadata(handle, blocks[i], block.data()).code != heif_error_Ok)
            continue;
        if (type == "Exif" && block.size() > 4) {
            // Where the TIFF structure begins behind these four bytes.
            const std::uint32_t start = (std::uint32_t{block[0]} << 24) |
                                        (std::uint32_t{block[1]} << 16) |
                                        (std::uint32_t{block[2]} << 8) | block[3];
            if (start < block.size() - 4)
                metadata.exif.assign(block.begin() + 4 + start, block.end());
        } else if (type == "mime" && std::string(heif_image_handle_get_metadata_content_type(
                                         handle, blocks[i])) == "application/rdf+xml") {
            metadata.xmp = block;
        }
    }
    return metadata;
}

} // namespace inlay
