#include "ui/panels/layer_hover.h"

#include "ui/panels/layer_preview.h"
#include "ui/widgets/style_layer_grid.h"

#include <QEvent>

namespace inlay {

namespace {

constexpr int beforeShowing = 150; ///< ms that the pointer has to rest

} // namespace

LayerHover::LayerHover(StyleLayerGrid* grid, EngineThread& engine,
                       std::function<Edit(const std::vector<double>&)> mix)
    : QObject(grid)
    , m_grid(grid)
    , m_mix(std::move(mix))
    , m_pictures(engine, qRound(LayerPreview::Side * grid->devicePixelRatioF()))
    , m_preview(new LayerPreview(grid)) {
    m_grid->setCellToolTips(false);
    m_grid->installEventFilter(this);
    m_delay.setSingleShot(true);
    m_delay.setInterval(beforeShowing);
    connect(&m_delay, &QTimer::timeout, this, &LayerHover::refresh);
    connect(&m_pictures, &SmallPictures::drawn, this, [this] {
        if (m_preview->isVisible())
            refresh();
    });
    connect(m_grid, &StyleLayerGrid::layerHovered, this, &LayerHover::hover);
    connect(m_grid, &StyleLayerGrid::currentChanged, this, [this](int layer) {
        if (m_grid->hasFocus() && !m_grid->underMouse())
            hover(layer);
    });
    const auto follow = [this] {
        if (m_preview->isVisible())
            refresh();
    };
    connect(m_grid, &StyleLayerGrid::sharesChanged, this, follow);
    connect(m_grid, &StyleLayerGrid::locksChanged, this, follow);
}

bool LayerHover::eventFilter(QObject* watched, QEvent* event) {
    // While a layer is changed, the result behind it is what matters.
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::FocusOut ||
        event->type() == QEvent::Hide)
        hide();
    return QObject::eventFilter(watched, event);
}

void LayerHover::hover(int layer) {
    if (layer < 0 || m_grid->layers().empty())
        return hide();
    m_layer = layer;
    if (m_preview->isVisible())
        refresh();
    else
        m_delay.start();
}

void LayerHover::hide() {
    m_delay.stop();
    m_layer = -1;
    m_preview->hide();
}

void LayerHover::refresh() {
    if (m_layer < 0 || !m_grid->isVisible())
        return hide();
    std::vector<double> shares(m_grid->layers().size(), 0.0);
    const Edit a = m_mix(shares);
    shares[static_cast<std::size_t>(m_layer)] = 1;
    const Edit changed = m_mix(shares);
    m_pictures.request({a, changed});
    m_preview->setTexts(m_grid->describe(m_layer), tr("A with layer %1 of B").arg(m_layer),
                        StyleLayerGrid::manners());
    m_preview->setPictures(m_pictures.find(a), m_pictures.find(changed));
    const QRect cell = m_grid->cellRect(m_layer);
    const QWidget* panel = m_grid->parentWidget() ? m_grid->parentWidget() : m_grid;
    QRect target(m_grid->mapToGlobal(cell.topLeft()), cell.size());
    target.setLeft(panel->mapToGlobal(QPoint()).x()); // the other cells stay in sight
    m_preview->showBeside(target);
}

} // namespace inlay
