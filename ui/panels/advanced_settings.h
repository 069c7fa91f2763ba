#pragma once

#include "core/model/embedding/embedding_options.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QToolButton;

namespace inlay {

class NumberBox;

/// The optimiser's settings: learning rate, schedule, weights, noise. Collapsed until its title is
/// pressed.
class AdvancedSettings : public QWidget {
    Q_OBJECT

public:
    explicit AdvancedSettings(QWidget* parent = nullptr);

    void show(const EmbeddingOptions& options); ///< without `changed`
    void applyTo(EmbeddingOptions& options) const;

    void setNoiseMapsWanted(bool wanted);
    void setModified(bool modified); ///< something is not as the preset has it
    void setUnfolded(bool unfolded);

Q_SIGNALS:
    void changed();
    void resetRequested();

private:
    QWidget* buildRows();

    QToolButton* m_title = nullptr;
    QWidget* m_rows = nullptr;
    NumberBox* m_learningRate = nullptr;
    NumberBox* m_rampUp = nullptr;   ///< in percent
    NumberBox* m_rampDown = nullptr; ///< in percent
    NumberBox* m_beta1 = nullptr;
    NumberBox* m_beta2 = nullptr;
    NumberBox* m_mseWeight = nullptr;
    NumberBox* m_perceptualWeight = nullptr;
    NumberBox* m_latentNoise = nullptr;
    NumberBox* m_startPull = nullptr;
    QCheckBox* m_soap = nullptr;
    QCheckBox* m_bfloat16 = nullptr;
    QCheckBox* m_plateau = nullptr;
    NumberBox* m_noiseRate = nullptr;
    NumberBox* m_noiseRegularization = nullptr;
    QPushButton* m_reset = nullptr;
};

} // namespace inlay
