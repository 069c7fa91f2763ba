#pragma once

#include "core/embedding/embedding_options.h"
#include "core/network/network_info.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace inlay {

class AdvancedSettings;
class PresetBox;

/// The choices an embedding is made with: space, preset, steps, start, distance, seed, and
/// what else a preset holds.
class EmbedSettings : public QWidget {
    Q_OBJECT

public:
    explicit EmbedSettings(QWidget* parent = nullptr);

    /// The section of the optimiser's settings, for the panel to place where it may grow.
    QWidget* advanced();

    EmbeddingOptions options() const;
    bool isAutomatic() const; ///< photos are embedded as soon as they are there

    void setNetwork(const NetworkInfo& network);
    void setOptions(const EmbeddingOptions& options, bool automatic);

    void setSavedPresets(const std::vector<EmbeddingOptions>& presets);
    void showPreset(const EmbeddingOptions& preset); ///< as the chosen one, its settings untouched

Q_SIGNALS:
    void changed();
    void savePresetRequested(const inlay::EmbeddingOptions& preset);
    void removePresetRequested(const QString& name);

private:
    void applyPreset();
    void tellChanged();

    QComboBox* m_space = nullptr;
    PresetBox* m_preset = nullptr;
    QSpinBox* m_steps = nullptr;
    QComboBox* m_start = nullptr;
    QComboBox* m_distance = nullptr;
    QSpinBox* m_seed = nullptr;
    QCheckBox* m_noise = nullptr;
    AdvancedSettings* m_advanced = nullptr;
    bool m_networkHasNoise = true;
    QCheckBox* m_automatic = nullptr;
};

} // namespace inlay
