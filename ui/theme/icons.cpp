#include "ui/theme/icons.h"

#include "ui/theme/svg_icon_engine.h"

#include <QFile>

// Resources of a static library are linked only when asked for, outside of any namespace.
static void initialiseResources() {
    Q_INIT_RESOURCE(inlay);
}

namespace inlay {
namespace {

QString iconPath(const QString& name) {
    static const bool ready = (initialiseResources(), true);
    Q_UNUSED(ready)
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

} // namespace

QIcon icon(const QString& name, QPalette::ColorRole role) {
    const QString path = iconPath(name);
    if (!QFile::exists(path))
        return {};
    return QIcon(new SvgIconEngine(path, name != QLatin1String("app"), role));
}

void paintIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& colour) {
    SvgIconEngine(iconPath(name), true).paintInColour(painter, rect, colour);
}

} // namespace inlay
