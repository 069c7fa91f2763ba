#include "core/facade/photo_film.h"

#include "core/facade/engine_library.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace inlay {

namespace {

constexpr double largestUsualCrop = 1080;  // pixels
constexpr double largestUsualPhoto = 1920; // the longer side

int even(double value) {
    return std::max(2, static_cast<int>(std::lround(value / 2)) * 2);
}

} // namespace

FilmSize usualFilmSize(FilmPictures pictures, const FilmSize& drawn, double largestCrop,
                       const FilmSize& photo) {
    if (pictures == FilmPictures::WholePhoto) {
        if (photo.isEmpty())
            return {};
        const double scale = std::min(1.0, largestUsualPhoto / std::max(photo.width, photo.height));
        return {even(photo.width * scale), even(photo.height * scale)};
    }
    double width = drawn.width;
    if (pictures == FilmPictures::Crops)
        width = std::max(width, std::min(largestCrop, largestUsualCrop));
    return {even(width), even(width * drawn.height / std::max(1, drawn.width))};
}

PhotoFilm::PhotoFilm(std::vector<MixedSourcePtr> keyframes, bool isWholePhoto, bool showsFace,
                     std::optional<double> detail)
    : m_keyframes(std::move(keyframes))
    , m_isWholePhoto(isWholePhoto)
    , m_showsFace(showsFace)
    , m_detail(detail)
    , m_photos(m_keyframes.size()) {}

std::vector<double> PhotoFilm::sharesAt(const FilmPath& path, double position) {
    std::vector<double> shares(path.keyframes.size());
    double sum = 0;
    for (const KeyframeShare& one : keyframeShares(path, position)) {
        const double share = std::max(0.0, one.weight); // a spline's may be below 0
        shares[static_cast<std::size_t>(one.keyframe)] += share;
        sum += share;
    }
    for (double& share : shares)
        share /= sum;
    return shares;
}

const MixedPhoto& PhotoFilm::photo(Imaging& imaging, std::size_t keyframe, int side) {
    if (side != m_side)
        m_photos.assign(m_keyframes.size(), std::nullopt);
    m_side = side;
    std::optional<MixedPhoto>& photo = m_photos[keyframe];
    if (!photo)
        photo = mixedPhoto(imaging, *m_keyframes[keyframe], 0, side);
    return *photo;
}

Image PhotoFilm::frame(EngineLibrary& library, const FilmPath& path, double position,
                       const Image& drawn, const FilmSize& size) {
    const std::vector<double> shares = sharesAt(path, position);
    if (m_isWholePhoto)
        return inWholePhoto(library, shares, drawn, size);
    std::vector<MixedPhoto> photos;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (shares[i] <= 0)
            continue;
        photos.push_back(photo(library.imaging(), i, size.width));
        photos.back().share = shares[i];
    }
    return library.compositing().mix(photos, drawn, size.width, size.height, false);
}

Image PhotoFilm::inWholePhoto(EngineLibrary& library, const std::vector<double>& shares,
                              const Image& drawn, const FilmSize& size) {
    const MixedSourcePtr& first = m_keyframes.front();
    if (m_whole.isEmpty()) {
        const Image whole = first->photo();
        m_whole = library.imaging().resize(whole, size.width, size.height);
        for (std::size_t i = 0; i < m_crop.corners.size(); ++i) {
            // Positions count from the middle of the first pixel.
            const Point& corner = first->crop.corners[i];
            m_crop.corners[i] = {(corner.x + 0.5) * size.width / whole.width - 0.5,
                                 (corner.y + 0.5) * size.height / whole.height - 0.5};
        }
    }
    const int side = std::max(2, static_cast<int>(std::lround(cropWidth(m_crop))));
    auto others = std::make_shared<std::vector<MixedPhoto>>();
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (shares[i] <= 0 || m_keyframes[i] == first)
            continue;
        others->push_back(photo(library.imaging(), i, side));
        others->back().share = shares[i];
    }
    CompositeOptions options;
    options.showsFace = m_showsFace;
    options.detail = m_detail;
    if (!others->empty())
        options.others = std::move(others);
    return library.compositing().putBack(m_whole, m_crop, first->drawn, drawn, options).picture;
}

} // namespace inlay
