#pragma once

#include "ui/features/window_feature.h"

class QPushButton;

namespace inlay {

/// What an empty window offers to begin with: a sample photo, to see one smile, and a handful of
/// the network's own faces.
class StartFeature : public WindowFeature {
    Q_OBJECT

public:
    explicit StartFeature(const WindowParts& parts);

private:
    QPushButton* addButton(const char* iconName, const char* objectName, const QString& text,
                           const QString& tip);
    void openSample();
    void refresh();

    QWidget* m_choices = nullptr; ///< on the empty canvas
    QPushButton* m_sample = nullptr;
    QPushButton* m_starters = nullptr;
};

} // namespace inlay
