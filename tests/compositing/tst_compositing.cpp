#include "core/base/error.h"
#include "core/facade/compositing_factory.h"

#include <QColorSpace>
#include <QImage>
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

using namespace inlay;

namespace {

struct Colour {
    double r = 0, g = 0, b = 0;
};

/// A picture without pixels: the colour at a place of the crop's unit square, and beyond it.
using Scene = std::function<Colour(double u, double v)>;

/// As large features as a small network draws.
Colour features(double u, double v) {
    const auto blob = [&](double x, double y, double size) {
        return std::exp(-(std::pow(u - x, 2) + std::pow(v - y, 2)) / (2 * size * size));
    };
    const double eyes = blob(0.37, 0.45, 0.03) + blob(0.63, 0.45, 0.03);
    const double mouth = blob(0.42, 0.70, 0.03) + blob(0.5, 0.72, 0.03) + blob(0.58, 0.70, 0.03);
    const double face = blob(0.5, 0.55, 0.25);
    return {0.25 + 0.5 * face - 0.35 * eyes - 0.1 * mouth,
            0.25 + 0.35 * face - 0.3 * eyes - 0.3 * mouth,
            0.3 + 0.25 * face - 0.25 * eyes - 0.25 * mouth};
}

/// The same with what only a photo shows: a grain much finer than the network's pixels.
Colour photographed(double u, double v) {
    Colour c = features(u, v);
    const double grain = 0.04 * std::sin(u * 700) * std::sin(v * 810 + 3 * u) +
                         0.05 * std::sin(u * 210) * std::sin(v * 240 + 2 * u);
    return {c.r + grain, c.g + grain, c.b + grain};
}

/// A smile: the corners of the mouth come from further in, so that it is wider.
Colour smiling(const Scene& scene, double u, double v) {
    const double near = std::exp(-(std::pow((u - 0.5) / 0.16, 2) + std::pow((v - 0.70) / 0.09, 2)));
    return scene(u - 0.18 * (u - 0.5) * near, v + 0.012 * near);
}

std::uint8_t byteOf(double value) {
    return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0, 1.0) * 255));
}

void put(Image& image, int x, int y, const Colour& c) {
    std::uint8_t* pixel = &image.rgb[(static_cast<std::size_t>(y) * image.width + x) * 3];
    pixel[0] = byteOf(c.r);
    pixel[1] = byteOf(c.g);
    pixel[2] = byteOf(c.b);
}

/// What a network of that side would draw: each pixel the mean of its area.
Image drawn(const Scene& scene, int side) {
    constexpr int samples = 4;
    Image image(side, side);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            Colour sum;
            for (int i = 0; i < samples * samples; ++i) {
                const int column = i % samples;
                const int row = i / samples;
                const Colour c = scene((x + (column + 0.5) / samples) / side,
                                       (y + (row + 0.5) / samples) / side);
                sum = {sum.r + c.r, sum.g + c.g, sum.b + c.b};
            }
            const double n = samples * samples;
            put(image, x, y, {sum.r / n, sum.g / n, sum.b / n});
        }
    }
    return image;
}

constexpr int photoWidth = 760;
constexpr int photoHeight = 700;

/// A crop of 600 pixels a side, turned by 5 degrees.
CropQuad turnedCrop() {
    const double angle = 5 * M_PI / 180;
    const Point along{600 * std::cos(angle), 600 * std::sin(angle)};
    const Point down{-along.y, along.x};
    const Point first{110, 30};
    return CropQuad{{first, Point{first.x + down.x, first.y + down.y},
                     Point{first.x + down.x + along.x, first.y + down.y + along.y},
                     Point{first.x + along.x, first.y + along.y}}};
}

