#include "ui/intake/gallery.h"

#include "ui/engine/json_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace inlay {

namespace {

constexpr int largestGallery = 64; // more is no longer a start

GalleryPlan plainPlan() {
    GalleryPlan plan;
    plan.seeds = {1, 2, 3, 4, 5, 6, 7, 8};
    return plan;
}

} // namespace

GalleryPlan galleryPlan(const NetworkInfo& network) {
    const QFileInfo file(QString::fromStdString(network.path));
    const QString folder =
        file.path() + '/' + file.completeBaseName() + QStringLiteral("-gallery/");
    const QJsonObject json = readJsonFile(folder + QStringLiteral("gallery.json")).object();
    if (json.isEmpty() ||
        json.value(QLatin1String("network")).toString().toStdString() != network.sha256)
        return plainPlan(); // chosen for weights that were there before
    GalleryPlan plan;
    plan.truncationPsi =
        std::clamp(json.value(QLatin1String("truncationPsi")).toDouble(0.7), 0.0, 2.0);
    const QJsonArray seeds = json.value(QLatin1String("seeds")).toArray();
    for (const auto seed : seeds) {
        if (plan.seeds.size() < largestGallery && seed.toInteger(-1) >= 0)
            plan.seeds.push_back(static_cast<quint64>(seed.toInteger()));
    }
    if (plan.seeds.empty())
        plan.seeds = plainPlan().seeds;
    const QString neutral = folder + QStringLiteral("neutral.safetensors");
    const QString smiling = folder + QStringLiteral("smiling.safetensors");
    if (QFile::exists(neutral) && QFile::exists(smiling)) {
        plan.neutralPath = neutral;
        plan.smilingPath = smiling;
    }
    return plan;
}

bool Gallery::contains(PictureId id) const {
    return id != 0 && (id == neutral || id == smiling ||
                       std::find(faces.begin(), faces.end(), id) != faces.end());
}

} // namespace inlay
