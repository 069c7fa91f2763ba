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

/// Binds the controls of a panel to its inputs in the document, of which the panel is a view: what
/// the user is done with becomes an undo step that bears the control's name and value, undo and
/// redo are shown in the controls, and what changes by itself (a slot that fills itself) is
/// followed without a step. The names of inputs are the object names of their controls.
class PanelInputs : public QObject {
    Q_OBJECT

public:
    using Read = std::function<EditInput()>;
    using Show = std::function<void(const EditInput&)>;

    /// `panel` has its object name already; it owns this.
    PanelInputs(Document& document, QWidget* panel);

    // In this order they are shown: what changes others comes first.
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
    /// Something has changed by itself: this control, or any. A slider that is on the move is left
    /// out. Not to be said amid an act of the user, whose step would then miss it.
    void follow(const QWidget* control);
    void follow();
    /// The program changes the controls.
    void change(const std::function<void()>& change);
    /// They are tools' settings, which stay as they are in another document.
    void keepForNextDocument() { m_staysForNext = true; }
    /// What the inputs bound here are in a document that says nothing else: as they are now.
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
