#pragma once

#include "ui/features/window_feature.h"

class QPushButton;

namespace inlay {

class GenerateDialog;

/// The network's own faces: a random one, one as the dialog says, and a handful to begin with, also
/// by a button on an empty canvas.
class GenerateFeature : public WindowFeature {
    Q_OBJECT

public:
    explicit GenerateFeature(const WindowParts& parts);

    void refreshCommands() override;

private:
    void makeStarterButton();
    void refreshStarterButton();
    void generate();
    void showDialog();

    QPushButton* m_starters = nullptr;  ///< fills an empty shelf
    GenerateDialog* m_dialog = nullptr; ///< once it was asked for
};

} // namespace inlay
