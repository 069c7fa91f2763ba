#pragma once

#include "ui/panels/panel_path.h"

#include <functional>

namespace inlay {

class ValueSlider;

/// The path of a slider, from its minimum to its maximum.
class SliderPath : public PanelPath {
public:
    /// The slider whose path it is now; null: there is none.
    using Slider = std::function<ValueSlider*()>;
    /// The edit where that slider stands at a value.
    using EditAt = std::function<Edit(double)>;

    /// `hint`: else the usual one.
    SliderPath(Slider slider, EditAt editAt, QString hint = {});

    std::vector<Edit> frames(int count) const override;
    double position() const override;
    void setPosition(double position) override;
    void settle() override;
    QString hint() const override;

private:
    Slider m_slider;
    EditAt m_editAt;
    QString m_hint;
};

} // namespace inlay
