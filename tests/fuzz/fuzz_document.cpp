// A document is an SQLite file, so that flipping its bytes finds little but SQLite's own checks.
// Instead, rows and values are altered through SQLite, and the file is then opened as the program
// opens it.

#include "tests/fuzz/document/altered_document.h"

#include "core/base/error.h"
#include "tests/ui_store/document_script.h"
#include "ui/store/document_reader.h"
#include "ui/store/document_writer.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <set>

using namespace inlay;
using namespace inlay::test;

namespace {

constexpr int mostAlterations = 8;

[[noreturn]] void found(const char* what) {
    std::fprintf(stderr, "finding: %s\n", what);
    std::abort();
}

void remove(const QString& path) {
    for (const char* ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(ending));
}

QByteArray contentsOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        found("a base document cannot be read");
    return file.readAll();
}

/// Everything that a document can hold, small.
DocumentContents smallDocument() {
    DocumentContents contents;
    for (const quint64 id : {3, 4}) {
        Picture picture = fullPicture(id);
        picture.id = id;
        contents.pictures.push_back(picture);
    }
    contents.labResults = {fullLabResult(11)};
    contents.labResults.front().id = 11;
    contents.film = {4, 3, 4};
    return contents;
}

class Workplace {
public:
    Workplace()
        : m_folder(QFile::exists("/dev/shm") ? "/dev/shm/inlay-fuzz-XXXXXX"
                                             : "/tmp/inlay-fuzz-XXXXXX") {
        DocumentWriter(path()).write(everythingIn(smallDocument()));
        addBase(contentsOf(path()));
        alter(0, [](DocumentAlterer& document) { document.loosen(); });
        addBase(contentsOf(path()));
        for (const char* older : {"version1.inlay", "version2.inlay"})
            addBase(contentsOf(QStringLiteral(INLAY_TEST_DATA "/ui_store/data/") + older));
    }

    QString path() const { return m_folder.filePath("document.inlay"); }
    QString copyPath() const { return m_folder.filePath("copy.inlay"); }

    void layOut(std::size_t base) {
        remove(path());
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(m_bases[base].file) < 0)
            found("there is no room for the document");
    }
    std::size_t bases() const { return m_bases.size(); }

    /// The document that was laid out, which is that of `base`.
    template <typename Alter>
    void alter(std::size_t base, Alter act) {
        onDatabase([&](QSqlDatabase& database) {
            DocumentAlterer alterer(database, m_bases[base].tables);
            database.transaction();
            act(alterer);
            database.commit();
        });
    }

private:
    struct Base {
        QByteArray file;
        std::vector<DocumentAlterer::Table> tables;
    };

    template <typename Act>
    void onDatabase(Act act) {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "alter");
            database.setDatabaseName(path());
            if (!database.open())
                found("the document cannot be altered");
            act(database);
            database.close();
        }
        QSqlDatabase::removeDatabase("alter");
    }

    void addBase(const QByteArray& file) {
        m_bases.push_back({file, {}});
        layOut(m_bases.size() - 1);
        onDatabase([this](QSqlDatabase& database) {
            m_bases.back().tables = DocumentAlterer::tablesOf(database);
        });
    }

    QTemporaryDir m_folder;
    std::vector<Base> m_bases;
};

Workplace& workplace() {
    static Workplace place;
    return place;
}

bool isFinite(const CropQuad& crop) {
    for (const Point& corner : crop.corners) {
        if (!std::isfinite(corner.x) || !std::isfinite(corner.y))
            return false;
    }
    return true;
}

void requireSound(const LatentPtr& latent) {
    if (!latent || latent->rows < 1 || latent->dim < 1 ||
        latent->w.size() != static_cast<std::size_t>(latent->rows) * latent->dim)
        found("a latent without its numbers");
}

/// What the rest of the program relies on.
void requireSound(const DocumentContents& contents) {
    std::set<quint64> ids;
    for (const Picture& picture : contents.pictures) {
        if (picture.id == 0 || picture.id >= (quint64{1} << 62) || !ids.insert(picture.id).second)
            found("an id that is none, or that is there twice");
        if (picture.framing && !isFinite(picture.framing->crop))
            found("a crop that is no place");
        if (picture.hasLatent())
            requireSound(picture.embedding.latent);
        for (const EmbeddingSnapshot& snapshot : picture.embedding.snapshots)
            requireSound(snapshot.latent);
        if (picture.unfinished)
            requireSound(picture.unfinished->record.latent);
    }
    for (const PictureId id : contents.film) {
        if (ids.count(id) == 0)
            found("a film of what is not there");
    }
    ids.clear(); // nobody looks for one among the others
    for (const LabResult& result : contents.labResults) {
        if (result.id == 0 || result.id >= (quint64{1} << 62) || !ids.insert(result.id).second)
            found("a lab result's id that is none, or that is there twice");
    }
}

/// Goes on working in the document, and saves it under another name.
void work(DocumentContents contents) {
    {
        DocumentWriter writer(workplace().path(), contents);
        for (Picture& picture : contents.pictures)
            picture.name = "renamed";
        writer.write(everythingIn(contents));
    }
    remove(workplace().copyPath());
    DocumentWriter(workplace().copyPath()).write(everythingIn(contents));
    const DocumentContents again = readDocument(workplace().copyPath());
    if (again.pictures.size() != contents.pictures.size() ||
        again.labResults.size() != contents.labResults.size() ||
        again.film.size() != contents.film.size())
        found("what was opened cannot be saved");
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
    static QCoreApplication application(*argc, *argv);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    workplace();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Choices choices(data, size);
    const unsigned how = choices.byte();
    const std::size_t base = how % workplace().bases();
    workplace().layOut(base);
    workplace().alter(base, [&choices](DocumentAlterer& document) {
        for (int i = 0; i < mostAlterations && !choices.isEmpty(); ++i)
            document.alter(choices);
    });
    try {
        const DocumentContents contents = readDocument(workplace().path());
        requireSound(contents);
        if (how >= 240) // slower, and seldom of another opinion
            work(contents);
    } catch (const Error&) {
    }
    return 0;
}
