#include "ui/libraries/bundled_expressions.h"

#include "core/base/error.h"
#include "core/facade/engine_library.h"
#include "core/io/edit/recipe_file.h"
#include "core/model/edit/expression.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace inlay {

namespace {

std::string translatedName(const std::string& name) {
    if (name == "smile")
        return QCoreApplication::translate("inlay::BundledExpressions", "Smile").toStdString();
    return name;
}

/// Beside the network, wherever that is.
QString smileFile() {
    try {
        const QFileInfo network(QString::fromStdString(bundledNetworkPath()));
        return network.dir().filePath(QStringLiteral("smile.json"));
    } catch (const Error&) {
        return {};
    }
}

/// Null where this build has none.
LatentFiles* latentFiles(EngineLibrary& library) {
    try {
        return &library.latentFiles();
    } catch (const Error&) {
        return nullptr;
    }
}

} // namespace

std::vector<Direction> readBundledExpressions(EngineLibrary& library) {
    std::vector<Direction> expressions;
    const QString file = smileFile();
    if (file.isEmpty() || !QFileInfo::exists(file))
        return expressions;
    LatentFiles* latents = latentFiles(library);
    if (!latents)
        return expressions;
    const EditRecipe recipe = readRecipe(file.toStdString(), [latents](const std::string& latent) {
        return latents->load(latent).at(0);
    });
    for (const RecipeStep& step : recipe.steps) {
        if (step.kind != RecipeStep::Kind::Expression || !step.b.latent || !step.c.latent)
            continue;
        Direction direction =
            expressionDirection(*step.b.latent, *step.c.latent, translatedName(step.name));
        for (float& value : direction.values)
            value *= static_cast<float>(step.strength); // 1 is what the recipe does
        expressions.push_back(std::move(direction));
    }
    return expressions;
}

} // namespace inlay
