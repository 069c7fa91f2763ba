#pragma once

#include "ui/session/session.h"

#include <QDialog>

class QLabel;
class QListView;
class QPushButton;
class QSpinBox;

namespace inlay {

class FaceSamples;
class SampleModel;
class ValueSlider;

/// The random gallery: a window of faces that the network invents, to pick from. A click puts one
/// onto the shelf; the window stays, so that more can follow.
class SampleGallery : public QDialog {
    Q_OBJECT

public:
    SampleGallery(Session& session, FaceSamples& samples, QWidget* parent = nullptr);

Q_SIGNALS:
    void added(inlay::PictureId id, bool isNew);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildControls();
    void buildList();
    void showMore();
    void otherSeeds();
    void networkChanged();
    void refreshCount();

    Session& m_session;
    SampleModel* m_model;
    ValueSlider* m_truncation = nullptr;
    QSpinBox* m_seed = nullptr;
    QLabel* m_classLabel = nullptr;
    QSpinBox* m_class = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_more = nullptr;
};

} // namespace inlay
