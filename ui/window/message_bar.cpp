#include "ui/window/message_bar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tool_button.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <algorithm>

namespace inlay {

namespace {

constexpr int noticeMilliseconds = 6000;
constexpr int narrowestText = 360; // logical pixels; where less is left, buttons go below

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_scroll(new QScrollArea(this))
    , m_close(flatButton("cancel", "messageClose", tr("Put the message away"),
                         tr("Put the message away"), this)) {
    setObjectName("messageBar");
    m_text->setObjectName("messageText");
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 8, 8, 8);
    layout->setSpacing(8);
    m_content = new QBoxLayout(QBoxLayout::LeftToRight);
    m_content->setSpacing(8);
    m_scroll->setObjectName("messageScroll");
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the text has it
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_text);
    for (QWidget* part :
         {static_cast<QWidget*>(m_scroll), m_scroll->viewport(), static_cast<QWidget*>(m_text)})
        part->setAutoFillBackground(false); // the bar has its own
    m_content->addWidget(m_scroll, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_buttons = {makeButton("messageRemedy", 0), makeButton("messageSecond", 1)};
    for (QPushButton* button : m_buttons)
        row->addWidget(button, 0, Qt::AlignTop);
    row->addStretch();
    m_content->addLayout(row);
    layout->addLayout(m_content, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    setAttribute(Qt::WA_NoMousePropagation); // what lies below is not meant
    if (parent)
        parent->installEventFilter(this);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    m_noticeTimer.setSingleShot(true);
    m_noticeTimer.setInterval(noticeMilliseconds);
    connect(&m_noticeTimer, &QTimer::timeout, this, [this] {
        m_notice.clear();
        refresh();
    });
    hide();
}

QPushButton* MessageBar::makeButton(const char* objectName, std::size_t index) {
    auto* button = new QPushButton(this);
    button->setObjectName(objectName);
    connect(button, &QPushButton::clicked, this, [this, index] {
        if (m_problems.isEmpty() || index >= m_problems.front().choices.size())
            return;
        const std::function<void()> act = m_problems.front().choices[index].act;
        dismiss();
        act();
    });
    return button;
}

void MessageBar::add(const Entry& entry) {
    const auto isSame = [&entry](const Entry& other) {
        return other.choices.empty() && other.title == entry.title && other.text == entry.text;
    };
    if (entry.choices.empty())
        m_problems.removeIf(isSame);
    const auto place = entry.canWait() ? std::find_if(m_problems.begin(), m_problems.end(),
                                                      std::mem_fn(&Entry::canWait))
                                       : m_problems.begin();
    m_problems.insert(place, entry);
    refresh();
}

void MessageBar::showProblem(const QString& title, const Problem& problem) {
    add({title, problem.text(), {}, {}});
}

void MessageBar::showProblem(const QString& title, const Problem& problem, const QString& remedy,
                             std::function<void()> act) {
    add({title, problem.text(), {{remedy, remedy, std::move(act)}}, {}});
}

void MessageBar::showChoice(const QString& title, const Problem& problem, const Choice& first,
                            const Choice& second) {
    add({title, problem.text(), {first, second}, {}});
}

void MessageBar::showState(const QString& key, const QString& title, const Problem& problem,
                           const QString& remedy, std::function<void()> act) {
    withdraw(key);
    std::vector<Choice> choices;
    if (act)
        choices.push_back({remedy, remedy, std::move(act)});
    add({title, problem.text(), choices, key});
}

void MessageBar::withdraw(const QString& key) {
    const auto removed = m_problems.removeIf(
        [&key](const Entry& entry) { return !key.isEmpty() && entry.key == key; });
    if (removed > 0)
        refresh();
}

void MessageBar::showNotice(const QString& text) {
    m_notice = text;
    m_noticeTimer.start();
    refresh();
}

void MessageBar::dismiss() {
    if (!m_problems.isEmpty())
        m_problems.removeFirst();
    else
        m_notice.clear();
    refresh();
}

QString MessageBar::text() const {
    if (m_problems.isEmpty())
        return m_notice;
    const Entry& entry = m_problems.front();
    const QString told = entry.title + QStringLiteral(". ") + entry.text;
    return isNoticeBeside(entry) ? told + QLatin1Char(' ') + m_notice : told;
}

QString MessageBar::othersInWords() const {
    return m_problems.size() > 1 ? tr("(%1 more)").arg(m_problems.size() - 1) : QString();
}

/// What is done while a choice or a state waits is told below it.
bool MessageBar::isNoticeBeside(const Entry& entry) const {
    return entry.canWait() && !m_notice.isEmpty();
}

void MessageBar::refresh() {
    setVisible(!m_problems.isEmpty() || !m_notice.isEmpty());
    if (m_problems.isEmpty()) {
        m_text->setText(m_notice.toHtmlEscaped());
    } else {
        const Entry& entry = m_problems.front();
        QString html = QStringLiteral("<b>%1.</b> %2")
                           .arg(entry.title.toHtmlEscaped(), entry.text.toHtmlEscaped());
        if (m_problems.size() > 1)
            html += QStringLiteral(" <i>%1</i>").arg(othersInWords());
        if (isNoticeBeside(entry))
            html += QStringLiteral("<br>") + m_notice.toHtmlEscaped();
        m_text->setText(html);
    }
    refreshButtons();
    place();
    m_text->setAccessibleName(m_problems.size() > 1 ? text() + QLatin1Char(' ') + othersInWords()
                                                    : text());
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    update();
}

void MessageBar::refreshButtons() {
    const std::vector<Choice> none;
    const std::vector<Choice>& choices = m_problems.isEmpty() ? none : m_problems.front().choices;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const Choice choice = i < choices.size() ? choices[i] : Choice();
        m_buttons[i]->setVisible(!choice.text.isEmpty());
        m_buttons[i]->setText(choice.text);
        m_buttons[i]->setAccessibleName(choice.text);
        m_buttons[i]->setToolTip(choice.tip);
    }
}

void MessageBar::place() {
    const QWidget* below = parentWidget();
    if (!below || isHidden())
        return;
    int buttons = 0;
    for (const QPushButton* button : m_buttons)
        buttons += button->isHidden() ? 0 : button->sizeHint().width() + 8;
    m_content->setDirection(below->width() - buttons < narrowestText ? QBoxLayout::TopToBottom
                                                                     : QBoxLayout::LeftToRight);
    const bool stacked = m_content->direction() == QBoxLayout::TopToBottom;
    const QMargins margins = layout()->contentsMargins();
    const int rowHeight = m_buttons.front()->sizeHint().height();
    const int room = below->width() - margins.left() - margins.right() - 8 -
                     m_close->sizeHint().width() - (stacked ? 0 : buttons);
    const int buttonsBelow = stacked && buttons > 0 ? rowHeight + 8 : 0;
    const int most = below->height() - margins.top() - margins.bottom() - buttonsBelow;
    const int wanted = m_text->heightForWidth(std::max(room, 1));
    const int text = std::clamp(wanted, 0, std::max(most, 0));
    // By itself the area would keep a bar that it once needed, and by that bar need it.
    m_scroll->setVerticalScrollBarPolicy(wanted > text ? Qt::ScrollBarAsNeeded
                                                       : Qt::ScrollBarAlwaysOff);
    m_scroll->setFixedHeight(text);
    const int content = std::max(text + buttonsBelow, m_close->sizeHint().height());
    setGeometry(0, 0, below->width(),
                std::max(content, buttons > 0 && !stacked ? rowHeight : 0) + margins.top() +
                    margins.bottom());
    raise();
}

bool MessageBar::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        place();
    return QFrame::event(event);
}

bool MessageBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool isProblem = !m_problems.isEmpty() && !m_problems.front().canWait();
    const QColor mark = isProblem ? Theme::warning() : Theme::accent();
    QColor back = mark;
    back.setAlphaF(0.14F);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(rect(), back);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::line());
    painter.fillRect(QRect(0, 0, 4, height()), mark);
}

} // namespace inlay
