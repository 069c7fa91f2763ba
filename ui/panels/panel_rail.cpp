#include "ui/panels/panel_rail.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <algorithm>

namespace inlay {

namespace {

constexpr int railWidth = 10 * Theme::Grid;
constexpr int shortcuts = 9;
// Heights of a button, in logical pixels.
constexpr int tallest = 7 * Theme::Grid;
constexpr int lowestWithName = 43;
constexpr int lowest = 28;

} // namespace

PanelRail::PanelRail(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_rail(new QWidget(this))
    , m_buttons(new QVBoxLayout(m_rail)) {
    m_stack->setObjectName("panelStack");
    m_rail->setObjectName("panelRail");
    m_rail->setAttribute(Qt::WA_StyledBackground);
    m_rail->setFixedWidth(railWidth);
    m_rail->setAccessibleName(tr("Panels"));
    m_rail->installEventFilter(this);
    m_buttons->setContentsMargins(0, Theme::Grid / 2, 0, Theme::Grid / 2);
    m_buttons->setSpacing(0);
    m_buttons->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_rail);
    new QActionGroup(m_rail);
}

void PanelRail::addPanel(QWidget* panel, const QString& name, QAction* action) {
    auto* scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows the focus of what is in it
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(panel);
    panel->installEventFilter(this);
    fitWidth();
    const int index = m_stack->addWidget(scroll);
    if (index < shortcuts && action->shortcut().isEmpty())
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));

    // The button takes text and tooltip from the action whenever that changes.
    action->setIconText(name);
    if (!action->shortcut().isEmpty())
        action->setToolTip(QStringLiteral("%1 (%2)").arg(
            action->statusTip(), action->shortcut().toString(QKeySequence::NativeText)));
    auto* button = new QToolButton(m_rail);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setDefaultAction(action);
    button->setAccessibleName(tr("%1 panel").arg(name));
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize({22, 22});
    button->setFixedWidth(railWidth);
    button->setAutoRaise(true);
    button->setAutoExclusive(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_buttons->insertWidget(index, button);
    m_rail->setMinimumHeight(Theme::Grid + count() * lowest);
    fitButtons();

    action->setCheckable(true);
    m_rail->findChild<QActionGroup*>()->addAction(action);
    action->setChecked(index == 0);
    connect(action, &QAction::toggled, this, [this, index](bool chosen) {
        if (chosen)
            setCurrentIndex(index);
    });
    Q_EMIT panelAdded(panel, action);
}

/// All of them are in sight whatever the window's height: lower ones first, then without names.
void PanelRail::fitButtons() {
    if (count() == 0)
        return;
    const int room = (m_rail->height() - Theme::Grid) / count();
    const int height = std::clamp(room, lowest, tallest);
    const bool named = height >= lowestWithName;
    for (auto* button : m_rail->findChildren<QToolButton*>(Qt::FindDirectChildrenOnly)) {
        button->setToolButtonStyle(named ? Qt::ToolButtonTextUnderIcon : Qt::ToolButtonIconOnly);
        button->setFixedHeight(height);
    }
}

/// Nothing of a panel is cut off, also beside a scroll bar and with its longest texts: it only gets
/// wider, so that nothing jumps to and fro.
void PanelRail::fitWidth() {
    int widest = 0;
    for (const auto* scroll : m_stack->findChildren<QScrollArea*>(Qt::FindDirectChildrenOnly))
        widest = std::max(widest, scroll->widget()->minimumSizeHint().width() +
                                      scroll->verticalScrollBar()->sizeHint().width());
    if (widest + railWidth > minimumWidth())
        setMinimumWidth(widest + railWidth);
}

bool PanelRail::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_rail && event->type() == QEvent::Resize)
        fitButtons();
    if (watched != m_rail && event->type() == QEvent::LayoutRequest)
        fitWidth();
    return QWidget::eventFilter(watched, event);
}

int PanelRail::count() const {
    return m_stack->count();
}

QWidget* PanelRail::panel(int index) const {
    auto* scroll = qobject_cast<QScrollArea*>(m_stack->widget(index));
    return scroll ? scroll->widget() : nullptr;
}

int PanelRail::currentIndex() const {
    return m_stack->currentIndex();
}

void PanelRail::setCurrentIndex(int index) {
    if (index < 0 || index >= count() || index == currentIndex())
        return;
    m_stack->setCurrentIndex(index);
    m_rail->findChild<QActionGroup*>()->actions().at(index)->setChecked(true);
    Q_EMIT currentChanged(index);
}

void PanelRail::setCurrentPanel(QWidget* wanted) {
    for (int index = 0; index < count(); ++index) {
        if (panel(index) == wanted)
            setCurrentIndex(index);
    }
}

} // namespace inlay
