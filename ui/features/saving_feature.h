#pragma once

#include "ui/document/picture.h"
#include "ui/features/window_feature.h"

#include <QStringList>

class QPoint;

namespace inlay {

struct Shown;

/// Pictures, latents and curves on their way out: what is on the canvas, or the chosen pictures of
/// the shelf, to files.
class SavingFeature : public WindowFeature {
    Q_OBJECT

public:
    explicit SavingFeature(const WindowParts& parts);

    void refreshCommands() override;

private:
    void showShelfMenu(const QPoint& position);
    bool savesChosen() const; ///< the chosen pictures of the shelf, not what is on the canvas
    std::vector<PictureId> chosenWithLatent() const; ///< in the shelf's order
    std::vector<const Picture*> picturesToSave() const;
    Shown shownToSave() const;
    bool mayReplace(const QStringList& paths);
    void saveImage();
    void savePhoto(const Shown& shown);
    void saveSquare();
    void saveSquare(const Shown& shown);
    void saveImages();
    void exportLatent();
    void exportLatents();
    void exportCurve();

    bool m_shelfMenuShown = false;
};

} // namespace inlay
