#pragma once

#include "ui/panels/edit_panel.h"

#include <QTimer>

class QCheckBox;
class QPushButton;

namespace inlay {

class ValueSlider;

/// Walks from one picture to another: `lambda * A + (1 - lambda) * B`.
class MorphPanel : public EditPanel {
    Q_OBJECT

public:
    MorphPanel(Session& session, ThumbnailCache& thumbnails, QWidget* parent = nullptr);

    Edit edit() const override;
    QString suggestedName() const override;
    QString describe() const override;
    std::optional<RecipeStep> recipeStep() const override;
    PictureId recipePicture() const override;
    std::vector<Edit> path(int frames) const override;
    ValueSlider* pathSlider() const override { return m_lambda; }

    bool isPlaying() const { return m_playTimer.isActive(); }

public Q_SLOTS:
    void togglePlaying();

Q_SIGNALS:
    void filmRequested(); ///< of the two pictures

protected:
    void hideEvent(QHideEvent* event) override;

private:
    Edit at(double lambda) const;
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
