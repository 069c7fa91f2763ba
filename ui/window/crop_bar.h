#pragma once

#include "core/model/picture/crop_quad.h"
#include "ui/document/picture.h"

#include <QWidget>
#include <optional>

namespace inlay {

class Canvas;
class CropHistory;
class Document;
class PhotoIntake;

/// The crop of the chosen picture, edited on the canvas: the frame over its photo, the steps that
/// undo takes it back by, and above the canvas a bar that says what to do.
class CropBar : public QWidget {
    Q_OBJECT

public:
    CropBar(Document& document, PhotoIntake& photos, Canvas& canvas, QWidget* parent = nullptr);

    /// The picture whose photo can come onto the canvas; 0: something else is there.
    void setPicture(PictureId id) { m_picture = id; }
    bool canEdit() const;
    bool isEditing() const;
    void edit();
    /// Something else comes into sight: no act of the user on the crop.
    void leave();

Q_SIGNALS:
    void ended();                            ///< the canvas is free again
    void pictureWanted(inlay::PictureId id); ///< is to be the chosen one of the shelf

private:
    void build();
    void start(const CropQuad& crop);
    void end();
    void showRecalled(PictureId id, const std::optional<CropQuad>& crop);

    Document& m_document;
    PhotoIntake& m_photos;
    Canvas& m_canvas;
    CropHistory* m_history;
    PictureId m_picture = 0;
};

} // namespace inlay
