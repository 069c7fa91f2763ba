#include "core/base/bounded_json.h"
#include "core/base/error.h"

#include <QtTest>

using namespace inlay;

namespace {

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

bool isTooLarge(const std::string& text, const JsonBounds& bounds = {}) {
    try {
        parseJson(text, bounds);
    } catch (const Error& error) {
        return error.kind() == ErrorKind::TooLarge;
    }
    return false;
}

} // namespace

class TestJsonBounds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWithinIsParsed() {
        // What looks like brackets within a string, behind escaped quotes and backslashes.
        const std::string odd = "]]]}}}[[[\\\"[[[\\\\";
        const std::string text = "{\"a\": [1, {\"b\": \"" + odd + "\"}], \"c\": null}";
        JsonBounds bounds;
        bounds.depth = 3;
        bounds.values = 7; // three brackets, two commas, three colons make eight
        QVERIFY(isTooLarge(text, bounds));
        bounds.values = 8;
        QCOMPARE(parseJson(text, bounds)["a"][1]["b"].get<std::string>(),
                 std::string("]]]}}}[[[\"[[[\\"));
        bounds.depth = 2;
        QVERIFY(isTooLarge(text, bounds));
    }

    void depthIsTheDeepestPlace() {
        JsonBounds bounds;
        bounds.depth = 2;
        QVERIFY(!isTooLarge("[[1],[2],[3],{}]", bounds));
        QVERIFY(isTooLarge("[[1],[[2]]]", bounds));
    }

    /// Copying, comparing and writing such a value calls itself once a level.
    void hopelessNestingIsRefused() {
        const int deep = 300000;
        QVERIFY(isTooLarge(repeated("[", deep) + repeated("]", deep)));
        QVERIFY(isTooLarge(repeated("[", deep)));
        QVERIFY(isTooLarge(repeated("{\"a\":", deep) + "1" + repeated("}", deep)));
        QVERIFY(isTooLarge("{\"format\":\"x\",\"steps\":" + repeated("[{\"a\":", deep)));
    }

    void hopelessLengthIsRefused() {
        QVERIFY(isTooLarge("[" + repeated("0,", 2000000) + "0]"));
        JsonBounds bounds;
        bounds.bytes = 10;
        QVERIFY(!isTooLarge("[12345678]", bounds));
        QVERIFY(isTooLarge("[123456789]", bounds));
    }

    /// What is no JSON is not this function's business.
    void anythingElseIsDiscarded() {
        for (const char* text : {"", "\"", "\"\\", "{\"a", "]]]]", "\xff\xfe", "[1,]"})
            QVERIFY2(parseJson(text).is_discarded(), text);
    }
};

QTEST_GUILESS_MAIN(TestJsonBounds)
#include "tst_json_bounds.moc"
