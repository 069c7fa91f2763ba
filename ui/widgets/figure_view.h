#pragma once

#include <QPixmap>
#include <QScrollArea>

class QLabel;

namespace inlay {

/// A page to look at: as wide as there is room, at most as large as it is, scrolled by its length.
/// Says something else while there is no page.
class FigureView : public QScrollArea {
    Q_OBJECT

public:
    explicit FigureView(QWidget* parent = nullptr);

    void setFigure(const QByteArray& png, const QString& summary);
    void setHint(const QString& text); ///< instead of a page

    bool hasFigure() const { return !m_figure.isNull(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QLabel* m_label = nullptr;
    QPixmap m_figure;
};

} // namespace inlay
