#include "ui/features/expressions_feature.h"

#include "ui/libraries/bundled_expressions.h"
#include "ui/panels/directions_panel.h"
#include "ui/panels/expression_list.h"
#include "ui/panels/expression_panel.h"
#include "ui/panels/panel_rail.h"
#include "ui/session/session.h"
#include "ui/window/actions.h"
#include "ui/window/file_dialogs.h"
#include "ui/window/message_bar.h"
#include "ui/window/window_settings.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QStandardPaths>

namespace inlay {

namespace {

std::vector<DirectionPtr> readFiles(EngineLibrary& library, const QStringList& paths) {
    std::vector<DirectionPtr> all;
    for (const QString& path : paths)
        for (Direction& direction : library.loadDirections(path.toStdString()))
            all.push_back(std::make_shared<const Direction>(std::move(direction)));
    return all;
}

} // namespace

ExpressionsFeature::ExpressionsFeature(const WindowParts& parts)
    : WindowFeature(parts)
    , m_library(parts.session.jobs(), parts.session.document().undoStack()) {
    QAction* import = parts.actions.make("actionImportExpressions", tr("Impo&rt expressions..."),
                                         tr("Put expressions or directions into your library"),
                                         "Ctrl+Alt+I", "open");
    parts.actions.pictureMenu->addAction(import);
    connect(import, &QAction::triggered, this, &ExpressionsFeature::import);
    connect(&m_library, &ExpressionLibrary::problem, &parts.messages,
            [this](const QString& title, const Problem& problem) {
                this->parts().messages.showProblem(title, problem);
            });
    if (auto* panel = parts.window.findChild<ExpressionPanel*>()) {
        panel->setLibrary(&m_library);
        connect(panel->list(), &ExpressionList::importRequested, this, &ExpressionsFeature::import);
        connect(panel->list(), &ExpressionList::exportRequested, this,
                &ExpressionsFeature::exportExpression);
    }
    if (auto* panel = parts.window.findChild<DirectionsPanel*>())
        connect(panel, &DirectionsPanel::directionNamed, this, &ExpressionsFeature::keepNamed);
    m_library.open(folder());
    readBundled();
}

void ExpressionsFeature::readBundled() {
    Job* job = parts().session.jobs().perform(
        tr("Read the expressions of the bundled network"),
        [](EngineLibrary& library, JobControl&) { return readBundledExpressions(library); }, this,
        [this](const std::vector<Direction>& directions) { m_library.setBundled(directions); });
    connect(job, &Job::failed, this, [this](const Problem& reason) {
        parts().messages.showProblem(tr("The expressions that come with Inlay could not be read"),
                                     reason);
    });
}

std::vector<SearchOffer> ExpressionsFeature::searchOffers() {
    std::vector<SearchOffer> offers;
    auto* panel = parts().window.findChild<ExpressionPanel*>();
    const auto& network = parts().session.network();
    if (!panel || !network)
        return offers;
    for (const LibraryExpression& one : m_library.expressions()) {
        if (!ExpressionLibrary::fits(*one.direction, *network))
            continue;
        offers.push_back({tr("Expression > %1").arg(QString::fromStdString(one.direction->name)),
                          tr("An expression of your library"), [this, panel, id = one.id] {
                              parts().panels.setCurrentPanel(panel);
                              panel->list()->choose(id);
                          }});
    }
    return offers;
}

QString ExpressionsFeature::folder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("expressions"));
}

void ExpressionsFeature::import() {
    const QStringList paths = parts().dialogs.openExpressions(
        &parts().window, parts().settings.folder(WindowSettings::Folder::Expressions));
    if (paths.isEmpty() || paths.front().isEmpty())
        return;
    parts().settings.setFolder(WindowSettings::Folder::Expressions, paths.front());
    const QString names =
        paths.size() == 1 ? QFileInfo(paths.front()).fileName() : tr("%1 files").arg(paths.size());
    Job* job = parts().session.jobs().perform(
        tr("Read %1").arg(names),
        [paths](EngineLibrary& library, JobControl&) { return readFiles(library, paths); }, this,
        [this, names](const std::vector<DirectionPtr>& directions) {
            m_library.add(directions);
            const auto& network = parts().session.network();
            const bool fits =
                network && std::all_of(directions.begin(), directions.end(),
                                       [&network](const DirectionPtr& direction) {
                                           return ExpressionLibrary::fits(*direction, *network);
                                       });
            parts().messages.showNotice(
                fits ? tr("%1 is in your library of expressions.").arg(names)
                     : tr("%1 is in your library, and shows once its network is open: it does not "
                          "fit this one.")
                           .arg(names));
        });
    connect(job, &Job::failed, this, [this, names](const Problem& reason) {
        parts().messages.showProblem(tr("%1 could not be imported").arg(names), reason);
    });
}

void ExpressionsFeature::exportExpression(const DirectionPtr& direction) {
    if (!direction)
        return;
    const QString proposal = parts().settings.proposal(WindowSettings::Folder::Expressions,
                                                       QString::fromStdString(direction->name),
                                                       QStringLiteral(".safetensors"));
    const QString path = parts().dialogs.saveExpression(&parts().window, proposal);
    if (path.isEmpty())
        return;
    parts().settings.setFolder(WindowSettings::Folder::Expressions, path);
    const QString file = QFileInfo(path).fileName();
    Job* job = parts().session.jobs().perform(
        tr("Write %1").arg(file),
        [path, direction](EngineLibrary& library, JobControl&) {
            library.saveDirections(path.toStdString(), {*direction});
            return true;
        },
        this, [this, file](bool) { parts().messages.showNotice(tr("Saved %1").arg(file)); });
    connect(job, &Job::failed, this, [this, file](const Problem& reason) {
        parts().messages.showProblem(tr("%1 could not be saved").arg(file), reason);
    });
}

void ExpressionsFeature::keepNamed(const DirectionPtr& direction) {
    // Named anew: the one that is kept takes the name, so that there are not two of it.
    for (const LibraryExpression& one : m_library.expressions()) {
        const Direction& kept = *one.direction;
        if (kept.values == direction->values && kept.firstRow == direction->firstRow &&
            kept.lastRow == direction->lastRow && kept.networkSha256 == direction->networkSha256)
            return m_library.rename(one.id, QString::fromStdString(direction->name));
    }
    m_library.add({direction});
    parts().messages.showNotice(tr("%1 is in your library (Expression panel).")
                                    .arg(QString::fromStdString(direction->name)));
}

} // namespace inlay
