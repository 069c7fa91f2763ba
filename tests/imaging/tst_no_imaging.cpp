#include "core/base/error.h"
#include "core/facade/imaging_factory.h"

#include <QtTest>

using namespace inlay;

class TestNoImaging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsRefusedByName() {
        const std::unique_ptr<Imaging> imaging = createImaging();
        const auto kindOf = [](auto&& call) {
            try {
                call();
            } catch (const Error& error) {
                return error.kind();
            }
            return ErrorKind::Internal;
        };
        const ErrorKind missing = ErrorKind::MissingComponent;
        QVERIFY(kindOf([&] { imaging->loadPhoto("a.png"); }) == missing);
        QVERIFY(kindOf([&] { imaging->decodePhoto(nullptr, 0); }) == missing);
        QVERIFY(kindOf([&] { imaging->detectFaces(Image(2, 2)); }) == missing);
        QVERIFY(kindOf([&] { imaging->warpCrop(Image(2, 2), CropQuad(), 2); }) == missing);
        QVERIFY(kindOf([&] { imaging->resize(Image(2, 2), 1, 1); }) == missing);
        QVERIFY(kindOf([&] { imaging->saveImage("a.png", Image(2, 2)); }) == missing);
        QVERIFY(kindOf([&] { imaging->loadMaster("a.png"); }) == missing);
        QVERIFY(kindOf([&] { imaging->decodeMaster(nullptr, 0); }) == missing);
        QVERIFY(kindOf([&] { imaging->srgbPicture(PhotoMaster()); }) == missing);
        QVERIFY(kindOf([&] { imaging->saveMaster("a.png", PhotoMaster()); }) == missing);
        QVERIFY(kindOf([&] { imaging->saveLayers("a.ora", {}, {}, {}); }) == missing);
        QVERIFY(kindOf([&] { imaging->createFilm("a.mp4", 2, 2, 25); }) == missing);
    }
};

QTEST_GUILESS_MAIN(TestNoImaging)
#include "tst_no_imaging.moc"
