#pragma once

#include "ui/in_photo/photo_edit.h"
#include "ui/session/session.h"

#include <QObject>
#include <map>
#include <vector>

namespace inlay {

/// What the recipes of a photo's faces make of them, drawn by the network where that was not done
/// yet: so that one photo comes out of all of them.
class RecipeEdits : public QObject {
    Q_OBJECT

public:
    explicit RecipeEdits(Session& session, QObject* parent = nullptr);

    /// The photo is that of this picture; 0: of none.
    void follow(PictureId picture);

    /// Of all faces of the photo with a recipe and a latent of the open network, as far as they are
    /// drawn.
    std::vector<PhotoEdit> edits() const;

Q_SIGNALS:
    void changed();

private:
    /// The picture of a recipe, and of what it was drawn.
    struct Drawn {
        LatentPtr latent;
        EditRecipe recipe;
        QImage image; ///< null: on its way
    };

    bool isEdited(const Picture& picture) const;
    void refresh();
    void draw(const Picture& picture);

    Session& m_session;
    PictureId m_picture = 0;
    std::map<PictureId, Drawn> m_drawn;
};

} // namespace inlay
