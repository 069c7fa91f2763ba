#include "ui/panels/panel_inputs.h"

#include "ui/panels/layer_range_box.h"
#include "ui/panels/picture_slot.h"
#include "ui/widgets/value_slider.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <utility>

namespace inlay {

namespace {

/// The value of the expected kind; what a document says may be of another.
template <typename Value>
std::function<void(const EditInput&)> taking(std::function<void(const Value&)> take) {
    return [take = std::move(take)](const EditInput& input) {
        if (const auto* value = std::get_if<Value>(&input))
            take(*value);
    };
}

} // namespace

PanelInputs::PanelInputs(Document& document, QWidget* panel)
    : QObject(panel)
    , m_document(document)
    , m_panel(panel->objectName()) {
    connect(&m_document, &Document::inputsPlaced, this, [this](const QString& panel) {
        if (panel == m_panel && !m_committing)
            show(m_document.inputs(m_panel));
    });
    connect(&m_document, &Document::inputsForgotten, this, &PanelInputs::showUsual);
}

void PanelInputs::add(Input input) {
    input.usual = input.read();
    EditInputs inputs = m_document.inputs(m_panel);
    inputs[input.name] = input.usual;
    m_document.followInputs(m_panel, inputs);
    m_inputs.push_back(std::move(input));
}

void PanelInputs::bind(const QString& name, Read read, Show show) {
    add({name, std::move(read), std::move(show), {}, {}});
}

void PanelInputs::bind(ValueSlider* slider, const QString& name) {
    add({slider->objectName(),
         [slider] { return slider->value(); },
         taking<double>([slider](double value) { slider->setValue(value); }),
         [slider] { return slider->isMoving(); },
         {}});
    connect(slider, &ValueSlider::valueCommitted, this, [this, slider, name] {
        commit(tr("%1 %2").arg(name.isEmpty() ? slider->label() : name, slider->valueText()),
               slider->gesture());
    });
}

void PanelInputs::bind(PictureSlot* slot) {
    add({slot->objectName(),
         [slot] { return slot->picture(); },
         taking<PictureId>(
             [this, slot](PictureId id) { slot->setPicture(m_document.find(id) ? id : 0); }),
         {},
         {},
         false});
    connect(slot, &PictureSlot::chosen, this,
            [this, slot] { commit(tr("%1: %2").arg(slot->shortRole(), slot->pictureName())); });
}

void PanelInputs::bind(QAbstractButton* box) {
    add({box->objectName(),
         [box] { return box->isChecked() ? 1.0 : 0.0; },
         taking<double>([box](double value) { box->setChecked(value != 0); }),
         {},
         {}});
    connect(box, &QAbstractButton::clicked, this, [this, box](bool on) {
        const QString name = box->text().remove(QLatin1Char('&'));
        commit(on ? tr("%1: on").arg(name) : tr("%1: off").arg(name));
    });
}

void PanelInputs::bind(QComboBox* box) {
    add({box->objectName(),
         [box] { return static_cast<double>(box->currentIndex()); },
         taking<double>([box](double value) {
             if (value >= 0 && value < box->count())
                 box->setCurrentIndex(static_cast<int>(value));
         }),
         {},
         {}});
    connect(box, &QComboBox::activated, this,
            [this, box] { commit(tr("%1: %2").arg(box->accessibleName(), box->currentText())); });
}

void PanelInputs::bind(QSpinBox* box) {
    const auto gesture = addNumber(
        box, [box] { return static_cast<double>(box->value()); },
        [box](double value) { box->setValue(static_cast<int>(value)); });
    connect(box, &QSpinBox::valueChanged, this, [this, box, gesture] {
        commit(tr("%1 %2").arg(box->accessibleName(), box->text()), *gesture);
    });
}

void PanelInputs::bind(QDoubleSpinBox* box) {
    const auto gesture = addNumber(
        box, [box] { return box->value(); }, [box](double value) { box->setValue(value); });
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, box, gesture] {
        commit(tr("%1 %2").arg(box->accessibleName(), box->text()), *gesture);
    });
}

/// The digits of a number that is typed, and clicks on its arrows, are one step until Enter, or
/// until another control is used.
std::shared_ptr<int> PanelInputs::addNumber(QAbstractSpinBox* box, Read read,
                                            std::function<void(double)> show) {
    add({box->objectName(), std::move(read), taking<double>(std::move(show)), {}, {}});
    auto gesture = std::make_shared<int>(ValueSlider::nextGesture());
    connect(box, &QAbstractSpinBox::editingFinished, this,
            [gesture] { *gesture = ValueSlider::nextGesture(); });
    return gesture;
}

void PanelInputs::bind(LayerRangeBox* box) {
    add({box->objectName(),
         [box] {
             return std::vector<double>{static_cast<double>(box->first()),
                                        static_cast<double>(box->last())};
         },
         taking<std::vector<double>>([box](const std::vector<double>& range) {
             if (range.size() == 2)
                 box->setRange(static_cast<int>(range[0]), static_cast<int>(range[1]));
         }),
         {},
         {}});
    connect(box, &LayerRangeBox::changed, this, [this, box] {
        commit(box->isAll() ? tr("All layers")
                            : tr("Layers %1 to %2").arg(box->first()).arg(box->last()));
    });
}

EditInputs PanelInputs::present() const {
    EditInputs inputs = m_document.inputs(m_panel);
    for (const Input& input : m_inputs) {
        if (!input.isBusy || !input.isBusy() || inputs.find(input.name) == inputs.end())
            inputs[input.name] = input.read();
    }
    return inputs;
}

void PanelInputs::commit(const QString& text, int gesture) {
    if (m_showing)
        return;
    if (m_document.isActing()) // a consequence of another act, which has its own step
        return follow();
    const QScopedValueRollback committing(m_committing, true);
    m_document.setInputs(m_panel, present(), text, gesture);
}

void PanelInputs::follow() {
    if (!m_showing)
        m_document.followInputs(m_panel, present());
}

void PanelInputs::follow(const QWidget* control) {
    EditInputs inputs = m_document.inputs(m_panel);
    for (const Input& input : m_inputs) {
        if (input.name == control->objectName())
            inputs[input.name] = input.read();
    }
    if (!m_showing)
        m_document.followInputs(m_panel, inputs);
}

void PanelInputs::change(const std::function<void()>& change) {
    {
        const QScopedValueRollback showing(m_showing, true);
        change();
    }
    follow();
}

void PanelInputs::takeAsUsual() {
    for (Input& input : m_inputs)
        input.usual = input.read();
    follow();
}

void PanelInputs::show(const EditInputs& inputs) {
    {
        const QScopedValueRollback showing(m_showing, true);
        for (const Input& input : m_inputs) {
            const auto found = inputs.find(input.name);
            if (found != inputs.end())
                input.show(found->second);
        }
    }
    Q_EMIT shown();
    follow(); // a control may hold less than it was given
}

void PanelInputs::showUsual() {
    {
        const QScopedValueRollback showing(m_showing, true);
        for (const Input& input : m_inputs) {
            if (input.isUsual && !m_staysForNext)
                input.show(input.usual);
        }
    }
    Q_EMIT shown();
    follow();
}

} // namespace inlay
