#include "ui/features/document_feature.h"

#include "ui/document/interrupted_embeddings.h"
#include "ui/intake/file_opener.h"
#include "ui/intake/photo_intake.h"
#include "ui/panels/edit_panel.h"
#include "ui/panels/panel_rail.h"
#include "ui/run/embedder.h"
#include "ui/session/session.h"
#include "ui/shelf/shelf_view.h"
#include "ui/window/actions.h"
#include "ui/window/file_dialogs.h"
#include "ui/window/message_bar.h"
#include "ui/window/window_settings.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>

namespace inlay {

DocumentFeature::DocumentFeature(const WindowParts& parts)
    : WindowFeature(parts)
    , m_keeper(parts.session.document(), parts.session.jobs()) {
    makeActions();
    MessageBar& messages = parts.messages;
    connect(&m_keeper, &DocumentKeeper::failed, &messages,
            [&messages](const QString& title, const Problem& problem) {
                messages.showProblem(title, problem);
            });
    connect(&m_keeper, &DocumentKeeper::notice, &messages, &MessageBar::showNotice);
    connect(&m_keeper, &DocumentKeeper::leftoverFound, this, &DocumentFeature::offer);
    connect(&m_keeper, &DocumentKeeper::opened, this, &DocumentFeature::opened);
    connect(&m_keeper, &DocumentKeeper::stayed, this,
            [this] { this->parts().embedder.resumeQueue(); });
    connect(&m_keeper, &DocumentKeeper::saved, this, [this](const QString& path) {
        this->parts().settings.addRecentFile(path);
        this->parts().messages.showNotice(tr("Saved as %1. What you do from now on is written "
                                             "there as you do it.")
                                              .arg(QFileInfo(path).fileName()));
    });
    connect(&parts.files, &FileOpener::documentRequested, this, &DocumentFeature::openAt);
    connect(&m_keeper, &DocumentKeeper::nameChanged, this, &DocumentFeature::refreshTitle);
    connect(&parts.shelf, &ShelfView::currentChanged, this, &DocumentFeature::refreshTitle);
    connect(&parts.session.document(), &Document::changed, this, [this](PictureId id) {
        if (id == this->parts().shelf.current())
            refreshTitle();
    });
    connect(&parts.session.document(), &Document::removed, this, &DocumentFeature::refreshTitle);
    connect(&parts.panels, &PanelRail::currentChanged, this, &DocumentFeature::refreshTitle);
    for (const EditPanel* panel : parts.panels.findChildren<EditPanel*>())
        connect(panel, &EditPanel::pathChanged, this, &DocumentFeature::refreshTitle);
    refreshTitle();
    m_keeper.lookForLeftovers();
}

void DocumentFeature::makeActions() {
    Actions& actions = parts().actions;
    QAction* fresh =
        actions.make("actionNewDocument", tr("&New document"),
                     tr("Start with an empty shelf; what is there stays where it is kept"),
                     "Ctrl+N", "document-new");
    QAction* openDocument = actions.make("actionOpenDocument", tr("Open &document..."),
                                         tr("Open a document (*.inlay) in place of this one"),
                                         "Ctrl+Alt+O", "document");
    QAction* save = actions.make(
        "actionSaveDocumentAs", tr("Save document &as..."),
        tr("Give the document a name. It is written as you work, so that there is no other Save: "
           "Ctrl+S saves the image"),
        "Ctrl+Alt+S", "document-save");
    QMenu* menu = actions.fileMenu;
    menu->insertAction(actions.open, fresh);
    menu->insertAction(actions.recent->menuAction(), openDocument);
    QAction* before = actions.saveImage;
    menu->insertAction(before, save);
    menu->insertSeparator(before);
    connect(fresh, &QAction::triggered, this, &DocumentFeature::startNew);
    connect(openDocument, &QAction::triggered, this, &DocumentFeature::open);
    connect(save, &QAction::triggered, this, &DocumentFeature::saveAs);
}

void DocumentFeature::startNew() {
    whenIdle([this] { m_keeper.startNew(); });
}

void DocumentFeature::open() {
    const QString path = parts().dialogs.openDocument(
        &parts().window, parts().settings.folder(WindowSettings::Folder::Documents));
    if (!path.isEmpty())
        openAt(path);
}

void DocumentFeature::openAt(const QString& path) {
    parts().settings.setFolder(WindowSettings::Folder::Documents, path);
    whenIdle([this, path] { m_keeper.open(path); });
}

void DocumentFeature::recover(const Leftover& leftover) {
    whenIdle([this, leftover] { m_keeper.recover(leftover); });
}

void DocumentFeature::saveAs() {
    const QString folder = m_keeper.path().isEmpty()
                               ? parts().settings.folder(WindowSettings::Folder::Documents)
                               : QFileInfo(m_keeper.path()).absolutePath();
    const QString path = parts().dialogs.saveDocument(
        &parts().window, QDir(folder).filePath(m_keeper.name() + QStringLiteral(".inlay")));
    if (path.isEmpty())
        return;
    parts().settings.setFolder(WindowSettings::Folder::Documents, path);
    m_keeper.saveAs(path);
}

void DocumentFeature::whenIdle(std::function<void()> act) {
    EmbeddingQueue& queue = parts().embedder.queue();
    const Document& document = parts().session.document();
    queue.leaveWaiting();
    if (!queue.isRunning()) {
        act();
        return;
    }
    const Picture* running = document.find(queue.current());
    const EmbeddingRecord before = running ? running->embedding : EmbeddingRecord();
    auto* once = new QObject(this);
    connect(&queue, &EmbeddingQueue::ended, once,
            [this, once, before, act = std::move(act)](PictureId id) {
                once->disconnect();
                once->deleteLater();
                keepStopped(parts().session.document(), id, before);
                act();
            });
    queue.stopAndKeep();
}

bool DocumentFeature::mayClose() {
    return m_keeper.settle() ||
           parts().dialogs.confirm(
               &parts().window, tr("The document could not be written"),
               tr("Its last changes are lost when the program is closed now. Save it somewhere "
                  "else with Ctrl+Alt+S."),
               tr("Close and lose them"));
}

/// What it can be known by, having no name.
QString DocumentFeature::inWords(const Leftover& leftover) {
    const QString changed = QLocale().toString(leftover.changed, QLocale::ShortFormat);
    if (leftover.damage)
        return tr("The file %1, last change: %2.").arg(leftover.file->path(), changed);
    if (leftover.names.isEmpty())
        return tr("Pictures: %1, last change: %2.").arg(leftover.pictures).arg(changed);
    QString names = leftover.names.join(QStringLiteral(", "));
    if (leftover.pictures > leftover.names.size())
        names += QStringLiteral(", ...");
    return tr("Pictures: %1 (%2), last change: %3.").arg(leftover.pictures).arg(names, changed);
}

void DocumentFeature::offer(const Leftover& leftover) {
    const MessageBar::Choice discard{
        tr("Discard"), tr("Deletes it for good"), [this, leftover] {
            if (parts().dialogs.confirm(&parts().window, tr("Discard the document?"),
                                        inWords(leftover) + QLatin1Char(' ') +
                                            tr("It is deleted and cannot be brought back."),
                                        tr("Discard")))
                leftover.file->remove();
            else
                offer(leftover);
        }};
    if (leftover.damage) {
        parts().messages.showChoice(
            tr("A document without a name cannot be read"), *leftover.damage,
            {tr("Keep"), tr("Leaves the file where it is"), [] {}}, discard);
        return;
    }
    Problem problem;
    problem.what = inWords(leftover);
    problem.advice = tr("It stays where it is until you decide.");
    parts().messages.showChoice(tr("A document without a name is kept"), problem,
                                {tr("Recover"), tr("Opens it in place of the present document"),
                                 [this, leftover] { recover(leftover); }},
                                discard);
}

void DocumentFeature::opened(const QString& path) {
    Session& session = parts().session;
    if (!path.isEmpty())
        parts().settings.addRecentFile(path);
    // Where the program was ended before a photo's face was found.
    for (int i = 0; i < session.document().count(); ++i) {
        const Picture& picture = session.document().at(i);
        if (picture.hasPhoto() && !picture.framing)
            parts().photos.align(picture.id);
    }
    parts().embedder.resumeQueue();
    if (session.document().count() > 0)
        parts().shelf.setCurrent(session.document().at(0).id);
}

void DocumentFeature::refreshTitle() {
    // Also what a task bar shows while the window is hidden.
    QString shown = m_keeper.name();
    const auto* panel = qobject_cast<EditPanel*>(parts().panels.currentPanel());
    const bool hasOwn = panel && !panel->subject(); // pictures that the shelf doesn't choose
    const Picture* picture = parts().session.document().find(parts().shelf.current());
    const QString title = hasOwn ? panel->pictures().title() : QString();
    if (!title.isEmpty())
        shown = tr("%1 - %2").arg(title, m_keeper.name());
    else if (!hasOwn && picture)
        shown = tr("%1 (%2) - %3").arg(picture->name, picture->stateText(), m_keeper.name());
    parts().window.setWindowTitle(shown + QStringLiteral(" - Inlay"));
}

} // namespace inlay
