#pragma once

#include "core/model/network/network_info.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace inlay {

/// Which style layers: all, a band of them, or any others that follow each other.
class LayerRangeBox : public QWidget {
    Q_OBJECT

public:
    explicit LayerRangeBox(QWidget* parent = nullptr);

    /// All layers are chosen; does not signal.
    void setLayers(const std::vector<StyleLayer>& layers);
    void setRange(int first, int last); ///< does not signal

    int first() const;
    int last() const; ///< included
    bool isAll() const { return first() == 0 && last() == m_count - 1; }
    /// One for each layer, 1 in the range.
    std::vector<double> weights() const;

Q_SIGNALS:
    void changed(); ///< by the user

private:
    void takeBand(int index);
    void takeNumbers();
    void showRange(int first, int last);

    QComboBox* m_band = nullptr;
    QSpinBox* m_first = nullptr;
    QSpinBox* m_last = nullptr;
    int m_count = 0;
    bool m_updating = false;
};

} // namespace inlay
