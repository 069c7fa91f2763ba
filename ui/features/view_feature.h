#pragma once

#include "ui/canvas/canvas.h"
#include "ui/features/window_feature.h"

#include <optional>

namespace inlay {

/// The View menu: how the canvas shows target and result, its zoom and surround, the theme. While B
/// is held down, the target alone is seen.
class ViewFeature : public WindowFeature {
    Q_OBJECT

public:
    explicit ViewFeature(const WindowParts& parts);

    void saveState() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectActions();
    void restoreState();
    void beginComparing();
    void endComparing();

    std::optional<Canvas::Mode> m_modeBefore; ///< while one compares
};

} // namespace inlay
