#pragma once

#include "core/facade/photo_film.h"
#include "core/model/edit/film_path.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace inlay {

class PanelInputs;

/// How a film is made, apart from its pictures; remembered from one start to the next.
struct FilmSettings {
    double seconds = 2;
    bool isPerSection = true; ///< else `seconds` is the whole film
    int framesPerSecond = 25;
    FilmEasing easing = FilmEasing::Smooth;
    FilmCurve curve = FilmCurve::Straight;
    bool loop = false;
    FilmPictures pictures = FilmPictures::Crops;
    int side = 0; ///< the longer one, in pixels; 0: see FilmExport::usualSize
};

/// The controls of these settings.
class FilmSettingsBox : public QWidget {
    Q_OBJECT

public:
    explicit FilmSettingsBox(QWidget* parent = nullptr);

    FilmSettings settings() const;
    void setSettings(const FilmSettings& settings); ///< says `changed` once
    void bindTo(PanelInputs& inputs);
    void setUsualSize(const QSize& size); ///< of the film; empty: there is none yet
    void setHasPhotos(bool hasPhotos);    ///< else all its pictures are the network's
    /// Keeps the film's length when the unit changes between the whole film and a section.
    void setSections(int sections) { m_sections = sections; }

Q_SIGNALS:
    void changed();

private:
    void buildControls();
    void secondsModeChanged();

    QDoubleSpinBox* m_seconds = nullptr;
    QComboBox* m_secondsMode = nullptr;
    QSpinBox* m_framesPerSecond = nullptr;
    QComboBox* m_easing = nullptr;
    QComboBox* m_curve = nullptr;
    QCheckBox* m_loop = nullptr;
    QComboBox* m_pictures = nullptr;
    QComboBox* m_side = nullptr;
    int m_sections = 1;
};

} // namespace inlay
