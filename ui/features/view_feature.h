#pragma once

#include "ui/canvas/canvas.h"
#include "ui/features/window_feature.h"

#include <optional>
#include <utility>
#include <vector>

namespace inlay {

/// The View menu: how the canvas shows target and result, its zoom and surround, the theme. While B
/// is held down, the photo or the target is seen as it was before.
class ViewFeature : public WindowFeature {
    Q_OBJECT

public:
    explicit ViewFeature(const WindowParts& parts);

    void saveState() override;
    void refreshCommands() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::vector<std::pair<Canvas::Mode, QAction*>> modes() const; ///< that can be chosen
    Canvas::Mode savedMode(const char* key, Canvas::Mode usual) const;
    void chooseMode(Canvas::Mode mode);
    void followPanel();
    void connectActions();
    void restoreState();
    void beginComparing();
    void endComparing();

    Canvas::Mode m_embeddingMode = Canvas::Mode::SideBySide;
    Canvas::Mode m_editingMode = Canvas::Mode::InPhoto; ///< while an editing panel is in sight
    std::optional<Canvas::Mode> m_modeBefore;           ///< while one compares
};

} // namespace inlay
