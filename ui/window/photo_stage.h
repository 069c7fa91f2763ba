#pragma once

#include "ui/in_photo/photo_composer.h"
#include "ui/in_photo/recipe_edits.h"

#include <QObject>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace inlay {

class Canvas;
class PhotoIntake;
class Session;

/// The photo side of the stage: which photo the canvas shows in the mode "in the photo", and the
/// edits of its faces in it. A photo is only decoded and drawn where it is looked at.
class PhotoStage : public QObject {
    Q_OBJECT

public:
    PhotoStage(Session& session, PhotoIntake& photos, Canvas& canvas, QObject* parent = nullptr);

    /// `after`: how the network draws the picture edited; null: as its recipe makes it, like the
    /// photo's other faces. A picture without a photo leaves the canvas without one.
    /// `mixedIn`: other pictures of which something is in the edit.
    void show(PictureId picture, const QImage& after, const QString& caption,
              const std::vector<PictureShare>& mixedIn = {});
    void showNothing() { show(0, {}, {}); }

    /// What stands in the photo, whether it is looked at or not; empty: no edit, or no photo.
    std::vector<PhotoEdit> edits() const;
    /// Whose photo is shown; 0: none.
    PictureId picture() const { return m_picture; }
    /// The canvas shows its photo with the edits.
    bool isSeen() const;
    /// What the picture's edit looks like in its photo, as last drawn; null: there is none.
    const PhotoPatch* patch() const;
    /// The crop of the shown picture in its photo, in the photo's pixels; empty: no photo.
    QRectF facePlace() const;

Q_SIGNALS:
    void editsChanged(); ///< those by recipes, or how they go into the photo
    void patchShown();   ///< an edit has come onto the canvas
    void refreshed();    ///< another photo, another way of looking, or an edit more or less
    void failed(const inlay::Problem& problem);

private:
    /// The edit of one face on its way onto the canvas.
    struct Patched {
        std::unique_ptr<PhotoComposer> composer;
        PhotoPatch patch;
        PhotoEdit edit; ///< that was composed last
    };

    bool isLookedAt() const;
    void refresh();
    void show();
    void followBlending(PictureId id);
    void decode();
    void compose();
    Patched& patchedFor(PictureId face);
    void showPatches();

    Session& m_session;
    PhotoIntake& m_photos;
    Canvas& m_canvas;
    RecipeEdits m_recipes;
    std::map<PictureId, Patched> m_patched;
    PictureId m_picture = 0;
    QString m_caption;
    std::optional<PhotoEdit> m_edit; ///< of the shown picture, where it is not its recipe's
    PictureId m_decoding = 0;
};

} // namespace inlay
