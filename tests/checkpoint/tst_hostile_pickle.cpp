#include "tests/checkpoint/hostile_files.h"

#include <QtTest>
#include <sys/resource.h>

using namespace inlay;
using namespace inlay::hostile;
using namespace std::string_literals;

namespace {

bool isPickle(const QString& name) {
    return !name.endsWith(QStringLiteral(".npy")) && !name.endsWith(QStringLiteral(".npz"));
}

} // namespace

/// Files made to break the reader. None may crash it, hang it or make it take memory.
class TestHostilePickle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        // What no small file may need. The limit counts address space, which sanitizers fill.
#ifndef __SANITIZE_ADDRESS__
        rlimit limit{};
        getrlimit(RLIMIT_AS, &limit);
        limit.rlim_cur = rlim_t(3) << 30;
        setrlimit(RLIMIT_AS, &limit);
#endif
    }

    void everyTruncation_data() {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"pickles/protocol0.pkl", "pickles/protocol2.pkl", "pickles/protocol5.pkl",
              "pickles/tensors_legacy.pt", "pickles/tensors.pkl", "pickles/dict_w_plus.pt",
              "latents/compressed.npz", "latents/w_single.npy", "pickles/restyle_latents.npy"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void everyTruncation() {
        QFETCH(QString, name);
        const std::string whole = contentOf(name.toStdString());
        QVERIFY(!whole.empty());
        for (std::size_t size = 0; size < whole.size(); ++size) {
            const std::string part = whole.substr(0, size);
            // Cut anywhere, none of these is a file any more.
            const int result = isPickle(name) ? readPickled(part) : readAny(part);
            QVERIFY2(result != -1, qPrintable(QString::number(size)));
        }
    }

    void everyBitFlip_data() {
        everyTruncation_data();
    }

    void everyBitFlip() {
        QFETCH(QString, name);
        const std::string whole = contentOf(name.toStdString());
        QVERIFY(!whole.empty());
        for (std::size_t at = 0; at < whole.size(); ++at) {
            std::string flipped = whole;
            flipped[at] = static_cast<char>(flipped[at] ^ (1 << (at % 8)));
            // It may still be a file, with another number in it.
            isPickle(name) ? readPickled(flipped) : readAny(flipped);
        }
    }

    void whatAsksToRunSomething_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char* name, const std::string& content, const char* named) {
            QTest::newRow(name) << QByteArray::fromStdString(content) << QByteArray(named);
        };
        row("protocol 0", "cos\nsystem\n(S'echo hello'\ntR.", "os.system");
        row("posix", "cposix\nsystem\n(S'echo hello'\ntR.", "posix.system");
        row("protocol 4",
            "\x80\x04\x8c\x08"
            "builtins\x8c\x04"
            "eval\x93\x8c\x03"
            "1+1\x85R.",
            "builtins.eval");
        row("instance", "(S'echo hello'\nios\nsystem\n.", "os.system");
        row("getattr",
            "\x80\x02"
            "c__builtin__\ngetattr\n.",
            "__builtin__.getattr");
        row("behind a known name",
            "\x80\x02"
            "ctorch\nload\n.",
            "torch.load");
        row("a class of numpy that runs code",
            "\x80\x02"
            "cnumpy.testing._private.utils\nruncmd\n.",
            "numpy.testing._private.utils.runcmd");
        row("a path in a layer's name",
            "\x80\x02"
            "ctorch.nn.modules\n../../evil\n.",
            "../../evil");
        row("inside a torch file",
            torchFile("\x80\x02"
                      "csubprocess\nPopen\n)R."),
            "subprocess.Popen");
        // A class of somebody's own is only data; not so Python's, those of packages that act, and
        // functions.
        for (const char* name : {"ctypes\nCDLL", "types\nCodeType", "multiprocessing\nProcess",
                                 "zipimport\nZipImporter", "numpy\nDataSource", "torch\nLoader",
                                 "pip\nMain", "builtins\nBaseException", "__main__\nEvil",
                                 "_posixsubprocess\nPopen", "model\nbuild", "model\n_Hidden"})
            row(name, "\x80\x02"s + 'c' + name + "\n)R.",
                QByteArray(name).replace('\n', '.').constData());
        row("inside a storage",
            "\x80\x02"
            "ctorch.storage\n_load_from_bytes\nB"s +
                little(5 + 31, 4) + contentOf("pickles/tensors_legacy.pt").substr(0, 15) +
                "cos\nsystem\n.........." + "\x85R.",
            "os.system");
    }

    void whatAsksToRunSomething() {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, named);
        try {
            parsePickle(viewOf(content.toStdString()), "evil.pt");
            QFAIL("it was read");
        } catch (const Error& error) {
            QCOMPARE(static_cast<int>(error.kind()), hostileFile);
            QVERIFY2(QByteArray(error.what()).contains(named), error.what());
            QVERIFY2(QByteArray(error.what()).startsWith("evil.pt: "), error.what());
            QVERIFY(!QByteArray(error.what()).contains('\n'));
        }
    }

    void classesOfOtherProgramsAreData() {
        const PickleDocument document =
            parsePickle(viewOf("\x80\x02}U\x01"
                               "Dcpg_modules.discriminator\nProjectedDiscriminator\n)\x81}U\x05"
                               "alphaK\x07sbs."),
                        "snapshot.pkl");
        const PickleValue& discriminator = document.root().at("D");
        QVERIFY(discriminator.is(PickleKind::Object));
        QCOMPARE(QString::fromStdString(discriminator.className()),
                 QString("ProjectedDiscriminator"));
        QCOMPARE(discriminator.at("alpha").integer(), 7);
    }

    /// Objects of classes that nobody here knows are data. Standing where something else belongs,
    /// they are no more than that, and neither asked nor called.
    void opaqueObjectsInWrongPlaces_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const std::string& content, int kind) {
            QTest::newRow(name) << QByteArray::fromStdString(content) << kind;
        };
        const std::string p2 = "\x80\x02";
        const std::string net = "cmodel\nNet\n)\x81"; // an object; as `Net.__new__(Net)`
        const std::string hooks = "\x89"
                                  "ccollections\nOrderedDict\n)R";
        const std::string four = "K\x04\x85", one = "K\x01\x85";
        const std::string array = "cnumpy.core.multiarray\n_reconstruct\n(cnumpy\nndarray\nK\x00"s
                                  "\x85U\x01"
                                  "btR(K\x01" +
                                  four;
        row("as a tensor's storage",
            torchFile(p2 + "ctorch._utils\n_rebuild_tensor_v2\n(" + net + "K\x00"s + four + one +
                      hooks + "tR."),
            corrupt);
        row("as a tensor's shape", torchFile(torchPickle(net, one)), corrupt);
        row("as a tensor's offset", torchFile(torchPickle(four, one, net)), corrupt);
        row("as a number in a tensor's stride", torchFile(torchPickle(four, net + "\x85")),
            corrupt);
        row("as the size of a storage", torchFile(torchPickle(four, one, "K\x00"s, net)), corrupt);
        row("as the name of a storage", torchFile(p2 + net + "Q."), corrupt);
        row("as the class of a storage",
            torchFile(p2 + "(U\x07storagecmodel\nNet\nU\x01"
                           "0U\x03"
                           "cpuK\x04tQ."),
            unsupported);
        row("as an old tensor's storage",
            p2 + "ctorch._utils\n_rebuild_tensor\n(" + net + "K\x00"s + four + one + "tR.",
            corrupt);
        row("as the bytes of a storage", p2 + "ctorch.storage\n_load_from_bytes\n" + net + "\x85R.",
            corrupt);
        row("as an array's dtype",
            p2 + array + net +
                "\x89U\x04"
                "1234tb.",
            corrupt);
        row("as an array's bytes",
            p2 + array +
                "cnumpy\ndtype\nU\x02"
                "f4\x85R\x89" +
                net + "tb.",
            corrupt);
        row("as an array's state", p2 + array.substr(0, array.rfind('(')) + net + "b.", corrupt);
        row("as what dtype is made from",
            p2 + "cnumpy.core.multiarray\nscalar\n(cnumpy\ndtype\n" + net +
                "\x85RU\x04"
                "1234tR.",
            corrupt);
        row("as a text to encode", p2 + "c_codecs\nencode\n" + net + "\x85R.", corrupt);
        row("as a dict's key", p2 + "}" + net + "K\x01s.", -1);
        row("as two keys of a dict", p2 + "}" + net + "q\x01K\x01sh\x01K\x02s.", corrupt);
        row("as a key, in itself",
            p2 + "}q\x01" + net +
                "h\x01"
                "b"
                "K\x01s.",
            hostileFile);
        row("as a set's element", "\x80\x04(" + net + "\x91.", -1);
        row("as the entries of a dict", p2 + "ccollections\nOrderedDict\n" + net + "\x85R.", -1);
        row("as the state of a known class", p2 + "cargparse\nNamespace\n)\x81" + net + "b.", -1);
        row("as the state of a dict", p2 + "ccollections\nOrderedDict\n)R" + net + "b.", -1);
        row("as the state of another one", p2 + net + net + "b.", -1);
        row("as the state of a number", p2 + "K\x01" + net + "b.", corrupt);
        row("as a parameter", p2 + "ctorch._utils\n_rebuild_parameter\n(" + net + hooks + "tR.",
            -1);
        row("as a record of persistence",
            p2 + "ctorch_utils.persistence\n_reconstruct_persistent_obj\n" + net + "\x85R.", -1);
        row("as the class of an instance",
            p2 + "ccopy_reg\n_reconstructor\n(" + net + "c__builtin__\nobject\nNtR.", corrupt);
        row("called", p2 + net + ")R.", corrupt);
        row("called as a class", p2 + net + ")\x81.", corrupt);
        row("as arguments", p2 + "cmodel\nNet\n" + net + "R.", corrupt);
        row("as keyword arguments",
            "\x80\x04"
            "cmodel\nNet\n)" +
                net + "\x92.",
            corrupt);
        row("as the name of a class", "\x80\x04\x8c\x05model" + net + "\x93.", corrupt);
        row("in its own state",
            p2 + net +
                "q\x01h\x01"
                "b.",
            hostileFile);
        row("in its own arguments",
            p2 + "]q\x01"
                 "0cmodel\nNet\nh\x01\x85Rq\x02"
                 "0h\x01h\x02"
                 "a.",
            hostileFile);
        row("in its own items",
            p2 + net +
                "q\x01(h\x01"
                "e.",
            hostileFile);
        row("in its own entries",
            p2 + net +
                "q\x01U\x01"
                "ah\x01s.",
            hostileFile);
        row("in the state of one in its state",
            p2 + net + "q\x01" + net +
                "q\x02h\x01"
                "bb.",
            hostileFile);
        row("deep in states", p2 + repeated(net, 100000) + "N" + repeated("b", 100000) + ".",
            tooLarge);
        row("deep in arguments",
            p2 + repeated("cmodel\nNet\n(", 100000) + "N" + repeated("tR", 100000) + ".", tooLarge);
        row("deep in keys", p2 + repeated("}", 100000) + net + repeated("K\x01s", 100000) + ".",
            tooLarge);
        row("many", p2 + repeated(net + "0", 2000000) + "N.", tooLarge);
    }

    void opaqueObjectsInWrongPlaces() {
        QFETCH(QByteArray, content);
        QFETCH(int, kind);
        QCOMPARE(readPickled(content.toStdString()), kind);
        readAny(content.toStdString()); // nor as a latent
    }

    /// Only a class's plain name is a class: what is looked up in it would be found by running.
    void whatIsInAnOpaqueClassIsRefused_data() {
        QTest::addColumn<QByteArray>("name");
        for (const char* name : {"Net.__init__.__globals__", "Net.forward", "__class__",
                                 "Net.__subclasses__", "Net()", ""})
            QTest::newRow(name) << QByteArray(name);
        QTest::newRow("a zero") << QByteArray("Net\0", 4);
    }
    void whatIsInAnOpaqueClassIsRefused() {
        QFETCH(QByteArray, name);
        const std::string text = name.toStdString();
        const std::string content = "\x80\x04\x8c\x05model\x8c" +
                                    std::string(1, static_cast<char>(text.size())) + text +
                                    "\x93)R.";
        QCOMPARE(readPickled(content), hostileFile);
    }

    void dillsArraysAreMadeInOneWayOnly() {
        // The function is not numpy's.
        QVERIFY_EXCEPTION_THROWN(
            parsePickle(viewOf("\x80\x02"
                               "cdill._dill\n_create_array\ncmodel\nArray\n)NNtR."),
                        "array.pkl"),
            Error);
        QVERIFY_EXCEPTION_THROWN(parsePickle(viewOf("\x80\x02"
                                                    "cdill._dill\n_create_array\n)R."),
                                             "array.pkl"),
                                 Error);
    }

    void picklesThatMakeNoSense_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const std::string& content, int kind) {
            QTest::newRow(name) << QByteArray::fromStdString(content) << kind;
        };
        const std::string p2 = "\x80\x02";
        row("dict in itself", p2 + "}q\x01X\x01\x00\x00\x00"s + "ah\x01s.", hostileFile);
        row("list in itself", p2 + "]q\x01h\x01" + "a.", hostileFile);
        row("two dicts in each other", p2 + "}q\x01}q\x02K\x01h\x01s0K\x01h\x02s.", hostileFile);
        row("object with itself as state", p2 + "cargparse\nNamespace\n)\x81q\x01h\x01" + "b.",
            hostileFile);
        row("key twice", p2 + "}(U\x01" + "aK\x01U\x01" + "aK\x02u.", corrupt);
        row("number twice", p2 + "}(K\x05K\x01K\x05K\x02u.", corrupt);
        row("deep lists", p2 + repeated("]", 100000) + repeated("a", 99999) + ".", tooLarge);
        row("deep tuples", p2 + "N" + repeated("\x85", 100000) + ".", tooLarge);
        row("deep parameters",
            p2 + repeated("ctorch._utils\n_rebuild_parameter\n(", 2000) + "N" +
                repeated("tR", 2000) + ".",
            tooLarge);
        row("deep dicts", p2 + repeated("}K\x01", 300000) + "N" + repeated("s", 300000) + ".",
            tooLarge);
        row("deep sets", "\x80\x04" + repeated("(", 300000) + "N" + repeated("\x91", 300000) + ".",
            tooLarge);
        row("deep states",
            p2 + repeated("cargparse\nNamespace\n)\x81", 100000) + "N" + repeated("b", 100000) +
                ".",
            tooLarge);
        row("deep calls of a known class",
            p2 + repeated("ccollections\nOrderedDict\n(", 100000) + "N" + repeated("tR", 100000) +
                ".",
            tooLarge);
        row("deep in torch's archive", torchFile(p2 + "N" + repeated("\x85", 300000) + "."),
            tooLarge);
        row("many marks", p2 + repeated("(", 2000000), tooLarge);
        row("many values", p2 + repeated("]0", 2000000) + "N.", tooLarge);
        row("large stack", p2 + "N" + repeated("2", 2000000) + ".", tooLarge);
        row("far memo", p2 + "Nr\xff\xff\xff\xff.", tooLarge);
        row("memo never set", p2 + "h\x07.", corrupt);
        row("empty stack", p2 + "0.", corrupt);
        row("nothing to return", p2 + ".", corrupt);
        row("two values", p2 + "NN.", corrupt);
        row("no mark", p2 + "Nt.", corrupt);
        row("pop across a mark", p2 + "N(s.", corrupt);
        row("protocol 6", "\x80\x06N.", unsupported);
        row("bytes without end", "\x80\x04\x8e" + std::string(8, '\x7f') + ".", corrupt);
        row("bytes of negative length",
            "\x80\x04"
            "B\xff\xff\xff\xff.",
            corrupt);
        row("number of negative length", p2 + "\x8b\xff\xff\xff\xff.", corrupt);
        row("frame without end", "\x80\x04\x95" + std::string(8, '\x7f') + "N.", corrupt);
        row("extension", p2 + "\x82\x01.", hostileFile);
        row("buffer outside", "\x80\x05\x97.", corrupt);
        row("unknown instruction", p2 + "\xff.", corrupt);
        row("state for a list", p2 + "]Nb.", corrupt);
        row("call of a text", p2 + "U\x01" + "a)R.", corrupt);
        row("dict of an odd number", p2 + "}(Nu.", corrupt);
        row("items for a tuple", p2 + ")Na.", corrupt);
        row("storage outside", p2 + "U\x01" + "aQ.", corrupt);
        row("endless name", p2 + "c" + std::string(5000, 'a') + "\nb\n.", hostileFile);
        row("persistent without record",
            p2 + "ctorch_utils.persistence\n_reconstruct_persistent_obj\n)R.", corrupt);
        row("same text decoded again and again",
            p2 +
                "c_codecs\nencode\nq\x01"
                "0X" +
                little(100000, 4) + std::string(100000, 'a') +
                "q\x02"
                "0](" +
                repeated("h\x01h\x02\x85R", 20000) + "e.",
            tooLarge);
        row("same list copied again and again",
            p2 +
                "c__builtin__\nset\nq\x01"
                "0](" +
                repeated("N", 100000) +
                "eq\x02"
                "0](" +
                repeated("h\x01h\x02\x85R", 20000) + "e.",
            tooLarge);
        row("same storage again and again",
            p2 +
                "ctorch.storage\n_load_from_bytes\nq\x01"
                "0B" +
                little(100000, 4) + std::string(100000, 'a') +
                "q\x02"
                "0](" +
                repeated("h\x01h\x02\x85R", 1000) + "e.",
            corrupt);
    }

    void picklesThatMakeNoSense() {
        QFETCH(QByteArray, content);
        QFETCH(int, kind);
        QCOMPARE(readPickled(content.toStdString()), kind);
    }

    void sharedValuesDoNotMultiply() {
        // Each list holds the one before twice: 2^300 ways down, three hundred values.
        std::string content = "\x80\x02]q\x01";
        for (int i = 0; i < 300; ++i)
            content += "0](h\x01h\x01"
                       "eq\x01";
        QCOMPARE(readPickled(content + "."), -1);
    }

    void tensorsThatLie_data() {
        QTest::addColumn<QByteArray>("pickle");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const std::string& pickle, int kind) {
            QTest::newRow(name) << QByteArray::fromStdString(pickle) << kind;
        };
        const std::string four = "K\x04\x85", one = "K\x01\x85";
        const std::string huge = "\x8a\x08" + little(std::uint64_t(1) << 62, 8);
        row("an honest one", torchPickle(four, one), -1);
        row("gigantic shape", torchPickle(huge + "\x85", one), corrupt);
        row("shape that overflows", torchPickle(huge + huge + huge + "\x87", four + "K\x01\x87"),
            corrupt);
        row("expanded without end", torchPickle("J\x00\x00\x00\x40\x85"s, "K\x00\x85"s), tooLarge);
        row("negative size", torchPickle("J\xff\xff\xff\xff\x85", one), corrupt);
        row("negative stride", torchPickle(four, "J\xff\xff\xff\xff\x85"), corrupt);
        row("gigantic stride", torchPickle(four, huge + "\x85"), corrupt);
        row("negative offset", torchPickle(one, one, "J\xff\xff\xff\xff"), corrupt);
        row("offset outside", torchPickle(one, one, "K\x05"), corrupt);
        row("offset and size outside", torchPickle(four, one, "K\x01"), corrupt);
        row("stride missing", torchPickle(four, ")"), corrupt);
        row("many dimensions",
            torchPickle("(" + repeated("K\x01", 40) + "t", "(" + repeated("K\x01", 40) + "t"),
            tooLarge);
        row("storage larger than its file", torchPickle(one, one, "K\x00"s, "K\x05"), corrupt);
        row("storage of negative size", torchPickle(one, one, "K\x00"s, "J\xff\xff\xff\xff"),
            corrupt);
        row("storage missing",
            torchPickle(one, one).replace(torchPickle(one, one).find("0X"), 1, "7"), corrupt);
    }

    void tensorsThatLie() {
        QFETCH(QByteArray, pickle);
        QFETCH(int, kind);
        const std::string content = torchFile(pickle.toStdString());
        QCOMPARE(readPickled(content), kind);
    }
};

QTEST_GUILESS_MAIN(TestHostilePickle)
#include "tst_hostile_pickle.moc"
