#pragma once

#include "ui/intake/face_samples.h"
#include "ui/session/session.h"

#include <QAbstractListModel>
#include <QCache>
#include <QPixmap>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace inlay {

/// Faces that the network invents, one for every seed from the first on, without end. A face is
/// drawn when somebody looks at it, on the engine's thread and one at a time, the topmost first.
class SampleModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { OnShelfRole = Qt::UserRole, SeedRole };
    static constexpr int Side = 192; ///< of a drawn face in device pixels

    SampleModel(Session& session, FaceSamples& samples, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override; ///< the next page of seeds

    SampleOptions options(int row) const;
    quint64 firstSeed() const { return m_first.seed; }
    void setFirstSeed(quint64 seed); ///< begins anew
    void setTruncation(double psi);  ///< what is seen stays until it is drawn anew
    void setClass(int index);        ///< of a conditional network
    void lookElsewhere();            ///< what was asked for and not drawn is no longer wanted

    /// Puts the face onto the shelf, as one undo step. One that is there already is only told.
    void add(int row);

Q_SIGNALS:
    void added(inlay::PictureId id, bool isNew);
    void failed(const inlay::Problem& problem); ///< to draw; nothing more is drawn until asked for

private:
    struct Tile {
        QPixmap picture;
        int generation = 0;
    };
    using Key = std::tuple<quint64, double, int>; ///< seed, truncation, class

    Key keyOf(int row) const;
    PictureId onShelf(int row) const; ///< 0: it is not
    QPixmap tile(int row) const;
    void drawNext();
    void redraw();
    void forgetAll();
    void announce(int role);

    Session& m_session;
    FaceSamples& m_samples;
    SampleOptions m_first;
    int m_count;
    mutable QCache<int, Tile> m_tiles;
    mutable std::set<int> m_waiting;
    std::map<Key, PictureId> m_added;
    std::set<Key> m_adding;
    int m_generation = 0; ///< of settings: tiles of an older one are drawn anew
    std::optional<std::pair<int, int>> m_drawing; ///< row and generation of what is being drawn
};

} // namespace inlay
