#include "ui/in_photo/photo_composer.h"

#include "ui/images/image_conversion.h"
#include "ui/images/mask_images.h"
#include "ui/images/present_image.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace inlay {

namespace {

constexpr double coarseSide = 384; ///< of the crop, in pixels, while a slider moves
constexpr int restTime = 120;      ///< ms without a newer edit until the finer picture is made

/// What the edit leaves alone is not drawn over the photo, which may be sharper.
QImage patchImage(const Composite& composite) {
    const Image& picture = composite.picture;
    QImage image = newImage({picture.width, picture.height}, QImage::Format_ARGB32_Premultiplied);
    const std::uint8_t* pixel = picture.rgb.data();
    const std::uint8_t* mask = composite.mask.data();
    for (int y = 0; y < picture.height; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < picture.width; ++x, pixel += 3, ++mask)
            line[x] = *mask ? qRgb(pixel[0], pixel[1], pixel[2]) : 0;
    }
    return image;
}

PhotoPatch patch(Compositing& compositing, const PhotoPart& part, const PhotoEdit& edit,
                 const MixedPhotosPtr& others, bool isPreview) {
    if (part.image.isEmpty())
        return {};
    CompositeOptions options;
    options.showsFace = edit.showsFace;
    options.detail =
        edit.blending.detail.value_or(usualDetail(cropWidth(edit.crop), edit.before.width()));
    if (edit.blending.correction)
        options.correction = std::make_shared<const MaskCorrection>(
            inPart(*edit.blending.correction, part.place.x(), part.place.y(),
                   part.image.width / part.place.width(), part.image.height / part.place.height()));
    options.others = others;
    options.isPreview = isPreview;
    const Composite composite = compositing.putBack(part.image, part.crop, fromQImage(edit.before),
                                                    fromQImage(edit.after), options);
    return {patchImage(composite), part.place,
            maskImage(part.image.width, part.image.height, composite.mask)};
}

} // namespace

struct PhotoComposer::Cache {
    qint64 photo = 0;
    CropQuad crop;
    double scale = 0;
    PhotoPart part;

    const PhotoPart& of(const PhotoEdit& edit, double wanted) {
        if (photo != edit.photo.cacheKey() || scale != wanted || crop != edit.crop) {
            part = photoPart(edit.photo, edit.crop, wanted);
            photo = edit.photo.cacheKey();
            crop = edit.crop;
            scale = wanted;
        }
        return part;
    }

    /// The crops of the pictures that are mixed in, as large as that of the photo's part.
    MixedPhotosPtr othersOf(Imaging& imaging, const PhotoEdit& edit, double cropSide) {
        if (edit.others.empty())
            return nullptr;
        const int side = static_cast<int>(std::lround(std::max(2.0, cropSide)));
        std::vector<MixedPhoto> photos;
        std::map<PictureId, Other> used;
        for (const MixedPicture& picture : edit.others) {
            MixedPicture key = picture;
            key.share = 0; // which alone changes while a slider moves
            const auto known = others.find(picture.picture);
            Other other =
                known != others.end() && known->second.side == side && known->second.picture == key
                    ? known->second
                    : Other{key, side,
                            mixedPhoto(imaging, *mixedSource(imaging, picture), 0, side)};
            photos.push_back(other.photo);
            photos.back().share = picture.share;
            used.emplace(picture.picture, std::move(other));
        }
        others = std::move(used);
        return std::make_shared<const std::vector<MixedPhoto>>(std::move(photos));
    }

    struct Other {
        MixedPicture picture;
        int side = 0;
        MixedPhoto photo;
    };
    std::map<PictureId, Other> others;
};

PhotoComposer::PhotoComposer(BackgroundJobs& jobs, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_cache(std::make_shared<Cache>()) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_edit && !m_busy)
            begin(false);
    });
}

void PhotoComposer::compose(const PhotoEdit& edit, double scale) {
    m_edit = edit;
    m_scale = scale;
    m_composedScale = 0;
    ++m_version;
    m_rest.stop();
    if (!m_busy)
        begin(true);
}

void PhotoComposer::setScale(double scale) {
    m_scale = scale;
    if (m_edit && m_composedScale > 0 && fineScale() > m_composedScale)
        m_rest.start();
}

void PhotoComposer::forget() {
    m_edit.reset();
    ++m_version;
    m_rest.stop();
}

double PhotoComposer::fineScale() const {
    // In steps, so that a little zooming makes nothing anew.
    const double step = std::exp2(std::ceil(2 * std::log2(std::max(m_scale, 1e-3))) / 2);
    return std::min(1.0, step);
}

double PhotoComposer::coarseScale() const {
    return std::min(fineScale(), coarseSide / std::max(coarseSide, cropWidth(m_edit->crop)));
}

void PhotoComposer::begin(bool isPreview) {
    m_busy = true;
    const double scale = isPreview ? coarseScale() : fineScale();
    const quint64 version = m_version;
    const auto goOn = [this, version, scale, isPreview] {
        m_busy = false;
        if (!m_edit)
            return;
        if (version != m_version)
            return begin(true);
        m_composedScale = scale;
        if (isPreview || fineScale() > scale)
            m_rest.start();
    };
    constexpr int forTheScreen = 1;
    Job* job = m_jobs.perform(
        tr("Put the edit into the photo"),
        [edit = *m_edit, scale, isPreview, cache = m_cache](EngineLibrary& library, JobControl&) {
            const PhotoPart& part = cache->of(edit, scale);
            return patch(library.compositing(), part, edit,
                         cache->othersOf(library.imaging(), edit, cropWidth(part.crop)), isPreview);
        },
        this,
        [this, goOn](const PhotoPatch& patch) {
            if (m_edit)
                Q_EMIT composed(patch);
            goOn();
        },
        forTheScreen);
    connect(job, &Job::failed, this, [this, goOn, version](const Problem& problem) {
        if (version == m_version)
            Q_EMIT failed(problem);
        goOn();
    });
    connect(job, &Job::cancelled, this, [this] { m_busy = false; });
}

} // namespace inlay
