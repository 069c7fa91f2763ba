#pragma once

#include "core/embedding/embedding_options.h"

#include <QHash>
#include <QSettings>
#include <QStringList>

namespace inlay {

/// What the window remembers from one start to the next.
class WindowSettings {
public:
    enum class Folder { Open, Network, Save, Document };

    QByteArray geometry() const;
    void setGeometry(const QByteArray& bytes);
    QByteArray splitter(const QString& name) const;
    void setSplitter(const QString& name, const QByteArray& bytes);

    QString folder(Folder which) const;
    void setFolder(Folder which, const QString& path); ///< of this file
    /// Where a file of this name would be saved; what no file's name can hold is replaced.
    QString proposal(const QString& name, const QString& ending) const;

    QStringList recentFiles() const; ///< newest first; those that are gone are left out
    void addRecentFile(const QString& path);

    int number(const QString& name, int fallback) const;
    void setNumber(const QString& name, int value);

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
