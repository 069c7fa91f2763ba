#include "ui/widgets/empty_hint.h"

#include "ui/theme/theme.h"
#include "ui/widgets/faint_label.h"

#include <QAbstractItemView>
#include <QEvent>

namespace inlay {

EmptyHint::EmptyHint(const QString& text, QAbstractItemView* list)
    : QLabel(text, list->viewport())
    , m_list(list) {
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setMargin(2 * Theme::Grid);
    makeFaint(this);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    list->viewport()->installEventFilter(this);
    const QAbstractItemModel* model = list->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyHint::refresh);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyHint::refresh);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyHint::refresh);
    refresh();
}

bool EmptyHint::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        setGeometry(m_list->viewport()->rect());
    return QLabel::eventFilter(watched, event);
}

void EmptyHint::refresh() {
    setGeometry(m_list->viewport()->rect());
    setVisible(m_list->model()->rowCount() == 0);
}

} // namespace inlay
