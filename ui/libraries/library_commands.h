#pragma once

#include "ui/libraries/expression_library.h"

#include <QUndoCommand>

namespace inlay {

/// What can be undone in the library.
class LibraryCommand : public QUndoCommand {
public:
    LibraryCommand(ExpressionLibrary& library, const QString& text)
        : QUndoCommand(text)
        , m_library(library) {}

protected:
    void insert(int index, const LibraryExpression& expression) {
        m_library.insert(index, expression);
    }
    LibraryExpression take(ExpressionId id, int* index) { return m_library.take(id, index); }
    void replace(ExpressionId id, const DirectionPtr& direction) {
        m_library.replace(id, direction);
    }

private:
    ExpressionLibrary& m_library;
};

class AddExpressionsCommand : public LibraryCommand {
public:
    AddExpressionsCommand(ExpressionLibrary& library, std::vector<LibraryExpression> expressions);
    void redo() override;
    void undo() override;

private:
    std::vector<LibraryExpression> m_expressions;
};

class RemoveExpressionCommand : public LibraryCommand {
public:
    RemoveExpressionCommand(ExpressionLibrary& library, const LibraryExpression& expression);
    void redo() override;
    void undo() override;

private:
    LibraryExpression m_expression;
    int m_index = 0;
};

class RenameExpressionCommand : public LibraryCommand {
public:
    RenameExpressionCommand(ExpressionLibrary& library, const LibraryExpression& expression,
                            const QString& name);
    void redo() override;
    void undo() override;

private:
    ExpressionId m_id;
    DirectionPtr m_old;
    DirectionPtr m_new;
};

} // namespace inlay
