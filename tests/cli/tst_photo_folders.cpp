#include "app/cli/photo_folders.h"

#include <QTest>
#include <set>

using namespace inlay;

class TestPhotoFolders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onePhotoUsesTheFolderItself();
    void severalPhotosGetFoldersOfTheirName();
    void sameNamesDoNotMeet();
    void oddNamesStayInside();
};

using Names = std::vector<std::string>;

void TestPhotoFolders::onePhotoUsesTheFolderItself() {
    QCOMPARE(photoFolders({"a/face.jpg"}, "out"), Names{"out"});
}

void TestPhotoFolders::severalPhotosGetFoldersOfTheirName() {
    QCOMPARE(photoFolders({"a/face.jpg", "other.v2.png"}, "out"),
             (Names{"out/face", "out/other.v2"}));
}

void TestPhotoFolders::sameNamesDoNotMeet() {
    const Names folders = photoFolders({"a/x.jpg", "b/x.jpg", "x-2.png", "x.png"}, "out");
    QCOMPARE(folders[0], std::string("out/x"));
    QCOMPARE(std::set<std::string>(folders.begin(), folders.end()).size(), std::size_t(4));
}

void TestPhotoFolders::oddNamesStayInside() {
    for (const std::string& folder : photoFolders({"..", "/", ".", "a/.."}, "out"))
        QVERIFY2(folder.find("..") == std::string::npos && folder.rfind("out/photo", 0) == 0,
                 folder.c_str());
}

QTEST_GUILESS_MAIN(TestPhotoFolders)
#include "tst_photo_folders.moc"
