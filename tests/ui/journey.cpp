#include "journey.h"

#include "core/facade/engine_library.h"

#include <QAction>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QUrl>
#include <algorithm>

namespace inlay::test {

Journey::Journey(const QString& sessions) {
    QCoreApplication::setOrganizationName("InlayTest");
    QCoreApplication::setApplicationName("journey");
    qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8()); // presets too
    QStandardPaths::setTestModeEnabled(true); // the user's own list of networks stays as it is
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    qputenv("INLAY_SESSION_FOLDER",
            (sessions.isEmpty() ? m_folder.filePath("sessions") : sessions).toUtf8());
    FileDialogs dialogs;
    dialogs.openFiles = [this](QWidget*, const QString&) { return QStringList{answer}; };
    dialogs.openNetwork = [this](QWidget*, const QString&) { return answer; };
    dialogs.openWeights = [this](QWidget*, const QString&) { return answer; };
    dialogs.openRecipe = [this](QWidget*, const QString&) { return answer; };
    dialogs.openExpressions = [this](QWidget*, const QString&) { return QStringList{answer}; };
    const auto save = [this](QWidget*, const QString&) { return answer; };
    dialogs.saveImage = dialogs.savePhoto = dialogs.saveLatent = dialogs.saveFilm =
        dialogs.saveCurve = dialogs.saveRecipe = dialogs.saveExpression = dialogs.saveDocument =
            save;
    dialogs.openDocument = [this](QWidget*, const QString&) { return answer; };
    dialogs.confirm = [this](QWidget*, const QString&, const QString& text, const QString&) {
        asked = text;
        return agrees;
    };
    dialogs.chooseFolder = [this](QWidget*, const QString&, const QString&) { return answer; };
    dialogs.saveFigure = dialogs.saveTable = save;
    EngineSettings settings;
    settings.device = Device::Cpu;
    m_studio = std::make_unique<Studio>(loadEngineLibrary, settings);
    m_window = std::make_unique<MainWindow>(m_studio->services(), dialogs);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->start(bundledNetworkPath);
    m_ready = QTest::qWaitFor([this] { return session().isReady(); }, patience);
}

Journey::~Journey() {
    m_window->close();
}

EditPanel* Journey::panel(int index) {
    m_window->panels()->setCurrentIndex(index);
    return qobject_cast<EditPanel*>(m_window->panels()->currentPanel());
}

void Journey::fillSlots(EditPanel* panel) {
    for (PictureSlot* slot : panel->slotsInOrder()) {
        for (const PictureId id : document().editable()) {
            const auto& places = panel->slotsInOrder();
            const bool isUsed = std::any_of(places.begin(), places.end(), [id](PictureSlot* place) {
                return place->picture() == id;
            });
            if (!slot->picture() && !isUsed)
                slot->choose(id);
        }
    }
}

void Journey::trigger(const char* actionName) {
    auto* action = control<QAction>(actionName);
    QVERIFY2(action->isEnabled(), actionName);
    action->trigger();
}

void Journey::drop(const QStringList& paths) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    const QPoint middle = m_window->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(drop.isAccepted());
}

void Journey::generateFaces(int count) {
    const int wanted = document().count() + count;
    for (int i = 0; i < count; ++i) {
        SampleOptions options;
        options.seed = static_cast<quint64>(wanted) + static_cast<quint64>(i) + 100;
        services().samples.add(options);
    }
    QVERIFY(QTest::qWaitFor([&] { return document().count() == wanted; }, patience));
}

bool Journey::emptied() {
    queue().cancelAll();
    m_window->panels()->setCurrentIndex(0);
    while (m_window->messages()->isShowingProblem())
        m_window->messages()->dismiss();
    const bool idle = QTest::qWaitFor([this] { return !queue().isRunning(); }, patience);
    std::vector<PictureId> all;
    all.reserve(static_cast<std::size_t>(document().count()));
    for (int i = 0; i < document().count(); ++i)
        all.push_back(document().at(i).id);
    document().remove(all);
    document().undoStack().clear();
    return idle && document().count() == 0;
}

QString Journey::writePhoto(const QString& name) {
    QImage photo(300, 260, QImage::Format_RGB888);
    photo.fill(QColor(70, 110, 160));
    QPainter painter(&photo);
    painter.setBrush(QColor(220, 170, 140));
    painter.drawEllipse(QRect(90, 40, 120, 170));
    painter.end();
    QString path = file(name);
    if (!photo.save(path))
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

void Journey::setSteps(int steps) {
    control<QSpinBox>("stepsBox")->setValue(steps);
}

bool Journey::settles(EditPanel* panel) {
    return QTest::qWaitFor(
        [this, panel] { return stage().shown().origin == panel->names().caption; }, patience);
}

} // namespace inlay::test
