#include "ui/engine/film_player.h"

#include "ui/images/image_conversion.h"

#include <algorithm>
#include <cmath>

namespace inlay {

namespace {

constexpr int largestSide = 512; // of a frame that is kept, in pixels
constexpr qint64 mostBytes = 256LL << 20;
constexpr int clockMilliseconds = 5;

bool isSame(const FilmPathPtr& a, const FilmPathPtr& b) {
    if (!a || !b)
        return a == b;
    return a->keyframes == b->keyframes && a->loop == b->loop && a->easing == b->easing &&
           a->curve == b->curve;
}

QImage drawFrame(const Edit& edit, Engine& engine) {
    const QImage image = toQImage(engine.synthesize(evaluate(edit, engine)));
    return image.width() <= largestSide
               ? image
               : image.scaled(largestSide, largestSide, Qt::KeepAspectRatio,
                              Qt::SmoothTransformation);
}

} // namespace

FilmPlayer::FilmPlayer(EngineThread& engine, QObject* parent)
    : QObject(parent)
    , m_engine(engine) {
    m_clock.setTimerType(Qt::PreciseTimer);
    m_clock.setInterval(clockMilliseconds);
    connect(&m_clock, &QTimer::timeout, this, &FilmPlayer::tick);
}

void FilmPlayer::setFilm(const FilmPathPtr& path, int frames, double framesPerSecond) {
    m_framesPerSecond = framesPerSecond;
    if (isSame(path, m_path) && frames == m_frames)
        return;
    m_path = path;
    m_frames = frames;
    m_current = std::clamp(m_current, 0, std::max(0, frames - 1));
    m_shownCurrent = false;
    m_drawn.clear();
    ++m_film;
    if (!m_path)
        pause();
    if (isPlaying())
        drawAhead();
}

void FilmPlayer::play(int fromFrame) {
    if (!m_path || m_frames < 1)
        return;
    m_current = std::clamp(fromFrame, 0, m_frames - 1);
    m_shownCurrent = false;
    m_clock.start();
    drawAhead();
    tick();
}

void FilmPlayer::pause() {
    m_clock.stop();
}

void FilmPlayer::tick() {
    if (!m_shownCurrent) {
        if (!m_drawn.contains(m_current))
            return;
        m_shownCurrent = true;
        m_playing.start();
        m_dueAt = 0;
        Q_EMIT shown(m_current, m_drawn.value(m_current));
        return;
    }
    const double now = static_cast<double>(m_playing.nsecsElapsed()) * 1e-9;
    const int due = static_cast<int>((now - m_dueAt) * m_framesPerSecond);
    if (due < 1)
        return;
    // Where the screen is too slow frames are left out; where the engine is, the film waits.
    int steps = std::min(due, m_frames);
    while (steps > 1 && !m_drawn.contains((m_current + steps) % m_frames))
        --steps;
    const int next = (m_current + steps) % m_frames;
    if (!m_drawn.contains(next))
        return;
    m_current = next;
    m_dueAt += steps / m_framesPerSecond;
    if (now - m_dueAt > 1 / m_framesPerSecond)
        m_dueAt = now; // it waited: nothing is to be caught up with
    Q_EMIT shown(next, m_drawn.value(next));
    drawAhead();
}

int FilmPlayer::distance(int frame) const {
    return (frame - m_current + m_frames) % m_frames;
}

int FilmPlayer::most() const {
    const qint64 bytes = m_drawn.isEmpty() ? 0 : m_drawn.begin()->sizeInBytes();
    return bytes > 0 ? static_cast<int>(std::max<qint64>(2, mostBytes / bytes)) : m_frames;
}

int FilmPlayer::nextToDraw() const {
    const int ahead = std::min(m_frames, most());
    for (int i = 0; i < ahead; ++i) {
        const int frame = (m_current + i) % m_frames;
        if (!m_drawn.contains(frame))
            return frame;
    }
    return -1;
}

void FilmPlayer::keep(int frame, const QImage& image) {
    m_drawn.insert(frame, image);
    while (m_drawn.size() > most()) {
        // The one whose turn comes last, which is the one shown just now.
        int last = frame;
        for (auto drawn = m_drawn.keyBegin(); drawn != m_drawn.keyEnd(); ++drawn) {
            if (distance(*drawn) > distance(last))
                last = *drawn;
        }
        m_drawn.remove(last);
    }
}

void FilmPlayer::drawAhead() {
    if (m_drawing || !isPlaying())
        return;
    const int frame = nextToDraw();
    if (frame < 0)
        return;
    m_drawing = true;
    const Edit edit = filmEdit(m_path, filmPosition(*m_path, frame, m_frames));
    Job* job = m_engine.perform(
        tr("Draw a frame of the film"),
        [edit](Engine& engine, JobControl&) { return drawFrame(edit, engine); },
        this, // the panel may be gone before the engine is
        [this, frame, film = m_film](const QImage& image) {
            if (film == m_film)
                keep(frame, image);
        });
    connect(job, &Job::finished, this, [this] {
        m_drawing = false;
        tick();
        drawAhead();
    });
    connect(job, &Job::cancelled, this, [this] {
        m_drawing = false;
        pause();
    });
    connect(job, &Job::failed, this, [this, film = m_film](const Problem& problem) {
        m_drawing = false;
        if (film != m_film) // of a film that is no longer wanted
            return drawAhead();
        pause();
        Q_EMIT failed(problem);
    });
}

} // namespace inlay
