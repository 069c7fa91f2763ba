#pragma once

#include "ui/features/window_feature.h"

namespace inlay {

class GenerateDialog;

/// The network's own faces: a random one, one as the dialog says, and a handful to begin with.
class GenerateFeature : public WindowFeature {
    Q_OBJECT

public:
    explicit GenerateFeature(const WindowParts& parts);

    void refreshCommands() override;

private:
    void generate();
    void showDialog();

    GenerateDialog* m_dialog = nullptr; ///< once it was asked for
};

} // namespace inlay
