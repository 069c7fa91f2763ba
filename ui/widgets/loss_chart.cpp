#include "ui/widgets/loss_chart.h"

#include "ui/theme/theme.h"
#include "ui/widgets/faint_label.h"

#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineSeries>
#include <QLocale>
#include <QLogValueAxis>
#include <QPainter>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace inlay {
namespace {

constexpr int RedrawMilliseconds = 100;
constexpr double SmallestLoss = 1e-8;

/// A round number of ticks: 1, 2 or 5 times a power of ten, about five of them.
double niceStep(double range) {
    const double rough = std::max(range / 5.0, 1e-9);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (rough <= factor * power)
            return factor * power;
    return 10.0 * power;
}

} // namespace

LossChart::LossChart(QWidget* parent)
    : QWidget(parent)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_lossSeries(new QLineSeries(this))
    , m_psnrSeries(new QLineSeries(this))
    , m_stepAxis(new QValueAxis(this))
    , m_lossAxis(new QLogValueAxis(this))
    , m_psnrAxis(new QValueAxis(this)) {
    setObjectName(QStringLiteral("lossChart"));
    setAccessibleName(tr("Loss and PSNR over the steps"));
    setToolTip(tr("How the embedding goes: the loss (left, logarithmic) should fall, the PSNR "
                  "(right, in dB) should rise. Both flat: more steps bring little."));

    m_chart->addSeries(m_lossSeries);
    m_chart->addSeries(m_psnrSeries);
    m_stepAxis->setLabelFormat(QStringLiteral("%.0f"));
    m_stepAxis->setTickType(QValueAxis::TicksDynamic);
    m_lossAxis->setBase(10.0);
    m_lossAxis->setLabelFormat(QStringLiteral("%.6g"));
    m_psnrAxis->setLabelFormat(QStringLiteral("%.0f"));
    m_psnrAxis->setTickType(QValueAxis::TicksDynamic);
    m_chart->addAxis(m_stepAxis, Qt::AlignBottom);
    m_chart->addAxis(m_lossAxis, Qt::AlignLeft);
    m_chart->addAxis(m_psnrAxis, Qt::AlignRight);
    for (QLineSeries* series : {m_lossSeries, m_psnrSeries})
        series->attachAxis(m_stepAxis);
    m_lossSeries->attachAxis(m_lossAxis);
    m_psnrSeries->attachAxis(m_psnrAxis);

    m_chart->setLocalizeNumbers(true);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundRoundness(0);
    m_chart->setMargins(QMargins(0, 0, 0, 0));
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    // The numbers of the moment above their axes say what the legend would.
    m_chart->legend()->hide();

    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* numbers = new QHBoxLayout;
    numbers->setContentsMargins(Theme::Grid, Theme::Grid / 2, Theme::Grid, 0);
    m_lossNow = new QLabel(this);
    m_psnrNow = new QLabel(this);
    for (QLabel* label : {m_lossNow, m_psnrNow})
        label->setTextFormat(Qt::RichText);
    numbers->addWidget(m_lossNow);
    numbers->addStretch();
    numbers->addWidget(m_psnrNow);
    layout->addLayout(numbers);
    layout->addWidget(m_view);
    m_emptyText =
        new QLabel(tr("Loss and PSNR appear here while an embedding or a local edit runs."), this);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyText->setMargin(2 * Theme::Grid);
    m_emptyText->setAutoFillBackground(true);
    m_emptyText->setBackgroundRole(QPalette::Base);
    makeFaint(m_emptyText);
    layout->addWidget(m_emptyText);

    m_redraw.setSingleShot(true);
    m_redraw.setInterval(RedrawMilliseconds);
    connect(&m_redraw, &QTimer::timeout, this, &LossChart::flush);
    applyColours();
    flush();
}

LossChart::~LossChart() = default;

QSize LossChart::sizeHint() const {
    return {320, 180};
}

QSize LossChart::minimumSizeHint() const {
    return {200, 120};
}

void LossChart::clear() {
    m_points.clear();
    flush();
}

void LossChart::addPoint(int step, double loss, double psnrDb) {
    if (!std::isfinite(loss) || !std::isfinite(psnrDb))
        return;
    if (!isEmpty() && step <= m_points.points().back().step)
        return;
    m_points.add({step, std::max(loss, SmallestLoss), psnrDb});
    if (!m_redraw.isActive())
        m_redraw.start();
}

void LossChart::setPlannedSteps(int steps) {
    m_plannedSteps = std::max(0, steps);
    if (!m_redraw.isActive())
        m_redraw.start();
}

