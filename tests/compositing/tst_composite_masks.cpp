#include "core/base/error.h"
#include "core/facade/compositing_factory.h"
#include "edited_scene.h"

#include <QPoint>
#include <QtTest>
#include <algorithm>
#include <cmath>

using namespace inlay;

/// Where a photo may change: by what was edited, by the user's mask, by hand.
class TestCompositeMasks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outsideTheMaskNotOneValueDiffers() {
        const Composite result =
            m_compositing->putBack(m_scene.photo, m_scene.crop, m_scene.before, m_scene.after, {});
        QCOMPARE(result.picture.width, photoWidth);
        QCOMPARE(result.picture.height, photoHeight);
        QCOMPARE(result.mask.size(), m_scene.photo.rgb.size() / 3);
        std::size_t changed = 0;
        for (std::size_t i = 0; i < result.mask.size(); ++i) {
            const bool differs =
                !std::equal(&m_scene.photo.rgb[3 * i], &m_scene.photo.rgb[3 * i] + 3,
                            &result.picture.rgb[3 * i]);
            QVERIFY(!differs || result.mask[i] > 0);
            changed += differs ? 1 : 0;
        }
        QCOMPARE(result.changedPixels, changed);
        QVERIFY(changed > 5000);
        // The photo's border and the crop's corners are no face.
        for (int x = 0; x < photoWidth; ++x)
            QCOMPARE(static_cast<int>(result.mask[static_cast<std::size_t>(x)]), 0);
    }

    void theUsersMaskHolds() {
        CompositeOptions options;
        options.mask.width = photoWidth;
        options.mask.height = photoHeight;
        options.mask.values.assign(static_cast<std::size_t>(photoWidth) * photoHeight, 0.f);
        QVERIFY(m_compositing
                    ->putBack(m_scene.photo, m_scene.crop, m_scene.before, m_scene.after, options)
                    .picture == m_scene.photo);
        const int column = photoWidth / 2;
        for (int y = 0; y < photoHeight; ++y)
            for (int x = 0; x < column; ++x)
                options.mask.values[static_cast<std::size_t>(y) * photoWidth + x] = 1;
        const Composite half = m_compositing->putBack(m_scene.photo, m_scene.crop, m_scene.before,
                                                      m_scene.after, options);
        QVERIFY(half.changedPixels > 1000);
        for (int y = 0; y < photoHeight; ++y) {
            const std::size_t begin = (static_cast<std::size_t>(y) * photoWidth + column) * 3;
            const std::size_t count = static_cast<std::size_t>(photoWidth - column) * 3;
            QVERIFY(std::equal(&m_scene.photo.rgb[begin], &m_scene.photo.rgb[begin] + count,
                               &half.picture.rgb[begin]));
        }
        options.mask.width = 10;
        QVERIFY_EXCEPTION_THROWN(m_compositing->putBack(m_scene.photo, m_scene.crop, m_scene.before,
                                                        m_scene.after, options),
                                 Error);
    }

    /// What a hand says of the mask holds over what was found, for the rest nothing changes.
    void aMaskIsCorrectedByHand() {
        const Composite found =
            m_compositing->putBack(m_scene.photo, m_scene.crop, m_scene.before, m_scene.after, {});
        const auto at = [](const std::vector<std::uint8_t>& mask, int x, int y) {
            return static_cast<int>(mask[static_cast<std::size_t>(y) * photoWidth + x]);
        };
        const auto place = [this](double u, double v) {
            const auto& c = m_scene.crop.corners;
            return QPoint(qRound(c[0].x + u * (c[3].x - c[0].x) + v * (c[1].x - c[0].x)),
                          qRound(c[0].y + u * (c[3].y - c[0].y) + v * (c[1].y - c[0].y)));
        };
        const QPoint mouth = place(0.5, 0.7);
        const QPoint chin = place(0.25, 0.25); // where nothing is edited
        QVERIFY(at(found.mask, mouth.x(), mouth.y()) > 200);
        QCOMPARE(at(found.mask, chin.x(), chin.y()), 0);

        auto correction = std::make_shared<MaskCorrection>();
        correction->area = {0, 0, photoWidth, photoHeight};
        correction->columns = photoWidth;
        correction->rows = photoHeight;
        correction->values.assign(m_scene.photo.rgb.size() / 3, MaskCorrection::AsFound);
        CompositeOptions options;
        options.correction = correction;
        QVERIFY(correction->isNeutral());
        QVERIFY(m_compositing
                    ->putBack(m_scene.photo, m_scene.crop, m_scene.before, m_scene.after, options)
                    .picture == found.picture);
        const auto fill = [&correction](const QPoint& middle, int radius, std::uint8_t value) {
            for (int y = middle.y() - radius; y <= middle.y() + radius; ++y)
                std::fill_n(&correction->values[static_cast<std::size_t>(y) * photoWidth +
                                                middle.x() - radius],
                            2 * radius + 1, value);
        };
        fill(mouth, 12, MaskCorrection::Keep);
        fill(chin, 12, MaskCorrection::Change);
        const Composite byHand = m_compositing->putBack(m_scene.photo, m_scene.crop, m_scene.before,
                                                        m_scene.after, options);
        QCOMPARE(at(byHand.mask, mouth.x(), mouth.y()), 0);
        QCOMPARE(at(byHand.mask, chin.x(), chin.y()), 255);
        int elsewhere = 0;
        for (int y = 0; y < photoHeight; ++y)
            for (int x = 0; x < photoWidth; ++x) {
                const auto near = [x, y](const QPoint& p) {
                    return std::max(std::abs(x - p.x()), std::abs(y - p.y())) <= 14;
                };
                const std::size_t i = (static_cast<std::size_t>(y) * photoWidth + x) * 3;
                if (std::max(std::abs(x - mouth.x()), std::abs(y - mouth.y())) <= 11)
                    QVERIFY(std::equal(&byHand.picture.rgb[i], &byHand.picture.rgb[i] + 3,
                                       &m_scene.photo.rgb[i]));
                if (!near(mouth) && !near(chin))
                    elsewhere += !std::equal(&byHand.picture.rgb[i], &byHand.picture.rgb[i] + 3,
                                             &found.picture.rgb[i]);
            }
        QCOMPARE(elsewhere, 0);
        // The crop's border is never reached, whatever is painted.
        std::fill(correction->values.begin(), correction->values.end(), MaskCorrection::Change);
        const Composite all = m_compositing->putBack(m_scene.photo, m_scene.crop, m_scene.before,
                                                     m_scene.after, options);
        const QPoint border = place(0.5, 0.004);
        QVERIFY(at(all.mask, border.x(), border.y()) < 10);
        QVERIFY(at(all.mask, mouth.x(), mouth.y()) == 255);
    }

private:
    const EditedScene m_scene;
    const std::unique_ptr<Compositing> m_compositing = createCompositing();
};

QTEST_GUILESS_MAIN(TestCompositeMasks)
#include "tst_composite_masks.moc"
