#include "core/base/error.h"
#include "core/lab/defects.h"
#include "core/lab/lab_catalogue.h"
#include "core/lab/lab_language.h"
#include "core/lab/lab_table.h"
#include "core/lab/number_text.h"
#include "core/lab/region_error.h"
#include "core/lab/style_likeness.h"

#include <QtTest>
#include <clocale>
#include <cmath>
#include <limits>
#include <set>

using namespace inlay;

namespace {

/// Grey, with a light square whose corner is at (left, top).
Image squareOn(int side, int left, int top, int lightness) {
    Image image(side, side);
    std::size_t i = 0;
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            const bool inside = x >= left && x < left + side / 4 && y >= top && y < top + side / 4;
            for (int c = 0; c < 3; ++c)
                image.rgb[i++] = static_cast<std::uint8_t>(inside ? lightness : 60);
        }
    return image;
}

} // namespace

/// What the experiments count and write with.
class TestLabValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tablesAreCsv() {
        const LabTable table{{"name", "loss"}, {{"plain", "1"}, {"a, \"b\"", "2"}}};
        QCOMPARE(csvText(table), std::string("name,loss\nplain,1\n\"a, \"\"b\"\"\",2\n"));
        QCOMPARE(table.cell(1, "loss"), std::string("2"));
        QVERIFY_EXCEPTION_THROWN(table.cell(1, "mse"), Error);
        QVERIFY_EXCEPTION_THROWN(table.cell(2, "loss"), Error);
    }

    void numbersHaveAPointInEveryLanguage() {
        const bool german = std::setlocale(LC_NUMERIC, "de_DE.UTF-8") != nullptr;
        const std::string fixed = fixedText(0.1234, 2);
        const std::string cell = cellText(1234.5678);
        if (german)
            std::setlocale(LC_NUMERIC, "C");
        QCOMPARE(fixed, std::string("0.12"));
        QCOMPARE(cell, std::string("1234.57"));
        QCOMPARE(cellText(std::nan("")), std::string());
        QCOMPARE(cellText(std::numeric_limits<double>::infinity()), std::string("inf"));
        QCOMPARE(fixedText(1e300, 1).size(), std::size_t{303});
    }

    void aLanguageSaysSentencesAndNumbers() {
        LabLanguage language;
        QCOMPARE(language.say("%2 % of %1, not %3", {"a", "b"}), std::string("b % of a, not %3"));
        QCOMPARE(language.say("%1", {"%2"}), std::string("%2")); // a photo may be called so
        QCOMPARE(language.paragraph({"One.", "Two.", "Three."}), std::string("One. Two. Three."));
        QCOMPARE(language.number(0.1234, 2), std::string("0.12"));
        QCOMPARE(language.number(std::nan(""), 2), std::string("?"));
        QCOMPARE(language.number(std::numeric_limits<double>::infinity(), 2), std::string("∞"));
        language.written.decimalPoint = ',';
        language.translation = [](const char* english) {
            return std::string(english) == "%1 %2" ? "%1%2" : "nach %1";
        };
        QCOMPARE(language.say("after %1", {language.number(1.25, 1)}), std::string("nach 1,2"));
        QCOMPARE(language.paragraph({"One.", "Two."}), std::string("One.Two."));
        const DeviceInfo cpu{Device::Cpu, {}, 2, {}};
        QCOMPARE(language.say(cpu), std::string("CPU, 2 threads"));
        language.deviceTranslation = [](const DeviceInfo& device) {
            return std::to_string(device.threads) + " Threads";
        };
        QCOMPARE(language.say(cpu), std::string("2 Threads"));
    }

    void regionsAreMeasuredAlone() {
        Image a(2, 1);
        Image b(2, 1);
        b.rgb = {255, 255, 255, 51, 0, 0}; // by 2 in all channels; by 0.4 in one
        QVERIFY(std::abs(regionError(a, b, {1, 0}) - 4) < 1e-9);
        QVERIFY(std::abs(regionError(a, b, {0, 1}) - 0.16 / 3) < 1e-9);
        QVERIFY(std::abs(pictureError(a, b) - (12 + 0.16) / 6) < 1e-9);
        QVERIFY(std::isnan(regionError(a, b, {0, 0})));
        QVERIFY(std::abs(psnrOf(0.04) - 20) < 1e-9);
        QVERIFY(std::isinf(psnrOf(0)));
        QVERIFY_EXCEPTION_THROWN(regionError(a, b, {1}), Error);
        QVERIFY_EXCEPTION_THROWN(pictureError(a, Image(1, 2)), Error);
    }

    void defectsAreWhereTheySayTheyAre() {
        const Image image = squareOn(128, 10, 10, 200);
        for (const Defect defect :
             {Defect::None, Defect::Scribble, Defect::Box, Defect::Pepper, Defect::Crop}) {
            const DefectivePicture picture = withDefect(image, defect, 7);
            const DefectivePicture again = withDefect(image, defect, 7);
            QVERIFY(picture.image == again.image);
            const double share = shareOf(picture.damaged);
            const auto [least, most] =
                std::map<Defect, std::pair<double, double>>{{Defect::None, {0, 0}},
                                                            {Defect::Scribble, {0.02, 0.25}},
                                                            {Defect::Box, {0.04, 0.06}},
                                                            {Defect::Pepper, {0.04, 0.06}},
                                                            {Defect::Crop, {0.33, 0.35}}}[defect];
            QVERIFY2(share >= least && share <= most, qPrintable(QString::number(share)));
            for (std::size_t i = 0; i < picture.damaged.size(); ++i) {
                const bool same = std::equal(image.rgb.begin() + 3 * static_cast<long>(i),
                                             image.rgb.begin() + 3 * static_cast<long>(i) + 3,
                                             picture.image.rgb.begin() + 3 * static_cast<long>(i));
                QCOMPARE(same, picture.damaged[i] == 0);
            }
        }
        QVERIFY(withDefect(image, Defect::Scribble, 7).image !=
                withDefect(image, Defect::Scribble, 8).image);
        QVERIFY(withDefect(image, Defect::Pepper, 7).image !=
                withDefect(image, Defect::Pepper, 8).image);
    }

    void likenessTellsShapeFromColour() {
        const Image image = squareOn(64, 8, 8, 200);
        Image lighter = image;
        for (std::uint8_t& value : lighter.rgb)
            value = static_cast<std::uint8_t>(value + 40);
        const Image moved = squareOn(64, 36, 32, 200);
        QCOMPARE(shapeDistance(image, image), 0.0);
        QCOMPARE(colourDistance(image, image), 0.0);
        QVERIFY(shapeDistance(image, lighter) < 1e-9);
        // Three means by 40 of 127.5, three spreads by nothing.
        QVERIFY(std::abs(colourDistance(image, lighter) - 40 / 127.5 / std::sqrt(2.0)) < 1e-6);
        QVERIFY(shapeDistance(image, moved) > 0.5);
        QVERIFY(colourDistance(image, moved) < 1e-9);
        QCOMPARE(shareOfB(0, 3), 0.0);
        QCOMPARE(shareOfB(3, 0), 1.0);
        QCOMPARE(shareOfB(1, 3), 0.25);
    }

    void experimentsAreFoundByName() {
        std::set<std::string> names;
        for (const LabExperiment* experiment : labExperiments()) {
            QVERIFY(names.insert(experiment->name()).second);
            QCOMPARE(&labExperiment(experiment->name()), experiment);
            QVERIFY(std::string(experiment->title()).size() > 5);
            QVERIFY(std::string(experiment->claim()).find("section ") != std::string::npos);
        }
        QCOMPARE(names, (std::set<std::string>{"spaces", "transforms", "defects", "start",
                                               "crossover", "steps"}));
        try {
            labExperiment("spices");
            QFAIL("no error was thrown");
        } catch (const Error& error) {
            QVERIFY2(QByteArray(error.what()).contains("spaces, transforms"), error.what());
        }
    }
};

QTEST_GUILESS_MAIN(TestLabValues)
#include "tst_lab_values.moc"
