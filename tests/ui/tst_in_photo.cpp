#include "photo_journey.h"
#include "picture_differences.h"

#include "core/facade/engine_library.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/mask_layer.h"
#include "ui/images/image_conversion.h"
#include "ui/in_photo/photo_composer.h"
#include "ui/in_photo/photo_faces.h"
#include "ui/in_photo/photo_file.h"
#include "ui/in_photo/photo_part.h"
#include "ui/panels/expression_panel.h"
#include "ui/widgets/value_slider.h"
#include "ui/window/photo_bar.h"
#include "ui/window/photo_stage.h"

#include <QAction>
#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QSignalSpy>
#include <QToolButton>
#include <algorithm>
#include <cmath>

using namespace inlay;
using namespace inlay::test;

namespace {

// The panels' places on the rail.
constexpr int morphs = 1;
constexpr int expressions = 3;
constexpr int recipes = 4;

} // namespace

/// Edits that go back into the photo that they are made of.
class TestInPhoto : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_journey = std::make_unique<PhotoJourney>();
        QVERIFY(m_journey->isReady());
    }
    void cleanupTestCase() { m_journey.reset(); }
    void cleanup() { QVERIFY(m_journey->emptied()); }

    void aPartOfAPhotoIsWhereItsCropIs() {
        // A photo whose pixels say where they are.
        QImage photo(200, 160, QImage::Format_RGB32);
        for (int y = 0; y < photo.height(); ++y)
            for (int x = 0; x < photo.width(); ++x)
                photo.setPixel(x, y, qRgb(x, y, 0));
        CropQuad crop;
        crop.corners = {{{60, 50}, {50, 110}, {110, 120}, {120, 60}}};
        const PhotoPart whole = photoPart(photo, crop, 1);
        QVERIFY(whole.place.contains(QRectF(50, 50, 70, 70)));
        QVERIFY(whole.place.width() < 90);
        QCOMPARE(int(whole.image.rgb[0]), int(whole.place.x()));
        QCOMPARE(int(whole.image.rgb[1]), int(whole.place.y()));
        QCOMPARE(whole.crop.corners[0].x, 60 - whole.place.x());
        QCOMPARE(whole.crop.corners[2].y, 120 - whole.place.y());
        const PhotoPart half = photoPart(photo, crop, 0.5);
        QCOMPARE(half.place, whole.place);
        QCOMPARE(half.image.width, int(std::lround(whole.image.width / 2.0)));
        // The middle of the second and third pixel is the middle of the first one of half the size.
        QVERIFY(std::abs(half.crop.corners[0].x - ((whole.crop.corners[0].x + 0.5) / 2 - 0.5)) <
                0.5);
        CropQuad beside;
        beside.corners = {{{300, 50}, {300, 110}, {360, 110}, {360, 50}}};
        QVERIFY(photoPart(photo, beside, 1).image.isEmpty());
    }

    /// Of a network whose pictures are 1 : 2, the middle half of the crop is what it has drawn; the
    /// edit is a light square of 8 of its pixels, 37.5 of the photo's.
    void anEditThatIsNotSquare() {
        Journey& journey = *m_journey;
        QImage photo(200, 300, QImage::Format_RGB32);
        photo.fill(QColor(100, 100, 100));
        QImage before(32, 64, QImage::Format_RGB888);
        before.fill(QColor(100, 100, 100));
        Picture picture;
        picture.photo = photo;
        picture.framing = Framing{};
        picture.framing->crop.corners = {{{-50, 0}, {-50, 300}, {250, 300}, {250, 0}}};
        picture.embedding.reconstruction = before;
        QImage after = before;
        QPainter(&after).fillRect(12, 28, 8, 8, Qt::white);
        std::optional<PhotoEdit> edit = photoEdit(picture, after);
        QVERIFY(edit);
        edit->blending.detail = 0; // what the network has drawn, where it has drawn it

        const QRect square(81, 131, 38, 38);
        const auto check = [&](const QImage& shown) {
            QCOMPARE(shown.size(), photo.size());
            QVERIFY(shown.pixelColor(100, 150).lightness() > 200);
            const QRect about = square.adjusted(-14, -14, 14, 14);
            QCOMPARE(differing(shown, photo, about).second, 0);
            double light = 0; // as many light pixels as the square has
            for (int y = 0; y < shown.height(); ++y)
                for (int x = 0; x < shown.width(); ++x)
                    light += (shown.pixelColor(x, y).red() - 100) / 155.0;
            QVERIFY2(std::abs(light / (37.5 * 37.5) - 1) < 0.2, qPrintable(QString::number(light)));
        };
        PhotoComposer composer(journey.session().jobs());
        QSignalSpy composed(&composer, &PhotoComposer::composed);
        composer.compose(*edit, 1);
        QTRY_COMPARE_WITH_TIMEOUT(composed.count(), 2, patience); // coarse, then fine
        for (const QList<QVariant>& signal : composed) {
            const auto patch = signal.front().value<PhotoPatch>();
            QImage shown = photo;
            QPainter(&shown).drawImage(patch.place, patch.image);
            check(shown);
        }
        bool isSaved = false;
        const QString path = journey.file("not square.png");
        journey.session().jobs().perform(
            "save",
            [edit = *edit, path = path.toStdString()](EngineLibrary& library, JobControl&) {
                savePhoto(library, {edit}, path);
                return true;
            },
            this, [&isSaved](bool) { isSaved = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isSaved, patience);
        check(QImage(path).convertToFormat(QImage::Format_RGB32));
    }

    /// From dropping a photo to the saved one, with a network that draws 32 x 64 pixels.
    void aNetworkThatIsNotSquare() {
        Journey& journey = *m_journey;
        const QString bundled = QString::fromStdString(bundledNetworkPath());
        journey.session().openNetwork(
            QFINDTESTDATA("../reports/09-stylegan-human/stylegan_human_v2_1024.pkl"));
        const auto isOpen = [&journey] {
            const auto& network = journey.session().network();
            return journey.session().isReady() && network && network->height == 64;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(), patience);
        QImage photo(200, 300, QImage::Format_RGB32);
        for (int y = 0; y < photo.height(); ++y)
            for (int x = 0; x < photo.width(); ++x)
                photo.setPixel(x, y, qRgb(x, y * 255 / 300, (x / 8 + y / 8) % 2 * 90));
        const QString path = journey.file("tall.png");
        QVERIFY(photo.save(path));
        journey.setSteps(2);
        journey.drop({path});
        const auto isEmbedded = [&journey] {
            return journey.document().count() == 1 && journey.document().at(0).hasLatent();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isEmbedded(), patience);
        const PictureId id = journey.document().at(0).id;
        journey.generateFaces(1);
        EditPanel* panel = journey.panel(morphs);
        panel->slot(0)->setPicture(id);
        panel->slot(1)->setPicture(journey.document().at(1).id);
        journey.control<ValueSlider>("lambdaSlider")->setValue(0.8);
        QVERIFY(journey.settles(panel));
        QTRY_VERIFY_WITH_TIMEOUT(!journey.stage().shown().inPhoto.empty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(journey.stage().photo().patch(), patience);
        const QRect drawn(25, 0, 150, 300); // the middle of a square of 300, 1 : 2
        const QRect patched = journey.stage().photo().patch()->place.toAlignedRect();
        QVERIFY(patched.left() > 10 && patched.right() < 190);
        const QImage saved = m_journey->save("actionSaveImage", journey.file("tall_edited.png"));
        QCOMPARE(saved.size(), photo.size());
        const auto [inside, outside] = differing(saved, photo, drawn);
        QVERIFY2(inside > 1000, qPrintable(QString::number(inside)));
        QCOMPARE(outside, 0);
        journey.session().openNetwork(bundled);
        QTRY_VERIFY_WITH_TIMEOUT(journey.session().isReady() && !isOpen(), patience);
    }

    void aSmileInThePhoto() {
        Journey& journey = *m_journey;
        const PictureId id = m_journey->embedded();
        QVERIFY(id);
        const QImage photo = journey.document().find(id)->photo;
        EditPanel* panel = journey.panel(expressions);
        // What comes with the network is chosen, as nothing else could be done with one photo.
        auto* library = qobject_cast<ExpressionPanel*>(panel)->library();
        QTRY_VERIFY_WITH_TIMEOUT(library && !library->expressions().empty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(panel->isComplete(), patience);
        QVERIFY(journey.settles(panel));
        Canvas* canvas = journey.stage().canvas();
        QCOMPARE(canvas->mode(), Canvas::Mode::InPhoto);
        QCOMPARE(canvas->photo().size(), photo.size());
        // The edit comes onto the canvas.
        QTRY_VERIFY_WITH_TIMEOUT(!journey.stage().shown().inPhoto.empty(), patience);
        QImage before;
        QTRY_VERIFY_WITH_TIMEOUT(
            (QTest::keyPress(&journey.window(), Qt::Key_B), before = canvas->grab().toImage(),
             QTest::keyRelease(&journey.window(), Qt::Key_B), canvas->grab().toImage() != before),
            patience);

        // Before and after stand in the same place.
        const auto place = [canvas] {
            return canvas->places().front().picture.translated(canvas->mapToGlobal(QPoint()));
        };
        const QRectF after = place();
        QTest::keyPress(&journey.window(), Qt::Key_B);
        QCoreApplication::processEvents();
        const QRectF held = place();
        QTest::keyRelease(&journey.window(), Qt::Key_B);
        QCOMPARE(held, after);

        const QRect face = journey.stage().photo().facePlace().toAlignedRect();
        const QString path = journey.file("smiling.png");
        QImage saved = m_journey->save("actionSaveImage", path);
        QCOMPARE(saved.size(), photo.size());
        const auto [inside, outside] = differing(saved, photo, face);
        QVERIFY2(inside > 100, qPrintable(QString::number(inside)));
        QCOMPARE(outside, 0);
        saved = m_journey->save("actionSaveSquare", journey.file("square.png"));
        QCOMPARE(saved.size(), journey.stage().shown().image.size());

        // What the format cannot keep is told.
        QImage deep = photo.convertToFormat(QImage::Format_RGBA64);
        deep.setPixelColor(3, 3, Qt::transparent);
        const QString deepFile = journey.file("deep.png");
        QVERIFY(deep.save(deepFile));
        QFile bytes(deepFile);
        QVERIFY(bytes.open(QFile::ReadOnly));
        std::vector<PhotoEdit> edits = journey.stage().shown().inPhoto;
        edits.front().file = bytes.readAll();
        Exporter& exporter = journey.services().exporter;
        exporter.savePhoto(edits, journey.file("shallow.jpg"));
        QTRY_VERIFY_WITH_TIMEOUT(journey.message().contains("shallow"), patience);
        QVERIFY2(journey.message().contains("16 bits") &&
                     journey.message().contains("clear is white"),
                 qPrintable(journey.message()));
        exporter.savePhoto(edits, journey.file("as_deep.png"));
        QTRY_VERIFY_WITH_TIMEOUT(journey.message().contains("as_deep"), patience);
        QVERIFY2(!journey.message().contains("this format"), qPrintable(journey.message()));

        // Never over the photo without being asked, and with a warning where the file is another.
        const auto fileOf = [](const QString& name) {
            QFile file(name);
            return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
        };
        journey.agrees = false;
        for (const bool isChanged : {false, true}) {
            if (isChanged)
                QVERIFY(photo.mirrored().save(m_journey->photo()));
            const QByteArray there = fileOf(m_journey->photo());
            journey.answer = m_journey->photo();
            journey.asked.clear();
            journey.trigger("actionSaveImage");
            QVERIFY2(journey.asked.contains(isChanged ? "has been changed" : "that you opened"),
                     qPrintable(journey.asked));
            QCOMPARE(fileOf(m_journey->photo()), there);
        }
        journey.agrees = true;

        // Strength 0 is the photo itself.
        journey.control<ValueSlider>("strengthSlider")->setValue(0);
        QVERIFY(journey.settles(panel));
        saved = m_journey->save("actionSaveImage", journey.file("same.png"));
        QCOMPARE(differing(saved, photo, face), std::make_pair(0, 0));
    }

    /// The bar above the canvas: detail and mask, on the canvas, in what is saved, undone, and
    /// kept.
    void howEditsGoIntoThePhotoIsChosen() {
        Journey& journey = *m_journey;
        const PictureId id = m_journey->embedded();
        QVERIFY(id);
        auto* bar = journey.control<PhotoBar>("photoBar");
        QVERIFY(!bar->isVisible()); // an embedding is looked at beside its target
        EditPanel* panel = journey.panel(expressions);
        QTRY_VERIFY_WITH_TIMEOUT(panel->isComplete(), patience);
        journey.control<ValueSlider>("strengthSlider")->setValue(2);
        QVERIFY(journey.settles(panel));
        QVERIFY(bar->isVisible());
        auto* show = journey.control<QToolButton>("photoMaskShow");
        QTRY_VERIFY_WITH_TIMEOUT(show->isEnabled(), patience);
        const QImage photo = journey.document().find(id)->photo;
        const QImage usual = m_journey->save("actionSaveImage", journey.file("usual.png"));
        const QRect all = photo.rect();
        QVERIFY(differing(usual, photo, all).first > 100);

        auto* layer = journey.control<MaskLayer>("photoMaskLayer");
        QVERIFY(layer->mask().isNull());
        show->click();
        QTRY_VERIFY_WITH_TIMEOUT(!layer->mask().isNull() && layer->isVisible(), patience);
        show->click();
        QVERIFY(layer->mask().isNull());

        // Without the photo's detail the network's picture stands there.
        auto* detail = journey.control<ValueSlider>("photoDetail");
        QCOMPARE(detail->value(), 100.0);
        detail->setValue(0);
        QCOMPARE(journey.document().find(id)->blending.detail.value_or(-1), 0.0);
        const QImage drawn = m_journey->save("actionSaveImage", journey.file("drawn.png"));
        QVERIFY(differing(drawn, usual, all).first > 100);
        journey.document().undoStack().undo();
        QVERIFY(!journey.document().find(id)->blending.detail);
        QCOMPARE(detail->value(), 100.0);

        // A stroke over all of the face keeps the photo there.
        auto* erase = journey.control<QToolButton>("photoMaskErase");
        erase->click();
        QTRY_VERIFY_WITH_TIMEOUT(layer->isPainting() && !layer->mask().isNull(), patience);
        layer->setBrush({256, 0, true});
        const PicturePlace place = journey.stage().canvas()->places().front();
        const double scale = place.picture.width() / photo.width();
        const QPoint middle = (place.picture.topLeft() + QPointF(90, 110) * scale).toPoint();
        QTest::mousePress(layer, Qt::LeftButton, {}, middle);
        QTest::mouseMove(layer, middle + QPoint(3, 3));
        QTest::mouseRelease(layer, Qt::LeftButton, {}, middle + QPoint(3, 3));
        QVERIFY(journey.document().find(id)->blending.correction);
        const QImage kept = m_journey->save("actionSaveImage", journey.file("kept.png"));
        const QRect brushed(60, 80, 60, 60);
        QCOMPARE(differing(kept, photo, brushed).first, 0);
        QVERIFY(differing(usual, photo, brushed).first > 0);

        QTest::keyClick(layer, Qt::Key_Escape);
        QVERIFY(!layer->isPainting());
        journey.control<QToolButton>("photoMaskReset")->click();
        QVERIFY(!journey.document().find(id)->blending.correction);
        QCOMPARE(m_journey->save("actionSaveImage", journey.file("again.png")), usual);
    }

    void thePhotoItselfIsReplacedOnlyWhereThatIsWanted() {
        Journey& journey = *m_journey;
        QVERIFY(m_journey->embedded());
        EditPanel* panel = journey.panel(expressions);
        QTRY_VERIFY_WITH_TIMEOUT(panel->isComplete() && !journey.stage().shown().inPhoto.empty(),
                                 patience);
        QFile file(m_journey->photo());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        file.close();
        journey.agrees = false;
        journey.asked.clear();
        journey.answer = m_journey->photo();
        journey.trigger("actionSaveImage");
        QVERIFY2(journey.asked.contains("person.png"), qPrintable(journey.asked));
        QTest::qWait(300);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        journey.agrees = true;
    }

    /// As another program starts it: the photo itself is written, and the window closes.
    void aPhotoIsEditedInPlace() {
        Journey& journey = *m_journey;
        QVERIFY(m_journey->embedded());
        const QImage photo = QImage(m_journey->photo()).convertToFormat(QImage::Format_RGB32);
        journey.window().editInPlace(m_journey->photo());
        auto* save = journey.control<QAction>("actionSaveBack");
        QVERIFY(!save->isEnabled()); // nothing is edited
        QVERIFY(!journey.window().hasSavedInPlace());
        EditPanel* panel = journey.panel(expressions);
        QTRY_VERIFY_WITH_TIMEOUT(panel->isComplete(), patience);
        journey.control<ValueSlider>("strengthSlider")->setValue(1);
        QVERIFY(journey.settles(panel));
        QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), patience);
        // Another program has written it in the meantime.
        QVERIFY(photo.mirrored().save(m_journey->photo()));
        journey.agrees = false;
        save->trigger();
        QVERIFY2(journey.asked.contains("has been changed"), qPrintable(journey.asked));
        QVERIFY(journey.window().isVisible());
        journey.agrees = true;
        save->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!journey.window().isVisible(), patience);
        QVERIFY(journey.window().hasSavedInPlace());
        const QImage written = QImage(m_journey->photo()).convertToFormat(QImage::Format_RGB32);
        QCOMPARE(written.size(), photo.size());
        QVERIFY(differing(written, photo, QRect()).second > 100);
        m_journey = std::make_unique<PhotoJourney>(); // the next test needs a window
        QVERIFY(m_journey->isReady());
    }

    /// From a move of the slider until the photo on the canvas has followed; told, not asserted.
    void timeFromSliderToPhoto() {
        Journey& journey = *m_journey;
        QVERIFY(m_journey->embedded());
        EditPanel* panel = journey.panel(expressions);
        QTRY_VERIFY_WITH_TIMEOUT(panel->isComplete(), patience);
        QVERIFY(journey.settles(panel));
        auto* strength = journey.control<ValueSlider>("strengthSlider");
        QSignalSpy patched(&journey.stage().photo(), &PhotoStage::patchShown);
        std::vector<double> times;
        for (int i = 0; i < 20; ++i) {
            QTest::qWait(700); // the finer picture of the move before
            patched.clear();
            QElapsedTimer timer;
            timer.start();
            strength->setValue(0.5 + 0.02 * i);
            QVERIFY(patched.wait(patience));
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(times.begin(), times.end());
        qInfo("slider to photo: median %.1f ms, 9 of 10 within %.1f ms", times[10], times[17]);
        QVERIFY(times.front() > 0);
    }

    void oneFaceByItsRecipeAnotherByHand() {
        Journey& journey = *m_journey;
        const PictureId first = m_journey->embedded();
        QVERIFY(first);
        // The same photo, another part of it.
        Picture second = *journey.document().find(first);
        second.id = 0;
        second.name = "second";
        for (Point& corner : second.framing->crop.corners)
            corner.x += 150;
        second.recipe = {};
        const PictureId other = journey.document().add(second);
        QCOMPARE(facesOfPhoto(journey.document(), first), (std::vector<PictureId>{first, other}));

        EditPanel* panel = journey.panel(expressions);
        QTRY_VERIFY_WITH_TIMEOUT(panel->isComplete(), patience);
        journey.control<ValueSlider>("strengthSlider")->setValue(1);
        QVERIFY(journey.settles(panel));
        journey.trigger("actionAddToRecipe");
        const PictureId edited = panel->subject();
        QVERIFY(!journey.document().find(edited)->recipe.steps.empty());
        QTRY_VERIFY_WITH_TIMEOUT(!journey.stage().shown().inPhoto.empty(), patience);
        panel->setSubject(edited == first ? other : first);
        QVERIFY(journey.settles(panel));
        QTRY_COMPARE_WITH_TIMEOUT(journey.stage().shown().inPhoto.size(), std::size_t(2), patience);
        const QImage saved = m_journey->save("actionSaveImage", journey.file("both.png"));
        const QImage photo = journey.document().find(first)->photo;
        QVERIFY2(saved.size() == photo.size(), qPrintable(journey.message()));
        const auto [left, right] = differing(saved, photo, QRect(0, 0, 170, photo.height()));
        QVERIFY2(left > 100 && right > 100, qPrintable(QString("%1, %2").arg(left).arg(right)));
    }

private:
    std::unique_ptr<PhotoJourney> m_journey;
};

QTEST_MAIN(TestInPhoto)
#include "tst_in_photo.moc"
