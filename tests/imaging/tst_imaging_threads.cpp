#include "core/facade/imaging_factory.h"
#include "core/model/picture/centre_crop.h"
#include "sample_files.h"
#include "sample_pictures.h"

#include <QtTest>
#include <atomic>
#include <thread>
#include <vector>

using namespace inlay;
using namespace samples;

/// One Imaging, several threads: every one gets what a single one would.
class TestImagingThreads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingAtOnce() {
        const std::unique_ptr<Imaging> imaging = createImaging();
        QTemporaryDir folder;
        const QString portraits = portraitsFolder();
        const std::string facePath =
            portraits.isEmpty() ? std::string() : portraits.toStdString() + "/photos/photo01.jpg";
        const QByteArray jpeg = progressiveJpeg(drawnPicture(160, 120));
        const QByteArray tiff = rgbTiff(drawnPicture(160, 120), 6);
        const Photo expectedJpeg = decode(*imaging, jpeg);
        const Photo expectedTiff = decode(*imaging, tiff);
        const CropQuad crop = centreCrop(160, 120);
        const Image expectedCrop = imaging->warpCrop(expectedJpeg.image, crop, 64);
        std::atomic<int> wrong{0};
        std::vector<std::vector<double>> eyes(4);
        std::vector<std::thread> threads;
        for (int worker = 0; worker < 4; ++worker)
            threads.emplace_back([&, worker] {
                try {
                    for (int round = 0; round < 5; ++round) {
                        wrong += decode(*imaging, jpeg).image != expectedJpeg.image;
                        wrong += decode(*imaging, tiff).image != expectedTiff.image;
                        wrong += imaging->warpCrop(expectedJpeg.image, crop, 64) != expectedCrop;
                        const std::string path =
                            folder.filePath(QStringLiteral("%1.png").arg(worker)).toStdString();
                        imaging->saveImage(path, expectedJpeg.image);
                        wrong += imaging->loadPhoto(path).image != expectedJpeg.image;
                    }
                    const Image photo =
                        facePath.empty() ? expectedJpeg.image : imaging->loadPhoto(facePath).image;
                    for (const Face& face : imaging->detectFaces(photo).faces)
                        eyes[static_cast<std::size_t>(worker)].push_back(face.leftEye.x);
                } catch (const std::exception& error) {
                    qWarning("%s", error.what());
                    ++wrong;
                }
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
        if (!facePath.empty())
            QCOMPARE(eyes[0].size(), std::size_t{1});
        for (const std::vector<double>& found : eyes)
            QCOMPARE(found, eyes[0]);
    }

private:
    static Photo decode(Imaging& imaging, const QByteArray& file) {
        return imaging.decodePhoto(reinterpret_cast<const std::uint8_t*>(file.constData()),
                                   static_cast<std::size_t>(file.size()));
    }
};

QTEST_GUILESS_MAIN(TestImagingThreads)
#include "tst_imaging_threads.moc"
