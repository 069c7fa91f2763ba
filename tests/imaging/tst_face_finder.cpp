#include "core/base/median.h"
#include "core/facade/imaging_factory.h"
#include "core/imaging/face_finder.h"
#include "core/imaging/ffhq_crop.h"
#include "sample_pictures.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <vector>

using namespace inlay;
using namespace samples;

namespace {

double distance(Point a, Point b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

Point pointOf(const nlohmann::json& json) {
    return {json[0], json[1]};
}

CropQuad quadOf(const nlohmann::json& json) {
    return CropQuad{{pointOf(json[0]), pointOf(json[1]), pointOf(json[2]), pointOf(json[3])}};
}

} // namespace

/// The faces of 30 photos against an independent script of FFHQ's recipe.
class TestFaceFinder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_folder = portraitsFolder();
        QFile file(m_folder + QStringLiteral("/photos/alignment.json"));
        if (!m_folder.isEmpty() && file.open(QIODevice::ReadOnly))
            m_reference = nlohmann::json::parse(file.readAll().toStdString());
    }

    /// The script's eyes and mouths give the script's crops, to its rounding.
    void theCropFollowsFromEyesAndMouth() {
        if (m_reference.empty())
            QSKIP("the portraits are not here");
        for (const auto& [name, entry] : m_reference.items()) {
            const CropQuad crop = ffhqCrop(pointOf(entry["left_eye"]), pointOf(entry["right_eye"]),
                                           pointOf(entry["mouth"]));
            const CropQuad expected = quadOf(entry["quad"]);
            for (std::size_t i = 0; i < 4; ++i)
                QVERIFY2(distance(crop.corners[i], expected.corners[i]) < 0.05, name.c_str());
        }
    }

    /// An upright face, by hand: eyes 100 apart, the mouth 100 below their middle. Half a side is
    /// max(200, 180); the centre lies 10 below the eyes.
    void anUprightFaceByHand() {
        const CropQuad crop = ffhqCrop({250, 300}, {350, 300}, {300, 400});
        const Point expected[] = {{100, 110}, {100, 510}, {500, 510}, {500, 110}};
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY(distance(crop.corners[i], expected[i]) < 1e-9);
    }

    void withLandmarks() {
        if (m_reference.empty())
            QSKIP("the portraits are not here");
        if (findLandmarkFile().empty())
            QSKIP("dlib's landmark file is not installed");
        compare(findLandmarkFile(), FaceDetectorKind::DlibLandmarks, 0.01, 1);
    }

    void withCascades() {
        if (m_reference.empty())
            QSKIP("the portraits are not here");
        compare(std::string(), FaceDetectorKind::OpenCvCascades, 0.08, 3);
    }

    void severalFacesLargestFirst() {
        if (m_reference.empty())
            QSKIP("the portraits are not here");
        const auto imaging = createImaging();
        const Image first = imaging->loadPhoto(photoPath("photo00.jpg")).image;
        const Image second = imaging->loadPhoto(photoPath("photo03.jpg")).image;
        // Side by side, the first at 60%.
        const Image small = imaging->resize(first, first.width * 6 / 10, first.height * 6 / 10);
        Image both(small.width + second.width, second.height);
        for (int y = 0; y < both.height; ++y) {
            const auto row = both.rgb.begin() + std::ptrdiff_t{y} * both.width * 3;
            if (y < small.height)
                std::copy_n(small.rgb.begin() + std::ptrdiff_t{y} * small.width * 3,
                            small.width * 3, row);
            std::copy_n(second.rgb.begin() + std::ptrdiff_t{y} * second.width * 3, second.width * 3,
                        row + std::ptrdiff_t{small.width} * 3);
        }
        const FaceDetection found = imaging->detectFaces(both);
        QCOMPARE(found.faces.size(), std::size_t{2});
        QVERIFY(found.faces[0].width > found.faces[1].width);
        QVERIFY(found.faces[0].leftEye.x > small.width);
        QVERIFY(found.faces[1].leftEye.x < small.width);
    }

    /// Of a group some stand further back: two of one size, and a third and fourth of a third of
    /// it.
    void thoseFurtherBackInAGroupAreFound() {
        const auto imaging = createImaging();
        const auto portrait = [&imaging](const char* name, int side) {
            return imaging->resize(
                imaging->loadPhoto(std::string(INLAY_TEST_DATA "/compositing/portraits/") + name)
                    .image,
                side, side);
        };
        constexpr int large = 900;
        constexpr int small = 300;
        Image group(2 * large, large + small);
        std::fill(group.rgb.begin(), group.rgb.end(), std::uint8_t{120});
        const auto place = [&group](const Image& picture, int left, int top) {
            for (int y = 0; y < picture.height; ++y)
                std::copy_n(picture.rgb.begin() + std::ptrdiff_t{y} * picture.width * 3,
                            picture.width * 3,
                            group.rgb.begin() + (std::ptrdiff_t{top + y} * group.width + left) * 3);
        };
        place(portrait("photo00.jpg", large), 0, 0);
        place(portrait("photo02.jpg", large), large, 0);
        place(portrait("photo02.jpg", small), 200, large);
        place(portrait("photo00.jpg", small), 1300, large);
        const std::vector<Face> faces = imaging->detectFaces(group).faces;
        QCOMPARE(faces.size(), std::size_t{4});
        QVERIFY(faces[0].top < large && faces[1].top < large);
        for (const std::size_t i : {2, 3}) {
            QVERIFY(faces[i].top > large);
            QVERIFY(std::abs(faces[i].width / faces[0].width - 1.0 / 3) < 0.1);
        }
    }

    void noFaceIsNoError() {
        const auto imaging = createImaging();
        QVERIFY(imaging->detectFaces(fromQImage(drawnPicture(300, 200))).faces.empty());
        QVERIFY(imaging->detectFaces(Image(1, 1)).faces.empty());
        QVERIFY(imaging->detectFaces(Image(2000, 3)).faces.empty());
        FaceFinder cascades{std::string()};
        QVERIFY(cascades.find(fromQImage(drawnPicture(300, 200))).faces.empty());
        QVERIFY(cascades.find(Image(1, 1)).faces.empty());
        QVERIFY(cascades.find(Image(2000, 3)).faces.empty());
    }

    void aBrokenLandmarkFileIsNamed() {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("landmarks.dat")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not landmarks");
        file.close();
        qputenv("INLAY_LANDMARKS", file.fileName().toLocal8Bit());
        const std::string found = findLandmarkFile();
        qunsetenv("INLAY_LANDMARKS");
        if (found.empty())
            QSKIP("this build has no dlib");
        QCOMPARE(found, file.fileName().toStdString());
        FaceFinder finder(found);
        ErrorKind kind = ErrorKind::Internal;
        const std::string message = errorOf([&] { finder.find(Image(100, 100)); }, kind);
        QVERIFY2(kind == ErrorKind::CorruptFile, message.c_str());
        QVERIFY2(message.rfind(found, 0) == 0, message.c_str());
        QVERIFY2(message.find('\n') == std::string::npos, message.c_str());
    }

