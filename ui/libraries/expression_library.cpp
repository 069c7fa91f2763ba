#include "ui/libraries/expression_library.h"

#include "ui/libraries/library_commands.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUndoStack>
#include <algorithm>

namespace inlay {

namespace {

struct ReadFile {
    QString path;
    std::vector<Direction> directions;
    std::optional<Problem> problem;
};

std::vector<ReadFile> readFolder(EngineLibrary& library, const QString& folder) {
    std::vector<ReadFile> files;
    const QDir dir(folder);
    for (const QFileInfo& info :
         dir.entryInfoList({QStringLiteral("*.safetensors")}, QDir::Files, QDir::Name)) {
        ReadFile file;
        file.path = info.filePath();
        try {
            file.directions = library.loadDirections(file.path.toStdString());
        } catch (...) {
            file.problem = problemFrom(std::current_exception());
        }
        files.push_back(std::move(file));
    }
    return files;
}

} // namespace

ExpressionLibrary::ExpressionLibrary(BackgroundJobs& jobs, QUndoStack& undoStack, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_undoStack(undoStack) {}

void ExpressionLibrary::open(const QString& folder) {
    m_folder = folder;
    m_expressions.erase(std::remove_if(m_expressions.begin(), m_expressions.end(),
                                       [](const auto& one) { return !one.file.isEmpty(); }),
                        m_expressions.end());
    Q_EMIT changed();
    Job* job = m_jobs.perform(
        tr("Read the library of expressions"),
        [folder](EngineLibrary& library, JobControl&) { return readFolder(library, folder); }, this,
        [this, folder](const std::vector<ReadFile>& files) {
            if (folder != m_folder)
                return;
            for (const ReadFile& file : files) {
                // What was kept while this was being read is there already.
                if (std::any_of(m_expressions.begin(), m_expressions.end(),
                                [&file](const auto& one) { return one.file == file.path; }))
                    continue;
                if (file.problem)
                    Q_EMIT problem(tr("An expression of your library could not be read"),
                                   *file.problem);
                for (const Direction& direction : file.directions)
                    m_expressions.push_back(
                        {++m_lastId, std::make_shared<const Direction>(direction), file.path});
            }
            Q_EMIT changed();
        });
    connect(job, &Job::failed, this, [this](const Problem& reason) {
        Q_EMIT problem(tr("Your library of expressions could not be read"), reason);
    });
}

void ExpressionLibrary::setBundled(const std::vector<Direction>& directions) {
    m_expressions.erase(std::remove_if(m_expressions.begin(), m_expressions.end(),
                                       [](const auto& one) { return one.file.isEmpty(); }),
                        m_expressions.end());
    std::vector<LibraryExpression> bundled;
    bundled.reserve(directions.size());
    for (const Direction& direction : directions)
        bundled.push_back({++m_lastId, std::make_shared<const Direction>(direction), {}});
    m_expressions.insert(m_expressions.begin(), bundled.begin(), bundled.end());
    Q_EMIT changed();
}

ExpressionId ExpressionLibrary::bundledFor(const NetworkInfo& network) const {
    for (const LibraryExpression& one : m_expressions)
        if (one.file.isEmpty() && fits(*one.direction, network))
            return one.id;
    return 0;
}

const LibraryExpression* ExpressionLibrary::find(ExpressionId id) const {
    const auto found = std::find_if(m_expressions.begin(), m_expressions.end(),
                                    [id](const auto& one) { return one.id == id; });
    return found == m_expressions.end() ? nullptr : &*found;
}

const LibraryExpression* ExpressionLibrary::find(const DirectionPtr& direction) const {
    const auto found =
        std::find_if(m_expressions.begin(), m_expressions.end(),
                     [&direction](const auto& one) { return one.direction == direction; });
    return found == m_expressions.end() ? nullptr : &*found;
}

bool ExpressionLibrary::fits(const Direction& direction, const NetworkInfo& network) {
    return direction.dim == network.wDim &&
           (direction.rows == 1 || direction.rows == network.numWs) &&
           (direction.networkSha256.empty() || direction.networkSha256 == network.sha256);
}

void ExpressionLibrary::add(const std::vector<DirectionPtr>& directions) {
    std::vector<LibraryExpression> expressions;
    for (const DirectionPtr& direction : directions) {
        auto named = std::make_shared<Direction>(*direction);
        QString name = QString::fromStdString(direction->name).simplified();
        if (name.isEmpty())
            name = tr("expression");
        named->name = freeName(name).toStdString();
        expressions.push_back({++m_lastId, named, freeFile(name)});
        // So that the next one gets another name and another file.
        m_expressions.push_back(expressions.back());
    }
    m_expressions.resize(m_expressions.size() - expressions.size());
    if (expressions.empty())
        return;
    m_undoStack.push(new AddExpressionsCommand(*this, expressions));
    for (const LibraryExpression& expression : expressions)
        Q_EMIT added(expression.id);
}

void ExpressionLibrary::rename(ExpressionId id, const QString& name) {
    const LibraryExpression* expression = find(id);
    const QString wanted = name.simplified();
    if (expression && !expression->file.isEmpty() && !wanted.isEmpty() &&
        wanted.toStdString() != expression->direction->name)
        m_undoStack.push(new RenameExpressionCommand(*this, *expression, freeName(wanted)));
    else
        Q_EMIT changed(); // whoever typed it shows again what it is called
}

void ExpressionLibrary::remove(ExpressionId id) {
    const LibraryExpression* expression = find(id);
    if (expression && !expression->file.isEmpty())
        m_undoStack.push(new RemoveExpressionCommand(*this, *expression));
}

void ExpressionLibrary::insert(int index, const LibraryExpression& expression) {
    if (!expression.direction)
        return;
    const int at = std::min(index, static_cast<int>(m_expressions.size()));
    m_expressions.insert(m_expressions.begin() + at, expression);
    write(expression);
    Q_EMIT changed();
}

LibraryExpression ExpressionLibrary::take(ExpressionId id, int* index) {
    const auto found = std::find_if(m_expressions.begin(), m_expressions.end(),
                                    [id](const auto& one) { return one.id == id; });
    if (found == m_expressions.end())
        return {};
    *index = static_cast<int>(found - m_expressions.begin());
    LibraryExpression expression = *found;
    m_expressions.erase(found);
    // A file that holds several, put there by hand, goes on with the others.
    std::vector<Direction> others;
    for (const LibraryExpression& other : m_expressions)
        if (other.file == expression.file)
            others.push_back(*other.direction);
    enqueue([file = expression.file, others](EngineLibrary& library) {
        if (!others.empty())
            library.saveDirections(file.toStdString(), others);
        else if (QFile::exists(file) && !QFile::remove(file))
            throw Error(ErrorKind::FileUnwritable,
                        file.toStdString() + " could not be removed; is its folder writable?");
    });
    Q_EMIT changed();
    return expression;
}

void ExpressionLibrary::replace(ExpressionId id, const DirectionPtr& direction) {
    for (LibraryExpression& expression : m_expressions) {
        if (expression.id != id)
            continue;
        expression.direction = direction;
        write(expression);
        Q_EMIT changed();
        return;
    }
}

void ExpressionLibrary::write(const LibraryExpression& expression) {
    std::vector<Direction> directions;
    for (const LibraryExpression& other : m_expressions)
        if (other.file == expression.file)
            directions.push_back(*other.direction);
    enqueue([folder = m_folder, file = expression.file, directions](EngineLibrary& library) {
        if (!QDir().mkpath(folder))
            throw Error(ErrorKind::FileUnwritable,
                        folder.toStdString() + " could not be made; is the disk writable?");
        library.saveDirections(file.toStdString(), directions);
    });
}

void ExpressionLibrary::enqueue(FileWork work) {
    m_work.push_back(std::move(work));
    if (!m_working)
        workOn();
}

void ExpressionLibrary::workOn() {
    if (m_work.empty())
        return;
    m_working = true;
    Job* job = m_jobs.perform(
        tr("Write the library of expressions"),
        [work = std::move(m_work.front())](EngineLibrary& library, JobControl&) {
            work(library);
            return true;
        },
        this, [](bool) {});
    m_work.pop_front();
    const auto next = [this] {
        m_working = false;
        workOn();
    };
    connect(job, &Job::finished, this, next);
    connect(job, &Job::cancelled, this, next);
    connect(job, &Job::failed, this, [this, next](const Problem& reason) {
        Q_EMIT problem(tr("Your library of expressions could not be written"), reason);
        next();
    });
}

QString ExpressionLibrary::freeName(const QString& wanted) const {
    const auto isTaken = [this](const QString& name) {
        return std::any_of(
            m_expressions.begin(), m_expressions.end(),
            [name = name.toStdString()](const auto& one) { return one.direction->name == name; });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

QString ExpressionLibrary::freeFile(const QString& name) const {
    QString stem = name;
    stem.replace(QRegularExpression(QStringLiteral("[^\\w-]+")), QStringLiteral("_"));
    stem.truncate(60);
    const auto isTaken = [this](const QString& path) {
        return QFile::exists(path) ||
               std::any_of(m_expressions.begin(), m_expressions.end(),
                           [&path](const auto& one) { return one.file == path; });
    };
    QString path = QDir(m_folder).filePath(stem + QStringLiteral(".safetensors"));
    for (int number = 2; isTaken(path); ++number)
        path = QDir(m_folder).filePath(QStringLiteral("%1_%2.safetensors").arg(stem).arg(number));
    return path;
}

} // namespace inlay