Image photoOf(const Scene& scene, const CropQuad& crop) {
    const auto& c = crop.corners;
    const Point across{c[3].x - c[0].x, c[3].y - c[0].y};
    const double side2 = across.x * across.x + across.y * across.y;
    Image image(photoWidth, photoHeight);
    for (int y = 0; y < photoHeight; ++y) {
        for (int x = 0; x < photoWidth; ++x) {
            const double px = x + 0.5 - c[0].x;
            const double py = y + 0.5 - c[0].y;
            const double u = (px * across.x + py * across.y) / side2;
            const double v = (-px * across.y + py * across.x) / side2;
            put(image, x, y, scene(u, v));
        }
    }
    return image;
}

/// Root of the mean squared difference in grey levels where the mask is at least `least`.
double difference(const Image& a, const Image& b, const std::vector<std::uint8_t>& mask,
                  int least) {
    double sum = 0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < a.rgb.size(); ++i) {
        if (mask[i / 3] < least)
            continue;
        sum += std::pow(static_cast<double>(a.rgb[i]) - b.rgb[i], 2);
        ++count;
    }
    return count == 0 ? 0 : std::sqrt(sum / static_cast<double>(count));
}

/// Energy of what a 3 x 3 mean takes away, where the mask is whole.
double fineDetail(const Image& image, const std::vector<std::uint8_t>& mask) {
    double sum = 0;
    for (int y = 1; y + 1 < image.height; ++y) {
        for (int x = 1; x + 1 < image.width; ++x) {
            if (mask[static_cast<std::size_t>(y) * image.width + x] < 250)
                continue;
            const auto value = [&](int dx, int dy) {
                return static_cast<double>(
                    image.rgb[(static_cast<std::size_t>(y + dy) * image.width + x + dx) * 3 + 1]);
            };
            double mean = 0;
            for (int i = 0; i < 9; ++i)
                mean += value(i % 3 - 1, i / 3 - 1) / 9;
            sum += std::pow(value(0, 0) - mean, 2);
        }
    }
    return sum;
}

} // namespace

