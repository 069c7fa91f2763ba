#pragma once

#include "ui/in_photo/photo_edit.h"
#include "ui/run/embedding_queue.h"
#include "ui/session/session.h"

#include <QHash>
#include <QTimer>
#include <QWidget>
#include <optional>

class QStackedWidget;

namespace inlay {

class Canvas;
class CropBar;
class EditPanel;
class FilmStrip;
class LossChart;
class PhotoIntake;
class PhotoStage;

/// A picture as it stands on the canvas, with all that is needed to save or keep it.
struct Shown {
    QImage image;
    LatentPtr latent;
    QString name;                        ///< for files: "anna_morph_0.35"
    QString origin;                      ///< for people: "Morph of anna and ben, lambda 0.35"
    std::vector<PhotoEdit> inPhoto = {}; ///< the same in the photo that it was cut from
};

/// The middle of the window: the canvas, and below it the loss curves or the film strip. Decides
/// what they show: a picture of the shelf and how its embedding goes, or what an editing panel asks
/// for.
class Stage : public QWidget {
    Q_OBJECT

public:
    Stage(Session& session, EmbeddingQueue& queue, PhotoIntake& photos, QWidget* parent = nullptr);

    void showPicture(PictureId id);  ///< the chosen one of the shelf
    void showEdit(EditPanel* panel); ///< null: back to the chosen picture
    /// In place of the chosen picture's result, until it is shown again; nothing to save or keep.
    void showTrial(const QImage& image, const QString& caption);
    void endTrial();

    /// Pictures of a feature's own in place of the chosen one, until `leaveView`; an editing panel
    /// in sight comes first.
    struct View {
        QImage target;
        QImage result;
        QString targetCaption;
        QString resultCaption;
        Shown shown; ///< which of the two there is to save
    };
    void showView(const View& view);
    void leaveView();

    /// What is on the canvas as a result; image null while there is nothing.
    const Shown& shown() const { return m_shown; }
    PictureId picture() const { return m_picture; }

    Canvas* canvas() { return m_canvas; }
    FilmStrip* filmStrip() { return m_strip; }
    LossChart* chart() { return m_chart; }
    PhotoStage& photo() { return *m_photo; }
    const PhotoStage& photo() const { return *m_photo; }
    void addBar(QWidget* bar); ///< above the canvas

    void editCrop();
    bool isEditingCrop() const;

Q_SIGNALS:
    void shownChanged();
    void renderFailed(const inlay::Problem& problem);
    void pictureWanted(inlay::PictureId id); ///< is to be the chosen one of the shelf

private:
    struct Asked {
        QString name;
        QString origin;
        QImage before; ///< what stands beside it
        QString beforeCaption;
        PictureId photoOwner = 0;
        std::vector<PictureShare> mixedIn; ///< into the photo
    };

    Asked ask() const;
    void showBefore(const Asked& asked);
    void showLate();
    void tellCropBar();
    void refreshPicture();
    void refreshCurve();
    void refreshView();
    void requestEdit();
    void requestStrip();
    void takeRendering(const Rendering& rendering);
    void takePreview(PictureId id, const QImage& preview);
    void takePanelPreview(const QImage& preview);
    void takeSteps(const EmbeddingProgress& progress);
    void setShown(const Shown& shown);
    void showEmptyText(const Picture* picture);

    Session& m_session;
    EmbeddingQueue& m_queue;
    Canvas* m_canvas = nullptr;
    QStackedWidget* m_tray = nullptr;
    LossChart* m_chart = nullptr;
    FilmStrip* m_strip = nullptr;
    CropBar* m_cropBar = nullptr;
    PhotoStage* m_photo = nullptr;
    EditPanel* m_panel = nullptr;
    PictureId m_picture = 0;
    PictureId m_chartOf = 0;
    std::size_t m_chartPoints = 0;
    Shown m_shown;
    std::optional<View> m_view;
    QHash<quint64, Asked> m_asked;
    QTimer m_stripTimer;
    QTimer m_lateTimer; ///< runs while another panel's picture is awaited
};

} // namespace inlay
