#include "ui/samples/sample_model.h"

#include "ui/images/image_conversion.h"

#include <QLocale>

namespace inlay {

namespace {

constexpr int page = 48;
constexpr int mostRows = 100000;
constexpr int mostTiles = 1500; // in memory; the others are drawn again

} // namespace

SampleModel::SampleModel(Session& session, FaceSamples& samples, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_samples(samples)
    , m_count(page)
    , m_tiles(mostTiles) {
    m_first.seed = 1;
    const auto shelfChanged = [this] { announce(OnShelfRole); };
    connect(&session.document(), &Document::inserted, this, shelfChanged);
    connect(&session.document(), &Document::removed, this, shelfChanged);
    connect(&session, &Session::networkChanged, this, &SampleModel::forgetAll);
}

int SampleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_count;
}

bool SampleModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_count < mostRows;
}

void SampleModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent))
        return;
    beginInsertRows({}, m_count, m_count + page - 1);
    m_count += page;
    endInsertRows();
}

SampleOptions SampleModel::options(int row) const {
    SampleOptions options = m_first;
    options.seed += static_cast<quint64>(row);
    return options;
}

QVariant SampleModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const quint64 seed = options(index.row()).seed;
    const bool isThere = onShelf(index.row()) != 0;
    switch (role) {
    case Qt::DecorationRole:
        return tile(index.row());
    case Qt::AccessibleTextRole:
        return isThere ? tr("Face of seed %1, on the shelf").arg(seed)
                       : tr("Face of seed %1").arg(seed);
    case Qt::ToolTipRole: {
        const QString what = tr("Seed %1, truncation %2")
                                 .arg(seed)
                                 .arg(QLocale().toString(m_first.truncationPsi, 'f', 2));
        return isThere ? tr("%1\nIt is on the shelf.").arg(what)
                       : tr("%1\nClick to put it onto the shelf.").arg(what);
    }
    case OnShelfRole:
        return isThere;
    case SeedRole:
        return QVariant::fromValue(seed);
    default:
        return {};
    }
}

SampleModel::Key SampleModel::keyOf(int row) const {
    const SampleOptions sample = options(row);
    return {sample.seed, sample.truncationPsi, sample.classIndex};
}

PictureId SampleModel::onShelf(int row) const {
    const auto found = m_added.find(keyOf(row));
    return found != m_added.end() && m_session.document().find(found->second) ? found->second : 0;
}

/// As it is known; asks for it where it is not, or was drawn with other settings.
QPixmap SampleModel::tile(int row) const {
    const Tile* known = m_tiles.object(row);
    const bool underWay = m_drawing == std::pair(row, m_generation);
    if (!underWay && (!known || known->generation != m_generation)) {
        m_waiting.insert(row);
        if (!m_drawing) // a view asks while it paints: nothing is to happen then
            QMetaObject::invokeMethod(const_cast<SampleModel*>(this), &SampleModel::drawNext,
                                      Qt::QueuedConnection);
    }
    return known ? known->picture : QPixmap();
}

void SampleModel::drawNext() {
    if (m_drawing || m_waiting.empty() || !m_session.isReady() || !m_session.network()->hasMapping)
        return;
    const int row = *m_waiting.begin();
    m_drawing = std::pair(row, m_generation);
    m_waiting.erase(m_waiting.begin());
    Job* job = m_session.engine().perform(
        tr("Draw a random face"),
        [sample = options(row)](Engine& engine, JobControl&) {
            const QImage image = toQImage(engine.synthesize(engine.sample(sample)));
            return image.scaled(Side, Side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        },
        this, // the window may be gone before the engine is
        [this, row, generation = m_generation](const QImage& image) {
            if (generation != m_generation)
                return;
            m_tiles.insert(row, new Tile{QPixmap::fromImage(image), generation});
            const QModelIndex drawn = index(row);
            Q_EMIT dataChanged(drawn, drawn, {Qt::DecorationRole});
        });
    connect(job, &Job::finished, this, [this] {
        m_drawing.reset();
        drawNext();
    });
    connect(job, &Job::cancelled, this, [this] {
        m_drawing.reset();
        m_waiting.clear();
    });
    connect(job, &Job::failed, this, [this](const Problem& problem) {
        m_drawing.reset();
        m_waiting.clear();
        Q_EMIT failed(problem);
    });
}

void SampleModel::lookElsewhere() {
    m_waiting.clear();
}

void SampleModel::announce(int role) {
    if (m_count > 0)
        Q_EMIT dataChanged(index(0), index(m_count - 1), {role});
}

void SampleModel::redraw() {
    ++m_generation;
    m_waiting.clear();
    announce(Qt::DecorationRole);
}

void SampleModel::setTruncation(double psi) {
    if (psi == m_first.truncationPsi)
        return;
    m_first.truncationPsi = psi;
    redraw();
}

void SampleModel::setClass(int index) {
    if (index == m_first.classIndex)
        return;
    m_first.classIndex = index;
    redraw();
}

void SampleModel::setFirstSeed(quint64 seed) {
    if (seed == m_first.seed)
        return;
    beginResetModel();
    m_first.seed = seed;
    m_count = page;
    m_tiles.clear();
    m_waiting.clear();
    ++m_generation;
    endResetModel();
}

/// Another network, or none.
void SampleModel::forgetAll() {
    beginResetModel();
    m_count = page;
    m_tiles.clear();
    m_waiting.clear();
    m_added.clear();
    ++m_generation;
    endResetModel();
}

void SampleModel::add(int row) {
    const Key key = keyOf(row);
    if (const PictureId id = onShelf(row)) {
        Q_EMIT added(id, false);
        return;
    }
    if (!m_session.isReady() || !m_adding.insert(key).second)
        return; // on its way
    Job* job = m_samples.add(options(row), this, [this, key](PictureId id) {
        m_added[key] = id;
        announce(OnShelfRole);
        Q_EMIT added(id, true);
    });
    const auto over = [this, key] { m_adding.erase(key); };
    connect(job, &Job::finished, this, over);
    connect(job, &Job::cancelled, this, over);
    connect(job, &Job::failed, this, over);
}

} // namespace inlay
