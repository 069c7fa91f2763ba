#include "core/facade/imaging_factory.h"
#include "core/imaging/face_finder.h"
#include "core/imaging/turned_faces.h"
#include "sample_pictures.h"

#include <QPainter>
#include <QtTest>
#include <cmath>

using namespace inlay;
using namespace samples;

namespace {

std::string report(const char* name) {
    return std::string(INLAY_TEST_DATA "/reports/36-faces/") + name;
}

/// Mean difference of the middles of two pictures of one size; their borders are made up.
double difference(const Image& a, const Image& b) {
    double sum = 0;
    int count = 0;
    for (int y = a.height / 5; y < a.height * 4 / 5; ++y)
        for (int x = a.width / 5; x < a.width * 4 / 5; ++x)
            for (int c = 0; c < 3; ++c, ++count) {
                const std::size_t i = (static_cast<std::size_t>(y) * a.width + x) * 3 + c;
                sum += std::abs(a.rgb[i] - b.rgb[i]);
            }
    return sum / count;
}

} // namespace

/// Faces as people's photos have them: turned, tilted, small, several, none.
class TestTurnedFaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (findLandmarkFile().empty())
            QSKIP("dlib's landmark file is not installed");
        m_imaging = createImaging();
        m_one = m_imaging->loadPhoto(report("one.png")).image;
        m_crop = cropOf(m_one);
        QVERIFY(!m_crop.isEmpty());
    }

    void givesTheSameCrop_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<double>("tolerance");
        for (const char* name :
             {"turned-20.png", "turned-45.png", "turned-90.png", "turned-180.png"})
            QTest::newRow(name) << name << 9.0;
    }
    void givesTheSameCrop() {
        QFETCH(QString, file);
        QFETCH(double, tolerance);
        const Image crop = cropOf(m_imaging->loadPhoto(report(file.toLatin1().constData())).image);
        QVERIFY2(!crop.isEmpty(), "no face was found");
        const double apart = difference(crop, m_crop);
        QVERIFY2(apart < tolerance, qPrintable(QString::number(apart)));
    }

    /// Turned by Qt, to see also what lies in between.
    void atEveryAngle() {
        for (const int degrees : {-60, -52, -45, -38, -20, 30, 45, 60, 270}) {
            const Image turned = fromQImage(turnedBy(degrees));
            const Image crop = cropOf(turned);
            QVERIFY2(!crop.isEmpty(), qPrintable(QString::number(degrees)));
            const double apart = difference(crop, m_crop);
            qInfo("%4d degrees: %.1f", degrees, apart);
            QVERIFY2(apart < 9, qPrintable(QString("%1: %2").arg(degrees).arg(apart)));
        }
    }

    void smallFacesAreFound() {
        for (const char* name : {"small-60px.png", "small-36px.png"}) {
            const FaceDetection found =
                m_imaging->detectFaces(m_imaging->loadPhoto(report(name)).image);
            QVERIFY2(found.faces.size() == 1, name);
            QVERIFY2(!found.faces.front().isDoubtful, name);
        }
    }

    void severalAndNone() {
        QCOMPARE(m_imaging->detectFaces(m_imaging->loadPhoto(report("two.png")).image).faces.size(),
                 std::size_t{2});
        for (const char* name : {"none.png", "one-pixel.png", "strip.png", "tiny-16.png"})
            QVERIFY2(m_imaging->detectFaces(m_imaging->loadPhoto(report(name)).image).faces.empty(),
                     name);
        for (const char* name : {"aligned-128.png", "half-outside.png"})
            QVERIFY2(
                m_imaging->detectFaces(m_imaging->loadPhoto(report(name)).image).faces.size() == 1,
                name);
    }

    /// By hand: a face's proportions, and what slipped off.
    void landmarksThatDoNotFitAreNoticed() {
        Face face;
        face.width = face.height = 250;
        face.leftEye = {250, 300};
        face.rightEye = {350, 300};
        face.mouth = {300, 400};
        QVERIFY(landmarksFit(face));
        face.mouth = {320, 405}; // seen a little from the side
        QVERIFY(landmarksFit(face));
        face.mouth = {300, 200}; // above the eyes
        QVERIFY(!landmarksFit(face));
        face.mouth = {420, 330}; // beside them
        QVERIFY(!landmarksFit(face));
        face.mouth = {300, 310}; // between them
        QVERIFY(!landmarksFit(face));
        face.mouth = {300, 400};
        face.width = face.height = 900; // all in a corner of the detector's box
        QVERIFY(!landmarksFit(face));
        face.rightEye = face.leftEye;
        QVERIFY(!landmarksFit(face));
    }

private:
    Image cropOf(const Image& photo) const {
        const FaceDetection found = m_imaging->detectFaces(photo);
        return found.faces.size() == 1 && !found.faces.front().isDoubtful
                   ? m_imaging->warpCrop(photo, found.faces.front().crop, 256)
                   : Image();
    }

    QImage turnedBy(int degrees) const {
        const QImage photo(m_one.rgb.data(), m_one.width, m_one.height, m_one.width * 3,
                           QImage::Format_RGB888);
        QImage canvas(1600, 1600, QImage::Format_RGB888);
        canvas.fill(QColor(120, 120, 120));
        QPainter painter(&canvas);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.translate(canvas.width() / 2.0, canvas.height() / 2.0);
        painter.rotate(degrees);
        painter.drawImage(QPointF(-photo.width() / 2.0, -photo.height() / 2.0), photo);
        return canvas;
    }

    std::unique_ptr<Imaging> m_imaging;
    Image m_one;
    Image m_crop;
};

QTEST_GUILESS_MAIN(TestTurnedFaces)
#include "tst_turned_faces.moc"
