#pragma once

#include "core/facade/engine.h"
#include "ui/features/window_feature.h"

#include <QList>
#include <QStringList>

class QAction;

namespace inlay {

class SettingsDialog;

/// Edit > Settings: what computes, which network opens at the start, and what the View menu has of
/// language and looks.
class SettingsFeature : public WindowFeature {
    Q_OBJECT

public:
    explicit SettingsFeature(const WindowParts& parts);

private:
    void show();
    void makeDialog();
    void chooseEngine(const EngineSettings& settings);
    bool isOverridden() const;
    QList<QAction*> actionsNamed(const QStringList& names) const;

    SettingsDialog* m_dialog = nullptr; ///< once it was asked for
    bool m_startedOtherwise = false;    ///< than is remembered: the command line said so
};

} // namespace inlay
