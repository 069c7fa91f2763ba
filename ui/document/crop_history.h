#pragma once

#include "ui/document/document.h"

#include <QObject>
#include <optional>

namespace inlay {

/// The crop that is being edited, as an input of the Embed panel: every drag is an undo step. What
/// comes of it in the end is an act of its own, see Document::reframe.
class CropHistory : public QObject {
    Q_OBJECT

public:
    CropHistory(Document& document, QObject* parent = nullptr);

    void begin(PictureId id, const CropQuad& crop); ///< the frame appears
    void commit(const CropQuad& crop, bool goesOn); ///< `goesOn`: belongs to the step before
    void end();                                     ///< it is taken
    void abandon();                                 ///< it is left; a step where it had moved

Q_SIGNALS:
    /// By undo or redo, once what it belongs to is in sight: the frame of this picture; nothing:
    /// none any more.
    void recalled(inlay::PictureId id, const std::optional<inlay::CropQuad>& crop);

private:
    void follow(const std::optional<CropQuad>& crop);
    void act(const std::optional<CropQuad>& crop, const QString& text, int gesture);
    void leave();
    void tellRecalled();
    EditInputs with(const std::optional<CropQuad>& crop) const;

    Document& m_document;
    PictureId m_picture = 0; ///< whose crop is edited
    EditInput m_first;       ///< the crop with which that began
    int m_gesture = 0;
    bool m_committing = false;
    bool m_placed = false; ///< by undo or redo, and not told yet
    EditInputs m_known;    ///< of the panel, before that
};

} // namespace inlay
