#include "document_journey.h"

#include "../ui_store/document_script.h"

#include "ui/store/session_file.h"

#include <QDir>
#include <QFileInfo>
#include <map>

namespace inlay::test {

namespace {

DocumentContents numberedFromOne(DocumentContents contents) {
    quint64 number = 0;
    std::map<PictureId, PictureId> numbers;
    for (Picture& picture : contents.pictures) {
        numbers[picture.id] = ++number;
        picture.id = number;
    }
    for (PictureId& id : contents.film)
        id = numbers[id];
    for (LabResult& result : contents.labResults)
        result.id = ++number;
    return contents;
}

} // namespace

QString documentDifference(const DocumentContents& a, const DocumentContents& b) {
    return difference(numberedFromOne(a), numberedFromOne(b));
}

void DocumentJourney::fill() {
    generateFaces(2);
    const PictureId first = document().at(0).id;
    const Picture full = fullPicture(3);
    document().setRecipe(first, full.recipe, "Edit");
    document().setMask(first, full.mask, "Paint");
    document().addLabResult(fullLabResult(4));
    document().setFilm({first, document().at(1).id, first}, "Film");
}

void DocumentJourney::saveAs(const QString& name) {
    window().messages()->dismiss(); // what an earlier time said
    answer = file(name);
    trigger("actionSaveDocumentAs");
    QTRY_VERIFY_WITH_TIMEOUT(
        window().windowTitle().endsWith(QFileInfo(name).completeBaseName() + " - Inlay"), patience);
    QVERIFY2(message().contains("Saved as " + name), qPrintable(message()));
}

QStringList DocumentJourney::sessionFiles() const {
    return QDir(file("sessions")).entryList({"*.inlay"}, QDir::Files);
}

void DocumentJourney::startAnew() {
    trigger("actionNewDocument");
    QVERIFY(emptied());
    for (const std::shared_ptr<SessionFile>& left : SessionFile::takeLeftovers())
        left->remove();
}

} // namespace inlay::test
