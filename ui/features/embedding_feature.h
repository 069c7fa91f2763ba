#pragma once

#include "ui/features/window_feature.h"

namespace inlay {

class EmbedPanel;

/// The Embed panel in the window, and the commands that begin, hold and end embeddings.
class EmbeddingFeature : public WindowFeature {
    Q_OBJECT

public:
    explicit EmbeddingFeature(const WindowParts& parts);

    void saveState() override;
    void refreshCommands() override;

private:
    void restoreSettings();
    void connectActions();
    void connectPanel();
    void refreshRunning();

    EmbedPanel* m_panel;
};

} // namespace inlay
