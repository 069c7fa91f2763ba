#include "ui/panels/edit_panel.h"

#include "ui/language/language.h"
#include "ui/panels/network_notice.h"
#include "ui/panels/panel_inputs.h"
#include "ui/theme/icons.h"
#include "ui/widgets/value_slider.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace inlay {

EditPanel::EditPanel(const char* name, Session& session, ThumbnailCache& thumbnails,
                     QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_thumbnails(thumbnails)
    , m_content(new QVBoxLayout(this)) {
    setObjectName(QString::fromLatin1(name));
    m_inputs = new PanelInputs(session.document(), this);
    m_content->setContentsMargins(16, 16, 16, 16);
    m_content->setSpacing(12);
    m_notice = new NetworkNotice(m_session.document(), this);
    m_content->addWidget(m_notice);
    connect(m_notice, &NetworkNotice::openRequested, this, &EditPanel::networkRequested);
    connect(&m_session.document(), &Document::inserted, this, [this] { fillEmptySlots(); });
    connect(&m_session.document(), &Document::removed, this, &EditPanel::pictureRemoved);
    connect(&m_session.document(), &Document::changed, this, [this](PictureId id) {
        const bool shown = std::any_of(m_slots.begin(), m_slots.end(),
                                       [id](PictureSlot* slot) { return slot->picture() == id; });
        if (shown)
            pictureChanged();
        else
            fillEmptySlots();
    });
    connect(&m_session, &Session::networkChanged, this, [this] {
        if (m_session.isReady()) {
            networkChanged(*m_session.network());
            fillEmptySlots();
        }
        announce();
    });
    connect(m_inputs, &PanelInputs::shown, this, [this] {
        tellSubject();
        announce();
    });
}

PictureSlot* EditPanel::addSlot(QBoxLayout* row, const QString& role, const QString& objectName,
                                const QString& wanted, const QString& hint) {
    auto* slot = new PictureSlot(role, hint, m_session.document(), m_thumbnails, this);
    slot->setObjectName(objectName);
    slot->setWanted(wanted);
    row->addWidget(slot);
    m_slots.push_back(slot);
    m_inputs->bind(slot);
    connect(slot, &PictureSlot::chosen, this, [this] {
        tellSubject();
        announce();
    });
    connect(slot, &PictureSlot::generateRequested, this, [this, slot] { generateFor(slot); });
    return slot;
}

QLabel* EditPanel::addExplanation(const QString& text) {
    auto* label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText); // follows the theme
    m_content->addWidget(label);
    return label;
}

void EditPanel::addRecipeButton() {
    m_toRecipe = new QPushButton(icon("add"), tr("Add to recipe"), this);
    m_toRecipe->setObjectName("toRecipeButton");
    m_toRecipe->setAccessibleName(m_toRecipe->text());
    m_toRecipe->setToolTip(tr("Adds this edit as a step to the recipe of the picture it changes, "
                              "where it can be combined with others and changed later"));
    m_content->addWidget(m_toRecipe, 0, Qt::AlignLeft);
    connect(m_toRecipe, &QPushButton::clicked, this, &EditPanel::addToRecipeRequested);
}

void EditPanel::refreshRecipeButton() {
    if (m_toRecipe)
        m_toRecipe->setEnabled(m_session.isReady() && !recipeSteps().empty());
}

