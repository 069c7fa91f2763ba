#include "ui/features/start_feature.h"

#include "core/base/error.h"
#include "core/facade/engine_library.h"
#include "ui/canvas/canvas.h"
#include "ui/intake/photo_intake.h"
#include "ui/intake/starter_gallery.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/widgets/wrapped_button.h"
#include "ui/window/actions.h"
#include "ui/window/stage.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QVBoxLayout>

namespace inlay {

namespace {

/// Beside the bundled network; empty where this build brings none.
QString samplePhoto() {
    try {
        const QFileInfo network(QString::fromStdString(bundledNetworkPath()));
        const QString path = network.dir().filePath(QStringLiteral("sample-portrait.jpg"));
        return QFileInfo::exists(path) ? path : QString();
    } catch (const Error&) {
        return {};
    }
}

} // namespace

StartFeature::StartFeature(const WindowParts& parts)
    : WindowFeature(parts) {
    Canvas* canvas = parts.stage.canvas();
    m_choices = new QWidget(canvas);
    m_choices->setObjectName("startChoices");
    auto* layout = new QVBoxLayout(m_choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_sample = addButton("photo", "sampleButton", tr("Start with a sample &photo"),
                         tr("Opens the portrait of a person who does not exist, to see her smile "
                            "(Ctrl+Alt+F)"));
    m_starters = addButton("dice", "galleryButton", tr("Start with &generated faces"),
                           tr("Puts a handful of the network's own faces onto the shelf, so that "
                              "Morph, Style mix and Expression have something to work on "
                              "(Ctrl+Alt+G)"));
    canvas->setEmptyAction(m_choices);
    connect(m_sample, &QPushButton::clicked, this, &StartFeature::openSample);
    connect(m_starters, &QPushButton::clicked, &parts.starters, &StarterGallery::add);
    QAction* sample = parts.actions.make("actionSamplePhoto", tr("Open the sample pho&to"),
                                         tr("Open a portrait that comes with Inlay, to try things"),
                                         "Ctrl+Alt+F", "photo");
    sample->setEnabled(!samplePhoto().isEmpty());
    parts.actions.fileMenu->insertAction(parts.actions.recent->menuAction(), sample);
    connect(sample, &QAction::triggered, this, &StartFeature::openSample);

    const auto refreshNow = [this] { refresh(); };
    Session& session = parts.session;
    connect(&parts.starters, &StarterGallery::canAddChanged, this, refreshNow);
    connect(&session, &Session::networkChanged, this, refreshNow);
    connect(&session, &Session::engineChanged, this, refreshNow);
    connect(&session.document(), &Document::inserted, this, refreshNow);
    connect(&session.document(), &Document::removed, this, refreshNow);
    refresh();
}

QPushButton* StartFeature::addButton(const char* iconName, const char* objectName,
                                     const QString& text, const QString& tip) {
    auto* button = new WrappedButton(icon(iconName), text, m_choices);
    button->setObjectName(objectName);
    button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    button->setToolTip(tip);
    m_choices->layout()->addWidget(button);
    return button;
}

void StartFeature::openSample() {
    const QString path = samplePhoto();
    if (!path.isEmpty())
        parts().photos.open(path);
}

void StartFeature::refresh() {
    const bool isEmpty = parts().session.document().count() == 0;
    const bool bundled = parts().session.isReady() && !samplePhoto().isEmpty();
    m_sample->setVisible(isEmpty && bundled);
    m_starters->setVisible(isEmpty && parts().starters.canAdd());
    m_choices->setVisible(m_sample->isVisibleTo(m_choices) || m_starters->isVisibleTo(m_choices));
    m_choices->updateGeometry();
}

} // namespace inlay
