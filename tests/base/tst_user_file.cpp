#include "core/base/user_file.h"

#include <QtTest>

using namespace inlay;

class TestUserFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        qputenv("HOME", "/home/someone");
        for (const char* variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            qunsetenv(variable);
    }

    void liesInTheHomeFolder() {
        QCOMPARE(userFile(UserFolder::Config, "a.json"),
                 std::string("/home/someone/.config/inlay/a.json"));
        QCOMPARE(userFile(UserFolder::Data, "b.json"),
                 std::string("/home/someone/.local/share/inlay/b.json"));
        QCOMPARE(userFile(UserFolder::Cache, "c.json"),
                 std::string("/home/someone/.cache/inlay/c.json"));
    }

    void orWhereTheDesktopSays() {
        qputenv("XDG_CONFIG_HOME", "/x");
        qputenv("XDG_DATA_HOME", "/y");
        qputenv("XDG_CACHE_HOME", "/z");
        QCOMPARE(userFile(UserFolder::Config, "a"), std::string("/x/inlay/a"));
        QCOMPARE(userFile(UserFolder::Data, "a"), std::string("/y/inlay/a"));
        QCOMPARE(userFile(UserFolder::Cache, "a"), std::string("/z/inlay/a"));
    }

    void aRelativeFolderIsIgnored() {
        qputenv("XDG_CACHE_HOME", "relative");
        QCOMPARE(userFile(UserFolder::Cache, "a"), std::string("/home/someone/.cache/inlay/a"));
        qputenv("XDG_CACHE_HOME", "");
        QCOMPARE(userFile(UserFolder::Cache, "a"), std::string("/home/someone/.cache/inlay/a"));
    }

    void withoutAHomeThereIsNone() {
        qunsetenv("HOME");
        QCOMPARE(userFile(UserFolder::Config, "a"), std::string());
    }
};

QTEST_GUILESS_MAIN(TestUserFile)
#include "tst_user_file.moc"
