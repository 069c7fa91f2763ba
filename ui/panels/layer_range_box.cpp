#include "ui/panels/layer_range_box.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPoint>
#include <QSignalBlocker>
#include <QSpinBox>
#include <algorithm>

namespace inlay {

LayerRangeBox::LayerRangeBox(QWidget* parent)
    : QWidget(parent)
    , m_band(new QComboBox(this))
    , m_first(new QSpinBox(this))
    , m_last(new QSpinBox(this)) {
    m_band->setObjectName("layerBand");
    m_band->setAccessibleName(tr("Style layers"));
    m_band->setToolTip(tr("The style layers that change: coarse ones carry pose and shape, fine "
                          "ones colour and texture"));
    m_first->setObjectName("firstLayer");
    m_first->setAccessibleName(tr("First layer"));
    m_first->setToolTip(tr("The first style layer that changes"));
    m_last->setObjectName("lastLayer");
    m_last->setAccessibleName(tr("Last layer"));
    m_last->setToolTip(tr("The last style layer that changes"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_band, 1);
    layout->addWidget(m_first);
    layout->addWidget(new QLabel(tr("to"), this));
    layout->addWidget(m_last);
    connect(m_band, &QComboBox::activated, this, &LayerRangeBox::takeBand);
    for (QSpinBox* number : {m_first, m_last})
        connect(number, &QSpinBox::valueChanged, this, &LayerRangeBox::takeNumbers);
    setLayers({});
}

void LayerRangeBox::setLayers(const std::vector<StyleLayer>& layers) {
    m_count = static_cast<int>(layers.size());
    m_band->clear();
    m_band->addItem(tr("All layers"), QPoint(0, m_count - 1));
    const auto add = [&](StyleBand wanted, const QString& name) {
        const auto is = [wanted](const StyleLayer& layer) { return layer.band == wanted; };
        const auto first = std::find_if(layers.begin(), layers.end(), is);
        if (first == layers.end())
            return;
        const auto last = std::find_if(layers.rbegin(), layers.rend(), is);
        m_band->addItem(name, QPoint(first->index, last->index));
    };
    add(StyleBand::Coarse, tr("Coarse"));
    add(StyleBand::Middle, tr("Middle"));
    add(StyleBand::Fine, tr("Fine"));
    m_band->addItem(tr("Chosen layers"), QPoint(-1, -1));
    setEnabled(m_count > 0);
    setRange(0, m_count - 1);
}

int LayerRangeBox::first() const {
    return m_first->value();
}

int LayerRangeBox::last() const {
    return m_last->value();
}

std::vector<double> LayerRangeBox::weights() const {
    std::vector<double> weights(static_cast<std::size_t>(m_count), 0.0);
    for (int row = first(); row <= last() && row < m_count; ++row)
        weights[static_cast<std::size_t>(row)] = 1;
    return weights;
}

void LayerRangeBox::setRange(int first, int last) {
    showRange(first, last);
}

void LayerRangeBox::showRange(int first, int last) {
    m_updating = true;
    m_first->setRange(0, std::max(0, m_count - 1));
    m_last->setRange(0, std::max(0, m_count - 1));
    m_first->setValue(first);
    m_last->setValue(last);
    const int known = m_band->findData(QPoint(m_first->value(), m_last->value()));
    m_band->setCurrentIndex(known >= 0 ? known : m_band->count() - 1);
    m_updating = false;
}

void LayerRangeBox::takeBand(int index) {
    const QPoint range = m_band->itemData(index).toPoint();
    if (range.x() < 0) { // its numbers are the user's to choose
        m_first->setFocus();
        m_first->selectAll();
        return;
    }
    showRange(range.x(), range.y());
    Q_EMIT changed();
}

void LayerRangeBox::takeNumbers() {
    if (m_updating)
        return;
    const bool firstMoved = sender() == m_first;
    int first = m_first->value();
    int last = m_last->value();
    if (first > last)
        (firstMoved ? last : first) = firstMoved ? first : last;
    showRange(first, last);
    Q_EMIT changed();
}

} // namespace inlay
