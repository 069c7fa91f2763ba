#include "ui/panels/slider_path.h"

#include "ui/widgets/value_slider.h"

#include <algorithm>
#include <utility>

namespace inlay {

SliderPath::SliderPath(Slider slider, EditAt editAt, QString hint)
    : m_slider(std::move(slider))
    , m_editAt(std::move(editAt))
    , m_hint(std::move(hint)) {}

std::vector<Edit> SliderPath::frames(int count) const {
    std::vector<Edit> edits;
    const ValueSlider* slider = m_slider();
    if (!slider)
        return edits;
    const double low = slider->minimum();
    const double high = slider->maximum();
    for (int i = 0; i < count; ++i)
        edits.push_back(m_editAt(low + (high - low) * i / std::max(1, count - 1)));
    return edits;
}

double SliderPath::position() const {
    const ValueSlider* slider = m_slider();
    if (!slider || slider->maximum() <= slider->minimum())
        return PanelPath::position();
    return (slider->value() - slider->minimum()) / (slider->maximum() - slider->minimum());
}

void SliderPath::setPosition(double position) {
    if (ValueSlider* slider = m_slider())
        slider->slideTo(slider->minimum() + position * (slider->maximum() - slider->minimum()));
}

void SliderPath::settle() {
    if (ValueSlider* slider = m_slider())
        slider->endSlide();
}

QString SliderPath::hint() const {
    return m_hint.isEmpty() ? PanelPath::hint() : m_hint;
}

} // namespace inlay
