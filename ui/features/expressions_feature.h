#pragma once

#include "ui/features/window_feature.h"
#include "ui/libraries/expression_library.h"

namespace inlay {

class DirectionsPanel;
class ExpressionPanel;

/// The library of expressions, for the Expression panel and for directions that get a name.
class ExpressionsFeature : public WindowFeature {
    Q_OBJECT

public:
    explicit ExpressionsFeature(const WindowParts& parts);

    std::vector<SearchOffer> searchOffers() override; ///< those that fit the open network

    ExpressionLibrary& library() { return m_library; }
    /// Where the user's expressions are.
    static QString folder();

private:
    void readBundled();
    void import();
    void exportExpression(const DirectionPtr& direction);
    void keepNamed(const DirectionPtr& direction);

    ExpressionLibrary m_library;
};

} // namespace inlay
