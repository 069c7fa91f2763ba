#include "core/base/shape_text.h"

#include <QtTest>

using namespace inlay;

class TestShapeText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheExtentsInOrder() {
        QCOMPARE(shapeText({1, 18, 512}), std::string("1 x 18 x 512"));
        QCOMPARE(shapeText({3, -1}, ", "), std::string("3, -1"));
    }

    void aScalarHasNone() {
        QCOMPARE(shapeText({}), std::string());
        QCOMPARE(shapeText({7}), std::string("7"));
    }
};

QTEST_GUILESS_MAIN(TestShapeText)
#include "tst_shape_text.moc"
