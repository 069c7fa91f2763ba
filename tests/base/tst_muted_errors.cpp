#include "core/base/muted_errors.h"

#include <QtTest>
#include <iostream>
#include <sstream>
#include <thread>

using namespace inlay;

class TestMutedErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyItsThreadIsSilent() {
        std::ostringstream heard;
        std::streambuf* const before = std::cerr.rdbuf(heard.rdbuf());
        std::cerr << "one ";
        {
            const MutedErrors muted;
            std::cerr << "two " << 2 << std::endl;
            std::thread([] { std::cerr << "three " << 3 << ' '; }).join();
            {
                const MutedErrors again;
                std::cerr << "four " << std::flush;
            }
            std::cerr << "five " << 'x';
        }
        std::cerr << "six" << '.';
        const bool good = std::cerr.good();
        std::cerr.rdbuf(before);
        QVERIFY(good);
        QCOMPARE(heard.str(), std::string("one three 3 six."));
    }
};

QTEST_GUILESS_MAIN(TestMutedErrors)
#include "tst_muted_errors.moc"
