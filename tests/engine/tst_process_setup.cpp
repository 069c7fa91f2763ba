#include "core/engine/compute_device.h"
#include "core/engine/device/blas_threads.h"

#include <QProcess>
#include <QtTest>
#include <dlfcn.h>

using namespace inlay;

/// A program that is linked with torch has the BLAS loaded before its `main`.
class TestProcessSetup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBlasKnowsTheProcessor() {
        const auto coreName =
            reinterpret_cast<char* (*)()>(dlsym(RTLD_DEFAULT, "openblas_get_corename"));
        if (!coreName)
            QSKIP("the BLAS is not OpenBLAS");
        const QByteArray told = qgetenv("OPENBLAS_CORETYPE");
        if (told.isEmpty())
            QSKIP("it needs no telling on this processor");
        QVERIFY(deviceInfo({}).threads > 0); // torch is there
        QCOMPARE(QByteArray(coreName()).toLower(), told.toLower());
    }

    void aStepHasTheBlasToItself() {
        using Threads = int (*)();
        using SetThreads = void (*)(int);
        const auto threads =
            reinterpret_cast<Threads>(dlsym(RTLD_DEFAULT, "openblas_get_num_threads"));
        const auto setThreads =
            reinterpret_cast<SetThreads>(dlsym(RTLD_DEFAULT, "openblas_set_num_threads"));
        if (!threads || !setThreads || qEnvironmentVariableIsSet("OPENBLAS_NUM_THREADS"))
            QSKIP("the BLAS is not OpenBLAS, or its threads are the user's choice");
        const int before = threads();
        setThreads(2);
        {
            const SingleThreadedBlas blas;
            QCOMPARE(threads(), 1);
        }
        QCOMPARE(threads(), 2);
        setThreads(before);
    }

    void nobodyHasToSayIt() {
#if defined(__x86_64__)
        if (!__builtin_cpu_supports("avx2"))
            QSKIP("the processor has no newer kernels");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove("OPENBLAS_CORETYPE");
        environment.remove("GOMP_SPINCOUNT");
        QProcess child;
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {"theBlasKnowsTheProcessor"});
        QVERIFY(child.waitForFinished(60000));
        const QByteArray output = child.readAll();
        QVERIFY2(child.exitCode() == 0 && !output.contains("it needs no telling"),
                 output.constData());
#else
        QSKIP("on x86-64 only");
#endif
    }

    void whatTheUserSaysStands() {
#if defined(__x86_64__)
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("OPENBLAS_CORETYPE", "Prescott");
        QProcess child;
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {"theBlasKnowsTheProcessor"});
        QVERIFY(child.waitForFinished(60000));
        QVERIFY2(child.exitCode() == 0, child.readAll().constData());
#else
        QSKIP("on x86-64 only");
#endif
    }
};

QTEST_GUILESS_MAIN(TestProcessSetup)
#include "tst_process_setup.moc"
