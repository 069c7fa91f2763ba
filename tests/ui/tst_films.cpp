#include "journey.h"

#include "ui/canvas/canvas.h"
#include "ui/panels/film_list.h"
#include "ui/panels/film_panel.h"
#include "ui/shelf/picture_mime.h"
#include "ui/shelf/shelf_view.h"
#include "ui/widgets/film_strip.h"
#include "ui/window/message_bar.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QImageReader>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QSignalSpy>
#include <QSpinBox>

using namespace inlay;
using inlay::test::Journey;
using inlay::test::patience;

/// Films through several pictures, as a user makes them.
class TestFilms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_journey = std::make_unique<Journey>();
        QVERIFY(m_journey->isReady());
        m_film = m_journey->control<FilmPanel>("filmPanel");
        m_list = m_journey->control<FilmList>("filmList");
    }
    void cleanupTestCase() { m_journey.reset(); }
    void cleanup() {
        QVERIFY(m_journey->emptied());
        m_film->setSettings({});
        QCOMPARE(m_list->count(), 0);
    }

    void picturesAreArranged() {
        Journey& journey = *m_journey;
        const std::vector<PictureId> faces = threeFaces();
        QVERIFY(journey.stage().canvas()->result().isNull());
        QVERIFY(!journey.control<QAbstractButton>("filmPlay")->isEnabled());
        QVERIFY(!journey.control<QAction>("actionExportFilm")->isEnabled());

        // By the button: what is chosen on the shelf, then one by its name.
        journey.window().shelf()->list()->selectAll();
        auto* menu = journey.control<QMenu>("filmAddMenu");
        Q_EMIT menu->aboutToShow();
        menu->actions().at(0)->trigger();
        QCOMPARE(sorted(m_film->keyframes()), faces);
        QVERIFY(journey.settles(m_film));
        Q_EMIT menu->aboutToShow();
        menu->actions().at(3)->trigger(); // after the two offers and a line
        QCOMPARE(m_list->count(), 4);     // one of them twice

        // By drag and drop, between the first and the second row.
        const std::unique_ptr<QMimeData> data = mimeOfPictures({faces[2]});
        const QRect second = m_list->visualItemRect(m_list->item(1));
        const QPoint between(second.center().x(), second.top() + 1);
        QDragEnterEvent enter(between, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_list->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(between, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_list->viewport(), &move);
        QVERIFY(move.isAccepted());
        QDropEvent drop(between, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_list->viewport(), &drop);
        QCOMPARE(m_list->count(), 5);
        QCOMPARE(m_film->keyframes()[1], faces[2]);
        QCOMPARE(m_list->currentRow(), 1);

        // By the keyboard: earlier, later, out.
        const std::vector<PictureId> before = m_film->keyframes();
        QTest::keyClick(m_list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_film->keyframes()[2], before[1]);
        QCOMPARE(m_list->currentRow(), 2);
        QTest::keyClick(m_list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_film->keyframes(), before);
        QTest::keyClick(m_list, Qt::Key_Delete);
        QCOMPARE(m_list->count(), 4);
        QCOMPARE(journey.document().count(), 3); // the shelf keeps them

        // As dragging a row does.
        const std::vector<PictureId> unmoved = m_film->keyframes();
        QVERIFY(unmoved[0] != unmoved[1]);
        m_list->model()->moveRow({}, 0, {}, 2);
        const std::vector<PictureId> moved{unmoved[1], unmoved[0], unmoved[2], unmoved[3]};
        QTRY_COMPARE(m_film->keyframes(), moved);
        QCOMPARE(m_list->count(), 4);

        // Each of these is a step that can be undone, and belongs to the document.
        QCOMPARE(journey.document().undoStack().undoText(), QString("Move in the film"));
        journey.trigger("actionUndo");
        QCOMPARE(m_film->keyframes(), unmoved);
        QCOMPARE(m_list->count(), 4);
        journey.trigger("actionRedo");
        QCOMPARE(m_film->keyframes(), moved);
        QCOMPARE(journey.document().contents().film, moved);

        // A picture that leaves the shelf leaves the film, and comes back with it.
        const std::vector<PictureId> all = m_film->keyframes();
        journey.document().remove({faces[0]});
        QVERIFY(m_list->count() < 4);
        journey.trigger("actionUndo");
        QCOMPARE(m_film->keyframes(), all);
    }

    void framesAtPicturesAreThePictures() {
        Journey& journey = *m_journey;
        const std::vector<PictureId> faces = threeFaces();
        m_film->insertPictures(-1, faces);
        choose("filmCurve", static_cast<int>(FilmCurve::Spline));
        journey.control<QDoubleSpinBox>("filmSeconds")->setValue(0.5);
        QCOMPARE(m_film->frameCount(), 25);
        for (int row = 0; row < 3; ++row) {
            m_list->setCurrentRow(row);
            QTest::keyClick(m_list, Qt::Key_Return);
            QVERIFY(journey.settles(m_film));
            QTRY_COMPARE_WITH_TIMEOUT(
                journey.stage().shown().image,
                journey.document().find(faces[static_cast<std::size_t>(row)])->face(), patience);
        }
        QVERIFY(journey.stage().canvas()->target().isNull()); // the film alone
        // The strip scrubs.
        FilmStrip* strip = journey.stage().filmStrip();
        QTest::keyClick(strip, Qt::Key_Home);
        QVERIFY(journey.settles(m_film));
        QTRY_COMPARE_WITH_TIMEOUT(journey.stage().shown().image,
                                  journey.document().find(faces[0])->face(), patience);
        QTest::keyClick(strip, Qt::Key_PageDown);
        QVERIFY(journey.settles(m_film));
        QVERIFY(journey.stage().shown().image != journey.document().find(faces[0])->face());
        const int count = journey.document().count();
        journey.trigger("actionKeep");
        QCOMPARE(journey.document().count(), count + 1);
        // The length stays when it is told in another way.
        choose("filmSecondsMode", 0);
        QCOMPARE(journey.control<QDoubleSpinBox>("filmSeconds")->value(), 1.0);
        QCOMPARE(m_film->frameCount(), 25);
    }

    void spacePlaysAndPauses() {
        Journey& journey = *m_journey;
        m_film->insertPictures(-1, threeFaces());
        journey.control<QDoubleSpinBox>("filmSeconds")->setValue(0.2);
        QVERIFY(journey.settles(m_film));
        const QImage first = journey.stage().shown().image;
        QSignalSpy previews(m_film, &EditPanel::previewed);
        QTest::keyClick(journey.stage().canvas(), Qt::Key_Space);
        QVERIFY(m_film->player().isPlaying());
        QTRY_VERIFY_WITH_TIMEOUT(previews.size() > 12, patience); // round and round
        QVERIFY(journey.stage().shown().image.isNull());          // nothing to save as it flies by
        QTest::keyClick(m_list, Qt::Key_Space);
        QVERIFY(!m_film->player().isPlaying());
        QVERIFY(journey.settles(m_film));
        QVERIFY(!journey.stage().shown().image.isNull());
        // A button with the focus keeps its Space; another panel pauses.
        auto* play = journey.control<QAbstractButton>("filmPlay");
        QTest::keyClick(play, Qt::Key_Space);
        QVERIFY(m_film->player().isPlaying());
        journey.window().panels()->setCurrentIndex(0);
        QVERIFY(!m_film->player().isPlaying());
        journey.trigger("actionPlayFilm");
        QVERIFY(m_film->player().isPlaying());
        QCOMPARE(journey.window().panels()->currentPanel(), m_film);
        journey.trigger("actionPlayFilm");
    }

    void filmsAreWritten() {
        Journey& journey = *m_journey;
        m_film->insertPictures(-1, threeFaces());
        journey.control<QDoubleSpinBox>("filmSeconds")->setValue(0.1);
        journey.control<QSpinBox>("filmFrameRate")->setValue(20);
        choose("filmSide", 256);
        QCOMPARE(m_film->frameCount(), 4);
        for (const char* name : {"walk.mp4", "walk.webm", "walk.gif", "walk.avi"}) {
            journey.answer = journey.file(QString::fromLatin1(name));
            journey.trigger("actionExportFilm");
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(journey.answer) ||
                                         journey.window().messages()->isShowingProblem(),
                                     patience);
            QVERIFY2(QFile::exists(journey.answer), qPrintable(journey.message()));
            QTRY_VERIFY_WITH_TIMEOUT(journey.message().contains(name), patience);
        }
        QImageReader gif(journey.file("walk.gif"));
        QCOMPARE(gif.imageCount(), 4);
        QCOMPARE(gif.size(), QSize(256, 256));
        choose("filmSide", 0);
        journey.answer = journey.file("walk.png"); // many pictures: a folder
        journey.trigger("actionExportFilm");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(journey.file("walk")), patience);
        QCOMPARE(
            QImage(journey.file("walk/frame_00001.png")).convertToFormat(QImage::Format_RGB888),
            journey.document().find(m_film->keyframes()[0])->face());
        QCOMPARE(QDir(journey.file("walk")).entryList(QDir::Files).size(), 4);
    }

    void aFilmIsCancelled() {
        Journey& journey = *m_journey;
        m_film->insertPictures(-1, threeFaces());
        journey.control<QDoubleSpinBox>("filmSeconds")->setValue(60);
        const QStringList before = filesOf(journey);
        journey.answer = journey.file("long.mp4");
        journey.trigger("actionExportFilm");
        QTRY_VERIFY_WITH_TIMEOUT(filesOf(journey) != before, patience); // being written
        auto* progress = journey.control<QProgressBar>("jobProgress");
        auto* title = journey.control<QLabel>("jobTitle");
        QTRY_VERIFY_WITH_TIMEOUT(progress->isVisible(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            title->text().contains("long.mp4") && title->text().endsWith("left"), patience);
        journey.control<QAbstractButton>("jobCancel")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!progress->isVisible(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(filesOf(journey), before, patience);
        QVERIFY(!journey.window().messages()->isShowingProblem());
    }

    void whatCannotBeWrittenIsTold() {
        Journey& journey = *m_journey;
        m_film->insertPictures(-1, threeFaces());
        journey.answer = "/no/such/folder/film.mp4";
        journey.trigger("actionExportFilm");
        QTRY_VERIFY_WITH_TIMEOUT(journey.message().contains("/no/such/folder/film.mp4"), patience);
        journey.window().messages()->dismiss();
        journey.control<QSpinBox>("filmFrameRate")->setValue(60);
        journey.answer = journey.file("fast.gif");
        journey.trigger("actionExportFilm");
        QTRY_VERIFY_WITH_TIMEOUT(journey.message().contains("50"), patience);
        QVERIFY(!QFile::exists(journey.answer));
    }

    void theMorphPanelsFilmIsOneOfThese() {
        Journey& journey = *m_journey;
        journey.generateFaces(2);
        EditPanel* morph = journey.panel(1);
        QVERIFY(journey.settles(morph));
        morph->findChild<QAbstractButton*>("filmButton")->click();
        QCOMPARE(journey.window().panels()->currentPanel(), m_film);
        const std::vector<PictureId> wanted = {morph->slot(0)->picture(),
                                               morph->slot(1)->picture()};
        QCOMPARE(m_film->keyframes(), wanted);
        QVERIFY(journey.settles(m_film));
        morph->findChild<QAbstractButton*>("filmButton")->click(); // it is there already
        QCOMPARE(m_film->keyframes(), wanted);
    }

private:
    /// Generates them and goes to the panel.
    std::vector<PictureId> threeFaces() {
        m_journey->generateFaces(3);
        m_journey->window().panels()->setCurrentPanel(m_film);
        return m_journey->document().editable();
    }

    void choose(const char* box, int value) {
        auto* combo = m_journey->control<QComboBox>(box);
        const int index = combo->findData(value);
        QVERIFY(index >= 0 || combo->findData(value != 0) >= 0);
        combo->setCurrentIndex(index >= 0 ? index : combo->findData(value != 0));
    }

    static std::vector<PictureId> sorted(std::vector<PictureId> ids) {
        std::sort(ids.begin(), ids.end());
        return ids;
    }

    static QStringList filesOf(Journey& journey) {
        return QDir(journey.file({})).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    std::unique_ptr<Journey> m_journey;
    FilmPanel* m_film = nullptr;
    FilmList* m_list = nullptr;
};

QTEST_MAIN(TestFilms)
#include "tst_films.moc"
