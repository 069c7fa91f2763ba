#include "ui/store/document_store.h"

#include "ui/engine/insist.h"
#include "ui/store/document_writer.h"

namespace inlay {

namespace {

using namespace std::chrono_literals;

constexpr auto writeDelay = 200ms; // so that a dragged slider is one commit
constexpr auto retryPause = 2s;

} // namespace

DocumentStore::DocumentStore(const QString& path, const DocumentContents& present, QObject* parent)
    : QObject(parent)
    , m_path(path) {
    std::promise<void> opened;
    m_thread = std::thread([this, &opened, &present] { run(present, opened); });
    try {
        opened.get_future().get();
    } catch (...) {
        m_thread.join();
        throw;
    }
}

DocumentStore::~DocumentStore() {
    m_queue.close();
    m_thread.join();
}

bool DocumentStore::flush(std::chrono::milliseconds patience) {
    return m_queue.flush(patience);
}

void DocumentStore::run(const DocumentContents& present, std::promise<void>& opened) {
    std::unique_ptr<DocumentWriter> writer;
    try {
        writer = std::make_unique<DocumentWriter>(m_path, present);
    } catch (...) {
        opened.set_exception(std::current_exception());
        return;
    }
    opened.set_value(); // `opened` and `present` are gone from here on
    bool isFailing = false;
    while (std::optional<DocumentChanges> changes = m_queue.take(writeDelay)) {
        const quint64 number = changes->number;
        try {
            writer->write(*changes);
        } catch (...) {
            const std::exception_ptr thrown = std::current_exception();
            m_queue.giveBack(*std::move(changes), retryPause);
            if (!isFailing)
                isFailing = insist([&] { Q_EMIT failed(problemFrom(thrown)); });
            continue;
        }
        m_queue.finish();
        isFailing = false;
        insist([&] { Q_EMIT written(number); });
    }
}

} // namespace inlay
