#include "ui/panels/panel_rail.h"

#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTest>
#include <QVBoxLayout>

using namespace inlay;

/// The panels at the window's right.
class TestPanelRail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Neither beside a scroll bar nor when a text becomes longer while it is shown.
    void nothingOfAPanelIsCutOff() {
        QSplitter window;
        auto* other = new QWidget(&window);
        auto* rail = new PanelRail(&window);
        rail->setMinimumWidth(200);
        auto* panel = new QWidget;
        auto* layout = new QVBoxLayout(panel);
        auto* button = new QPushButton(QStringLiteral("Start"));
        layout->addWidget(button);
        auto* tall = new QWidget;
        tall->setMinimumHeight(3000);
        layout->addWidget(tall);
        QAction action;
        rail->addPanel(panel, QStringLiteral("Embed"), &action);
        window.addWidget(other);
        window.addWidget(rail);
        window.resize(1000, 400);
        window.setSizes({900, 100});
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto* scroll = rail->findChild<QScrollArea*>();
        const auto isWhole = [&] {
            return scroll->viewport()->width() >= panel->minimumSizeHint().width();
        };
        QTRY_VERIFY(isWhole());
        button->setText(
            QStringLiteral("Embed all of the four hundred pictures that are chosen now"));
        QTRY_VERIFY(panel->minimumSizeHint().width() > 250);
        QTRY_VERIFY(isWhole());
        QVERIFY(button->width() >= button->minimumSizeHint().width());
    }
};

QTEST_MAIN(TestPanelRail)
#include "tst_panel_rail.moc"
