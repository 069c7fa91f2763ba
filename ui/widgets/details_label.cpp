#include "ui/widgets/details_label.h"

#include "ui/widgets/faint_label.h"
#include "ui/widgets/tool_button.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace inlay {

DetailsLabel::DetailsLabel(const QString& title, const QString& toolTip, QWidget* parent)
    : QWidget(parent)
    , m_title(flatButton(nullptr, "detailsTitle", title, toolTip, this))
    , m_text(faintLabel("detailsText", this)) {
    m_title->setText(title);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    connect(m_title, &QToolButton::clicked, this, [this] { setUnfolded(!isUnfolded()); });
    setUnfolded(false);
    hide();
}

void DetailsLabel::setText(const QString& text) {
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

QString DetailsLabel::text() const {
    return m_text->text();
}

bool DetailsLabel::isUnfolded() const {
    return m_title->arrowType() == Qt::DownArrow;
}

void DetailsLabel::setUnfolded(bool unfolded) {
    m_title->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
    m_text->setVisible(unfolded);
}

} // namespace inlay
