#include "ui/engine/problem.h"

#include <QTest>
#include <QTranslator>
#include <new>

using namespace inlay;

namespace {

Problem problemOf(ErrorKind kind, const char* message) {
    return problemFrom(std::make_exception_ptr(Error(kind, message)));
}

/// As a translation does: words of its own before the English details.
class OtherLanguage : public QTranslator {
public:
    QString translate(const char* context, const char* text, const char* comment,
                      int) const override {
        if (QByteArray(context) != "Problem")
            return {};
        return QByteArray(text) == "%1" ? "<" + QString(comment) + ">: %1"
                                        : "<" + QString(text) + ">";
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestProblem : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void adviceIsGivenOnce() {
        QCOMPARE(problemOf(ErrorKind::CorruptFile, "a.pt: cut off; get the file again").text(),
                 QString("a.pt: cut off; get the file again. Your work is unchanged."));
        QCOMPARE(problemOf(ErrorKind::CorruptFile, "a.pt: cut off").text(),
                 QString("a.pt: cut off. Get a fresh copy of it; your work is unchanged."));
        QCOMPARE(problemOf(ErrorKind::UnsupportedFormat,
                           "a.heic is a HEIC file, which Inlay does not read; save it as PNG")
                     .text(),
                 QString("a.heic is a HEIC file, which Inlay does not read; save it as PNG."));
        QCOMPARE(problemOf(ErrorKind::NonFinite, "a.npy: NaN; make it again").text(),
                 QString("a.npy: NaN; make it again."));
    }

    void everyKindIsWorded() {
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind) {
            const Problem plain = problemOf(static_cast<ErrorKind>(kind), "a.pt is wrong");
            QVERIFY(plain.what == "a.pt is wrong.");
            const Problem advised = problemOf(static_cast<ErrorKind>(kind), "a.pt; do that");
            QVERIFY(advised.what == "a.pt; do that.");
            QVERIFY(!advised.advice.contains(';'));
        }
        const Problem memory = problemFrom(std::make_exception_ptr(std::bad_alloc()));
        QVERIFY(memory.kind == ErrorKind::OutOfMemory && memory.advice.contains("unchanged"));
    }

    /// The kind's own words say it in the user's language; what is special to the case stays.
    void aTranslationDoesNotRepeatItself() {
        OtherLanguage translator;
        QCoreApplication::installTranslator(&translator);
        const Problem damaged = problemOf(ErrorKind::CorruptFile, "a.pt: cut off; get it again");
        const Problem foreign =
            problemOf(ErrorKind::UnsupportedFormat, "a.heic: HEIC; save as PNG");
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(damaged.what, QString("<the file is damaged>: a.pt: cut off."));
        QCOMPARE(damaged.advice, QString("<Get a fresh copy of it; your work is unchanged.>"));
        QVERIFY2(foreign.what.contains("save as PNG"), qPrintable(foreign.what));
    }
};

QTEST_GUILESS_MAIN(TestProblem)
#include "tst_problem.moc"
