#include "ui/panels/panel_slots.h"

#include "ui/language/language.h"
#include "ui/panels/panel_inputs.h"

#include <QBoxLayout>
#include <algorithm>
#include <utility>

namespace inlay {

PanelSlots::PanelSlots(Session& session, ThumbnailCache& thumbnails, PanelInputs& inputs,
                       QWidget* panel)
    : QObject(panel)
    , m_session(session)
    , m_thumbnails(thumbnails)
    , m_inputs(inputs)
    , m_panel(panel) {
    connect(&m_session.document(), &Document::inserted, this, [this] { fillEmpty(); });
    connect(&m_session.document(), &Document::removed, this, &PanelSlots::pictureRemoved);
    connect(&m_session.document(), &Document::changed, this, &PanelSlots::pictureChanged);
}

PictureSlot* PanelSlots::add(QBoxLayout* row, const QString& role, const QString& objectName,
                             const QString& wanted, const QString& hint) {
    auto* slot = new PictureSlot(role, hint, m_session.document(), m_thumbnails, m_panel);
    slot->setObjectName(objectName);
    slot->setWanted(wanted);
    row->addWidget(slot);
    m_slots.push_back(slot);
    m_inputs.bind(slot);
    connect(slot, &PictureSlot::chosen, this, [this] {
        tellSubject();
        Q_EMIT changed();
    });
    connect(slot, &PictureSlot::generateRequested, this, [this, slot] { generateFor(slot); });
    return slot;
}

void PanelSlots::setSubject(PictureId id) {
    if (!m_subject || id == m_subject->picture() || !m_session.document().find(id))
        return;
    fill(m_subject, id);
    Q_EMIT changed();
}

void PanelSlots::tellSubject() {
    if (subject())
        Q_EMIT subjectChanged(subject());
}

/// Not by the user's hand.
void PanelSlots::fill(PictureSlot* slot, PictureId id) {
    slot->setPicture(id);
    m_inputs.follow(slot);
}

void PanelSlots::fillEmpty() {
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
    Q_EMIT changed();
}

void PanelSlots::pictureChanged(PictureId id) {
    const bool shown = std::any_of(m_slots.begin(), m_slots.end(),
                                   [id](PictureSlot* slot) { return slot->picture() == id; });
    if (shown)
        Q_EMIT changed();
    else
        fillEmpty();
}

void PanelSlots::pictureRemoved(PictureId id) {
    bool emptied = false;
    for (PictureSlot* slot : m_slots) {
        if (slot->picture() == id) {
            fill(slot, 0);
            emptied = true;
        }
    }
    if (!emptied)
        return;
    fillEmpty();
    Q_EMIT changed();
}

void PanelSlots::generateFor(PictureSlot* slot) {
    m_generatingFor = slot;
    Q_EMIT faceRequested();
}

void PanelSlots::takeGenerated(PictureId id) {
    PictureSlot* slot = std::exchange(m_generatingFor, nullptr);
    const Picture* picture = m_session.document().find(id);
    if (!slot || !picture || !picture->hasLatent())
        return;
    fill(slot, id);
    tellSubject();
    Q_EMIT changed();
}

void PanelSlots::takeGallery(const Gallery& gallery) {
    std::vector<PictureId> wanted = m_galleryOrder ? m_galleryOrder(gallery) : gallery.faces;
    wanted.resize(m_slots.size(), 0);
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        PictureSlot* slot = m_slots[i];
        // A slot that took one of its pictures by itself just now was empty before.
        if (wanted[i] && (!slot->picture() || gallery.contains(slot->picture())))
            fill(slot, wanted[i]);
    }
    Q_EMIT changed();
}

std::vector<PictureId> PanelSlots::used() const {
    std::vector<PictureId> used;
    for (const PictureSlot* slot : m_slots) {
        if (slot->picture() && !slot->isHidden())
            used.push_back(slot->picture());
    }
    return used;
}

PictureId PanelSlots::before() const {
    return m_slots.empty() ? 0 : m_slots.front()->picture();
}

QString PanelSlots::title() const {
    QStringList names;
    for (const PictureSlot* slot : m_slots) {
        if (slot->picture() && !slot->isHidden())
            names << slot->pictureName();
    }
    return names.join(QStringLiteral(", "));
}

QString PanelSlots::missingText() const {
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

} // namespace inlay
