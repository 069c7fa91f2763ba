#pragma once

#include "ui/panels/edit_panel.h"

#include <QTimer>

class QCheckBox;
class QPushButton;

namespace inlay {

class ValueSlider;

/// Interpolates between two pictures: `lambda * A + (1 - lambda) * B`.
class MorphPanel : public EditPanel {
    Q_OBJECT

public:
    MorphPanel(Session& session, ThumbnailCache& thumbnails, QWidget* parent = nullptr);

    Edit edit() const override;
    EditNames names() const override;
    std::vector<PictureShare> mixedIn() const override;

    bool isPlaying() const { return m_playTimer.isActive(); }

public Q_SLOTS:
    void togglePlaying();

Q_SIGNALS:
    void filmRequested(); ///< of the two pictures

protected:
    void hideEvent(QHideEvent* event) override;

private:
    Edit at(double lambda) const;
    RecipeAddition addition() const;
    void playTick();

    PictureSlot* m_b = nullptr;
    PictureSlot* m_a = nullptr;
    ValueSlider* m_lambda = nullptr;
    QCheckBox* m_beyond = nullptr;
    QPushButton* m_play = nullptr;
    QPushButton* m_film = nullptr;
    QTimer m_playTimer;
    double m_playDirection = 1;
};

} // namespace inlay
