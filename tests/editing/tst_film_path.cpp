#include "core/base/error.h"
#include "core/model/edit/film_path.h"

#include <QtTest>
#include <cmath>

using namespace inlay;

namespace {

constexpr double textbookPi = 3.14159265358979323846;

std::shared_ptr<const Latent> key(std::vector<float> values) {
    auto latent = std::make_shared<Latent>();
    latent->rows = 1;
    latent->dim = static_cast<int>(values.size());
    latent->w = std::move(values);
    return latent;
}

FilmPath pathThrough(const std::vector<std::vector<float>>& points) {
    FilmPath path;
    for (const auto& point : points)
        path.keyframes.push_back(key(point));
    return path;
}

/// Catmull and Rom's own form, as in every textbook: four points and a matrix.
double catmullRom(double a, double b, double c, double d, double t) {
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t +
                  (3 * b - a - 3 * c + d) * t * t * t);
}

std::vector<std::vector<float>> fivePoints() {
    return {{0, 1}, {4, -2}, {5, 3}, {-1, 7}, {2, 2}};
}

/// The latent at a position of a film.
Latent filmLatent(const FilmPath& path, double position) {
    std::vector<const Latent*> latents;
    std::vector<double> weights;
    for (const KeyframeShare& share : keyframeShares(path, position)) {
        latents.push_back(path.keyframes[static_cast<std::size_t>(share.keyframe)].get());
        weights.push_back(share.weight);
    }
    return weightedSum(latents, weights);
}

} // namespace

