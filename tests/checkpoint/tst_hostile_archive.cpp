#include "tests/checkpoint/hostile_files.h"

#include <QtTest>

using namespace inlay;
using namespace inlay::hostile;
using namespace std::string_literals;

/// Arrays and archives made to break the reader.
class TestHostileArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arraysThatLie_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const std::string& content, int kind) {
            QTest::newRow(name) << QByteArray::fromStdString(content) << kind;
        };
        const std::string start = "{'descr': '<f4', 'fortran_order': False, 'shape': ";
        row("an honest one", npyOf(start + "(1, 2), }\n") + std::string(8, '\0'), -1);
        row("gigantic", npyOf(start + "(4611686018427387904, 2), }\n"), corrupt);
        row("out of range", npyOf(start + "(99999999999999999999, 2), }\n"), corrupt);
        row("negative", npyOf(start + "(-1, 2), }\n") + std::string(8, '\0'), corrupt);
        row("objects",
            npyOf("{'descr': '|O', 'fortran_order': False, 'shape': (), }") + "cos\nsystem\n.",
            hostileFile);
        row("structured", npyOf("{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (), }"),
            unsupported);
        row("dates", npyOf("{'descr': '<M8[ns]', 'fortran_order': False, 'shape': (1,), }"),
            unsupported);
        row("key twice",
            npyOf("{'descr': '<f4', 'descr': '<f4', 'fortran_order': False, 'shape': "
                  "(1,), }"),
            corrupt);
        row("no shape", npyOf("{'descr': '<f4', 'fortran_order': False, }"), corrupt);
        row("an expression", npyOf(start + "(__import__('os'),), }"), corrupt);
        row("header longer than the file", "\x93NUMPY\x01\x00\xff\xff{"s, corrupt);
        row("huge header", "\x93NUMPY\x02\x00\xff\xff\xff\x7f{"s, tooLarge);
        row("version 9", "\x93NUMPY\x09\x00\x02\x00{}"s, unsupported);
    }

    void arraysThatLie() {
        QFETCH(QByteArray, content);
        QFETCH(int, kind);
        QCOMPARE(readAny(content.toStdString()), kind);
    }

    void archivesThatLie_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const Zip& zip, int kind) {
            QTest::newRow(name) << QByteArray::fromStdString(zip.bytes()) << kind;
        };
        const std::string array =
            npyOf("{'descr': '<f4', 'fortran_order': False, 'shape': (1, 2), }") +
            std::string(8, '\0');
        Zip twice;
        twice.add("w.npy", array);
        twice.add("w.npy", array);
        row("name twice", twice, hostileFile);
        Zip overlap;
        overlap.add("w.npy", array);
        overlap.add("w.npy", array, 0, 0, 0);
        row("entries overlap", overlap, hostileFile);
        Zip other;
        other.add("w.npy", array);
        other.add("x.npy", array, 0, 0, 0);
        row("directory and header disagree", other, hostileFile);
        Zip bomb;
        bomb.add("w.npy", std::string(1000, 'x'), 8, 0xf0000000u);
        row("claims to unpack to 4 GB", bomb, tooLarge);
        Zip rubbish;
        rubbish.add("w.npy", std::string(100, '\xff'), 8, 1000);
        row("deflated rubbish", rubbish, corrupt);
        Zip lying;
        lying.add("w.npy", array, 0, array.size() + 1);
        row("stored with two sizes", lying, corrupt);
        Zip outside;
        outside.add("w.npy", array);
        outside.add("x.npy", array, 0, 0, 100000);
        row("entry outside", outside, corrupt);
        Zip method;
        method.add("w.npy", array, 14);
        row("unknown compression", method, unsupported);
        Zip checksum;
        checksum.add("w.npy", array);
        row("wrong checksum", checksum, corrupt);
        Zip strange;
        strange.add("readme.txt", "hello");
        row("neither numpy nor torch", strange, unsupported);
        row("no entries", Zip(), unsupported);
    }

    void archivesThatLie() {
        QFETCH(QByteArray, content);
        QFETCH(int, kind);
        QCOMPARE(readAny(content.toStdString()), kind);
    }

    void realBombsAreRefused() {
        // 100 MB of zeros, deflated by zlib to 100 KB.
        const QByteArray packed = qCompress(QByteArray(100 << 20, '\0'), 9);
        Zip zip; // qCompress adds 4 bytes of length and zlib's header and checksum
        zip.add("w.npy", packed.mid(6, packed.size() - 10).toStdString(), 8, 100u << 20);
        QCOMPARE(readAny(zip.bytes()), tooLarge);
    }
};

QTEST_GUILESS_MAIN(TestHostileArchive)
#include "tst_hostile_archive.moc"
