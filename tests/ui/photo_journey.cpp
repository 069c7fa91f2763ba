#include "photo_journey.h"

#include <QPainter>
#include <QSignalSpy>

namespace inlay::test {

PictureId PhotoJourney::addReddened(PictureId id) {
    Picture picture = *document().find(id);
    picture.id = 0;
    picture.name = "red";
    picture.photoFile.clear();
    picture.photo.convertTo(QImage::Format_RGB32);
    for (int y = 0; y < picture.photo.height(); ++y)
        for (int x = 0; x < picture.photo.width(); ++x)
            picture.photo.setPixel(x, y, picture.photo.pixel(x, y) | 0xff0000);
    return document().add(picture);
}

PictureId PhotoJourney::embedded() {
    m_photo = file("person.png");
    QImage face;
    if (!face.load(writePhoto("face.png")))
        return 0;
    QImage photo(360, 220, QImage::Format_RGB32);
    photo.fill(QColor(90, 120, 140));
    QPainter painter(&photo);
    painter.drawImage(QRect(10, 30, 160, 160), face);
    painter.drawImage(QRect(190, 30, 160, 160), face);
    painter.end();
    photo.save(m_photo);
    setSteps(3);
    drop({m_photo});
    const auto done = [this] {
        if (document().count() == 0 || queue().isRunning())
            return false;
        for (int i = 0; i < document().count(); ++i)
            if (!document().at(i).hasLatent())
                return false;
        return true;
    };
    if (!QTest::qWaitFor(done, patience))
        return 0;
    // By hand, whether a face was found or not.
    const PictureId id = document().at(0).id;
    CropQuad crop;
    crop.corners = {{{10, 30}, {10, 190}, {170, 190}, {170, 30}}};
    while (document().count() > 1)
        document().remove({document().at(1).id});
    document().update(id, [&crop](Picture& picture) {
        picture.framing->crop = crop;
        picture.faces.clear();
    });
    return id;
}

QImage PhotoJourney::save(const char* action, const QString& path) {
    QSignalSpy saved(&services().exporter, &Exporter::saved);
    answer = path;
    trigger(action);
    if (!QTest::qWaitFor([&saved] { return saved.count() > 0; }, patience))
        return {};
    return QImage(path).convertToFormat(QImage::Format_RGB32);
}

} // namespace inlay::test
