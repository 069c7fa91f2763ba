#include "ui/panels/edit_panel.h"

#include "ui/panels/network_notice.h"
#include "ui/panels/panel_inputs.h"
#include "ui/theme/icons.h"
#include "ui/widgets/faint_label.h"
#include "ui/widgets/named.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace inlay {

EditPanel::EditPanel(const char* name, Session& session, ThumbnailCache& thumbnails,
                     QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_content(new QVBoxLayout(this)) {
    setObjectName(QString::fromLatin1(name));
    m_inputs = new PanelInputs(session.document(), this);
    m_slots = new PanelSlots(session, thumbnails, *m_inputs, this);
    m_pictures = m_slots;
    m_content->setContentsMargins(16, 16, 16, 16);
    m_content->setSpacing(12);
    m_notice = new NetworkNotice(m_session.document(), this);
    m_content->addWidget(m_notice);
    connect(m_notice, &NetworkNotice::openRequested, this, &EditPanel::networkRequested);
    connect(m_slots, &PanelSlots::changed, this, &EditPanel::announce);
    connect(m_slots, &PanelSlots::subjectChanged, this, &EditPanel::subjectChanged);
    connect(m_slots, &PanelSlots::faceRequested, this, &EditPanel::faceRequested);
    connect(&m_session, &Session::networkChanged, this, [this] {
        if (m_session.isReady()) {
            if (m_showNetwork)
                m_showNetwork(*m_session.network());
            fillEmptySlots();
        }
        announce();
    });
    connect(m_inputs, &PanelInputs::shown, this, [this] {
        m_slots->tellSubject();
        announce();
    });
}

EditPanel::~EditPanel() = default;

void EditPanel::addExplanation(const QString& text) {
    m_content->addWidget(faintLabel("panelExplanation", this, text));
}

void EditPanel::addRecipeButton(std::function<RecipeAddition()> addition) {
    m_addition = std::move(addition);
    const QString text = tr("Add to recipe");
    m_toRecipe =
        named(new QPushButton(icon("add"), text, this), "toRecipeButton", text,
              tr("Adds this edit as a step to the recipe of the picture it changes, where it can "
                 "be combined with others and changed later"));
    m_content->addWidget(m_toRecipe, 0, Qt::AlignLeft);
    connect(m_toRecipe, &QPushButton::clicked, this, &EditPanel::addToRecipeRequested);
}

RecipeAddition EditPanel::recipeAddition() const {
    return m_addition ? m_addition() : RecipeAddition();
}

void EditPanel::refreshRecipeButton() {
    if (m_toRecipe)
        m_toRecipe->setEnabled(m_session.isReady() && !recipeAddition().steps.empty());
}

void EditPanel::addKeepButtons() {
    m_keep = new QPushButton(icon("add"), tr("Keep as picture"), this);
    m_keep->setObjectName("keepButton");
    m_keep->setAccessibleName(m_keep->text());
    m_save = new QPushButton(icon("save"), tr("Save image..."), this);
    m_save->setObjectName("saveButton");
    m_save->setAccessibleName(m_save->text());
    connect(m_keep, &QPushButton::clicked, this, &EditPanel::keepRequested);
    connect(m_save, &QPushButton::clicked, this, &EditPanel::saveRequested);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_keep);
    row->addWidget(m_save);
    m_content->addStretch();
    m_content->addLayout(row);
    allowKeeping(tr("There is nothing to keep yet."));
    announce();
}

void EditPanel::nameSaving(const QString& text) {
    if (m_save)
        m_save->setText(text);
}

void EditPanel::allowKeeping(const std::optional<QString>& obstacle) {
    if (!m_keep)
        return;
    m_keep->setEnabled(!obstacle);
    m_save->setEnabled(!obstacle);
    m_keep->setToolTip(obstacle.value_or(
        tr("Puts what you see onto the shelf as a picture of its own (Ctrl+Return)")));
    m_save->setToolTip(
        obstacle.value_or(tr("Saves what you see at full resolution as PNG or JPEG (Ctrl+S)")));
}

void EditPanel::followNetwork(std::function<void(const NetworkInfo&)> show) {
    m_showNetwork = std::move(show);
    if (m_session.isReady())
        m_showNetwork(*m_session.network());
}

void EditPanel::announce() {
    m_notice->setPictures(m_pictures->used());
    refreshRecipeButton();
    if (!m_pathIsHeld)
        Q_EMIT pathChanged();
    Q_EMIT editChanged();
}

} // namespace inlay
