#pragma once

#include "core/facade/engine.h"

#include <QDialog>

class QCheckBox;
class QDoubleSpinBox;
class QSpinBox;

namespace inlay {

/// How the network invents a picture: seed, truncation and, where the network knows classes, which
/// one. Stays open, so that one picture after the other can be made.
class GenerateDialog : public QDialog {
    Q_OBJECT

public:
    explicit GenerateDialog(QWidget* parent = nullptr);

    void setNetwork(const NetworkInfo& network);
    /// The seed as it stands; a new random one comes after each picture where that is asked for.
    SampleOptions options() const;

Q_SIGNALS:
    void generateRequested(const inlay::SampleOptions& options);

private:
    void generate();

    QSpinBox* m_seed = nullptr;
    QCheckBox* m_newSeed = nullptr;
    QDoubleSpinBox* m_psi = nullptr;
    QSpinBox* m_cutoff = nullptr;
    QSpinBox* m_class = nullptr;
};

} // namespace inlay
