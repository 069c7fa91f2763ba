#include "ui/libraries/library_commands.h"

#include <limits>

namespace inlay {

AddExpressionsCommand::AddExpressionsCommand(ExpressionLibrary& library,
                                             std::vector<LibraryExpression> expressions)
    : LibraryCommand(library,
                     expressions.size() == 1
                         ? ExpressionLibrary::tr("Keep the expression %1")
                               .arg(QString::fromStdString(expressions[0].direction->name))
                         : ExpressionLibrary::tr("Keep %1 expressions").arg(expressions.size()))
    , m_expressions(std::move(expressions)) {}

void AddExpressionsCommand::redo() {
    for (const LibraryExpression& expression : m_expressions)
        insert(std::numeric_limits<int>::max(), expression);
}

void AddExpressionsCommand::undo() {
    int index = 0;
    for (LibraryExpression& expression : m_expressions)
        expression = take(expression.id, &index);
}

RemoveExpressionCommand::RemoveExpressionCommand(ExpressionLibrary& library,
                                                 const LibraryExpression& expression)
    : LibraryCommand(library, ExpressionLibrary::tr("Remove the expression %1")
                                  .arg(QString::fromStdString(expression.direction->name)))
    , m_expression(expression) {}

void RemoveExpressionCommand::redo() {
    m_expression = take(m_expression.id, &m_index);
}

void RemoveExpressionCommand::undo() {
    insert(m_index, m_expression);
}

RenameExpressionCommand::RenameExpressionCommand(ExpressionLibrary& library,
                                                 const LibraryExpression& expression,
                                                 const QString& name)
    : LibraryCommand(library, ExpressionLibrary::tr("Rename the expression %1")
                                  .arg(QString::fromStdString(expression.direction->name)))
    , m_id(expression.id)
    , m_old(expression.direction) {
    auto renamed = std::make_shared<Direction>(*m_old);
    renamed->name = name.toStdString();
    m_new = renamed;
}

void RenameExpressionCommand::redo() {
    replace(m_id, m_new);
}

void RenameExpressionCommand::undo() {
    replace(m_id, m_old);
}

} // namespace inlay
