#pragma once

#include <QLabel>

class QAbstractItemView;

namespace inlay {

/// What an empty list says in its middle: how something comes into it.
class EmptyHint : public QLabel {
    Q_OBJECT

public:
    /// Owned by `list`, whose model must be set already.
    EmptyHint(const QString& text, QAbstractItemView* list);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();

    QAbstractItemView* m_list;
};

} // namespace inlay
