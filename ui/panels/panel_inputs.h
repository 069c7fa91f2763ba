#pragma once

#include "ui/document/document.h"

#include <QObject>
#include <functional>
#include <memory>
#include <vector>

class QAbstractButton;
class QAbstractSpinBox;
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace inlay {

class LayerRangeBox;
class PictureSlot;
class ValueSlider;

/// Binds the controls of a panel to its inputs in the document, of which the panel is a view: a
/// value that the user commits becomes an undo step, named by the control and its value; undo and
/// redo are shown in the controls; and what changes by itself (a slot that fills itself) is
/// recorded without a step. The names of inputs are the object names of their controls.
class PanelInputs : public QObject {
    Q_OBJECT

public:
    using Read = std::function<EditInput()>;
    using Show = std::function<void(const EditInput&)>;

    /// `panel` has its object name already; it owns this.
    PanelInputs(Document& document, QWidget* panel);

    // Shown in this order: controls that change others are bound first.
    void bind(ValueSlider* slider, const QString& name = {}); ///< `name`: else its label
    void bind(PictureSlot* slot);
    void bind(QAbstractButton* box);
    void bind(QComboBox* box);
    void bind(QSpinBox* box);
    void bind(QDoubleSpinBox* box);
    void bind(LayerRangeBox* box);
    /// Anything else, which has to say `commit` itself.
    void bind(const QString& name, Read read, Show show);

    /// The user has done something: one step, if anything differs. `text` and `gesture` as for
    /// Document::setRecipe.
    void commit(const QString& text, int gesture = 0);
    /// This control, or any, has changed without the user: recorded without an undo step. A slider
    /// that is being dragged is left out. Not to be called within an act of the user.
    void follow(const QWidget* control);
    void follow();
    /// The program changes the controls.
    void change(const std::function<void()>& change);
    /// For settings of tools: they stay as they are when another document is opened.
    void keepForNextDocument() { m_staysForNext = true; }
    /// The present values become the defaults of documents that have none.
    void takeAsUsual();

Q_SIGNALS:
    void shown(); ///< other values stand in the controls

private:
    struct Input {
        QString name;
        Read read;
        Show show;
        std::function<bool()> isBusy; ///< none: never
        EditInput usual;
        bool isUsual = true; ///< has a usual value; pictures have none
    };

    void add(Input input);
    std::shared_ptr<int> addNumber(QAbstractSpinBox* box, Read read,
                                   std::function<void(double)> show);
    EditInputs present() const;
    void show(const EditInputs& inputs);
    void showUsual();

    Document& m_document;
    QString m_panel;
    std::vector<Input> m_inputs;
    bool m_staysForNext = false;
    bool m_showing = false;
    bool m_committing = false;
};

} // namespace inlay
