#pragma once

#include "core/facade/registered_weights.h"

#include <QWidget>
#include <vector>

class QTreeWidget;

namespace inlay {

/// The weights that perceptual distances need and Inlay does not come with: what each file is for,
/// where it is to be had, under which licence, and whether it is registered.
class PerceptualWeightsPage : public QWidget {
    Q_OBJECT

public:
    explicit PerceptualWeightsPage(QWidget* parent = nullptr);

    void setRegistered(const std::vector<RegisteredWeights>& weights);

Q_SIGNALS:
    void chooseRequested(); ///< the user wants to choose a file

private:
    QTreeWidget* m_tree = nullptr;
};

} // namespace inlay