std::vector<RecipeStep> EditPanel::recipeSteps() const {
    const std::optional<RecipeStep> step = recipeStep();
    return step ? std::vector<RecipeStep>{*step} : std::vector<RecipeStep>();
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

QString EditPanel::pathHint() const {
    return tr("The path appears here once the pictures are chosen.");
}

std::vector<PictureId> EditPanel::usedPictures() const {
    std::vector<PictureId> used;
    for (const PictureSlot* slot : m_slots) {
        if (slot->picture() && !slot->isHidden())
            used.push_back(slot->picture());
    }
    return used;
}

QString EditPanel::missingText() const {
    for (const PictureSlot* slot : m_slots) {
        if (slot->isForeign() && !slot->isHidden())
            return tr("%1 belongs to a network that is not open.").arg(slot->pictureName());
    }
    QStringList missing;
    QString unfinished;
    for (const PictureSlot* slot : m_slots) {
        if (slot->latent() || slot->isHidden())
            continue;
        if (const Picture* picture = m_session.document().find(slot->picture())) {
            const QString why =
                picture->isUnderWay()
                    ? tr("%1 is on its way into the network. It can be edited as soon as "
                         "it is there.")
                    : tr("%1 is not embedded yet: start that in the Embed panel (Ctrl+1).");
            unfinished = why.arg(slot->pictureName());
        } else {
            missing << slot->wanted();
        }
    }
    if (missing.isEmpty())
        return unfinished;
    return tr("Choose %1: drag a picture from the shelf there, or click the place and generate a "
              "face.")
        .arg(Language::listed(missing));
}

QString EditPanel::title() const {
    QStringList names;
    for (const PictureSlot* slot : m_slots) {
        if (slot->picture() && !slot->isHidden())
            names << slot->pictureName();
    }
    return names.join(QStringLiteral(", "));
}

double EditPanel::pathPosition() const {
    const ValueSlider* slider = pathSlider();
    if (!slider || slider->maximum() <= slider->minimum())
        return 0.5;
    return (slider->value() - slider->minimum()) / (slider->maximum() - slider->minimum());
}

void EditPanel::setPathPosition(double position) {
    if (ValueSlider* slider = pathSlider())
        slider->slideTo(slider->minimum() + position * (slider->maximum() - slider->minimum()));
}

void EditPanel::settlePath() {
    if (ValueSlider* slider = pathSlider())
        slider->endSlide();
}

void EditPanel::setSubject(PictureId id) {
    if (!m_subject || id == m_subject->picture() || !m_session.document().find(id))
        return;
    fill(m_subject, id);
    announce();
}

void EditPanel::tellSubject() {
    if (subject())
        Q_EMIT subjectChanged(subject());
}

/// Not by the user's hand.
void EditPanel::fill(PictureSlot* slot, PictureId id) {
    slot->setPicture(id);
    m_inputs->follow(slot);
}

void EditPanel::fillEmptySlots() {
    std::vector<PictureId> free = m_session.document().editable();
    for (const PictureSlot* slot : m_slots)
        free.erase(std::remove(free.begin(), free.end(), slot->picture()), free.end());
    bool filled = false;
    for (PictureSlot* slot : m_slots) {
        // The shelf says which picture is the subject, another network's as well.
        const bool isTaken = slot->picture() && (!slot->isForeign() || slot == m_subject);
        if (isTaken || free.empty() || slot == m_generatingFor || !slot->fillsItself())
            continue;
        fill(slot, free.back());
        free.pop_back();
        filled = true;
    }
    if (!filled)
        return;
    tellSubject();
    announce();
}

void EditPanel::pictureRemoved(PictureId id) {
    bool emptied = false;
    for (PictureSlot* slot : m_slots) {
        if (slot->picture() == id) {
            fill(slot, 0);
            emptied = true;
        }
    }
    if (!emptied)
        return;
    fillEmptySlots();
    announce();
}

void EditPanel::generateFor(PictureSlot* slot) {
    m_generatingFor = slot;
    Q_EMIT faceRequested();
}

void EditPanel::takeGenerated(PictureId id) {
    PictureSlot* slot = std::exchange(m_generatingFor, nullptr);
    const Picture* picture = m_session.document().find(id);
    if (!slot || !picture || !picture->hasLatent())
        return;
    fill(slot, id);
    tellSubject();
    announce();
}

std::vector<PictureId> EditPanel::fromGallery(const Gallery& gallery) const {
    return gallery.faces;
}

void EditPanel::takeGallery(const Gallery& gallery) {
    std::vector<PictureId> wanted = fromGallery(gallery);
    wanted.resize(m_slots.size(), 0);
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        PictureSlot* slot = m_slots[i];
        // A slot that took one of its pictures by itself just now was empty before.
        if (wanted[i] && (!slot->picture() || gallery.contains(slot->picture())))
            fill(slot, wanted[i]);
    }
    announce();
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

void EditPanel::announce() {
    m_notice->setPictures(usedPictures());
    refreshRecipeButton();
    Q_EMIT pathChanged();
    Q_EMIT editChanged();
}

} // namespace inlay
