#pragma once

#include "ui/document/picture.h"
#include "ui/features/window_feature.h"

namespace inlay {

/// The Morph, Style mix and Expression panels, and what all editing panels have in common: the
/// stage shows what the one in sight wants, their subject is the shelf's chosen picture, and they
/// get the faces that they ask for.
class EditingFeature : public WindowFeature {
    Q_OBJECT

public:
    explicit EditingFeature(const WindowParts& parts);

private:
    void addPanels();
    void connectPanel(EditPanel* panel);
    void showRecalled(const QString& panelName, PictureId picture);
};

} // namespace inlay
