// Works on a document without end, as fast as somebody with a very fast hand, and says on stdout
// what it has done and when. For tst_document_kill.

#include "document_script.h"

#include "core/base/error.h"
#include "ui/store/document_recorder.h"
#include "ui/store/document_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <cstdio>

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (argc != 3) {
        std::fputs("usage: document_victim FILE SEED\n", stderr);
        return 2;
    }
    try {
        inlay::DocumentStore store(QString::fromLocal8Bit(argv[1]));
        inlay::Document document;
        inlay::DocumentRecorder recorder(document);
        QObject::connect(&recorder, &inlay::DocumentRecorder::recorded, &store,
                         [&store](const inlay::DocumentChanges& changes) { store.put(changes); });
        QObject::connect(&store, &inlay::DocumentStore::failed, &store,
                         [](const inlay::Problem& problem) {
                             std::fprintf(stderr, "%s\n", qPrintable(problem.text()));
                         });
        inlay::test::DocumentScript script(document, QByteArray(argv[2]).toULongLong());
        QElapsedTimer clock;
        QTimer hand;
        QObject::connect(&hand, &QTimer::timeout, &application, [&] {
            script.act();
            clock.start();
            std::printf("%d %lld\n", script.acts(),
                        static_cast<long long>(clock.msecsSinceReference()));
            std::fflush(stdout);
        });
        hand.start(3);
        return QCoreApplication::exec();
    } catch (const inlay::Error& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
