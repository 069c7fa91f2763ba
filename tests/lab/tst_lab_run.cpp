#include "core/base/error.h"
#include "core/engine/tensor_engine.h"
#include "core/facade/imaging_factory.h"
#include "core/figure/figure_writer.h"
#include "core/lab/lab_catalogue.h"
#include "core/lab/lab_run.h"
#include "tests/support/test_device.h"

#include <QtTest>
#include <algorithm>
#include <cmath>

using namespace inlay;

namespace {

const std::string goldens = INLAY_TEST_DATA "/goldens/";

double squaredError(const Image& a, const Image& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.rgb.size(); ++i) {
        const double difference = a.rgb[i] / 127.5 - b.rgb[i] / 127.5;
        sum += difference * difference;
    }
    return sum / static_cast<double>(a.rgb.size());
}

double number(const LabTable& table, std::size_t row, const char* column) {
    return std::stod(table.cell(row, column));
}

std::vector<std::string> columnOf(const LabTable& table, const char* column) {
    std::vector<std::string> cells;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        cells.push_back(table.cell(row, column));
    return cells;
}

void addTo(std::vector<std::string>& all, const FigurePlot& plot) {
    for (const std::string& text : {plot.title, plot.xLabel, plot.yLabel})
        all.push_back(text);
    all.insert(all.end(), plot.categories.begin(), plot.categories.end());
    for (const FigureSeries& series : plot.series)
        all.push_back(series.name);
}

/// Everything that a reader of the figure reads.
std::vector<std::string> textsOf(const Figure& figure) {
    std::vector<std::string> all = {figure.title, figure.subtitle,       figure.claimHeading,
                                    figure.claim, figure.summaryHeading, figure.summary};
    for (const FigureRow& row : figure.rows) {
        all.push_back(row.heading);
        for (const FigurePicture& picture : row.pictures)
            all.insert(all.end(), {picture.caption, picture.note});
    }
    for (const FigurePlot& plot : figure.plots)
        addTo(all, plot);
    all.erase(std::remove(all.begin(), all.end(), std::string()), all.end());
    return all;
}

} // namespace

