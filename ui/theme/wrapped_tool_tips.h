#pragma once

#include <QObject>

namespace inlay {

/// An event filter for the application that breaks long tool tips into lines, which Qt does for
/// rich text only: it shows a long plain text as rich text. What widgets show by themselves, part
/// by part, is left to them.
class WrappedToolTips : public QObject {
    Q_OBJECT

public:
    explicit WrappedToolTips(QObject* parent);

    static constexpr int WidestLine = 480; ///< px; a tip no wider is left as it is

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace inlay
