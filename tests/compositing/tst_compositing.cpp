#include "core/base/error.h"
#include "core/facade/compositing_factory.h"
#include "edited_scene.h"

#include <QImage>
#include <QtTest>
#include <algorithm>
#include <cmath>

using namespace inlay;

/// An edit back into its photo: what moves, what keeps its detail, what is refused.
class TestCompositing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noEditGivesThePhoto() {
        const Composite result =
            m_compositing->putBack(m_scene.photo, m_scene.crop, m_scene.before, m_scene.before, {});
        QVERIFY(result.picture == m_scene.photo);
        QCOMPARE(result.changedPixels, std::size_t{0});
        QVERIFY(std::all_of(result.mask.begin(), result.mask.end(),
                            [](std::uint8_t value) { return value == 0; }));
    }

    /// The scene that smiles, photographed, is what the photo should have become.
    void thePhotosOwnPixelsAreMoved() {
        const Scene wanted = [](double u, double v) { return smiling(photographed, u, v); };
        const Image truth = photoOf(wanted, m_scene.crop);
        const Composite moved =
            m_compositing->putBack(m_scene.photo, m_scene.crop, m_scene.before, m_scene.after, {});
        CompositeOptions withoutDetail;
        withoutDetail.detail = 0;
        const Composite pasted = m_compositing->putBack(m_scene.photo, m_scene.crop, m_scene.before,
                                                        m_scene.after, withoutDetail);
        QVERIFY(difference(m_scene.photo, truth, moved.mask, 200) > 6); // there is something to do
        const double error = difference(moved.picture, truth, moved.mask, 200);
        QVERIFY2(error < 0.65 * difference(m_scene.photo, truth, moved.mask, 200),
                 qPrintable(QString::number(error)));
        QVERIFY(error < 0.92 * difference(pasted.picture, truth, pasted.mask, 200));
        QVERIFY(fineDetail(moved.picture, moved.mask) >
                0.9 * fineDetail(m_scene.photo, moved.mask));
        QVERIFY(fineDetail(pasted.picture, pasted.mask) <
                0.2 * fineDetail(m_scene.photo, pasted.mask));
    }

    void lightThatChangesKeepsTheDetail() {
        const auto lit = [](const Scene& scene) {
            return [scene](double u, double v) {
                const double light =
                    0.12 * std::exp(-(std::pow(u - 0.5, 2) + std::pow(v - 0.6, 2)) / 0.03);
                const Colour c = scene(u, v);
                return Colour{c.r + light, c.g + light, c.b + light};
            };
        };
        const Image truth = photoOf(lit(photographed), m_scene.crop);
        const Composite result = m_compositing->putBack(m_scene.photo, m_scene.crop, m_scene.before,
                                                        drawn(lit(features), 128), {});
        QVERIFY(difference(result.picture, truth, result.mask, 250) <
                0.4 * difference(m_scene.photo, truth, result.mask, 250));
        QVERIFY(fineDetail(result.picture, result.mask) >
                0.9 * fineDetail(m_scene.photo, result.mask));
    }

    /// While a slider moves a preview is seen: hardly another picture than the one that follows.
    void aPreviewIsNearly() {
        CompositeOptions options;
        options.isPreview = true;
        const Composite whole =
            m_compositing->putBack(m_scene.photo, m_scene.crop, m_scene.before, m_scene.after, {});
        const Composite preview = m_compositing->putBack(m_scene.photo, m_scene.crop,
                                                         m_scene.before, m_scene.after, options);
        const double changed = difference(whole.picture, m_scene.photo, whole.mask, 200);
        const double off = difference(whole.picture, preview.picture, whole.mask, 200);
        QVERIFY2(off < 0.4 * changed, qPrintable(QString("%1 of %2").arg(off).arg(changed)));
    }

    /// A network that draws half as wide as high: as if its picture were stretched to a square,
    /// with half as much known of what moves sideways.
    void aNetworkNeedNotBeSquare() {
        const auto narrowed = [](const Image& square) {
            QImage image(square.rgb.data(), square.width, square.height, square.width * 3,
                         QImage::Format_RGB888);
            image = image.scaled(square.width / 2, square.height, Qt::IgnoreAspectRatio,
                                 Qt::SmoothTransformation);
            Image result(image.width(), image.height());
            for (int y = 0; y < image.height(); ++y)
                std::copy_n(image.constScanLine(y), image.width() * 3,
                            &result.rgb[static_cast<std::size_t>(y) * image.width() * 3]);
            return result;
        };
        CropQuad upright;
        upright.corners = {{{200, 50}, {200, 650}, {500, 650}, {500, 50}}};
        Image photo(photoWidth, photoHeight);
        for (int y = 0; y < photoHeight; ++y)
            for (int x = 0; x < photoWidth; ++x)
                put(photo, x, y, photographed((x + 0.5 - 200) / 300, (y + 0.5 - 50) / 600));
        const Composite narrow = m_compositing->putBack(photo, upright, narrowed(m_scene.before),
                                                        narrowed(m_scene.after), {});
        QVERIFY(narrow.changedPixels > 1000);
        for (int y = 0; y < photoHeight; ++y)
            for (const int x : {198, 503})
                QCOMPARE(int(narrow.mask[static_cast<std::size_t>(y) * photoWidth + x]), 0);
        const Composite square =
            m_compositing->putBack(photo, upright, m_scene.before, m_scene.after, {});
        const double changed = difference(photo, square.picture, square.mask, 200);
        const double off = difference(narrow.picture, square.picture, square.mask, 200);
        QVERIFY2(off < 0.6 * changed, qPrintable(QString("%1 of %2").arg(off).arg(changed)));
    }

    void aCropMayReachBeyondThePhoto() {
        CropQuad crop = m_scene.crop;
        for (Point& corner : crop.corners)
            corner.x += 350;
        const Composite result =
            m_compositing->putBack(m_scene.photo, crop, m_scene.before, m_scene.after, {});
        QCOMPARE(result.picture.width, photoWidth);
        QVERIFY(result.changedPixels > 0);
        for (Point& corner : crop.corners)
            corner.x += 2000;
        QVERIFY_EXCEPTION_THROWN(
            m_compositing->putBack(m_scene.photo, crop, m_scene.before, m_scene.after, {}), Error);
        QVERIFY_EXCEPTION_THROWN(
            m_compositing->putBack(m_scene.photo, {}, m_scene.before, m_scene.after, {}), Error);
    }

    void sizesThatDoNotFitAreRefused() {
        QVERIFY_EXCEPTION_THROWN(
            m_compositing->putBack(m_scene.photo, m_scene.crop, m_scene.before, Image(64, 64), {}),
            Error);
        QVERIFY_EXCEPTION_THROWN(
            m_compositing->putBack({}, m_scene.crop, m_scene.before, m_scene.after, {}), Error);
        CompositeOptions options;
        options.detail = 2;
        QVERIFY_EXCEPTION_THROWN(m_compositing->putBack(m_scene.photo, m_scene.crop, m_scene.before,
                                                        m_scene.after, options),
                                 Error);
    }

    void detailFollowsTheResolutions() {
        QCOMPARE(usualDetail(2000, 128), 1.0);
        QCOMPARE(usualDetail(512, 1024), 0.5);
    }

    void theSamePicturesGiveTheSamePhoto() {
        const Composite once =
            m_compositing->putBack(m_scene.photo, m_scene.crop, m_scene.before, m_scene.after, {});
        const Composite again =
            m_compositing->putBack(m_scene.photo, m_scene.crop, m_scene.before, m_scene.after, {});
        QVERIFY(once.picture == again.picture);
        QVERIFY(once.mask == again.mask);
    }

private:
    const EditedScene m_scene;
    const std::unique_ptr<Compositing> m_compositing = createCompositing();
};

QTEST_GUILESS_MAIN(TestCompositing)
#include "tst_compositing.moc"