class TestCompositing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_crop = turnedCrop();
        m_photo = photoOf(photographed, m_crop);
        m_before = drawn(features, 128);
        m_after = drawn([](double u, double v) { return smiling(features, u, v); }, 128);
        m_compositing = createCompositing();
    }

    void noEditGivesThePhoto() {
        const Composite result = m_compositing->putBack(m_photo, m_crop, m_before, m_before, {});
        QVERIFY(result.picture == m_photo);
        QCOMPARE(result.changedPixels, std::size_t{0});
        QVERIFY(std::all_of(result.mask.begin(), result.mask.end(),
                            [](std::uint8_t value) { return value == 0; }));
    }

    void outsideTheMaskNotOneValueDiffers() {
        const Composite result = m_compositing->putBack(m_photo, m_crop, m_before, m_after, {});
        QCOMPARE(result.picture.width, photoWidth);
        QCOMPARE(result.picture.height, photoHeight);
        QCOMPARE(result.mask.size(), m_photo.rgb.size() / 3);
        std::size_t changed = 0;
        for (std::size_t i = 0; i < result.mask.size(); ++i) {
            const bool differs = !std::equal(&m_photo.rgb[3 * i], &m_photo.rgb[3 * i] + 3,
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

    /// The scene that smiles, photographed, is what the photo should have become.
    void thePhotosOwnPixelsAreMoved() {
        const Scene wanted = [](double u, double v) { return smiling(photographed, u, v); };
        const Image truth = photoOf(wanted, m_crop);
        const Composite moved = m_compositing->putBack(m_photo, m_crop, m_before, m_after, {});
        CompositeOptions withoutDetail;
        withoutDetail.detail = 0;
        const Composite pasted =
            m_compositing->putBack(m_photo, m_crop, m_before, m_after, withoutDetail);
        QVERIFY(difference(m_photo, truth, moved.mask, 200) > 6); // there is something to do
        const double error = difference(moved.picture, truth, moved.mask, 200);
        QVERIFY2(error < 0.65 * difference(m_photo, truth, moved.mask, 200),
                 qPrintable(QString::number(error)));
        QVERIFY(error < 0.92 * difference(pasted.picture, truth, pasted.mask, 200));
        QVERIFY(fineDetail(moved.picture, moved.mask) > 0.9 * fineDetail(m_photo, moved.mask));
        QVERIFY(fineDetail(pasted.picture, pasted.mask) < 0.2 * fineDetail(m_photo, pasted.mask));
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
        const Image truth = photoOf(lit(photographed), m_crop);
        const Composite result =
            m_compositing->putBack(m_photo, m_crop, m_before, drawn(lit(features), 128), {});
        QVERIFY(difference(result.picture, truth, result.mask, 250) <
                0.4 * difference(m_photo, truth, result.mask, 250));
        QVERIFY(fineDetail(result.picture, result.mask) > 0.9 * fineDetail(m_photo, result.mask));
    }

    void theUsersMaskHolds() {
        CompositeOptions options;
        options.mask.width = photoWidth;
        options.mask.height = photoHeight;
        options.mask.values.assign(static_cast<std::size_t>(photoWidth) * photoHeight, 0.f);
        QVERIFY(m_compositing->putBack(m_photo, m_crop, m_before, m_after, options).picture ==
                m_photo);
        const int column = photoWidth / 2;
        for (int y = 0; y < photoHeight; ++y)
            for (int x = 0; x < column; ++x)
                options.mask.values[static_cast<std::size_t>(y) * photoWidth + x] = 1;
        const Composite half = m_compositing->putBack(m_photo, m_crop, m_before, m_after, options);
        QVERIFY(half.changedPixels > 1000);
        for (int y = 0; y < photoHeight; ++y) {
            const std::size_t begin = (static_cast<std::size_t>(y) * photoWidth + column) * 3;
            const std::size_t count = static_cast<std::size_t>(photoWidth - column) * 3;
            QVERIFY(std::equal(&m_photo.rgb[begin], &m_photo.rgb[begin] + count,
                               &half.picture.rgb[begin]));
        }
        options.mask.width = 10;
        QVERIFY_EXCEPTION_THROWN(
            m_compositing->putBack(m_photo, m_crop, m_before, m_after, options), Error);
    }

    /// What a hand says of the mask holds over what was found, for the rest nothing changes.
    void aMaskIsCorrectedByHand() {
        const Composite found = m_compositing->putBack(m_photo, m_crop, m_before, m_after, {});
        const auto at = [](const std::vector<std::uint8_t>& mask, int x, int y) {
            return static_cast<int>(mask[static_cast<std::size_t>(y) * photoWidth + x]);
        };
        const auto place = [this](double u, double v) {
            const auto& c = m_crop.corners;
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
        correction->values.assign(m_photo.rgb.size() / 3, MaskCorrection::AsFound);
        CompositeOptions options;
        options.correction = correction;
        QVERIFY(correction->isNeutral());
        QVERIFY(m_compositing->putBack(m_photo, m_crop, m_before, m_after, options).picture ==
                found.picture);
        const auto fill = [&correction](const QPoint& middle, int radius, std::uint8_t value) {
            for (int y = middle.y() - radius; y <= middle.y() + radius; ++y)
                std::fill_n(&correction->values[static_cast<std::size_t>(y) * photoWidth +
                                                middle.x() - radius],
                            2 * radius + 1, value);
        };
        fill(mouth, 12, MaskCorrection::Keep);
        fill(chin, 12, MaskCorrection::Change);
        const Composite byHand =
            m_compositing->putBack(m_photo, m_crop, m_before, m_after, options);
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
                                       &m_photo.rgb[i]));
                if (!near(mouth) && !near(chin))
                    elsewhere += !std::equal(&byHand.picture.rgb[i], &byHand.picture.rgb[i] + 3,
                                             &found.picture.rgb[i]);
            }
        QCOMPARE(elsewhere, 0);
        // The crop's border is never reached, whatever is painted.
        std::fill(correction->values.begin(), correction->values.end(), MaskCorrection::Change);
        const Composite all = m_compositing->putBack(m_photo, m_crop, m_before, m_after, options);
        const QPoint border = place(0.5, 0.004);
        QVERIFY(at(all.mask, border.x(), border.y()) < 10);
        QVERIFY(at(all.mask, mouth.x(), mouth.y()) == 255);
    }

    /// While a slider moves a preview is seen: hardly another picture than the one that follows.
    void aPreviewIsNearly() {
        CompositeOptions options;
        options.isPreview = true;
        const Composite whole = m_compositing->putBack(m_photo, m_crop, m_before, m_after, {});
        const Composite preview =
            m_compositing->putBack(m_photo, m_crop, m_before, m_after, options);
        const double changed = difference(whole.picture, m_photo, whole.mask, 200);
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
        const Composite narrow =
            m_compositing->putBack(photo, upright, narrowed(m_before), narrowed(m_after), {});
        QVERIFY(narrow.changedPixels > 1000);
        for (int y = 0; y < photoHeight; ++y)
            for (const int x : {198, 503})
                QCOMPARE(int(narrow.mask[static_cast<std::size_t>(y) * photoWidth + x]), 0);
        const Composite square = m_compositing->putBack(photo, upright, m_before, m_after, {});
        const double changed = difference(photo, square.picture, square.mask, 200);
        const double off = difference(narrow.picture, square.picture, square.mask, 200);
        QVERIFY2(off < 0.6 * changed, qPrintable(QString("%1 of %2").arg(off).arg(changed)));
    }

    void aCropMayReachBeyondThePhoto() {
        CropQuad crop = m_crop;
        for (Point& corner : crop.corners)
            corner.x += 350;
        const Composite result = m_compositing->putBack(m_photo, crop, m_before, m_after, {});
        QCOMPARE(result.picture.width, photoWidth);
        QVERIFY(result.changedPixels > 0);
        for (Point& corner : crop.corners)
            corner.x += 2000;
        QVERIFY_EXCEPTION_THROWN(m_compositing->putBack(m_photo, crop, m_before, m_after, {}),
                                 Error);
        QVERIFY_EXCEPTION_THROWN(m_compositing->putBack(m_photo, {}, m_before, m_after, {}), Error);
    }

    void sizesThatDoNotFitAreRefused() {
        QVERIFY_EXCEPTION_THROWN(
            m_compositing->putBack(m_photo, m_crop, m_before, Image(64, 64), {}), Error);
        QVERIFY_EXCEPTION_THROWN(m_compositing->putBack({}, m_crop, m_before, m_after, {}), Error);
        CompositeOptions options;
        options.detail = 2;
        QVERIFY_EXCEPTION_THROWN(
            m_compositing->putBack(m_photo, m_crop, m_before, m_after, options), Error);
    }

    void detailFollowsTheResolutions() {
        QCOMPARE(usualDetail(2000, 128), 1.0);
        QCOMPARE(usualDetail(512, 1024), 0.5);
    }

    void theSamePicturesGiveTheSamePhoto() {
        const Composite once = m_compositing->putBack(m_photo, m_crop, m_before, m_after, {});
        const Composite again = m_compositing->putBack(m_photo, m_crop, m_before, m_after, {});
        QVERIFY(once.picture == again.picture);
        QVERIFY(once.mask == again.mask);
    }

    void aMasterIsEditedAsItsPictureIs() {
        PhotoMaster master = masterOf<std::uint8_t>(m_photo, 1);
        const CompositeArea area = m_compositing->putBack(master, m_crop, m_before, m_after, {});
        const Composite result = m_compositing->putBack(m_photo, m_crop, m_before, m_after, {});
        QVERIFY(std::get<0>(master.samples).rgb == result.picture.rgb);
        QVERIFY(area.mask == result.mask);
        QCOMPARE(area.changedPixels, result.changedPixels);
    }

    void sixteenBitsStaySixteen() {
        PhotoMaster master = masterOf<std::uint16_t>(m_photo, 257);
        auto& rgb = std::get<1>(master.samples).rgb;
        for (std::size_t i = 0; i < rgb.size(); ++i) // between what 8 bits can tell
            rgb[i] =
                static_cast<std::uint16_t>(std::clamp<int>(rgb[i] + int(i % 200) - 100, 0, 65535));
        const std::vector<std::uint16_t> before = rgb;
        QCOMPARE(m_compositing->putBack(master, m_crop, m_before, m_before, {}).changedPixels,
                 std::size_t{0});
        QVERIFY(rgb == before);
        const CompositeArea area = m_compositing->putBack(master, m_crop, m_before, m_after, {});
        const Composite flat = m_compositing->putBack(m_photo, m_crop, m_before, m_after, {});
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
        QImage tagged(m_photo.rgb.data(), photoWidth, photoHeight, photoWidth * 3,
                      QImage::Format_RGB888);
        tagged.setColorSpace(QColorSpace(QColorSpace::SRgb));
        const QImage widened = tagged.convertedToColorSpace(wide);
        PhotoMaster master = masterOf<std::uint8_t>(m_photo, 1);
        for (int y = 0; y < photoHeight; ++y)
            std::copy_n(
                widened.constScanLine(y), photoWidth * 3,
                &std::get<0>(master.samples).rgb[static_cast<std::size_t>(y) * photoWidth * 3]);
        master.iccProfile.assign(profile.begin(), profile.end());
        CompositeOptions pasted; // the network's own colours, mostly
        pasted.detail = 0;
        const CompositeArea area =
            m_compositing->putBack(master, m_crop, m_before, m_after, pasted);
        const Composite plain = m_compositing->putBack(m_photo, m_crop, m_before, m_after, pasted);
        QImage result(std::get<0>(master.samples).rgb.data(), photoWidth, photoHeight,
                      photoWidth * 3, QImage::Format_RGB888);
        result.setColorSpace(wide);
        const QImage back = result.convertedToColorSpace(QColorSpace(QColorSpace::SRgb));
        Image asSrgb(photoWidth, photoHeight);
        for (int y = 0; y < photoHeight; ++y)
            std::copy_n(back.constScanLine(y), photoWidth * 3,
                        &asSrgb.rgb[static_cast<std::size_t>(y) * photoWidth * 3]);
        QVERIFY(difference(m_photo, plain.picture, area.mask, 200) > 5);
        const double off = difference(asSrgb, plain.picture, area.mask, 200);
        QVERIFY2(off < 1.2, qPrintable(QString::number(off)));
    }

    void greyStaysGrey() {
        PhotoMaster master = masterOf<std::uint8_t>(m_photo, 1);
        auto& rgb = std::get<0>(master.samples).rgb;
        for (std::size_t i = 0; i < rgb.size(); i += 3)
            rgb[i + 1] = rgb[i + 2] = rgb[i];
        master.isGrey = true;
        PhotoMaster coloured = master;
        QVERIFY(m_compositing->putBack(master, m_crop, m_before, m_after, {}).changedPixels > 5000);
        QVERIFY(showsOnlyGrey(master));
        CompositeOptions options;
        options.greyStaysGrey = false;
        options.detail = 0;
        m_compositing->putBack(coloured, m_crop, m_before, m_after, options);
        QVERIFY(!showsOnlyGrey(coloured));
    }

    void whatIsClearStaysAsItIs() {
        PhotoMaster master = masterOf<std::uint8_t>(m_photo, 1);
        auto& samples = std::get<0>(master.samples);
        samples.alpha.assign(samples.rgb.size() / 3, 255);
        for (std::size_t i = 0; i < samples.alpha.size(); ++i)
            if (static_cast<int>(i) % photoWidth < photoWidth / 2)
                samples.alpha[i] = 0;
        const PhotoSamples<std::uint8_t> before = samples;
        QVERIFY(m_compositing->putBack(master, m_crop, m_before, m_after, {}).changedPixels > 1000);
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

    CropQuad m_crop;
    Image m_photo, m_before, m_after;
    std::unique_ptr<Compositing> m_compositing;
};

QTEST_GUILESS_MAIN(TestCompositing)
#include "tst_compositing.moc"
