#pragma once

#include "ui/panels/embed_settings.h"
#include "ui/panels/snapshot_history.h"
#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace inlay {

class DetailsLabel;
class Embedder;
class NetworkNotice;
class PresetLibrary;

/// Embedding a photo: the settings, start, pause, stop and cancel, and the result in numbers.
class EmbedPanel : public QWidget {
    Q_OBJECT

public:
    EmbedPanel(Session& session, Embedder& embedder, PresetLibrary& presets,
               QWidget* parent = nullptr);

    EmbedSettings* settings() { return m_settings; }
    SnapshotHistory* snapshots() { return m_snapshots; }
    void setPicture(PictureId id); ///< the one that is shown
    /// What Start works on: the chosen ones of the shelf, the one that is shown among them or not.
    void setSelection(const std::vector<PictureId>& ids);
    bool canStart() const { return !startable().empty(); }
    bool canContinue() const;

public Q_SLOTS:
    void startOrRestart();
    void continueFromHere();

Q_SIGNALS:
    void networksRequested();
    void editCropRequested();
    void networkRequested(const QString& sha256); ///< to edit a picture that belongs to it
    void pictureRequested(inlay::PictureId id);   ///< to be shown

private:
    void buildNetworkRow(QVBoxLayout* layout);
    void buildButtons(QVBoxLayout* layout);
    std::vector<PictureId> startable() const; ///< in the order in which Start takes them
    void refresh();
    void refreshStart();
    void refreshRunButtons();
    void showNetwork();
    void showResult();

    Session& m_session;
    Embedder& m_embedder;
    PictureId m_picture = 0;
    std::vector<PictureId> m_selection;
    EmbedSettings* m_settings = nullptr;
    QLabel* m_network = nullptr;
    QLabel* m_result = nullptr;
    DetailsLabel* m_details = nullptr;
    SnapshotHistory* m_snapshots = nullptr;
    QPushButton* m_crop = nullptr;
    NetworkNotice* m_notice = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_continue = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace inlay