private:
    std::string photoPath(const std::string& name) const {
        return m_folder.toStdString() + "/photos/" + name;
    }

    /// The mean corner distance as a part of the crop's side: its median over the photos,
    /// of which every first, second... is taken.
    void compare(const std::string& landmarkFile, FaceDetectorKind detector, double limit,
                 int every) {
        FaceFinder finder(landmarkFile);
        const auto imaging = createImaging();
        std::vector<double> errors;
        int count = 0;
        for (const auto& [name, entry] : m_reference.items()) {
            if (count++ % every != 0)
                continue;
            const FaceDetection found = finder.find(imaging->loadPhoto(photoPath(name)).image);
            QCOMPARE(found.detector, std::optional(detector));
            const CropQuad expected = quadOf(entry["quad"]);
            const double side = distance(expected.corners[0], expected.corners[3]);
            double sum = 0;
            for (std::size_t i = 0; i < 4; ++i)
                sum += found.faces.empty()
                           ? side
                           : distance(found.faces[0].crop.corners[i], expected.corners[i]);
            errors.push_back(sum / 4 / side);
        }
        qInfo("%s: median of the mean corner distance %.2f%% of the crop's side, largest %.2f%%",
              faceDetectorName(detector), 100 * median(errors),
              100 * *std::max_element(errors.begin(), errors.end()));
        QVERIFY(median(errors) <= limit);
    }

    QString m_folder;
    nlohmann::json m_reference;
};

QTEST_GUILESS_MAIN(TestFaceFinder)
#include "tst_face_finder.moc"
