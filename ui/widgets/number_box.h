#pragma once

#include <QDoubleSpinBox>

namespace inlay {

/// A spin box for numbers of very different sizes: 0.0001 and 100,000 are both written without
/// idle zeros, and an arrow changes the second digit.
class NumberBox : public QDoubleSpinBox {
    Q_OBJECT

public:
    NumberBox(double minimum, double maximum, QWidget* parent = nullptr);

    QString textFromValue(double value) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace inlay
