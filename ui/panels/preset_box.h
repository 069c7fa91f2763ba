#pragma once

#include "core/model/embedding/embedding_options.h"

#include <QWidget>
#include <vector>

class QAction;
class QComboBox;

namespace inlay {

/// The presets to choose from: those that are built in, then the user's own, and a menu in which
/// the present settings can be saved as one, or one's own deleted.
class PresetBox : public QWidget {
    Q_OBJECT

public:
    explicit PresetBox(QWidget* parent = nullptr);

    const EmbeddingOptions& current() const;
    /// Shows the preset of that name, without `chosen`; one that is not known (its file is not read
    /// yet) is taken to have these settings.
    void choose(const EmbeddingOptions& preset);
    /// The user's own. Where the present one is no longer among them, `editable` is shown instead.
    void setSaved(const std::vector<EmbeddingOptions>& presets);

Q_SIGNALS:
    void chosen(); ///< by the user
    void saveRequested(const QString& name);
    void removeRequested(const QString& name);

private:
    void fill(const std::string& name);
    bool isOwn() const;
    void askForName();

    std::vector<EmbeddingOptions> m_presets; ///< in the order of the list
    QComboBox* m_box = nullptr;
    QAction* m_remove = nullptr;
};

} // namespace inlay
