#include "photo_journey.h"
#include "picture_differences.h"

#include "core/facade/engine_library.h"
#include "ui/canvas/canvas.h"
#include "ui/images/image_conversion.h"
#include "ui/in_photo/photo_composer.h"
#include "ui/in_photo/photo_faces.h"
#include "ui/in_photo/photo_file.h"
#include "ui/in_photo/photo_part.h"
#include "ui/panels/film_panel.h"
#include "ui/panels/recipe_panel.h"
#include "ui/widgets/value_slider.h"
#include "ui/window/photo_stage.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QSpinBox>
#include <cmath>

using namespace inlay;
using namespace inlay::test;

namespace {

// The panels' places on the rail.
constexpr int morphs = 1;
constexpr int recipes = 4;
constexpr int films = 6;

} // namespace

/// Morphs and films that carry the photos of all their pictures.
class TestMixedPhotos : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_journey = std::make_unique<PhotoJourney>();
        QVERIFY(m_journey->isReady());
    }
    void cleanupTestCase() { m_journey.reset(); }
    void cleanup() { QVERIFY(m_journey->emptied()); }

    /// A morph of two photos: at its ends the one is as it was, and the other's own pixels are
    /// there.
    void aMorphMixesThePhotos() {
        Journey& journey = *m_journey;
        const PictureId first = m_journey->embedded();
        QVERIFY(first);
        const PictureId second = m_journey->addReddened(first);
        EditPanel* panel = journey.panel(morphs);
        panel->slot(0)->setPicture(first);
        panel->slot(1)->setPicture(second);
        auto* lambda = journey.control<ValueSlider>("lambdaSlider");
        const QImage photo = journey.document().find(first)->photo;
        const QRect crop(10, 30, 160, 160);
        for (const double value : {0.0, 0.5, 1.0}) {
            lambda->setValue(value);
            QVERIFY(journey.settles(panel));
            QTRY_VERIFY_WITH_TIMEOUT(!journey.stage().shown().inPhoto.empty(), patience);
            QCOMPARE(journey.stage().shown().inPhoto.front().others.size(),
                     std::size_t(value > 0 ? 1 : 0));
            const QImage saved =
                m_journey->save("actionSaveImage", journey.file(QString("morph%1.png").arg(value)));
            const auto [inside, outside] = differing(saved, photo, crop);
            QCOMPARE(outside, 0);
            QVERIFY2((inside == 0) == (value == 0), qPrintable(QString::number(inside)));
            // In the middle of the face as red as so much of the other photo makes it.
            const QColor before = photo.pixelColor(90, 120);
            const QColor now = saved.pixelColor(90, 120);
            QVERIFY(std::abs(now.red() - (before.red() + value * (255 - before.red()))) < 6);
        }

        // The same in a recipe: half of the first photo's face comes into the red one.
        lambda->setValue(0.5);
        QVERIFY(journey.settles(panel));
        journey.trigger("actionAddToRecipe");
        QVERIFY(!journey.document().find(second)->recipe.steps.empty());
        auto* recipe = qobject_cast<RecipePanel*>(journey.panel(recipes));
        QVERIFY(recipe);
        recipe->setSubject(second);
        QVERIFY(journey.settles(recipe));
        const auto isHalf = [&] {
            const std::vector<PhotoEdit> edits = journey.stage().shown().inPhoto;
            return edits.size() == 1 && edits.front().picture == second &&
                   edits.front().others.size() == 1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isHalf(), patience);
        const QImage saved = m_journey->save("actionSaveImage", journey.file("recipe.png"));
        const double green = photo.pixelColor(90, 120).green();
        QVERIFY(std::abs(saved.pixelColor(90, 120).green() - green) < 6);
        const double red = photo.pixelColor(90, 120).red();
        QVERIFY(std::abs(saved.pixelColor(90, 120).red() - (255 + red) / 2) < 6);
        QCOMPARE(differing(saved, journey.document().find(second)->photo, crop).second, 0);
    }

    void aFilmBeginsAndEndsWithThePhotos() {
        Journey& journey = *m_journey;
        const PictureId first = m_journey->embedded();
        QVERIFY(first);
        const PictureId second = m_journey->addReddened(first);
        auto* film = qobject_cast<FilmPanel*>(journey.panel(films));
        QVERIFY(film);
        film->insertPictures(-1, {first, second});
        journey.control<QDoubleSpinBox>("filmSeconds")->setValue(0.3);
        journey.control<QSpinBox>("filmFrameRate")->setValue(10);
        const auto write = [&journey](const char* name) {
            journey.answer = journey.file(QString::fromLatin1(name) + ".png");
            const QString folder = journey.file(QString::fromLatin1(name));
            std::vector<QImage> frames;
            // The film before may not have ended quite yet: one at a time is written.
            const auto isWritten = [&] {
                if (!QFile::exists(folder))
                    journey.trigger("actionExportFilm");
                return QFile::exists(folder + "/frame_00003.png");
            };
            if (!QTest::qWaitFor(isWritten, patience))
                return frames;
            for (int i = 1; i <= 3; ++i)
                frames.emplace_back(
                    journey.file(QString("%1/frame_%2.png").arg(name).arg(i, 5, 10, QChar('0'))));
            return frames;
        };
        const QImage photo = journey.document().find(first)->photo;
        const QRect crop(10, 30, 160, 160);
        std::vector<QImage> frames = write("crops");
        QCOMPARE(frames.size(), std::size_t(3));
        QCOMPARE(frames.front().size(), crop.size());
        // The crop's corners lie on the middle of pixels, so that it is half a pixel off.
        const QImage other = journey.document().find(second)->photo;
        QVERIFY(meanDifference(frames[0], photo.copy(crop)) < 3);
        QVERIFY(meanDifference(frames[2], other.copy(crop)) < 3);
        QVERIFY(meanDifference(frames[1], photo.copy(crop)) > 10);

        auto* pictures = journey.control<QComboBox>("filmPictures");
        pictures->setCurrentIndex(pictures->findData(int(FilmPictures::WholePhoto)));
        frames = write("whole");
        QCOMPARE(frames.size(), std::size_t(3));
        QCOMPARE(frames.front().size(), photo.size());
        QCOMPARE(differing(frames[0], photo, photo.rect()).first, 0);
        for (const QImage& frame : frames)
            QCOMPARE(differing(frame, photo, crop).second, 0);
        QVERIFY(differing(frames[2], photo, crop).first > 1000);
    }

private:
    std::unique_ptr<PhotoJourney> m_journey;
};

QTEST_MAIN(TestMixedPhotos)
#include "tst_mixed_photos.moc"
