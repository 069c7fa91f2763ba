#pragma once

#include "ui/engine/problem.h"
#include "ui/store/change_queue.h"

#include <QObject>
#include <future>
#include <thread>

namespace inlay {

/// A document's file, written by a thread of its own: what is put here is on the disk within a
/// second (a fifth of one, where the disk is quick). While it lives nobody else can open the file.
class DocumentStore : public QObject {
    Q_OBJECT

public:
    /// Makes the file or opens it; `present`: what is in it already. Throws Error as
    /// DocumentWriter, and what std::thread throws.
    explicit DocumentStore(const QString& path, const DocumentContents& present = {},
                           QObject* parent = nullptr);
    ~DocumentStore() override; ///< writes what is left

    const QString& path() const { return m_path; }

    void put(DocumentChanges changes) { m_queue.put(std::move(changes)); }
    /// Waits until everything is written; false where that failed or took longer.
    bool flush(std::chrono::milliseconds patience = std::chrono::seconds(10));

Q_SIGNALS:
    void written(quint64 number); ///< all changes up to this one
    /// The changes are kept and tried again until it works; told once each time it begins.
    void failed(const inlay::Problem& problem);

private:
    void run(const DocumentContents& present, std::promise<void>& opened);

    QString m_path;
    ChangeQueue m_queue;
    std::thread m_thread;
};

} // namespace inlay
