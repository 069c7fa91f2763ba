#include "core/model/network/network_info.h"
#include "ui/networks/known_network.h"
#include "ui/networks/network_manager.h"
#include "ui/networks/network_registry.h"
#include "ui/networks/network_table_model.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace inlay;

namespace {

NetworkInfo networkNamed(const char* name, const QString& path) {
    NetworkInfo info;
    info.name = name;
    info.path = path.toStdString();
    info.family = "stylegan2";
    info.architecture = "skip";
    info.resolution = 128;
    info.fileBytes = 10336340;
    info.sha256 = std::string("hash of ") + name;
    return info;
}

const QDateTime noon(QDate(2026, 1, 2), QTime(12, 0));

} // namespace

class TestNetworks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("data/networks.json"));
        m_network = m_folder->filePath(QStringLiteral("faces.pkl"));
        QFile network(m_network);
        QVERIFY(network.open(QIODevice::WriteOnly));
    }

    void aListThatCannotBeReadIsEmpty_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("deep") << QByteArray(300000, '[') + QByteArray(300000, ']');
        QTest::newRow("deep within Qt's own limit")
            << "[{\"path\": \"/a.pkl\", \"x\": " + QByteArray(500, '[') + QByteArray(500, ']') +
                   "}]";
        QTest::newRow("large") << "[{\"path\": \"/a.pkl\"}" + QByteArray(1 << 20, ' ') + "]";
        QTest::newRow("cut off") << QByteArray("[{\"path\": \"/a.pkl\"}");
    }
    void aListThatCannotBeReadIsEmpty() {
        QFETCH(QByteArray, content);
        QDir(m_folder->path()).mkpath("data");
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QVERIFY(NetworkRegistry(m_file).networks().isEmpty());
    }

    void whatWasSeenIsRememberedNewestFirst() {
        {
            NetworkRegistry registry(m_file);
            registry.add(networkNamed("faces", m_network), noon);
            registry.add(networkNamed("cats", QStringLiteral("/nowhere/cats.pkl")), noon);
            registry.add(networkNamed("faces", m_network), noon.addDays(1));
        }
        const NetworkRegistry again(m_file);
        QCOMPARE(again.networks().size(), 2);
        QCOMPARE(again.networks().at(0).name, QStringLiteral("faces"));
        QCOMPARE(again.networks().at(0).lastOpened, noon.addDays(1));
        QCOMPARE(again.networks().at(0).fileBytes, qint64(10336340));
        QCOMPARE(again.pathOf(QStringLiteral("hash of faces")), m_network);
        QCOMPARE(again.pathOf(QStringLiteral("hash of cats")), QString());
        QCOMPARE(again.pathOf(QString()), QString());
    }

    void aDamagedFileIsAnEmptyList() {
        QDir().mkpath(m_folder->filePath(QStringLiteral("data")));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[{\"path\": 5}, 7, {\"pa");
        file.close();
        NetworkRegistry registry(m_file);
        QVERIFY(registry.networks().isEmpty());
        registry.add(networkNamed("faces", m_network), noon);
        QCOMPARE(NetworkRegistry(m_file).networks().size(), 1);
    }

    void aListThatCannotBeSavedIsSaid() {
        QFile blocked(m_folder->filePath(QStringLiteral("file")));
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        NetworkRegistry registry(blocked.fileName() + QStringLiteral("/networks.json"));
        QSignalSpy failed(&registry, &NetworkRegistry::saveFailed);
        registry.add(networkNamed("faces", m_network), noon);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(registry.networks().size(), 1);
    }

    void theTableFollowsTheRegistry() {
        NetworkRegistry registry(m_file);
        NetworkTableModel model(registry);
        const QAbstractItemModelTester tester(&model);
        registry.add(networkNamed("faces", m_network), noon);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, NetworkTableModel::Size).data().toString().left(4),
                 QLocale().toString(10.3));
        QCOMPARE(model.index(0, NetworkTableModel::Resolution).data().toString(),
                 QStringLiteral("128 px"));
        registry.remove(0);
        QCOMPARE(model.rowCount(), 0);
    }

    void theManagerOpensAndForgets() {
        NetworkRegistry registry(m_file);
        registry.add(networkNamed("cats", QStringLiteral("/nowhere/cats.pkl")), noon);
        registry.add(networkNamed("faces", m_network), noon);
        NetworkManager manager(registry);
        manager.show();
        QVERIFY(QTest::qWaitForWindowActive(&manager));
        auto* table = manager.findChild<QTableView*>(QStringLiteral("seenNetworks"));
        auto* open = manager.findChild<QPushButton*>(QStringLiteral("openSeenNetwork"));
        auto* remove = manager.findChild<QPushButton*>(QStringLiteral("removeSeenNetwork"));
        QVERIFY(!open->isEnabled());
        table->selectRow(1);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(registry.networks().size(), 1);
        QVERIFY(!remove->isEnabled());
        table->selectRow(0);
        QSignalSpy requested(&manager, &NetworkManager::openRequested);
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.first().first().toString(), m_network);
        QVERIFY(!manager.isVisible());
    }

    void everyKnownNetworkIsFullyDescribed() {
        const QVector<KnownNetwork> networks = knownNetworks();
        QVERIFY(networks.size() > 10);
        for (const KnownNetwork& network : networks) {
            QVERIFY2(!network.fileName.isEmpty() && !network.licence.isEmpty() &&
                         network.page.startsWith(QStringLiteral("https://")) &&
                         network.megabytes > 0 && network.resolution > 0,
                     qPrintable(network.fileName));
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QString m_network;
};

QTEST_MAIN(TestNetworks)
#include "tst_networks.moc"
