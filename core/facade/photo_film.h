#pragma once

#include "core/facade/mixed_source.h"
#include "core/model/edit/film_path.h"

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

/// In pixels.
struct FilmSize {
    int width = 0;
    int height = 0;

    bool isEmpty() const { return width < 1 || height < 1; }
};

/// How large a film's frames are where nothing else is wanted, both sides even. `drawn`: of the
/// network's pictures; `largestCrop`: how wide the widest crop is in its photo, which `Crops`
/// follows up to 1080 pixels; `photo`: of the whole first photo, which `WholePhoto` follows up to
/// 1920; empty where it is not known yet, then the result is so too.
FilmSize usualFilmSize(FilmPictures pictures, const FilmSize& drawn, double largestCrop,
                       const FilmSize& photo);

/// A film with the detail of the photos that its keyframes come from. Lives on one thread.
class PhotoFilm {
public:
    /// `keyframes`: of the path, as many as it has and in its order; none is null. `showsFace` and
    /// `detail`: of the first one's photo, see CompositeOptions.
    PhotoFilm(std::vector<MixedSourcePtr> keyframes, bool isWholePhoto, bool showsFace,
              std::optional<double> detail = {});

    /// How much of each keyframe is in the picture at a position of the path; none is below 0, and
    /// their sum is 1.
    static std::vector<double> sharesAt(const FilmPath& path, double position);

    /// The frame at a position of the path; `drawn`: as the network draws it. Where the first
    /// keyframe stands, its whole photo, every value equal up to the size. Throws Error.
    Image frame(EngineLibrary& library, const FilmPath& path, double position, const Image& drawn,
                const FilmSize& size);

private:
    Image inWholePhoto(EngineLibrary& library, const std::vector<double>& shares,
                       const Image& drawn, const FilmSize& size);
    const MixedPhoto& photo(Imaging& imaging, std::size_t keyframe, int side);

    std::vector<MixedSourcePtr> m_keyframes;
    bool m_isWholePhoto;
    bool m_showsFace;
    std::optional<double> m_detail;
    int m_side = 0; ///< of the crops in `m_photos`
    std::vector<std::optional<MixedPhoto>> m_photos;
    Image m_whole;   ///< the first picture's photo, of the film's size
    CropQuad m_crop; ///< in it
};

} // namespace inlay