void LossChart::flush() {
    m_redraw.stop();
    QList<QPointF> losses;
    QList<QPointF> psnrs;
    losses.reserve(static_cast<qsizetype>(m_points.points().size()));
    psnrs.reserve(losses.capacity());
    for (const ThinnedSeries::Point& point : m_points.points()) {
        losses.append({static_cast<double>(point.step), point.loss});
        psnrs.append({static_cast<double>(point.step), point.psnrDb});
    }
    updateAxes();
    m_lossSeries->replace(losses);
    m_psnrSeries->replace(psnrs);
    m_view->setVisible(!isEmpty());
    m_emptyText->setVisible(isEmpty());
    m_lossNow->setVisible(!isEmpty());
    m_psnrNow->setVisible(!isEmpty());
    updateNumbers();
    if (isEmpty()) {
        setAccessibleDescription(tr("No embedding has run yet."));
    } else {
        const ThinnedSeries::Point& last = m_points.points().back();
        setAccessibleDescription(tr("Step %1: loss %2, PSNR %3 dB")
                                     .arg(last.step)
                                     .arg(QLocale().toString(last.loss, 'g', 3))
                                     .arg(QLocale().toString(last.psnrDb, 'f', 1)));
    }
}

QImage LossChart::picture() {
    flush();
    return grab().toImage();
}

void LossChart::updateAxes() {
    if (isEmpty())
        return;
    const std::vector<ThinnedSeries::Point>& points = m_points.points();
    double lowestLoss = points.front().loss;
    double highestLoss = lowestLoss;
    double lowestPsnr = points.front().psnrDb;
    double highestPsnr = lowestPsnr;
    for (const ThinnedSeries::Point& point : points) {
        lowestLoss = std::min(lowestLoss, point.loss);
        highestLoss = std::max(highestLoss, point.loss);
        lowestPsnr = std::min(lowestPsnr, point.psnrDb);
        highestPsnr = std::max(highestPsnr, point.psnrDb);
    }
    const double lastStep = std::max({m_plannedSteps, points.back().step, 1});
    // Range and interval change one after the other; in between there must not be a tick for every
    // few steps of a long run.
    if (lastStep > m_stepAxis->max()) {
        m_stepAxis->setTickInterval(niceStep(lastStep));
        m_stepAxis->setRange(0, lastStep);
    } else {
        m_stepAxis->setRange(0, lastStep);
        m_stepAxis->setTickInterval(niceStep(lastStep));
    }
    // Whole decades, so that the grid lines stand still while the curve moves.
    const double lowDecade = std::floor(std::log10(lowestLoss));
    const double highDecade = std::max(lowDecade + 1.0, std::ceil(std::log10(highestLoss)));
    m_lossAxis->setRange(std::pow(10.0, lowDecade), std::pow(10.0, highDecade));
    const double low = 5.0 * std::floor(lowestPsnr / 5.0);
    const double high = std::max(low + 5.0, 5.0 * std::ceil(highestPsnr / 5.0));
    m_psnrAxis->setRange(low, high);
    m_psnrAxis->setTickInterval(high - low > 20.0 ? 10.0 : 5.0);
}

void LossChart::updateNumbers() {
    if (isEmpty())
        return;
    const ThinnedSeries::Point& last = m_points.points().back();
    const auto dot = [](const QColor& colour) {
        return QStringLiteral("<span style=\"color:%1\">\u25cf</span> ").arg(colour.name());
    };
    m_lossNow->setText(dot(Theme::accent()) +
                       tr("Loss %1").arg(QLocale().toString(last.loss, 'g', 3)));
    m_psnrNow->setText(dot(Theme::secondary()) +
                       tr("PSNR %1 dB").arg(QLocale().toString(last.psnrDb, 'f', 1)));
}

void LossChart::applyColours() {
    const QColor ground = palette().color(QPalette::Base);
    const QColor text = Theme::faintText();
    QColor grid = palette().color(QPalette::WindowText);
    grid.setAlpha(32);
    m_chart->setBackgroundBrush(ground);
    m_chart->setBackgroundPen(Qt::NoPen);
    m_view->setBackgroundBrush(ground);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    for (QAbstractAxis* axis :
         {static_cast<QAbstractAxis*>(m_stepAxis), static_cast<QAbstractAxis*>(m_lossAxis),
          static_cast<QAbstractAxis*>(m_psnrAxis)}) {
        axis->setLabelsColor(text);
        axis->setLabelsFont(small);
        axis->setLinePen(QPen(grid, 1.0));
        axis->setGridLinePen(QPen(grid, 1.0));
    }
    m_psnrAxis->setGridLineVisible(false);
    updateNumbers();
    m_lossSeries->setPen(QPen(Theme::accent(), 2.0));
    m_psnrSeries->setPen(QPen(Theme::secondary(), 2.0));
}

void LossChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColours();
}

} // namespace inlay
