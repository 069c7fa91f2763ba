#include "ui/in_photo/photo_file.h"

#include "core/facade/engine_library.h"
#include "ui/images/image_conversion.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <variant>

namespace inlay {

namespace {

/// Of one that was pasted there is no file.
PhotoMaster masterOf(const Image& image) {
    PhotoMaster master;
    master.width = image.width;
    master.height = image.height;
    master.samples = PhotoSamples<std::uint8_t>{image.rgb, {}};
    return master;
}

PhotoMaster photoOf(EngineLibrary& library, const PhotoEdit& edit) {
    if (edit.file.isEmpty())
        return masterOf(fromQImage(edit.photo));
    return library.imaging().decodeMaster(
        reinterpret_cast<const std::uint8_t*>(edit.file.constData()),
        static_cast<std::size_t>(edit.file.size()));
}

MixedPhotosPtr othersOf(Imaging& imaging, const PhotoEdit& edit) {
    if (edit.others.empty())
        return nullptr;
    std::vector<MixedPhoto> others;
    for (const MixedPicture& one : edit.others)
        others.push_back(mixedPhotoOfItsSize(imaging, *mixedSource(imaging, one), one.share));
    return std::make_shared<const std::vector<MixedPhoto>>(std::move(others));
}

QString ending(const std::string& path) {
    return QFileInfo(QString::fromStdString(path)).suffix().toLower();
}

} // namespace

bool hasFileChanged(const PhotoEdit& edit) {
    QFile file(edit.path);
    if (edit.path.isEmpty() || edit.file.isEmpty() || !file.open(QIODevice::ReadOnly))
        return false;
    return file.size() != edit.file.size() || file.readAll() != edit.file;
}

SavedPhoto savePhoto(EngineLibrary& library, const std::vector<PhotoEdit>& edits,
                     const std::string& path) {
    const PhotoMaster original = photoOf(library, edits.front());
    PhotoMaster photo = original;
    std::vector<std::uint8_t> mask(static_cast<std::size_t>(photo.width) * photo.height);
    for (const PhotoEdit& edit : edits) {
        CompositeOptions options;
        options.showsFace = edit.showsFace;
        options.detail = edit.blending.detail;
        options.correction = edit.blending.correction;
        options.others = othersOf(library.imaging(), edit);
        const CompositeArea area = library.compositing().putBack(
            photo, edit.crop, fromQImage(edit.before), fromQImage(edit.after), options);
        std::transform(area.mask.begin(), area.mask.end(), mask.begin(), mask.begin(),
                       [](std::uint8_t a, std::uint8_t b) { return std::max(a, b); });
    }
    const QString format = ending(path);
    const bool isJpeg = format == QLatin1String("jpg") || format == QLatin1String("jpeg");
    SavedPhoto saved;
    saved.fileHasChanged = hasFileChanged(edits.front());
    saved.asTheSourceJpeg = isJpeg && photo.jpeg;
    saved.bits = isJpeg || format == QLatin1String("webp") || format == QLatin1String("bmp")
                     ? 8
                     : photo.bits();
    saved.lostDepth = saved.bits < photo.bits();
    const bool hasAlpha =
        std::visit([](const auto& samples) { return !samples.alpha.empty(); }, photo.samples);
    saved.lostAlpha = hasAlpha && (isJpeg || format == QLatin1String("bmp"));
    saved.coloursWereTurned = photo.coloursWereTurned;
    if (format == QLatin1String("ora"))
        library.imaging().saveLayers(path, original, photo, mask);
    else
        library.imaging().saveMaster(path, photo);
    return saved;
}

} // namespace inlay
