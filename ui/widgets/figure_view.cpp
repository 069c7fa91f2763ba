#include "ui/widgets/figure_view.h"

#include "core/base/error.h"
#include "ui/images/image_reading.h"

#include <QLabel>
#include <QResizeEvent>
#include <QScrollBar>

namespace inlay {

FigureView::FigureView(QWidget* parent)
    : QScrollArea(parent)
    , m_label(new QLabel) {
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setWordWrap(true);
    m_label->setMargin(16);
    setWidget(m_label);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::StyledPanel);
}

void FigureView::setFigure(const QByteArray& png, const QString& summary) {
    m_figure = QPixmap();
    m_label->setText(QString());
    try {
        m_figure = QPixmap::fromImage(readImage(png, "PNG", PictureLimit::Taken));
    } catch (const Error&) {
        setHint(summary);
        return;
    }
    m_label->setAccessibleDescription(summary);
    verticalScrollBar()->setValue(0);
    fit();
}

void FigureView::setHint(const QString& text) {
    m_figure = QPixmap();
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setMargin(16);
    m_label->setMinimumHeight(0);
    m_label->setText(text);
    m_label->setAccessibleDescription(text);
}

void FigureView::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fit();
}

void FigureView::fit() {
    if (m_figure.isNull())
        return;
    // The scroll bar's room is kept free, so that its coming and going does not change the size.
    const int room = width() - 2 * frameWidth() - verticalScrollBar()->sizeHint().width();
    const qreal ratio = devicePixelRatioF();
    const int pixels = std::min(m_figure.width(), static_cast<int>(room * ratio));
    QPixmap shown = pixels < m_figure.width()
                        ? m_figure.scaledToWidth(std::max(1, pixels), Qt::SmoothTransformation)
                        : m_figure;
    shown.setDevicePixelRatio(ratio);
    m_label->setMargin(0);
    m_label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_label->setPixmap(shown);
    m_label->setMinimumHeight(static_cast<int>(shown.height() / ratio));
}

} // namespace inlay
