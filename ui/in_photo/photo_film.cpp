#include "ui/in_photo/photo_film.h"

#include "core/facade/engine_library.h"
#include "ui/in_photo/crop_width.h"

#include <algorithm>
#include <cmath>

namespace inlay {

namespace {

constexpr double largestUsualSide = 1080; // pixels

int even(double value) {
    return std::max(2, static_cast<int>(std::lround(value / 2)) * 2);
}

} // namespace

PhotoFilm::PhotoFilm(std::vector<MixedPicture> keyframes, bool isWholePhoto, bool showsFace)
    : m_keyframes(std::move(keyframes))
    , m_isWholePhoto(isWholePhoto)
    , m_showsFace(showsFace)
    , m_photos(m_keyframes.size()) {}

QSize PhotoFilm::usualSize(const std::vector<MixedPicture>& keyframes, FilmPictures pictures,
                           const QSize& photo) {
    if (keyframes.empty())
        return {};
    const QSize drawn = keyframes.front().drawn.size();
    if (pictures == FilmPictures::WholePhoto) {
        if (photo.isEmpty())
            return {};
        const double longest = std::max(photo.width(), photo.height());
        const double scale = std::min(1.0, 1920 / longest);
        return {even(photo.width() * scale), even(photo.height() * scale)};
    }
    double side = drawn.width();
    if (pictures == FilmPictures::Crops)
        for (const MixedPicture& keyframe : keyframes)
            side = std::max(side, std::min(keyframe.cropSide(), largestUsualSide));
    return {even(side), even(side * drawn.height() / std::max(1, drawn.width()))};
}

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
        photo = mixedPhoto(imaging, m_keyframes[keyframe], side);
    return *photo;
}

Image PhotoFilm::frame(EngineLibrary& library, const FilmPath& path, double position,
                       const Image& drawn, const QSize& size) {
    const std::vector<double> shares = sharesAt(path, position);
    if (m_isWholePhoto)
        return inWholePhoto(library, shares, drawn, size);
    std::vector<MixedPhoto> photos;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (shares[i] <= 0)
            continue;
        photos.push_back(photo(library.imaging(), i, size.width()));
        photos.back().share = shares[i];
    }
    return library.compositing().mix(photos, drawn, size.width(), size.height(), false);
}

Image PhotoFilm::inWholePhoto(EngineLibrary& library, const std::vector<double>& shares,
                              const Image& drawn, const QSize& size) {
    const MixedPicture& first = m_keyframes.front();
    if (m_whole.isEmpty()) {
        const Image whole = photoOf(library.imaging(), first);
        m_whole = library.imaging().resize(whole, size.width(), size.height());
        for (std::size_t i = 0; i < m_crop.corners.size(); ++i) {
            // Positions count from the middle of the first pixel.
            const Point& corner = first.crop.corners[i];
            m_crop.corners[i] = {(corner.x + 0.5) * size.width() / whole.width - 0.5,
                                 (corner.y + 0.5) * size.height() / whole.height - 0.5};
        }
    }
    const int side = std::max(2, static_cast<int>(std::lround(cropWidth(m_crop))));
    auto others = std::make_shared<std::vector<MixedPhoto>>();
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (shares[i] <= 0 || m_keyframes[i].picture == first.picture)
            continue;
        others->push_back(photo(library.imaging(), i, side));
        others->back().share = shares[i];
    }
    CompositeOptions options;
    options.showsFace = m_showsFace;
    if (!others->empty())
        options.others = std::move(others);
    return library.compositing()
        .putBack(m_whole, m_crop, photo(library.imaging(), 0, side).drawn, drawn, options)
        .picture;
}

} // namespace inlay
