#include "core/base/error.h"
#include "core/figure/figure_writer.h"

#include <QtTest>

using namespace inlay;

class TestNoFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresAreRefusedByName() {
        QVERIFY(!drawsFigures());
        for (const auto draw : {figureToPng, figureToPdf}) {
            try {
                draw(Figure());
                QFAIL("no error was thrown");
            } catch (const Error& error) {
                QVERIFY(error.kind() == ErrorKind::MissingComponent);
                QVERIFY2(QByteArray(error.what()).contains("Cairo"), error.what());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestNoFigures)
#include "tst_no_figures.moc"
