#pragma once

#include "ui/panels/picture_slot.h"
#include "ui/run/local_edit_runner.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace inlay {

class MaskTools;
class PanelInputs;
class ValueSlider;

/// Local edits: what is done to the masked part of A, with which B, in how many steps; start,
/// pause, stop, and progress.
class LocalPanel : public QWidget {
    Q_OBJECT

public:
    LocalPanel(Session& session, LocalEditRunner& runner, ThumbnailCache& thumbnails,
               QWidget* parent = nullptr);

    LocalEditTask task() const;
    /// All but the pictures, and the weights, which depend on the kind.
    void setTask(const LocalEditTask& task);
    PictureSlot* slotA() const { return m_a; }
    PictureSlot* slotB() const { return m_b; }
    MaskTools* tools() const { return m_tools; }
    /// The chosen one of the shelf becomes A, unless an edit is running.
    void setPicture(PictureId id);
    /// A face that was just generated, for the slot that has asked for one.
    void takeGenerated(PictureId id);

Q_SIGNALS:
    void taskChanged(); ///< what is done, and how; not with which pictures
    void pictureChanged(inlay::PictureId a);
    void faceRequested();                   ///< a generated one, see `takeGenerated`
    void pictureChosen(inlay::PictureId a); ///< here, by the user, or by undo or redo

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildTask(QBoxLayout* layout);
    void buildSettings(QBoxLayout* layout);
    void buildRun(QBoxLayout* layout);
    LocalEditKind kind() const;
    void bindInputs();
    void kindChosen();
    void fill(PictureSlot* slot, PictureId id);
    void fillEmptySlots();
    void pictureRemoved(PictureId id);
    void generateFor(PictureSlot* slot);
    void showProgress(const StepReport& report);
    void refreshPause();
    void refresh();

    Session& m_session;
    LocalEditRunner& m_runner;
    PanelInputs* m_inputs = nullptr;
    QComboBox* m_kind = nullptr;
    QLabel* m_explanation = nullptr;
    PictureSlot* m_a = nullptr;
    PictureSlot* m_b = nullptr;
    MaskTools* m_tools = nullptr;
    ValueSlider* m_feather = nullptr;
    ValueSlider* m_inside = nullptr;
    ValueSlider* m_outside = nullptr;
    QSpinBox* m_steps = nullptr;
    QCheckBox* m_noise = nullptr;
    QCheckBox* m_compose = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_cancel = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_hint = nullptr;
    bool m_choosing = false;                ///< A, and with it B
    bool m_choseB = false;                  ///< the user did
    PictureSlot* m_generatingFor = nullptr; ///< waits for a random face
};

} // namespace inlay
