#pragma once

#include <QWidget>

class QAction;
class QStackedWidget;
class QVBoxLayout;

namespace inlay {

/// The right side of the window: one panel, and beside it a rail of icons with names to choose
/// another by. Up and Down go along the rail.
class PanelRail : public QWidget {
    Q_OBJECT

public:
    explicit PanelRail(QWidget* parent = nullptr);

    /// `name` stands below the icon of `action`, which goes to the panel; the action's tooltip
    /// explains it. The first nine get the shortcuts Ctrl+1 to Ctrl+9 where they have none.
    /// A panel taller than the window scrolls.
    void addPanel(QWidget* panel, const QString& name, QAction* action);

    int count() const;
    QWidget* panel(int index) const;
    QWidget* currentPanel() const { return panel(currentIndex()); }
    int currentIndex() const;
    void setCurrentIndex(int index);
    void setCurrentPanel(QWidget* panel);

Q_SIGNALS:
    void panelAdded(QWidget* panel, QAction* action);
    void currentChanged(int index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitButtons();
    void fitWidth();

    QStackedWidget* m_stack;
    QWidget* m_rail;
    QVBoxLayout* m_buttons;
};

} // namespace inlay
