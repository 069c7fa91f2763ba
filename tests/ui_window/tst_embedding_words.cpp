#include "core/facade/imaging.h"
#include "core/model/picture/centre_crop.h"
#include "ui/panels/embedding_words.h"
#include "ui/widgets/details_label.h"

#include <QTest>
#include <QToolButton>

using namespace inlay;

namespace {

CropQuad cropAt(double x, double y, double side) {
    CropQuad crop;
    crop.corners = {Point{x, y}, Point{x, y + side}, Point{x + side, y + side}, Point{x + side, y}};
    return crop;
}

Picture groupOfThree() {
    Picture picture;
    picture.photo = QImage(900, 400, QImage::Format_RGB888);
    picture.detector = FaceDetectorKind::DlibLandmarks;
    for (const double x : {20.0, 320.0, 620.0}) {
        Face face;
        face.crop = cropAt(x, 50, 250);
        picture.faces.push_back(face);
    }
    picture.framing = Framing{picture.faces.front().crop, QImage(4, 4, QImage::Format_RGB888)};
    return picture;
}

} // namespace

/// What the Embed panel says of a picture.
class TestEmbeddingWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTextNamesTheFaceThatIsChosen() {
        Picture picture = groupOfThree();
        QVERIFY(resultInWords(picture).at(1).contains("the largest is chosen"));
        picture.framing->crop = picture.faces[1].crop;
        QCOMPARE(chosenFace(picture), 1);
        QVERIFY(resultInWords(picture).at(1).contains("face 2 is chosen"));
        picture.framing->crop = cropAt(500, 20, 180);
        QCOMPARE(chosenFace(picture), -1);
        QVERIFY(resultInWords(picture).at(1).contains("set by hand"));
        picture.faces.clear();
        QVERIFY(resultInWords(picture).at(1).contains("set by hand"));
        picture.framing->crop = centreCrop(900, 400);
        QVERIFY(resultInWords(picture).at(1).contains("the middle of the photo"));
    }

    void theNumbersAreKeptApart() {
        Picture picture = groupOfThree();
        QVERIFY(resultInNumbers(picture).isEmpty());
        EmbeddingNumbers numbers;
        numbers.psnrDb = 27.44;
        numbers.ssim = 0.812;
        numbers.generatorMs = 10;
        numbers.stoppedBy = StopReason::Steps;
        picture.embedding.numbers = numbers;
        const QString words = resultInWords(picture).join('\n');
        QVERIFY2(words.contains("27.4 dB"), qPrintable(words));
        QVERIFY2(!words.contains("SSIM") && !words.contains(" ms"), qPrintable(words));
        QVERIFY(resultInNumbers(picture).join('\n').contains("SSIM 0.812"));
        QVERIFY(!resultInNumbers(picture).join('\n').contains("way back"));
    }

    void whatWaitsForNothingDoesNotWait() {
        Picture picture = groupOfThree();
        QCOMPARE(picture.stateText(), QString("Not embedded yet"));
    }

    void detailsUnfold() {
        DetailsLabel label("Numbers", "What was measured");
        QVERIFY(label.isHidden());
        label.setText("SSIM 0.8");
        QVERIFY(!label.isHidden() && !label.isUnfolded());
        label.findChild<QToolButton*>("detailsTitle")->click();
        QVERIFY(label.isUnfolded());
        label.setText({});
        QVERIFY(label.isHidden());
    }
};

QTEST_MAIN(TestEmbeddingWords)
#include "tst_embedding_words.moc"
