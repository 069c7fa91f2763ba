#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace inlay {

/// Snapshots of a picture's embedding, to go back to one: choosing shows it, the button makes it
/// the picture's latent. Hidden where there are none.
class SnapshotHistory : public QWidget {
    Q_OBJECT

public:
    explicit SnapshotHistory(Session& session, QWidget* parent = nullptr);

    void setPicture(PictureId id);
    void refresh(); ///< the picture may have changed

Q_SIGNALS:
    void previewed(const QImage& image, const QString& caption);
    void previewEnded();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Drawn {
        QImage image;
        EmbeddingNumbers numbers;
    };

    const EmbeddingSnapshot* chosen() const; ///< null where there is none
    void showChosen();
    void useChosen();
    void endPreview();
    EmbeddingNumbers numbersAt(const EmbeddingSnapshot& snapshot) const;

    Session& m_session;
    PictureId m_picture = 0;
    std::vector<LatentPtr> m_listed;
    LatentPtr m_present; ///< the picture's latent, as marked in the list
    QListWidget* m_list = nullptr;
    QPushButton* m_use = nullptr;
    std::optional<Drawn> m_drawn; ///< of the chosen one, when it is there
    int m_asked = 0;              ///< only the newest answer counts
};

} // namespace inlay
