#include "core/base/error.h"
#include "core/facade/compositing_factory.h"
#include "core/facade/imaging_factory.h"
#include "tests/quality/composite_figures.h"

#include <QRect>
#include <QtTest>

using namespace inlay;

/// What is promised about edits put back into photos, on two generated portraits: light and dark
/// skin, hair over the cheek, an earring beside it.
class TestCompositedPortraits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void promisesHold_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("edit");
        for (const char* name : {"00", "02"})
            for (const char* edit : {"half", "less"})
                QTest::addRow("%s %s", name, edit) << name << edit;
    }

    void promisesHold() {
        QFETCH(QString, name);
        QFETCH(QString, edit);
        const Image photo = picture("photo" + name + ".jpg");
        const Composite result = putBack(name, edit);
        Image mask(photo.width, photo.height);
        for (std::size_t i = 0; i < mask.rgb.size(); ++i)
            mask.rgb[i] = result.mask[i / 3];
        const quality::CompositeFigures figures =
            quality::compositeFigures(photo, result.picture, mask, cropOf(name));
        QCOMPARE(figures.outside, std::size_t{0});
        QCOMPARE(figures.changed, result.changedPixels);
        QVERIFY(figures.changed > 20000); // there is an edit
        QVERIFY2(figures.detail > 0.9 && figures.detail < 1.15,
                 qPrintable(QString::number(figures.detail)));
        QVERIFY2(figures.seam <= 1, qPrintable(QString::number(figures.seam)));
    }

    void strengthZeroChangesNothing() {
        QVERIFY(putBack("00", "before").picture == picture("photo00.jpg"));
    }

    /// Hair, an earring and the wall are not the face, though they lie within its ellipse.
    void whatIsNotTheFaceStays() {
        const struct {
            const char* name;
            QRect part;
        } parts[] = {{"02", QRect(552, 390, 24, 80)}, // the earring
                     {"02", QRect(245, 400, 20, 80)}, // the other one
                     {"00", QRect(206, 525, 22, 35)}, // hair before the cheek
                     {"00", QRect(578, 525, 22, 35)}};
        for (const auto& part : parts)
            for (const char* edit : {"half", "less"}) {
                const Image photo = picture(QString("photo") + part.name + ".jpg");
                const Composite result = putBack(part.name, edit);
                int differing = 0;
                for (int y = part.part.top(); y <= part.part.bottom(); ++y)
                    for (int x = part.part.left(); x <= part.part.right(); ++x) {
                        const std::size_t i = (static_cast<std::size_t>(y) * photo.width + x) * 3;
                        differing +=
                            std::equal(&photo.rgb[i], &photo.rgb[i] + 3, &result.picture.rgb[i])
                                ? 0
                                : 1;
                    }
                QVERIFY2(differing == 0,
                         qPrintable(QString("%1 %2: %3").arg(part.name, edit).arg(differing)));
            }
    }

    /// The ends of a morph are the photos themselves.
    void aMixtureEndsAtItsPhotos() {
        const MixedPhoto a = mixed("00", 1);
        const MixedPhoto b = mixed("02", 0);
        QVERIFY(m_compositing->mix({a, b}, a.drawn, 512, 512, false) == a.crop);
        QVERIFY(m_compositing->mix({b, a}, a.drawn, 512, 512, false) == a.crop);
        QVERIFY_EXCEPTION_THROWN(m_compositing->mix({b}, a.drawn, 512, 512, false), Error);
        MixedPhoto odd = a;
        odd.drawn = Image(64, 64);
        QVERIFY_EXCEPTION_THROWN(m_compositing->mix({odd}, a.drawn, 512, 512, false), Error);
    }

    /// Where nothing has to move, a mixture is the mean of the photos by their shares.
    void whereNothingMovesPhotosAreAveraged() {
        MixedPhoto a = mixed("00", 0.25);
        MixedPhoto b = mixed("02", 0.75);
        b.drawn = a.drawn;
        const Image result = m_compositing->mix({a, b}, a.drawn, 512, 512, false);
        int worst = 0;
        for (std::size_t i = 0; i < result.rgb.size(); ++i)
            worst = std::max(worst, std::abs(result.rgb[i] -
                                             qRound(0.25 * a.crop.rgb[i] + 0.75 * b.crop.rgb[i])));
        QVERIFY2(worst <= 1, qPrintable(QString::number(worst)));
    }

    /// In the photo of A, half of B: its detail is there as well, and outside nothing changes.
    void aMorphGoesIntoThePhoto() {
        const Image photo = picture("photo00.jpg");
        CompositeOptions options;
        for (const double share : {0.0, 0.5, 1.0}) {
            options.others = std::make_shared<const std::vector<MixedPhoto>>(1, mixed("02", share));
            const Image to = picture(share > 0 ? "before02.png" : "before00.png");
            const Composite result =
                m_compositing->putBack(photo, cropOf("00"), picture("before00.png"), to, options);
            if (share == 0) {
                QVERIFY(result.picture == photo);
                continue;
            }
            QVERIFY(result.changedPixels > 50000);
            for (std::size_t i = 0; i < photo.rgb.size(); ++i)
                if (result.mask[i / 3] == 0)
                    QCOMPARE(result.picture.rgb[i], photo.rgb[i]);
            if (share < 1)
                continue;
            // All of B: its own crop, where the mask is whole.
            const Image there = m_imaging->warpCrop(result.picture, cropOf("00"), 512);
            const Image crop = mixed("02", 1).crop;
            double sum = 0;
            int count = 0;
            for (int y = 250; y < 350; ++y)
                for (int x = 220; x < 290; ++x, ++count)
                    sum += std::abs(there.rgb[(y * 512 + x) * 3] - crop.rgb[(y * 512 + x) * 3]);
            QVERIFY2(sum / count < 4, qPrintable(QString::number(sum / count)));
        }
    }

private:
    MixedPhoto mixed(const QString& name, double share) {
        return {m_imaging->warpCrop(picture("photo" + name + ".jpg"), cropOf(name), 512),
                picture("before" + name + ".png"), share};
    }
    Image picture(const QString& name) {
        const QString path = QStringLiteral(INLAY_TEST_DATA "/compositing/portraits/") + name;
        return m_imaging->loadPhoto(path.toStdString()).image;
    }
    static CropQuad cropOf(const QString& name) {
        if (name == "00")
            return {{{{42.6838, 3.2429},
                      {38.0230, 734.2562},
                      {769.0362, 738.9171},
                      {773.6971, 7.9038}}}};
        return {{{{110.4289, 40.0930},
                  {122.5930, 628.2378},
                  {710.7378, 616.0737},
                  {698.5737, 27.9289}}}};
    }
    Composite putBack(const QString& name, const QString& edit) {
        return m_compositing->putBack(picture("photo" + name + ".jpg"), cropOf(name),
                                      picture("before" + name + ".png"),
                                      picture(edit + name + ".png"), {});
    }

    std::unique_ptr<Imaging> m_imaging = createImaging();
    std::unique_ptr<Compositing> m_compositing = createCompositing();
};

QTEST_GUILESS_MAIN(TestCompositedPortraits)
#include "tst_composited_portraits.moc"
