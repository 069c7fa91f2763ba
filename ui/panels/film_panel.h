#pragma once

#include "ui/engine/film_player.h"
#include "ui/in_photo/film_export.h"
#include "ui/panels/edit_panel.h"
#include "ui/panels/film_settings_box.h"

class QLabel;
class QPushButton;

namespace inlay {

class KeyframeEditor;

/// A film through any number of pictures: their order, easing and interpolation, a preview on the
/// canvas, and the export.
class FilmPanel : public EditPanel, private PanelPictures {
    Q_OBJECT

public:
    FilmPanel(Session& session, ThumbnailCache& thumbnails, QWidget* parent = nullptr);

    Edit edit() const override;
    EditNames names() const override;
    PictureId photoOwner() const override; ///< the film's first picture
    std::vector<PictureShare> mixedIn() const override;

    FilmSettings settings() const { return m_settings->settings(); }
    void setSettings(const FilmSettings& settings); ///< not by the user: no undo step

    /// The pictures of the film that are there, in its order.
    std::vector<PictureId> keyframes() const;
    /// Before the row; -1 or beyond: at the end. Pictures without a latent are left out.
    void insertPictures(int row, const std::vector<PictureId>& ids);
    FilmPathPtr film() const { return m_film; }
    int frameCount() const { return m_frames; }
    /// With the photos of its keyframes, as far as they are wanted and there; the size that the
    /// settings ask for.
    FilmExport exported() const;
    QString filmName() const; ///< "anna_to_ben", without an ending

    /// What Add offers first: the pictures that are chosen on the shelf.
    void setChosenOnShelf(std::function<std::vector<PictureId>()> chosen);
    const FilmPlayer& player() const { return *m_player; }

public Q_SLOTS:
    void togglePlaying();

Q_SIGNALS:
    void settingsChanged(); ///< of the film, apart from its pictures
    void exportRequested();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    class Path;

    std::vector<PictureId> used() const override { return keyframes(); }
    PictureId before() const override { return 0; }
    QString title() const override;
    QString missingText() const override;

    void buildSettings();
    void buildButtons();
    void refreshFilm();
    void goTo(double position);
    void goToRow(int row);
    int frame() const;
    void showPlaying();

    KeyframeEditor* m_keyframes = nullptr;
    FilmSettingsBox* m_settings = nullptr;
    QLabel* m_summary = nullptr;
    QPushButton* m_play = nullptr;
    QPushButton* m_export = nullptr;
    FilmPlayer* m_player = nullptr;
    FilmPathPtr m_film; ///< null while there are fewer than two pictures
    int m_frames = 0;
    double m_position = 0; ///< 0 the first frame, 1 the last one
};

} // namespace inlay
