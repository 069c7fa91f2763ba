#pragma once

#include "core/model/edit/direction.h"
#include "core/model/network/network_info.h"
#include "ui/engine/background_jobs.h"

#include <QObject>
#include <deque>
#include <functional>
#include <vector>

class QUndoStack;

namespace inlay {

using ExpressionId = quint64;

/// One of the library: the difference of two pictures, or a direction, under a name.
struct LibraryExpression {
    ExpressionId id = 0;
    DirectionPtr direction;
    QString file; ///< in the library's folder; empty: it comes with the program, and stays
};

/// The user's own expressions, in every document: each a file of directions in a folder, read and
/// written in the background, one after the other. Adding, renaming and removing can be undone.
class ExpressionLibrary : public QObject {
    Q_OBJECT

public:
    ExpressionLibrary(BackgroundJobs& jobs, QUndoStack& undoStack, QObject* parent = nullptr);

    /// Reads what is in it; `changed` follows. Made when the first expression comes.
    void open(const QString& folder);
    /// Those that come with the program stand first; `changed` follows.
    void setBundled(const std::vector<Direction>& directions);
    ExpressionId bundledFor(const NetworkInfo& network) const; ///< the first one; 0: there is none

    const std::vector<LibraryExpression>& expressions() const { return m_expressions; }
    const LibraryExpression* find(ExpressionId id) const; ///< null where there is none
    const LibraryExpression* find(const DirectionPtr& direction) const;

    /// Can it be added to latents of this network? Those of an unknown one by their shape.
    static bool fits(const Direction& direction, const NetworkInfo& network);
    bool isIdle() const { return !m_working; } ///< all that was done is on the disk

    // What a user does; each is one undo step.
    void add(const std::vector<DirectionPtr>& directions);
    void rename(ExpressionId id, const QString& name);
    void remove(ExpressionId id);

Q_SIGNALS:
    void changed();
    void added(inlay::ExpressionId id); ///< by `add`
    void problem(const QString& title, const inlay::Problem& problem);

private:
    friend class LibraryCommand;
    using FileWork = std::function<void(EngineLibrary&)>;

    void insert(int index, const LibraryExpression& expression);
    LibraryExpression take(ExpressionId id, int* index);
    void replace(ExpressionId id, const DirectionPtr& direction);
    void write(const LibraryExpression& expression);
    void enqueue(FileWork work);
    void workOn();
    QString freeName(const QString& wanted) const;
    QString freeFile(const QString& name) const;

    BackgroundJobs& m_jobs;
    QUndoStack& m_undoStack;
    QString m_folder;
    std::vector<LibraryExpression> m_expressions;
    ExpressionId m_lastId = 0;
    std::deque<FileWork> m_work;
    bool m_working = false;
};

} // namespace inlay
