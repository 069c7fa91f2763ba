#pragma once

#include "ui/features/window_feature.h"

#include <QString>

class QAction;

namespace inlay {

/// The window as another program's external editor: one photo, which is written back into its own
/// file when the user says so, and then the window closes.
class InPlaceFeature : public WindowFeature {
    Q_OBJECT

public:
    InPlaceFeature(const WindowParts& parts, const QString& file);

    void refreshCommands() override;
    bool hasSaved() const { return m_saved; }

private:
    bool isEdited() const;
    void saveBack();

    QString m_file;
    QAction* m_save = nullptr;
    bool m_saving = false;
    bool m_saved = false;
};

} // namespace inlay
