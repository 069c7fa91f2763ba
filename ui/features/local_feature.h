#pragma once

#include "ui/features/window_feature.h"
#include "ui/run/local_edit_runner.h"

class QAction;

namespace inlay {

class LocalPanel;
class MaskLayer;

/// Local edits in the window: the panel, the mask over the canvas, their commands, and what comes
/// of an edit.
class LocalFeature : public WindowFeature {
    Q_OBJECT

public:
    explicit LocalFeature(const WindowParts& parts);

    void saveState() override;

private:
    void restoreSettings();
    void makeActions();
    void connectPanel();
    void connectRunner();
    bool isInSight() const;
    QSize maskSize() const;
    QImage maskOfA() const; ///< at the network's resolution; black where nothing is painted
    void changeMask(const QImage& mask, const QString& text);
    void refreshPainting();
    void moveStartKey();
    void panelChosen();
    void showStage();
    void showChart();
    void showMask();
    void refresh();

    LocalEditRunner m_runner;
    LocalPanel* m_panel;
    MaskLayer* m_layer;
    QAction *m_panelAction, *m_paint, *m_fill, *m_invert, *m_clear, *m_start, *m_stop;
    QImage m_preview;       ///< of the edit that runs
    PictureId m_result = 0; ///< what the last edit put onto the shelf
    PictureId m_composition = 0;
    bool m_inSight = false;
};

} // namespace inlay
