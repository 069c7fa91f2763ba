#pragma once

#include <QWidget>

class QDoubleSpinBox;
class QLabel;

namespace inlay {

class SliderTrack;

/// A named number: label, track and spin box in one line of controls. `valueChanged` follows every
/// movement; `valueCommitted` comes once when a gesture is over (button or key released, wheel
/// turned, number entered), which is when an undo step is worth keeping. Notches of the wheel, and
/// clicks on the number's arrows, that follow each other have one gesture number, so that they can
/// become one step.
/// Double click resets to the default value; Escape during a drag goes back to where it began.
class ValueSlider : public QWidget {
    Q_OBJECT

public:
    ValueSlider(const QString& label, double minimum, double maximum, int decimals,
                QWidget* parent = nullptr);

    double value() const { return m_value; }
    double minimum() const { return m_minimum; }
    double maximum() const { return m_maximum; }
    QString label() const;     ///< without mnemonic
    QString valueText() const; ///< the number as it stands there, with its unit

    /// Tells gestures apart, those of other sliders as well; grows.
    int gesture() const { return m_gesture; }
    static int nextGesture(); ///< for controls that are no sliders
    /// Between the beginning of a gesture and its end.
    bool isMoving() const { return isHeld() || m_value != m_committed; }

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
    void setNumberWidth(int width); ///< px, the narrowest
    /// The first digit of a number was typed elsewhere: the rest goes into the number's field.
    void typeNumber(const QString& digit);

    /// Moves as a hand on the track does, for another control that shows the same number:
    /// `valueCommitted` follows only with `endSlide`.
    void slideTo(double value);
    void endSlide();

    QSize sizeHint() const override;

public Q_SLOTS:
    /// Shows a value that came from elsewhere (an undo, another picture): emits `valueChanged` when
    /// it differs, never `valueCommitted`. Rounded to the decimals, clamped to the range.
    void setValue(double value);
    void resetToDefault();

Q_SIGNALS:
    void valueChanged(double value);
    void valueCommitted(double value);
    void numberEntered(); ///< Enter was pressed in the number's field

protected:
    void changeEvent(QEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    enum class Hand { None, Drag, Keys, Wheel, Number };

    bool isHeld() const;
    void beginGesture(Hand hand);
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
    bool m_sliding = false;   ///< by another control
    Hand m_hand = Hand::None; ///< what moved it last
    int m_gesture = 0;
    QLabel* m_label = nullptr;
    SliderTrack* m_track = nullptr;
    QDoubleSpinBox* m_spinBox = nullptr;
};

} // namespace inlay
