#pragma once

#include "ui/libraries/expression_library.h"
#include "ui/panels/edit_panel.h"

#include <QPointer>

namespace inlay {

class ExpressionList;
class LayerRangeBox;
class ValueSlider;

/// Adds an expression to a picture: the difference between two pictures of one person, or one of
/// the library.
class ExpressionPanel : public EditPanel {
    Q_OBJECT

public:
    ExpressionPanel(Session& session, ThumbnailCache& thumbnails, QWidget* parent = nullptr);

    Edit edit() const override;
    EditNames names() const override;

    ExpressionList* list() const { return m_list; }
    /// Where expressions are kept and come from.
    void setLibrary(ExpressionLibrary* library);
    ExpressionLibrary* library() const { return m_library; }

private:
    Edit at(double strength) const;
    std::optional<RecipeStep> step() const; ///< nothing while a picture is missing
    void showNetwork(const NetworkInfo& network);
    void bindInputs();
    void showExpression(const EditInput& input);
    void chooseExpression(bool byHand);
    void offerBundled();
    void keepExpression();
    QString expressionName() const; ///< that is used now

    PictureSlot* m_target = nullptr;
    PictureSlot* m_neutral = nullptr;
    PictureSlot* m_expressive = nullptr;
    ExpressionList* m_list = nullptr;
    LayerRangeBox* m_layers = nullptr;
    ValueSlider* m_strength = nullptr;
    QPointer<ExpressionLibrary> m_library;
    DirectionPtr m_direction; ///< of the library; null: the two pictures
    DirectionPtr m_offered;   ///< chosen by the panel, see offerBundled
    bool m_decided = false;   ///< somebody has chosen, here or in the document that was opened
};

} // namespace inlay
