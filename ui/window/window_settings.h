#pragma once

#include "core/facade/engine.h"
#include "core/model/embedding/embedding_options.h"

#include <QHash>
#include <QSettings>
#include <QStringList>

namespace inlay {

/// What the window remembers from one start to the next.
class WindowSettings {
public:
    /// Of each kind of file the folder last used is remembered; where none is yet, the folder last
    /// used for something alike.
    enum class Folder {
        Photos,
        Networks,
        Weights,
        Documents,
        Images, ///< that were saved
        Latents,
        Films,
        Recipes,
        Expressions,
        Reports ///< figures, tables, curves
    };

    QByteArray geometry() const;
    void setGeometry(const QByteArray& bytes);
    QByteArray splitter(const QString& name) const;
    void setSplitter(const QString& name, const QByteArray& bytes);

    /// `first`: where none is remembered yet; empty: the system's for such files.
    QString folder(Folder which, const QString& first = {}) const;
    void setFolder(Folder which, const QString& path); ///< of this file
    /// Where a file of this name would be saved; what no file's name can hold is replaced.
    QString proposal(Folder which, const QString& name, const QString& ending,
                     const QString& first = {}) const;
    /// The name itself, without what no file's name can hold.
    static QString fileName(const QString& name);

    QStringList recentFiles() const; ///< newest first; those that are gone are left out
    void addRecentFile(const QString& path);

    int number(const QString& name, int fallback) const;
    void setNumber(const QString& name, int value);

    /// What computes; automatic, as many threads as cores, where nothing was chosen.
    EngineSettings engineSettings() const;
    void setEngineSettings(const EngineSettings& settings);

    /// The network that was used last; empty: none, or the one that comes with the program is to be
    /// opened at every start.
    QString networkAtStart() const;
    bool startsWithLastNetwork() const;
    void setStartsWithLastNetwork(bool last);
    void setLastNetwork(const QString& path);

    EmbeddingOptions embeddingOptions() const; ///< the latest, of whichever network
    bool automaticEmbedding() const;
    void setEmbedding(const EmbeddingOptions& options, bool automatic);
    /// By the network's hash.
    QHash<QString, EmbeddingOptions> embeddingOptionsOfNetworks() const;
    void setEmbeddingOptionsOfNetworks(const QHash<QString, EmbeddingOptions>& options);

private:
    EmbeddingOptions optionsIn(const QString& group) const;
    void setOptionsIn(const QString& group, const EmbeddingOptions& options);

    QSettings m_settings;
};

} // namespace inlay
