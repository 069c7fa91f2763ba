#pragma once

#include "ui/document/document_command.h"

#include <utility>

namespace inlay {

/// One member of a picture is given another value. Steps of one gesture become one step.
template <typename Value>
class PictureMemberCommand : public DocumentCommand {
public:
    /// `panel`: where the change can be seen beside the picture itself; empty: only there.
    /// `gesture`: above 0, it merges with the step before where that belongs to the same gesture
    /// and changes the same member of the same picture.
    PictureMemberCommand(Document& document, const QString& text, const Picture& picture,
                         Value Picture::*member, Value value, const char* panel = "",
                         int gesture = 0)
        : DocumentCommand(document, text)
        , m_id(picture.id)
        , m_member(member)
        , m_old(picture.*member)
        , m_new(std::move(value))
        , m_panel(QString::fromLatin1(panel))
        , m_gesture(gesture) {}

    int id() const override { return m_gesture > 0 ? MergesAsMember : MergesNever; }

    bool mergeWith(const QUndoCommand* other) override {
        const auto* later = dynamic_cast<const PictureMemberCommand*>(other);
        if (!later || !later->changes(m_id, m_member) || later->m_gesture != m_gesture)
            return false;
        m_new = later->m_new;
        setText(later->text());
        return true;
    }

    bool changes(PictureId id, Value Picture::*member) const {
        return m_id == id && m_member == member;
    }

private:
    void goForth() override { apply(m_new); }
    void goBack() override { apply(m_old); }
    Place place() const override { return {m_panel, m_id}; }
    void apply(const Value& value) {
        m_document.update(m_id, [&](Picture& picture) { picture.*m_member = value; });
    }

    PictureId m_id;
    Value Picture::*m_member;
    Value m_old;
    Value m_new;
    QString m_panel;
    int m_gesture;
};

} // namespace inlay
