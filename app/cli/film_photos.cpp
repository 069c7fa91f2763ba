#include "app/cli/film_photos.h"

#include "app/cli/command.h"
#include "app/cli/film_output.h"
#include "core/base/error.h"

#include <algorithm>
#include <map>

namespace inlay {

namespace {

constexpr const char* advice =
    "; `inlay embed` leaves a report.json beside the latents that it makes, others are named with "
    "--photos";

} // namespace

FilmPhotos::FilmPhotos(CommandSession& session, const FilmPathPtr& path,
                       const std::vector<std::string>& arguments, const FilmOutput& output)
    : m_session(session)
    , m_path(path) {
    EmbeddedPhotos photos(session, output.photos);
    for (const std::string& argument : arguments)
        photos.isNamed(argument);
    photos.requireUsed("those of the film");
    std::map<LatentPtr, MixedSourcePtr> known;
    std::vector<MixedSourcePtr> sources;
    std::optional<EmbeddedPhoto> first;
    double largestCrop = 0;
    bool hasPhoto = false;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const LatentPtr& latent = path->keyframes[i];
        MixedSourcePtr& source = known[latent];
        if (!source) {
            const std::optional<EmbeddedPhoto> photo = photos.find(arguments[i]);
            source = photos.source(evaluate(recipeEdit(latent, {}), session.engine()), photo);
            if (i == 0)
                first = photo;
            if (!photo && output.pictures == FilmPictures::Crops)
                reportError(arguments[i] + ": has no photo, and is shown as the network draws it");
            hasPhoto = hasPhoto || photo;
            largestCrop = std::max(largestCrop, cropSide(*source));
        }
        sources.push_back(source);
    }
    const bool isWhole = output.pictures == FilmPictures::WholePhoto;
    if (isWhole && !first)
        throw Error(ErrorKind::FileNotFound,
                    arguments.front() + " has no photo that the film could lie in" + advice);
    if (!hasPhoto)
        throw Error(ErrorKind::FileNotFound,
                    std::string("None of the latents has a photo") + advice);
    FilmSize whole;
    if (isWhole) {
        const Image photo = sources.front()->photo();
        whole = {photo.width, photo.height};
    }
    const Image& drawn = sources.front()->drawn;
    m_size = usualFilmSize(output.pictures, {drawn.width, drawn.height}, largestCrop, whole);
    m_film.emplace(std::move(sources), isWhole, first && first->showsFace);
}

Image FilmPhotos::frame(double position, const Image& drawn, const FilmSize& size) {
    return m_film->frame(m_session.library(), *m_path, position, drawn, size);
}

} // namespace inlay
