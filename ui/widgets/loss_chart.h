#pragma once

#include "ui/widgets/thinned_series.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

class QChart;
class QChartView;
class QLabel;
class QLineSeries;
class QLogValueAxis;
class QValueAxis;

namespace inlay {

/// The curves of a running embedding: loss (left, logarithmic) and PSNR in dB (right) over the
/// steps. Redraws at most ten times a second and keeps a bounded number of points, whatever the
/// number of steps.
class LossChart : public QWidget {
    Q_OBJECT

public:
    explicit LossChart(QWidget* parent = nullptr);
    ~LossChart() override;

    void clear();
    /// A step not beyond the last one and values that are not finite are left out.
    void addPoint(int step, double loss, double psnrDb);
    /// The right end of the axis; grows when more steps come.
    void setPlannedSteps(int steps);

    int pointCount() const { return static_cast<int>(m_points.points().size()); }
    bool isEmpty() const { return m_points.points().empty(); }
    /// Draws at once what the timer would draw within its tenth of a second.
    void flush();
    /// The chart as it stands, drawn at once at its own size.
    QImage picture();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColours();
    void updateAxes();
    void updateNumbers();

    ThinnedSeries m_points;
    int m_plannedSteps = 0;
    QTimer m_redraw;
    QLabel* m_emptyText = nullptr;
    QLabel* m_lossNow = nullptr;
    QLabel* m_psnrNow = nullptr;
    QChart* m_chart = nullptr;
    QChartView* m_view = nullptr;
    QLineSeries* m_lossSeries = nullptr;
    QLineSeries* m_psnrSeries = nullptr;
    QValueAxis* m_stepAxis = nullptr;
    QLogValueAxis* m_lossAxis = nullptr;
    QValueAxis* m_psnrAxis = nullptr;
};

} // namespace inlay