/// The experiments on a network of 32 pixels, a few steps each; what they tell is compared with
/// what is done by hand.
class TestLabRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_engine.openNetwork(goldens + "stylegan2-ada-32/network.pkl");
        // A picture that the network can nearly make: a sample, lighter and with a dark corner.
        SampleOptions sample;
        sample.seed = 3;
        m_input.name = "sample";
        m_input.target = m_engine.synthesize(m_engine.sample(sample));
        for (std::size_t i = 0; i < m_input.target.rgb.size(); ++i) {
            const int lighter = m_input.target.rgb[i] * 4 / 5 + 40;
            m_input.target.rgb[i] =
                static_cast<std::uint8_t>(i < 900 && i % 96 < 30 ? 10 : lighter);
        }
    }

    void spacesEndInThePapersOrder() {
        const LabOutcome outcome = run("spaces", 120);
        QCOMPARE(columnOf(outcome.table, "space"), (std::vector<std::string>{"Z", "W", "W+"}));
        QCOMPARE(columnOf(outcome.table, "steps"), (std::vector<std::string>(3, "120")));
        const double z = number(outcome.table, 0, "loss");
        const double w = number(outcome.table, 1, "loss");
        const double wPlus = number(outcome.table, 2, "loss");
        QVERIFY2(wPlus < w && w < z, qPrintable(QString("%1 %2 %3").arg(z).arg(w).arg(wPlus)));
        QVERIFY(outcome.summary.find("as the paper found") != std::string::npos);
        const FigureRow& row = outcome.figure.rows.at(0);
        QCOMPARE(row.pictures.size(), std::size_t{4});
        QVERIFY(row.pictures[0].image == m_input.target);
        for (std::size_t i = 0; i < 3; ++i) {
            const double mse = squaredError(row.pictures[i + 1].image, m_input.target);
            QVERIFY(std::abs(number(outcome.table, i, "mse") - mse) < 1e-5 * mse);
            QVERIFY(std::abs(number(outcome.table, i, "psnr_db") - 10 * std::log10(4 / mse)) <
                    1e-3);
            QVERIFY(std::abs(number(outcome.table, i, "loss") - mse -
                             number(outcome.table, i, "perceptual")) < 1e-4);
        }
        QCOMPARE(outcome.figure.plots.at(0).series.size(), std::size_t{3});
        QCOMPARE(outcome.figure.plots[0].series[2].y.size(), std::size_t{120});
    }

    void transformsStartAtThePictureItself() {
        const LabOutcome outcome = run("transforms", 3);
        QCOMPARE(outcome.table.rows.size(), std::size_t{13});
        QCOMPARE(outcome.table.cell(0, "transform"), std::string("none"));
        QCOMPARE(outcome.table.cell(4, "amount"), std::string("20"));
        QCOMPARE(outcome.table.cell(12, "unit"), std::string("degrees"));
        QCOMPARE(outcome.figure.rows.size(), std::size_t{6});
        QVERIFY(outcome.figure.rows[0].pictures[0].image == m_input.target);
        // The last of the third pair is turned by half: what was first is last, about.
        const Image& turned = outcome.figure.rows[4].pictures[4].image;
        Image reversed = m_input.target;
        for (std::size_t i = 0, n = reversed.rgb.size() / 3; i < n; ++i)
            for (std::size_t c = 0; c < 3; ++c)
                reversed.rgb[3 * i + c] = m_input.target.rgb[3 * (n - 1 - i) + c];
        QVERIFY2(squaredError(turned, reversed) < 0.02,
                 qPrintable(QString::number(squaredError(turned, reversed))));
    }

    void defectsAreMeasuredInsideAndOutside() {
        const LabOutcome outcome = run("defects", 5);
        QCOMPARE(columnOf(outcome.table, "defect"),
                 (std::vector<std::string>{"undamaged", "scribble", "box", "pepper", "crop"}));
        QCOMPARE(outcome.table.cell(0, "psnr_inside_to_defect_db"), std::string());
        // The crop is the lower third, from line 21 of 32 on; its numbers by hand.
        const Image& damaged = outcome.figure.rows.at(0).pictures.at(4).image;
        const Image& result = outcome.figure.rows.at(1).pictures.at(4).image;
        double inside = 0;
        double original = 0;
        double beyond = 0;
        constexpr std::size_t first = std::size_t{21} * 32 * 3;
        for (std::size_t i = 0; i < result.rgb.size(); ++i) {
            const auto squared = [&](const Image& other) {
                const double difference = (result.rgb[i] - other.rgb[i]) / 127.5;
                return difference * difference;
            };
            if (i < first) {
                QCOMPARE(damaged.rgb[i], m_input.target.rgb[i]);
                beyond += squared(damaged);
            } else {
                QCOMPARE(damaged.rgb[i], std::uint8_t{0});
                inside += squared(damaged);
                original += squared(m_input.target);
            }
        }
        const auto psnr = [](double sum, std::size_t count) {
            return 10 * std::log10(4 / (sum / static_cast<double>(count)));
        };
        const std::size_t count = result.rgb.size() - first;
        const auto near = [&](const char* column, double expected) {
            return std::abs(number(outcome.table, 4, column) - expected) < 1e-3;
        };
        QVERIFY(near("psnr_inside_to_defect_db", psnr(inside, count)));
        QVERIFY(near("psnr_inside_to_original_db", psnr(original, count)));
        QVERIFY(near("psnr_outside_db", psnr(beyond, first)));
    }

    void startsAndTermsAreCrossed() {
        const LabOutcome outcome = run("start", 4);
        QCOMPARE(outcome.table.rows.size(), std::size_t{6});
        QCOMPARE(outcome.table.cell(3, "start"), std::string("random"));
        QCOMPARE(outcome.table.cell(5, "terms"), std::string("MSE"));
        // The picture of the mean start is the network's mean; nothing is there to move it.
        QVERIFY(outcome.figure.rows[0].pictures[1].image ==
                m_engine.synthesize(m_engine.meanLatent()));
        QVERIFY(outcome.figure.rows[1].pictures[1].image !=
                outcome.figure.rows[0].pictures[1].image);
        QVERIFY(number(outcome.table, 3, "distance_from_mean_w") >
                number(outcome.table, 0, "distance_from_mean_w"));
    }

    void crossoverIsThatOfTheRows() {
        const LabSettings settings{6, 9};
        const LabOutcome outcome = run("crossover", 6, 9);
        const auto embedding =
            m_engine.startEmbedding(m_input.target, labEmbedding(settings), std::nullopt);
        while (!embedding->isFinished())
            embedding->step();
        const EmbeddingResult a = embedding->finish(false);
        SampleOptions sample;
        sample.seed = 9;
        const Latent b = m_engine.sample(sample);
        const int rows = m_engine.network().numWs;
        QCOMPARE(outcome.table.rows.size(), static_cast<std::size_t>(rows) + 1);
        const std::vector<FigurePicture>& pictures = outcome.figure.rows.at(1).pictures;
        for (int index = 0; index <= rows; ++index) {
            Latent mixed = a.latent;
            const auto first = static_cast<std::ptrdiff_t>(index) * b.dim;
            std::copy(b.w.begin() + first, b.w.end(), mixed.w.begin() + first);
            const auto i = static_cast<std::size_t>(index);
            QVERIFY2(pictures[i].image == m_engine.synthesize(mixed),
                     qPrintable(QString::number(index)));
            const double mse = squaredError(pictures[i].image, a.reconstruction);
            QVERIFY(std::abs(number(outcome.table, i, "mse_to_a") - mse) < 1e-5 * mse + 1e-12);
        }
        QCOMPARE(number(outcome.table, 0, "share_of_b_colour"), 1.0);
        QCOMPARE(number(outcome.table, static_cast<std::size_t>(rows), "share_of_b_shape"), 0.0);
    }

    void crossoverTakesASecondPhoto() {
        LabInput input = m_input;
        SampleOptions sample;
        sample.seed = 12;
        input.style = m_engine.synthesize(m_engine.sample(sample));
        input.styleName = "other";
        LabRun run(labExperiment("crossover"), input, {4, 1}, *m_imaging);
        int turns = 0;
        while (run.turn(m_engine))
            ++turns;
        // Getting ready, for each picture beginning and its steps, a picture for each index but
        // the last, which ends it.
        QCOMPARE(turns, 1 + 2 * (1 + 4) + m_engine.network().numWs);
        QVERIFY(run.outcome().figure.rows[1].heading.find("other") != std::string::npos);
    }

    void stepsAreKeptOnTheWay() {
        const LabOutcome outcome = run("steps", 12);
        QCOMPARE(columnOf(outcome.table, "step"),
                 (std::vector<std::string>{"0", "1", "2", "5", "10", "12"}));
        const std::vector<FigurePicture>& pictures = outcome.figure.rows.at(0).pictures;
        QVERIFY(pictures[1].image == m_engine.synthesize(m_engine.meanLatent()));
        for (std::size_t i = 0; i < outcome.table.rows.size(); ++i) {
            const double mse = squaredError(pictures[i + 1].image, m_input.target);
            QVERIFY(std::abs(number(outcome.table, i, "mse") - mse) < 1e-5 * mse);
        }
    }

    void figuresAreInTheLanguageOfTheRun() {
        LabLanguage language;
        language.written = {"de", ','};
        language.translation = [](const char* english) { return "<" + std::string(english) + ">"; };
        language.deviceTranslation = [](const DeviceInfo& device) {
            return "<" + deviceText(device) + ">";
        };
        // Latin letters that stand in no translated text, and points between digits.
        const QRegularExpression untranslated("[A-Za-z]|\\d\\.\\d");
        for (const LabExperiment* experiment : labExperiments()) {
            LabRun run(*experiment, m_input, {2, 1}, *m_imaging, language);
            while (run.turn(m_engine)) {
            }
            const LabOutcome outcome = run.outcome();
            QCOMPARE(outcome.figure.language.code, std::string("de"));
            QVERIFY(outcome.summary.front() == '<' && outcome.summary.back() == '>');
            for (const std::string& text : textsOf(outcome.figure)) {
                QString rest = QString::fromStdString(text);
                for (QString before; before != rest;) { // texts within texts
                    before = rest;
                    rest.remove(QRegularExpression("<[^<>]*>"));
                }
                rest.remove(QRegularExpression("^PSNR | dB$|^(Z|W|W\\+)(, |$)"));
                QVERIFY2(!untranslated.match(rest).hasMatch(), text.c_str());
            }
            const std::string table = csvText(outcome.table);
            QVERIFY(table.find('<') == std::string::npos);
            QVERIFY(table.find(',') != std::string::npos);
        }
    }

    void sameSeedGivesTheSameTable() {
        QCOMPARE(csvText(run("start", 2, 5).table), csvText(run("start", 2, 5).table));
        QVERIFY(csvText(run("start", 2, 5).table) != csvText(run("start", 2, 6).table));
    }

    void aTurnIsAStep() {
        LabRun run(labExperiment("spaces"), m_input, {10, 1}, *m_imaging);
        QVERIFY(run.turn(m_engine)); // gets ready
        QVERIFY(run.turn(m_engine)); // begins
        double before = run.fraction();
        for (int i = 1; i <= 9; ++i) {
            QVERIFY(run.turn(m_engine));
            QVERIFY(std::abs(run.fraction() - before - 1.0 / 30) < 1e-9);
            before = run.fraction();
        }
        QCOMPARE(run.stage(), std::string("Z (1 of 3), step 9 of 10"));
        QVERIFY_EXCEPTION_THROWN(run.outcome(), Error);
    }

    void anotherNetworkIsTold() {
        LabRun run(labExperiment("spaces"), m_input, {10, 1}, *m_imaging);
        QVERIFY(run.turn(m_engine));
        TensorEngine other(EngineSettings{test::device(), 2, true});
        other.openNetwork(goldens + "stylegan1-32/network.pkl");
        try {
            run.turn(other);
            QFAIL("no error was thrown");
        } catch (const Error& error) {
            QVERIFY(error.kind() == ErrorKind::NetworkMismatch);
        }
    }

    void senselessSettingsAreRefused() {
        const LabExperiment& spaces = labExperiment("spaces");
        QVERIFY_EXCEPTION_THROWN(LabRun(spaces, m_input, {-1, 1}, *m_imaging), Error);
        QVERIFY_EXCEPTION_THROWN(LabRun(spaces, m_input, {1000001, 1}, *m_imaging), Error);
        QVERIFY_EXCEPTION_THROWN(LabRun(spaces, LabInput(), {10, 1}, *m_imaging), Error);
    }

private:
    LabOutcome run(const std::string& name, int steps, std::uint64_t seed = 1) {
        LabRun run(labExperiment(name), m_input, {steps, seed}, *m_imaging);
        while (run.turn(m_engine)) {
        }
        if (run.fraction() != 1)
            qWarning("%s ends at %f", name.c_str(), run.fraction());
        LabOutcome outcome = run.outcome();
        for (const std::vector<std::string>& row : outcome.table.rows)
            if (row.size() != outcome.table.columns.size())
                qFatal("%s: a row of another length", name.c_str());
        if (outcome.summary.empty() || outcome.figure.summary != outcome.summary)
            qFatal("%s: no summary", name.c_str());
        if (drawsFigures() && figureToPng(outcome.figure).size() < 10000)
            qFatal("%s: no figure", name.c_str());
        return outcome;
    }

    TensorEngine m_engine{EngineSettings{test::device(), 2, true}};
    std::unique_ptr<Imaging> m_imaging = createImaging();
    LabInput m_input;
};

QTEST_GUILESS_MAIN(TestLabRun)
#include "tst_lab_run.moc"
