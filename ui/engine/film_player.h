#pragma once

#include "core/model/edit/edit.h"
#include "ui/engine/engine_thread.h"

#include <QElapsedTimer>
#include <QHash>
#include <QImage>
#include <QTimer>

namespace inlay {

/// Plays a film before it is written, over and over. Its frames are drawn ahead on the engine's
/// thread, one at a time between whatever else the engine does, and kept: where drawing is too slow
/// for the film's pace, the first round takes longer and the second one does not.
class FilmPlayer : public QObject {
    Q_OBJECT

public:
    explicit FilmPlayer(EngineThread& engine, QObject* parent = nullptr);

    /// What was drawn of another film is forgotten; the same film keeps its frames.
    void setFilm(const FilmPathPtr& path, int frames, double framesPerSecond);

    bool isPlaying() const { return m_clock.isActive(); }
    void play(int fromFrame);
    void pause();

    /// How many frames are drawn and kept.
    int drawnFrames() const { return static_cast<int>(m_drawn.size()); }

Q_SIGNALS:
    void shown(int frame, const QImage& image);
    void failed(const inlay::Problem& problem); ///< and paused

private:
    void tick();
    void drawAhead();
    int nextToDraw() const; ///< -1: enough is drawn
    void keep(int frame, const QImage& image);
    int distance(int frame) const; ///< how many frames later its turn is
    int most() const;              ///< frames that are kept

    EngineThread& m_engine;
    FilmPathPtr m_path;
    int m_frames = 0;
    double m_framesPerSecond = 25;
    int m_current = 0;
    bool m_shownCurrent = false; ///< else the film waits for its first frame
    QHash<int, QImage> m_drawn;
    bool m_drawing = false;
    quint64 m_film = 0; ///< changes with the film
    QTimer m_clock;
    QElapsedTimer m_playing;
    double m_dueAt = 0; ///< when the current frame was due, in seconds of `m_playing`
};

} // namespace inlay
