#include "ui/store/document_keeper.h"

#include "ui/document/interrupted_embeddings.h"

#include <QFileInfo>
#include <QThread>
#include <algorithm>

namespace inlay {

namespace {

constexpr int retryMilliseconds = 5000;
constexpr std::chrono::milliseconds settlePatience{5000};
constexpr std::chrono::milliseconds failingPatience{500}; ///< with what has just failed

bool isSameFile(const QString& a, const QString& b) {
    const QString canonical = QFileInfo(a).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(b).canonicalFilePath();
}

} // namespace

DocumentKeeper::DocumentKeeper(Document& document, BackgroundJobs& jobs, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_jobs(jobs)
    , m_recorder(document) {
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMilliseconds);
    connect(&m_retry, &QTimer::timeout, this, &DocumentKeeper::beginSession);
    connect(&m_recorder, &DocumentRecorder::recorded, this, &DocumentKeeper::take);
}

DocumentKeeper::~DocumentKeeper() {
    try {
        m_recorder.recordNow();
    } catch (...) {
        // There is nobody left to tell; who closed the window was, by `settle`.
    }
    m_store.reset();
    if (m_session && m_document.isEmpty())
        m_session->remove();
}

QString DocumentKeeper::name() const {
    return m_path.isEmpty() ? tr("Untitled") : QFileInfo(m_path).completeBaseName();
}

void DocumentKeeper::lookForLeftovers() {
    m_jobs.perform(
        tr("Look for unsaved documents"),
        [](EngineLibrary&, JobControl&) { return findLeftovers(); }, this,
        [this](const std::vector<Leftover>& leftovers) {
            for (const Leftover& leftover : leftovers)
                Q_EMIT leftoverFound(leftover);
        });
}

void DocumentKeeper::startNew() {
    if (!mayLeave()) {
        Q_EMIT stayed();
        return;
    }
    load({}, nullptr, {}, nullptr);
    Q_EMIT opened({});
}

void DocumentKeeper::open(const QString& path) {
    if (!m_path.isEmpty() && isSameFile(path, m_path)) {
        Q_EMIT notice(tr("%1 is open in this window already.").arg(name()));
        Q_EMIT stayed();
    } else {
        read(path, QFileInfo(path).fileName(), nullptr);
    }
}

void DocumentKeeper::recover(const Leftover& leftover) {
    const auto offerAgain = [this, leftover] { Q_EMIT leftoverFound(leftover); };
    if (const Job* job = read(leftover.file->path(), tr("The unsaved document"), leftover.file))
        connect(job, &Job::cancelled, this, offerAgain);
    else
        offerAgain();
}

Job* DocumentKeeper::read(const QString& path, const QString& name,
                          const std::shared_ptr<SessionFile>& session) {
    if (!mayLeave()) {
        Q_EMIT stayed();
        return nullptr;
    }
    Job* job = m_jobs.perform(
        tr("Open %1").arg(name),
        [path, owner = thread()](EngineLibrary&, JobControl& control) {
            return openDocument(path, owner, control);
        },
        this,
        [this, path, session](const OpenedDocument& opened) {
            if (!settle()) {
                Q_EMIT stayed();
                return;
            }
            const bool isReadOnly = !opened.store;
            load(opened.contents, opened.store, session || isReadOnly ? QString() : path, session);
            if (isReadOnly) {
                beginSession();
                Q_EMIT notice(tr("%1 can only be read: this is a copy of it without a name. Save "
                                 "it under one with Ctrl+Alt+S.")
                                  .arg(QFileInfo(path).fileName()));
            }
            Q_EMIT this->opened(m_path);
        });
    job->offerCancel();
    m_opening = job;
    connect(job, &Job::failed, this, [this, name](const Problem& problem) {
        Q_EMIT failed(tr("%1 could not be opened").arg(name), problem);
        Q_EMIT stayed();
    });
    connect(job, &Job::cancelled, this, [this, job] {
        if (!m_opening || m_opening == job) // else a later wish is on its way
            Q_EMIT stayed();
    });
    return job;
}

void DocumentKeeper::saveAs(const QString& path) {
    if (isBusyTold(m_opening || m_copying))
        return;
    if (!m_path.isEmpty() && isSameFile(path, m_path)) {
        Q_EMIT notice(tr("%1 is written as you work; it is up to date.").arg(name()));
        return;
    }
    m_recorder.recordNow();
    m_copying = true;
    m_sinceCopy.clear();
    const QString fileName = QFileInfo(path).fileName();
    Job* job = m_jobs.perform(
        tr("Save %1").arg(fileName),
        [path, owner = thread(),
         contents = m_document.contents().withIdsMoved(-static_cast<qint64>(m_idOffset))](
            EngineLibrary&, JobControl&) { return writeDocument(path, contents, owner); },
        this,
        [this, path](const std::shared_ptr<DocumentStore>& store) {
            m_recorder.recordNow();
            m_copying = false;
            useStore(store); // the old one writes what is left to it
            for (const DocumentChanges& changes : m_sinceCopy)
                m_store->put(changes);
            m_sinceCopy.clear();
            if (m_session)
                m_session->remove();
            m_session.reset();
            m_path = path;
            Q_EMIT nameChanged();
            Q_EMIT saved(path);
        });
    connect(job, &Job::failed, this, [this, fileName](const Problem& problem) {
        m_copying = false;
        m_sinceCopy.clear();
        Q_EMIT failed(tr("%1 could not be saved").arg(fileName), problem);
    });
}

bool DocumentKeeper::isBusyTold(bool isBusy) {
    if (isBusy)
        Q_EMIT notice(tr("A document is being opened or saved; try again when that is done."));
    return isBusy;
}

bool DocumentKeeper::isWritten() {
    try {
        m_recorder.recordNow();
    } catch (...) { // no memory for it: the changes are still the recorder's
        return false;
    }
    return m_store ? m_store->flush(m_failing ? failingPatience : settlePatience)
                   : m_document.isEmpty();
}

bool DocumentKeeper::settle() {
    const bool isWritten = this->isWritten();
    if (!isWritten)
        Q_EMIT failed(tr("The document could not be written"),
                      {ErrorKind::FileUnwritable, tr("Its last changes are not in its file."),
                       tr("Save it somewhere else (Ctrl+Alt+S), or make room.")});
    return isWritten;
}

bool DocumentKeeper::mayLeave() {
    if (isBusyTold(m_copying))
        return false;
    if (m_opening)
        m_opening->cancel(); // the later wish counts
    return settle();
}

void DocumentKeeper::take(const DocumentChanges& changes) {
    if (m_copying)
        m_sinceCopy.push_back(changes);
    if (m_store)
        m_store->put(changes);
    else if (!m_document.isEmpty())
        beginSession();
}

bool DocumentKeeper::beginSession() {
    try {
        m_session = SessionFile::create();
        useStore(std::make_shared<DocumentStore>(m_session->path()));
        m_recorder.recordAll();
        return true;
    } catch (...) {
        m_session.reset();
        if (!std::exchange(m_failing, true)) {
            Problem problem = problemFrom(std::current_exception());
            problem.advice =
                tr("What you do is not kept until that works; it is tried again. Save it somewhere "
                   "else with Ctrl+Alt+S.");
            Q_EMIT failed(tr("The document could not be written"), problem);
        }
        m_retry.start();
        return false;
    }
}

void DocumentKeeper::useStore(std::shared_ptr<DocumentStore> store) {
    m_retry.stop();
    if (m_store)
        m_store->disconnect(this);
    m_store = std::move(store);
    if (!m_store)
        return;
    connect(m_store.get(), &DocumentStore::failed, this, &DocumentKeeper::storeFailed);
    connect(m_store.get(), &DocumentStore::written, this, [this] {
        if (std::exchange(m_failing, false))
            Q_EMIT notice(tr("The document is written again."));
    });
}

void DocumentKeeper::storeFailed(const Problem& problem) {
    m_failing = true;
    Problem told = problem;
    if (problem.kind == ErrorKind::FileNotFound) {
        m_path.clear();
        const bool isKept = beginSession();
        told.advice = isKept ? tr("All of it is kept as a document without a name. Save it under "
                                  "one with Ctrl+Alt+S.")
                             : tr("Save it somewhere else with Ctrl+Alt+S.");
        Q_EMIT nameChanged();
    } else {
        told.advice = tr("Nothing is lost: it is tried again until it works. You can also save it "
                         "somewhere else with Ctrl+Alt+S.");
    }
    Q_EMIT failed(tr("The document could not be written"), told);
}

void DocumentKeeper::leave() {
    m_recorder.recordNow();
    useStore(nullptr);
    if (m_session && m_document.isEmpty())
        m_session->remove();
    else if (m_session)
        Q_EMIT leftoverFound(asLeftover());
    m_session.reset();
}

Leftover DocumentKeeper::asLeftover() const {
    Leftover leftover;
    leftover.file = m_session;
    leftover.changed = QDateTime::currentDateTime();
    leftover.pictures = m_document.count();
    for (int i = 0; i < std::min(m_document.count(), Leftover::mostNames); ++i)
        leftover.names << m_document.at(i).name;
    return leftover;
}

void DocumentKeeper::load(const DocumentContents& contents, std::shared_ptr<DocumentStore> store,
                          const QString& path, std::shared_ptr<SessionFile> session) {
    leave();
    m_idOffset = m_document.load(contents);
    m_recorder.setIdOffset(m_idOffset);
    m_recorder.forget();
    m_path = path;
    m_session = std::move(session);
    useStore(std::move(store));
    Q_EMIT nameChanged();
    const InterruptedCount kept = keepInterrupted(m_document);
    const auto waiting =
        std::count_if(contents.pictures.begin(), contents.pictures.end(),
                      [](const Picture& picture) { return picture.queued.has_value(); });
    QStringList sentences;
    if (const int embeddings = kept.all - kept.localEdits; embeddings > 0)
        sentences << tr("Embeddings that were interrupted: %1. Their best state so far is kept; "
                        "embed again for a better one.")
                         .arg(embeddings);
    if (kept.beside > 0)
        sentences << tr("Where a picture had a better one before, that one stays and "
                        "the interrupted one stands beside it on the shelf.");
    if (kept.localEdits > 0)
        sentences << tr("Local edits that were interrupted: %1. What they had come to stands on "
                        "the shelf as a picture of its own.")
                         .arg(kept.localEdits);
    if (waiting > 0)
        sentences << tr("Pictures that wait to be embedded, as they did: %1.").arg(waiting);
    if (!sentences.isEmpty())
        Q_EMIT notice(sentences.join(QLatin1Char(' ')));
}

} // namespace inlay
