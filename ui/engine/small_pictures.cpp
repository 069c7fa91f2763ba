#include "ui/engine/small_pictures.h"

#include "ui/images/image_conversion.h"

#include <cstdint>

namespace inlay {

namespace {

constexpr int mostPictures = 400;

template <typename Value>
void append(QByteArray& key, const Value& value) {
    key.append(reinterpret_cast<const char*>(&value), sizeof value);
}

void append(QByteArray& key, const std::vector<double>& values) {
    append(key, values.size());
    key.append(reinterpret_cast<const char*>(values.data()),
               static_cast<qsizetype>(values.size()) * qsizetype{sizeof(double)});
}

/// Of what is shared and never changes, which one it is says enough.
void appendIdentity(QByteArray& key, const void* object) {
    append(key, reinterpret_cast<std::uintptr_t>(object));
}

} // namespace

SmallPictures::SmallPictures(EngineThread& engine, int side, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_side(side)
    , m_drawn(mostPictures) {}

QByteArray SmallPictures::keyOf(const Edit& edit) {
    QByteArray key;
    appendIdentity(key, edit.base.get());
    appendIdentity(key, edit.film.get());
    append(key, edit.place);
    for (const RecipeStep& step : edit.recipe.steps) {
        append(key, step.kind);
        append(key, step.enabled);
        append(key, step.strength);
        append(key, step.rows);
        appendIdentity(key, step.b.latent.get());
        appendIdentity(key, step.c.latent.get());
        appendIdentity(key, step.direction.get());
    }
    return key;
}

QImage SmallPictures::find(const Edit& edit) const {
    const Entry* entry = m_drawn.object(keyOf(edit));
    return entry ? entry->image : QImage();
}

void SmallPictures::request(const std::vector<Edit>& edits) {
    m_waiting.clear();
    for (const Edit& edit : edits) {
        if (edit.isComplete() && !m_drawn.contains(keyOf(edit)))
            m_waiting.push_back(edit);
    }
    if (!m_drawing)
        drawNext();
}

void SmallPictures::forget() {
    ++m_generation;
    m_waiting.clear();
    m_drawn.clear();
}

void SmallPictures::drawNext() {
    if (m_waiting.empty())
        return;
    m_drawing = true;
    const Edit edit = std::move(m_waiting.front());
    m_waiting.pop_front();
    const int generation = m_generation;
    Job* job = m_engine.perform(
        tr("Draw a small picture"),
        [edit, side = m_side](Engine& engine, JobControl&) {
            return toQImage(engine.synthesize(evaluate(edit, engine)))
                .scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        },
        this, // the panel may be gone before the engine is
        [this, edit, generation](const QImage& image) {
            if (generation == m_generation) {
                m_drawn.insert(keyOf(edit), new Entry{edit, image});
                Q_EMIT drawn();
            }
        });
    const auto next = [this] {
        m_drawing = false;
        drawNext();
    };
    // What cannot be drawn is left out: the canvas says why.
    connect(job, &Job::finished, this, next);
    connect(job, &Job::failed, this, next);
    connect(job, &Job::cancelled, this, [this] {
        m_drawing = false;
        m_waiting.clear();
    });
}

} // namespace inlay
