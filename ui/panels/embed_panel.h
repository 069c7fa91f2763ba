#pragma once

#include "ui/document/session.h"
#include "ui/panels/embed_settings.h"
#include "ui/panels/snapshot_history.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace inlay {

/// Finds the latent of a photo: the choices, start, pause, stop and cancel, and how it goes.
class EmbedPanel : public QWidget {
    Q_OBJECT

public:
    explicit EmbedPanel(Session& session, QWidget* parent = nullptr);

    EmbedSettings* settings() { return m_settings; }
    SnapshotHistory* snapshots() { return m_snapshots; }
    void setPicture(PictureId id); ///< the one that Start works on

public Q_SLOTS:
    void startOrRestart();
    void togglePause();
    void stopAndKeep();
    void cancel();

Q_SIGNALS:
    void networksRequested();
    void editCropRequested();

private:
    void buildNetworkRow(QVBoxLayout* layout);
    void buildButtons(QVBoxLayout* layout);
    void refresh();
    void showNetwork();
    void showResult();

    Session& m_session;
    PictureId m_picture = 0;
    EmbedSettings* m_settings = nullptr;
    QLabel* m_network = nullptr;
    QLabel* m_result = nullptr;
    SnapshotHistory* m_snapshots = nullptr;
    QPushButton* m_crop = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace inlay
