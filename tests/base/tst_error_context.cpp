#include "core/base/error_context.h"

#include <QtTest>

using namespace inlay;

namespace {

/// What `naming` makes of a message.
QString named(const std::string& file, const std::string& message) {
    try {
        naming(file, [&] { throw Error(ErrorKind::CorruptFile, message); });
    } catch (const Error& error) {
        return error.kind() == ErrorKind::CorruptFile ? QString::fromUtf8(error.what())
                                                      : QStringLiteral("another kind");
    }
    return {};
}

} // namespace

class TestErrorContext : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMessageGetsTheFilesName_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* file, const char* message, const char* expected) {
            QTest::newRow(message) << file << message << expected;
        };
        row("a/b.npy", "its shape is wrong", "a/b.npy: its shape is wrong");
        row("a/b.npy", "a/b.npy: its size is wrong", "a/b.npy: its size is wrong");
        row("a/b.npy", "a/b.npy cannot be read", "a/b.npy cannot be read");
        row("a/b.npy", "'w' in 'a/b.npy' is wrong", "'w' in 'a/b.npy' is wrong");
        row("b.npy", "a/b.npy is another file", "b.npy: a/b.npy is another file");
        row("b.np", "b.npy is another file", "b.np: b.npy is another file");
        row("a", "a tensor is missing", "a: a tensor is missing");
        row("a", "a: a shape is wrong", "a: a shape is wrong");
        row("x", "x, step 2: no number", "x, step 2: no number");
        row("", "nothing is known of a file", "nothing is known of a file");
    }
    void aMessageGetsTheFilesName() {
        QFETCH(QString, file);
        QFETCH(QString, message);
        QFETCH(QString, expected);
        QCOMPARE(named(file.toStdString(), message.toStdString()), expected);
    }

    void contextsStack() {
        try {
            naming("edit.json", [] {
                naming("edit.json, step 2", [] {
                    naming("age.npy", [] { throw Error(ErrorKind::NonFinite, "holds NaN"); });
                });
            });
            QFAIL("nothing was thrown");
        } catch (const Error& error) {
            QCOMPARE(error.what(), "edit.json, step 2: age.npy: holds NaN");
        }
    }

    void resultsAndOtherExceptionsPass() {
        QCOMPARE(naming("x", [] { return 7; }), 7);
        QVERIFY_EXCEPTION_THROWN(naming("x", []() -> int { throw std::bad_alloc(); }),
                                 std::bad_alloc);
    }
};

QTEST_GUILESS_MAIN(TestErrorContext)
#include "tst_error_context.moc"
