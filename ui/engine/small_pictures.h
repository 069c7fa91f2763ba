#pragma once

#include "ui/engine/engine_thread.h"

#include <QCache>
#include <QImage>
#include <QSet>
#include <deque>

namespace inlay {

/// Small renderings of edits, for panels. Drawn on the engine's thread one at a time, so that the
/// canvas never waits for more than one of them; what is asked for last replaces what still waits.
/// Remembered for each edit (the very same latents, directions and numbers).
class SmallPictures : public QObject {
    Q_OBJECT

public:
    /// `side` in device pixels.
    SmallPictures(EngineThread& engine, int side, QObject* parent = nullptr);

    /// Null where it is not drawn yet, or could not be.
    QImage find(const Edit& edit) const;
    /// Those that are not remembered are drawn, in this order; incomplete ones are left out.
    void request(const std::vector<Edit>& edits);
    /// Another network is open: nothing drawn so far holds any more.
    void forget();

Q_SIGNALS:
    void drawn(); ///< one more

private:
    struct Entry {
        Edit edit; ///< keeps alive what the key holds the addresses of
        QImage image;
    };

    static QByteArray keyOf(const Edit& edit);
    void drawNext();

    EngineThread& m_engine;
    int m_side;
    QCache<QByteArray, Entry> m_drawn;
    std::deque<Edit> m_waiting;
    bool m_drawing = false;
    int m_generation = 0; ///< of networks
};

} // namespace inlay
