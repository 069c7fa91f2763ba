#include "ui/features/lab_feature.h"

#include "core/base/atomic_file.h"
#include "ui/document/lab_texts.h"
#include "ui/run/embedder.h"
#include "ui/shelf/shelf_view.h"
#include "ui/window/actions.h"
#include "ui/window/file_dialogs.h"
#include "ui/window/lab_dialog.h"
#include "ui/window/window_settings.h"

#include <QAction>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>

namespace inlay {

LabFeature::LabFeature(const WindowParts& parts)
    : WindowFeature(parts)
    , m_runner(parts.session, parts.embedder.searches())
    , m_dialog(new LabDialog(parts.session.document(), &parts.window)) {
    makeActions();
    connect(m_dialog, &LabDialog::runRequested, this, &LabFeature::run);
    connect(m_dialog, &LabDialog::saveFigureRequested, this, &LabFeature::saveFigure);
    connect(m_dialog, &LabDialog::saveTableRequested, this, &LabFeature::saveTable);
    connect(&m_runner, &LabRunner::changed, this, &LabFeature::refresh);
    connect(&m_runner, &LabRunner::finished, this, &LabFeature::finished);
    connect(&parts.shelf, &ShelfView::currentChanged, this, &LabFeature::refresh);
    connect(&parts.session, &Session::networkChanged, this, &LabFeature::refresh);
    connect(&parts.session.document(), &Document::changed, this, [this](PictureId id) {
        if (id == this->parts().shelf.current())
            refresh();
    });
    connect(&parts.session.document(), &Document::removed, this, &LabFeature::refresh);
    refresh();
}

void LabFeature::makeActions() {
    QMenu* menu = parts().actions.labMenu;
    for (const LabText& text : labTexts()) {
        QAction* action = parts().actions.make(text.object, text.action, text.tip, text.shortcut,
                                               m_experiments.isEmpty() ? "lab" : nullptr);
        menu->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, name = std::string(text.name)] { run(name); });
        m_experiments.append(action);
        m_tips.append(action->toolTip());
    }
    menu->addSeparator();
    m_cancel = parts().actions.make("actionLabCancel", tr("C&ancel the experiment"),
                                    tr("End the running experiment without a result"),
                                    "Ctrl+Alt+B, X", "cancel");
    menu->addAction(m_cancel);
    connect(m_cancel, &QAction::triggered, &m_runner, &LabRunner::cancel);
    menu->addSeparator();
    QAction* results = parts().actions.make(
        "actionLabResults", tr("Lab &results..."),
        tr("What the experiments of this document showed; save figures and tables"),
        "Ctrl+Alt+B, R", "list");
    menu->addAction(results);
    connect(results, &QAction::triggered, this, &LabFeature::showResults);
}

QString LabFeature::whyNot() const {
    if (m_runner.isRunning())
        return tr("One experiment at a time: %1 is running").arg(m_runner.title());
    if (!parts().session.isReady())
        return tr("A network must be open first");
    if (!m_runner.canRunOn(parts().shelf.current()))
        return tr("Choose a picture with a photo or a latent on the shelf first");
    return {};
}

void LabFeature::refresh() {
    const QString why = whyNot();
    for (qsizetype i = 0; i < m_experiments.size(); ++i) {
        m_experiments[i]->setEnabled(why.isEmpty());
        m_experiments[i]->setToolTip(why.isEmpty() ? m_tips[i] : m_tips[i] + '\n' + why);
    }
    m_cancel->setEnabled(m_runner.isRunning());
    const Picture* picture = parts().session.document().find(parts().shelf.current());
    m_dialog->setSubject(picture ? picture->name : QString(), why);
}

void LabFeature::run(const std::string& experiment) {
    m_runner.start(experiment, parts().shelf.current(), m_dialog->settings());
}

void LabFeature::showResults() {
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void LabFeature::finished(LabResultId id) {
    const LabResult* result = parts().session.document().findLabResult(id);
    if (!result)
        return;
    m_dialog->setCurrent(id);
    if (!m_dialog->isVisible())
        showResults();
}

void LabFeature::saveFigure(LabResultId id) {
    const LabResult* result = parts().session.document().findLabResult(id);
    if (!result || result->figurePng.isEmpty())
        return;
    const QByteArray png = result->figurePng;
    const QByteArray pdf = result->figurePdf;
    const QString path = parts().dialogs.saveFigure(
        m_dialog, parts().settings.proposal(WindowSettings::Folder::Reports, result->name, ".png"));
    if (!path.isEmpty())
        write(path, path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) ? pdf : png);
}

void LabFeature::saveTable(LabResultId id) {
    const LabResult* result = parts().session.document().findLabResult(id);
    if (!result)
        return;
    const QByteArray table = result->tableCsv;
    const QString path = parts().dialogs.saveTable(
        m_dialog, parts().settings.proposal(WindowSettings::Folder::Reports, result->name, ".csv"));
    if (!path.isEmpty())
        write(path, table);
}

void LabFeature::write(const QString& path, const QByteArray& bytes) {
    parts().settings.setFolder(WindowSettings::Folder::Reports, path);
    const QString name = QFileInfo(path).fileName();
    Job* job = parts().session.jobs().perform(
        tr("Save %1").arg(name),
        [path = path.toStdString(), bytes](EngineLibrary&, JobControl&) {
            AtomicFile file(path);
            file.write(bytes.constData(), static_cast<std::size_t>(bytes.size()));
            file.commit();
            return true;
        },
        this, [this, path](bool) { parts().session.reportNotice(tr("Saved %1").arg(path)); });
    connect(job, &Job::failed, this, [this, name](const Problem& problem) {
        parts().session.reportProblem(tr("%1 could not be written").arg(name), problem);
    });
}

} // namespace inlay
