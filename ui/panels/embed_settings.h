#pragma once

#include "core/model/embedding/embedding_options.h"
#include "core/model/network/network_info.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

namespace inlay {

class AdvancedSettings;
class PresetBox;

/// The settings of an embedding: space, preset, steps, start, distance, class, seed, and what else
/// a preset holds.
class EmbedSettings : public QWidget {
    Q_OBJECT

public:
    explicit EmbedSettings(QWidget* parent = nullptr);

    /// The section of the optimiser's settings, for the panel to place where it may grow.
    QWidget* advanced();

    EmbeddingOptions options() const;
    bool isAutomatic() const; ///< photos are embedded as soon as they are there

    /// The settings last used with this network come back. For a new network they stay as they are,
    /// except for distance and start, which get the network's best.
    void setNetwork(const NetworkInfo& network);
    void setOptions(const EmbeddingOptions& options, bool automatic);

    /// The choices by the network's hash.
    using OptionsOfNetworks = QHash<QString, EmbeddingOptions>;
    void setRemembered(const OptionsOfNetworks& options);
    OptionsOfNetworks remembered() const; ///< with those of the present network

    void setSavedPresets(const std::vector<EmbeddingOptions>& presets);
    void showPreset(const EmbeddingOptions& preset); ///< as the chosen one, its settings untouched

Q_SIGNALS:
    void changed();
    void savePresetRequested(const inlay::EmbeddingOptions& preset);
    void removePresetRequested(const QString& name);

private:
    void applyPreset();
    void apply(const EmbeddingOptions& options);
    void fillDistances(const NetworkInfo& network);
    void fillClasses(const NetworkInfo& network);
    void tellChanged();

    QComboBox* m_space = nullptr;
    PresetBox* m_preset = nullptr;
    QSpinBox* m_steps = nullptr;
    QComboBox* m_start = nullptr;
    QComboBox* m_distance = nullptr;
    QSpinBox* m_class = nullptr; ///< shown for networks that have classes; -1: all of them
    QSpinBox* m_seed = nullptr;
    QFormLayout* m_form = nullptr;
    QCheckBox* m_noise = nullptr;
    AdvancedSettings* m_advanced = nullptr;
    bool m_networkHasNoise = true;
    QString m_network; ///< its hash; empty: none yet
    OptionsOfNetworks m_remembered;
    QCheckBox* m_automatic = nullptr;
};

} // namespace inlay
