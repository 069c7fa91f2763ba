#include "core/imaging/gif_film.h"

#include "core/base/error.h"
#include "core/imaging/colour_palette.h"
#include "core/imaging/film_file.h"

#include <cmath>
#include <gif_lib.h>
#include <memory>
#include <new>

namespace inlay {

namespace {

constexpr int mostColours = 256;
constexpr int colourBits = 8;

/// The end of a frame in hundredths of a second from the film's begin.
int endOf(int frame, double framesPerSecond) {
    return static_cast<int>(std::lround(100.0 * (frame + 1) / framesPerSecond));
}

struct FreeColours {
    void operator()(ColorMapObject* map) const { GifFreeMapObject(map); }
};

} // namespace

GifFilm::GifFilm(const std::string& path, int width, int height, double framesPerSecond)
    : m_path(path)
    , m_width(width)
    , m_height(height)
    , m_framesPerSecond(framesPerSecond)
    , m_file(path) {
    m_gif = EGifOpen(this, &GifFilm::write, nullptr);
    if (!m_gif)
        throw std::bad_alloc();
    try {
        begin();
    } catch (...) {
        EGifCloseFile(m_gif, nullptr);
        throw;
    }
}

GifFilm::~GifFilm() {
    if (m_gif)
        EGifCloseFile(m_gif, nullptr);
}

/// Called by giflib, which is C: an exception waits until it has returned.
int GifFilm::write(GifFileType* gif, const unsigned char* bytes, int size) {
    auto* film = static_cast<GifFilm*>(gif->UserData);
    try {
        film->m_file.write(bytes, static_cast<std::size_t>(size));
        return size;
    } catch (...) {
        film->m_writeError = std::current_exception();
        return 0;
    }
}

void GifFilm::require(int outcome) {
    if (m_writeError)
        std::rethrow_exception(m_writeError);
    if (outcome == GIF_OK)
        return;
    const char* reason = GifErrorString(m_gif->Error);
    throw Error(ErrorKind::Internal, m_path + " cannot be written (" +
                                         (reason ? reason : "giflib does not say why") + ")");
}

void GifFilm::begin() {
    EGifSetGifVersion(m_gif, true);
    require(EGifPutScreenDesc(m_gif, m_width, m_height, colourBits, 0, nullptr));
    // Netscape's extension: repeat without end.
    constexpr unsigned char forEver[] = {1, 0, 0};
    require(EGifPutExtensionLeader(m_gif, APPLICATION_EXT_FUNC_CODE));
    require(EGifPutExtensionBlock(m_gif, 11, "NETSCAPE2.0"));
    require(EGifPutExtensionBlock(m_gif, sizeof forEver, forEver));
    require(EGifPutExtensionTrailer(m_gif));
}

void GifFilm::addFrame(const Image& frame) {
    checkFrameSize(frame.width, frame.height, m_width, m_height);
    IndexedImage reduced = reduceColours(frame, mostColours);
    const std::unique_ptr<ColorMapObject, FreeColours> colours(
        GifMakeMapObject(mostColours, nullptr));
    if (!colours)
        throw std::bad_alloc();
    for (std::size_t i = 0; i < reduced.colours.size(); ++i)
        colours->Colors[i] = {reduced.colours[i][0], reduced.colours[i][1], reduced.colours[i][2]};
    GraphicsControlBlock control{};
    control.DisposalMode = DISPOSE_DO_NOT;
    control.DelayTime = endOf(m_frameCount, m_framesPerSecond) -
                        (m_frameCount > 0 ? endOf(m_frameCount - 1, m_framesPerSecond) : 0);
    control.TransparentColor = NO_TRANSPARENT_COLOR;
    GifByteType block[4];
    EGifGCBToExtension(&control, block);
    require(EGifPutExtension(m_gif, GRAPHICS_EXT_FUNC_CODE, sizeof block, block));
    require(EGifPutImageDesc(m_gif, 0, 0, m_width, m_height, false, colours.get()));
    for (int y = 0; y < m_height; ++y)
        require(EGifPutLine(
            m_gif,
            &reduced.indices[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width)],
            m_width));
    ++m_frameCount;
}

void GifFilm::finish() {
    if (m_frameCount == 0)
        throw Error(ErrorKind::InvalidArgument, m_path + " would be a film without frames");
    const int outcome = EGifCloseFile(m_gif, nullptr);
    m_gif = nullptr;
    if (m_writeError)
        std::rethrow_exception(m_writeError);
    if (outcome != GIF_OK)
        throw Error(ErrorKind::Internal, m_path + " cannot be written (giflib could not end it)");
    m_file.commit();
}

} // namespace inlay
