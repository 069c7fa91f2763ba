#pragma once

#include <QWidget>

class QDoubleSpinBox;
class QLabel;

namespace inlay {

class SliderTrack;

/// A named number: label, track and spin box in one line of controls. `valueChanged` follows every
/// movement; `valueCommitted` comes once when a gesture is over (button released, key or wheel
/// turned, number entered), which is when an undo step is worth keeping.
/// Double click resets to the default value; Escape during a drag goes back to where it began.
class ValueSlider : public QWidget {
    Q_OBJECT

public:
    ValueSlider(const QString& label, double minimum, double maximum, int decimals,
                QWidget* parent = nullptr);

    double value() const { return m_value; }
    double minimum() const { return m_minimum; }
    double maximum() const { return m_maximum; }
    double defaultValue() const { return m_default; }

    void setRange(double minimum, double maximum);
    /// The middle of a symmetric range, else the minimum, unless set.
    void setDefaultValue(double value);
    /// Shown behind the number, with the space it needs: " px".
    void setUnit(const QString& unit);
    /// One arrow key or wheel notch.
    void setSingleStep(double step);
    void setLabel(const QString& label);
    /// Off where the name stands elsewhere; it is then only for screen readers.
    void setLabelVisible(bool visible);

    QSize sizeHint() const override;

public Q_SLOTS:
    /// Shows a value that came from elsewhere (an undo, another picture): emits `valueChanged` when
    /// it differs, never `valueCommitted`. Rounded to the decimals, clamped to the range.
    void setValue(double value);
    void resetToDefault();

Q_SIGNALS:
    void valueChanged(double value);
    void valueCommitted(double value);

protected:
    void changeEvent(QEvent* event) override;

private:
    double rounded(double value) const;
    int toTrack(double value) const;
    double fromTrack(int position) const;
    void configureTrack();
    void applyTrack(int position);
    void applySpinBox(double value);
    void commit();

    double m_minimum;
    double m_maximum;
    int m_decimals;
    double m_step;
    double m_value;
    double m_default;
    double m_committed;
    bool m_defaultIsOwn = false;
    bool m_updating = false;
    QLabel* m_label = nullptr;
    SliderTrack* m_track = nullptr;
    QDoubleSpinBox* m_spinBox = nullptr;
};

} // namespace inlay