/// A film's way through the latent space, compared with the textbook's curves.
class TestFilmPath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStraightPathIsLinear() {
        FilmPath path = pathThrough({{0, 8}, {4, 0}, {4, 2}});
        path.easing = FilmEasing::Linear;
        QCOMPARE(path.sections(), 2);
        QCOMPARE(filmLatent(path, 0.25).w, (std::vector<float>{1, 6}));
        QCOMPARE(filmLatent(path, 1.5).w, (std::vector<float>{4, 1}));
        QCOMPARE(filmLatent(path, 2).w, (std::vector<float>{4, 2}));
    }

    void aSplineIsCatmullRoms_data() {
        QTest::addColumn<bool>("loop");
        QTest::newRow("open") << false;
        QTest::newRow("loop") << true;
    }

    void aSplineIsCatmullRoms() {
        QFETCH(bool, loop);
        const auto points = fivePoints();
        FilmPath path = pathThrough(points);
        path.curve = FilmCurve::Spline;
        path.loop = loop;
        // Beyond an open end stands the mirror image of the neighbour.
        const auto point = [&](int index, std::size_t axis) -> double {
            const int count = static_cast<int>(points.size());
            const auto at = [&](int i) {
                return static_cast<double>(points[static_cast<std::size_t>(i)][axis]);
            };
            if (loop)
                return at((index + count) % count);
            if (index < 0)
                return 2 * at(0) - at(1);
            if (index >= count)
                return 2 * at(count - 1) - at(count - 2);
            return at(index);
        };
        for (int section = 0; section < path.sections(); ++section) {
            for (const double t : {0.0, 0.125, 0.3, 0.5, 0.9}) {
                const std::vector<float> found = filmLatent(path, section + t).w;
                for (std::size_t axis = 0; axis < 2; ++axis) {
                    const double expected =
                        catmullRom(point(section - 1, axis), point(section, axis),
                                   point(section + 1, axis), point(section + 2, axis), t);
                    QVERIFY2(std::abs(static_cast<double>(found[axis]) - expected) < 1e-5,
                             qPrintable(QString::number(section + t)));
                }
            }
        }
    }

    void weightsSumToOne() {
        FilmPath path = pathThrough(fivePoints());
        path.curve = FilmCurve::Spline;
        for (const bool loop : {false, true}) {
            path.loop = loop;
            for (int i = 0; i <= 50; ++i) {
                double sum = 0;
                for (const KeyframeShare& share : keyframeShares(path, path.sections() * i / 50.0))
                    sum += share.weight;
                QVERIFY(std::abs(sum - 1) < 1e-12);
            }
        }
    }

    void twoPicturesOnASplineAreAStraightLine() {
        FilmPath path = pathThrough({{0}, {10}});
        path.curve = FilmCurve::Spline;
        QVERIFY(std::abs(filmLatent(path, 0.3).w[0] - 3) < 1e-6);
    }

    void thePictureTwiceInARowRests() {
        FilmPath path = pathThrough({{0}, {10}, {30}});
        path.keyframes.insert(path.keyframes.begin() + 1, path.keyframes[1]);
        path.curve = FilmCurve::Spline;
        for (const double t : {0.1, 0.5, 0.9})
            QCOMPARE(filmLatent(path, 1 + t).w[0], 10.0F);
    }

    void everyKeyframeHasItsFrame_data() {
        QTest::addColumn<int>("easing");
        QTest::addColumn<int>("curve");
        QTest::addColumn<bool>("loop");
        for (int easing = 0; easing < 2; ++easing) {
            for (int curve = 0; curve < 2; ++curve) {
                for (const bool loop : {false, true})
                    QTest::addRow("easing %d, curve %d, %s", easing, curve, loop ? "loop" : "open")
                        << easing << curve << loop;
            }
        }
    }

    /// However many frames there are: no rounding moves the film away from its pictures.
    void everyKeyframeHasItsFrame() {
        QFETCH(int, easing);
        QFETCH(int, curve);
        QFETCH(bool, loop);
        std::vector<std::vector<float>> points;
        points.reserve(7);
        for (int i = 0; i < 7; ++i)
            points.push_back({0.1F * static_cast<float>(i * i), 1.0F / static_cast<float>(i + 1)});
        FilmPath path = pathThrough(points);
        path.easing = static_cast<FilmEasing>(easing);
        path.curve = static_cast<FilmCurve>(curve);
        path.loop = loop;
        for (const int frames : {7, 8, 25, 100, 1001}) {
            double before = -1;
            std::size_t met = 0;
            int shortest = frames;
            int longest = 0;
            int last = 0;
            for (int frame = 0; frame < frames; ++frame) {
                const double position = filmPosition(path, frame, frames);
                QVERIFY(position > before);
                before = position;
                if (position == std::floor(position)) {
                    QCOMPARE(static_cast<std::size_t>(position), met);
                    QCOMPARE(filmLatent(path, position).w, points[met]);
                    if (met > 0) {
                        shortest = std::min(shortest, frame - last);
                        longest = std::max(longest, frame - last);
                    }
                    last = frame;
                    ++met;
                }
            }
            QCOMPARE(met, points.size());
            QVERIFY(longest - shortest <= 1);
            QVERIFY(loop || before == path.sections());
        }
    }

    void aLoopClosesWithoutAPause() {
        FilmPath path = pathThrough({{0}, {3}, {6}});
        path.easing = FilmEasing::Linear;
        path.loop = true;
        QCOMPARE(path.sections(), 3);
        // Frame 9 would be frame 0 again.
        QCOMPARE(filmPosition(path, 0, 9), 0.0);
        QCOMPARE(filmPosition(path, 8, 9), 3 - 1 / 3.0);
        QCOMPARE(filmLatent(path, 2.5).w[0], 3.0F);
        QCOMPARE(filmLatent(path, 3).w[0], 0.0F);
    }

    void easingIsSlowAtTheEnds() {
        FilmPath path = pathThrough({{0}, {1}, {0}});
        path.easing = FilmEasing::Smooth;
        QCOMPARE(filmPosition(path, 50, 201), 0.5);
        const double first = filmPosition(path, 1, 201);
        QVERIFY(first > 0 && first < 0.1 / 100);
        // Close to the cosine's S, which it is used instead of.
        for (int frame = 0; frame <= 100; ++frame) {
            const double cosine = (1 - std::cos(textbookPi * frame / 100)) / 2;
            QVERIFY(std::abs(filmPosition(path, frame, 201) - cosine) < 0.011);
        }
        path.easing = FilmEasing::SmoothOverall;
        QCOMPARE(filmPosition(path, 0, 201), 0.0);
        QCOMPARE(filmPosition(path, 100, 201), 1.0);
        QCOMPARE(filmPosition(path, 200, 201), 2.0);
        const double inTheMiddle = filmPosition(path, 101, 201) - filmPosition(path, 100, 201);
        QVERIFY(inTheMiddle > 1.4 / 100); // fastest where the others rest
    }

    void framesFollowFromSecondsAndRate() {
        const FilmPath path = pathThrough(fivePoints());
        QCOMPARE(filmFrameCount(path, 4, 25), 100);
        QCOMPARE(filmFrameCount(path, 0.5, 29.97), 15);
        QCOMPARE(filmFrameCount(path, 0.01, 25), 5); // one for every picture
        for (const auto& [seconds, rate] :
             std::vector<std::pair<double, double>>{{0, 25},
                                                    {-1, 25},
                                                    {1, 0},
                                                    {1, 121},
                                                    {1e9, 25},
                                                    {std::nan(""), 25},
                                                    {1, std::nan("")}}) {
            QVERIFY_EXCEPTION_THROWN(filmFrameCount(path, seconds, rate), Error);
        }
    }

    void noiseMapsComeAlong() {
        FilmPath path;
        for (const float value : {0.0F, 8.0F}) {
            Latent latent = *key({value});
            latent.noise = {{1, 2, {value, 4}}};
            path.keyframes.push_back(std::make_shared<const Latent>(latent));
        }
        QCOMPARE(filmLatent(path, 0.25).noise[0].values, (std::vector<float>{2, 4}));
        path.keyframes.push_back(key({1}));
        QVERIFY_EXCEPTION_THROWN(filmLatent(path, 1.5), Error);
    }

    void whatDoesNotFitIsRefused() {
        FilmPath path = pathThrough({{1}});
        QCOMPARE(path.sections(), 0);
        QVERIFY_EXCEPTION_THROWN(filmLatent(path, 0), Error);
        path = pathThrough({{1}, {1, 2}});
        QVERIFY_EXCEPTION_THROWN(filmLatent(path, 0.5), Error);
        Latent cats = *key({2});
        cats.networkSha256 = "bb";
        cats.networkName = "cats";
        Latent faces = *key({1});
        faces.networkSha256 = "aa";
        path.keyframes = {std::make_shared<const Latent>(faces),
                          std::make_shared<const Latent>(cats)};
        try {
            filmLatent(path, 0.5);
            QFAIL("no error was thrown");
        } catch (const Error& error) {
            QVERIFY(error.kind() == ErrorKind::NetworkMismatch);
            QVERIFY(QString::fromUtf8(error.what()).contains("'cats'"));
        }
    }
};

QTEST_GUILESS_MAIN(TestFilmPath)
#include "tst_film_path.moc"
