#include "core/facade/compositing_factory.h"
#include "edited_scene.h"

#include <QColorSpace>
#include <QImage>
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <set>

using namespace inlay;

/// Edits in photos as their files hold them: 16 bits, profiles, grey, transparency.
class TestCompositedMasters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMasterIsEditedAsItsPictureIs() {
        PhotoMaster master = masterOf<std::uint8_t>(m_scene.photo, 1);
        const CompositeArea area =
            m_compositing->putBack(master, m_scene.crop, m_scene.before, m_scene.after, {});
        const Composite result =
            m_compositing->putBack(m_scene.photo, m_scene.crop, m_scene.before, m_scene.after, {});
        QVERIFY(std::get<0>(master.samples).rgb == result.picture.rgb);
        QVERIFY(area.mask == result.mask);
        QCOMPARE(area.changedPixels, result.changedPixels);
    }

    void sixteenBitsStaySixteen() {
        PhotoMaster master = masterOf<std::uint16_t>(m_scene.photo, 257);
        auto& rgb = std::get<1>(master.samples).rgb;
        for (std::size_t i = 0; i < rgb.size(); ++i) // between what 8 bits can tell
            rgb[i] =
                static_cast<std::uint16_t>(std::clamp<int>(rgb[i] + int(i % 200) - 100, 0, 65535));
        const std::vector<std::uint16_t> before = rgb;
        QCOMPARE(m_compositing->putBack(master, m_scene.crop, m_scene.before, m_scene.before, {})
                     .changedPixels,
                 std::size_t{0});
        QVERIFY(rgb == before);
        const CompositeArea area =
            m_compositing->putBack(master, m_scene.crop, m_scene.before, m_scene.after, {});
        const Composite flat =
            m_compositing->putBack(m_scene.photo, m_scene.crop, m_scene.before, m_scene.after, {});
        QVERIFY(area.mask == flat.mask);
        std::size_t changed = 0;
        std::set<int> remainders;
        for (std::size_t i = 0; i < area.mask.size(); ++i) {
            const bool differs = !std::equal(&before[3 * i], &before[3 * i] + 3, &rgb[3 * i]);
            QVERIFY(!differs || area.mask[i] > 0);
            changed += differs ? 1 : 0;
            if (area.mask[i] == 255)
                remainders.insert(rgb[3 * i] % 257);
            for (std::size_t c = 0; c < 3; ++c) // 8 bits round at three places
                QVERIFY(std::abs(rgb[3 * i + c] / 257.0 - flat.picture.rgb[3 * i + c]) < 2.5);
        }
        QCOMPARE(area.changedPixels, changed);
        QVERIFY(remainders.size() > 100); // of 257: what is written is fine too
    }

    /// The same light in another colour space: what comes out is the same light.
    void coloursGoIntoThePhotosProfile() {
        const QColorSpace wide(QColorSpace::DisplayP3);
        const QByteArray profile = wide.iccProfile();
        QImage tagged(m_scene.photo.rgb.data(), photoWidth, photoHeight, photoWidth * 3,
                      QImage::Format_RGB888);
        tagged.setColorSpace(QColorSpace(QColorSpace::SRgb));
        const QImage widened = tagged.convertedToColorSpace(wide);
        PhotoMaster master = masterOf<std::uint8_t>(m_scene.photo, 1);
        for (int y = 0; y < photoHeight; ++y)
            std::copy_n(
                widened.constScanLine(y), photoWidth * 3,
                &std::get<0>(master.samples).rgb[static_cast<std::size_t>(y) * photoWidth * 3]);
        master.iccProfile.assign(profile.begin(), profile.end());
        CompositeOptions pasted; // the network's own colours, mostly
        pasted.detail = 0;
        const CompositeArea area =
            m_compositing->putBack(master, m_scene.crop, m_scene.before, m_scene.after, pasted);
        const Composite plain = m_compositing->putBack(m_scene.photo, m_scene.crop, m_scene.before,
                                                       m_scene.after, pasted);
        QImage result(std::get<0>(master.samples).rgb.data(), photoWidth, photoHeight,
                      photoWidth * 3, QImage::Format_RGB888);
        result.setColorSpace(wide);
        const QImage back = result.convertedToColorSpace(QColorSpace(QColorSpace::SRgb));
        Image asSrgb(photoWidth, photoHeight);
        for (int y = 0; y < photoHeight; ++y)
            std::copy_n(back.constScanLine(y), photoWidth * 3,
                        &asSrgb.rgb[static_cast<std::size_t>(y) * photoWidth * 3]);
        QVERIFY(difference(m_scene.photo, plain.picture, area.mask, 200) > 5);
        const double off = difference(asSrgb, plain.picture, area.mask, 200);
        QVERIFY2(off < 1.2, qPrintable(QString::number(off)));
    }

    void greyStaysGrey() {
        PhotoMaster master = masterOf<std::uint8_t>(m_scene.photo, 1);
        auto& rgb = std::get<0>(master.samples).rgb;
        for (std::size_t i = 0; i < rgb.size(); i += 3)
            rgb[i + 1] = rgb[i + 2] = rgb[i];
        master.isGrey = true;
        PhotoMaster coloured = master;
        QVERIFY(m_compositing->putBack(master, m_scene.crop, m_scene.before, m_scene.after, {})
                    .changedPixels > 5000);
        QVERIFY(showsOnlyGrey(master));
        CompositeOptions options;
        options.greyStaysGrey = false;
        options.detail = 0;
        m_compositing->putBack(coloured, m_scene.crop, m_scene.before, m_scene.after, options);
        QVERIFY(!showsOnlyGrey(coloured));
    }

    void whatIsClearStaysAsItIs() {
        PhotoMaster master = masterOf<std::uint8_t>(m_scene.photo, 1);
        auto& samples = std::get<0>(master.samples);
        samples.alpha.assign(samples.rgb.size() / 3, 255);
        for (std::size_t i = 0; i < samples.alpha.size(); ++i)
            if (static_cast<int>(i) % photoWidth < photoWidth / 2)
                samples.alpha[i] = 0;
        const PhotoSamples<std::uint8_t> before = samples;
        QVERIFY(m_compositing->putBack(master, m_scene.crop, m_scene.before, m_scene.after, {})
                    .changedPixels > 1000);
        QVERIFY(samples.alpha == before.alpha);
        for (std::size_t i = 0; i < samples.alpha.size(); ++i)
            QVERIFY(samples.alpha[i] != 0 ||
                    std::equal(&before.rgb[3 * i], &before.rgb[3 * i] + 3, &samples.rgb[3 * i]));
    }

private:
    /// The photo as a file would hold it.
    template <typename Value>
    static PhotoMaster masterOf(const Image& photo, int scale) {
        PhotoMaster master;
        master.width = photo.width;
        master.height = photo.height;
        PhotoSamples<Value> samples;
        for (const std::uint8_t value : photo.rgb)
            samples.rgb.push_back(static_cast<Value>(value * scale));
        master.samples = samples;
        return master;
    }

    const EditedScene m_scene;
    const std::unique_ptr<Compositing> m_compositing = createCompositing();
};

QTEST_GUILESS_MAIN(TestCompositedMasters)
#include "tst_composited_masters.moc"
