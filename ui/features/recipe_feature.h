#pragma once

#include "ui/features/window_feature.h"

namespace inlay {

class RecipePanel;

/// The Recipe panel in the window: the edits of other panels become its steps, and recipes are read
/// from and written to files.
class RecipeFeature : public WindowFeature {
    Q_OBJECT

public:
    explicit RecipeFeature(const WindowParts& parts);

    void refreshCommands() override;

private:
    void addSteps(); ///< of the panel in sight
    void importRecipe();
    void importFrom(const QString& path); ///< for the picture that the panel shows
    void exportRecipe();

    RecipePanel* m_panel;
};

} // namespace inlay
