#pragma once

#include "core/model/edit/film_path.h"
#include "ui/in_photo/mixed_pictures.h"

#include <QSize>
#include <optional>
#include <vector>

namespace inlay {

class EngineLibrary;

/// Which pictures a film shows.
enum class FilmPictures {
    Drawn,     ///< as the network draws them
    Crops,     ///< the photos, as they are cut for the network: begins and ends with them
    WholePhoto ///< the whole photo of the first picture, in which the others come
};

/// A film with the detail of the photos that its keyframes come from. Lives on one thread.
class PhotoFilm {
public:
    /// `keyframes`: of the path, as many as it has and in its order; all with a picture that the
    /// network has drawn.
    PhotoFilm(std::vector<MixedPicture> keyframes, bool isWholePhoto, bool showsFace);

    /// How large its frames are where nothing else is wanted, both sides even: as large as the
    /// largest crop, up to 1080 pixels, or as the whole first photo, up to 1920. `photo`: its size;
    /// empty where it is not known yet, then it is so too.
    static QSize usualSize(const std::vector<MixedPicture>& keyframes, FilmPictures pictures,
                           const QSize& photo);

    /// How much of each keyframe is in the picture at a position of the path; none is below 0, and
    /// their sum is 1.
    static std::vector<double> sharesAt(const FilmPath& path, double position);

    /// The frame at a position of the path; `drawn`: as the network draws it. Throws Error.
    Image frame(EngineLibrary& library, const FilmPath& path, double position, const Image& drawn,
                const QSize& size);

private:
    Image inWholePhoto(EngineLibrary& library, const std::vector<double>& shares,
                       const Image& drawn, const QSize& size);
    const MixedPhoto& photo(Imaging& imaging, std::size_t keyframe, int side);

    std::vector<MixedPicture> m_keyframes;
    bool m_isWholePhoto;
    bool m_showsFace;
    int m_side = 0; ///< of the crops in `m_photos`
    std::vector<std::optional<MixedPhoto>> m_photos;
    Image m_whole;   ///< the first picture's photo, of the film's size
    CropQuad m_crop; ///< in it
};

} // namespace inlay
