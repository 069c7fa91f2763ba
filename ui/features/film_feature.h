#pragma once

#include "ui/features/window_feature.h"

class QAction;

namespace inlay {

class FilmPanel;

/// The Film panel in the window: its commands, Space that plays it, and the export. The Morph
/// panel's film of two pictures is one of these films.
class FilmFeature : public WindowFeature {
    Q_OBJECT

public:
    explicit FilmFeature(const WindowParts& parts);

    void saveState() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restoreSettings();
    void connectMorph();
    void exportFilm();
    void refresh();

    FilmPanel* m_panel = nullptr;
    QAction* m_play = nullptr;
};

} // namespace inlay
