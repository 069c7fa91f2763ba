// How well what an embedding ends with can be edited: embeds every photo of a folder in several
// ways, does the bundled smile to it, and prints what the smile does to the network's picture.
//
//   inlay-editability FOLDER RECIPE NETWORK PRESET[:STEPS[:PULL]]...
//
// For each way, medians over the photos: PSNR of the reconstruction; mouth width gained, in percent
// (dlib's landmarks); CIEDE2000 of cheeks and forehead before and after (drift of the skin), and of
// everything but the mouth's surroundings (drift elsewhere). Progress goes to stderr.

#include "core/base/error.h"
#include "core/base/median.h"
#include "core/facade/engine_library.h"
#include "core/facade/process_setup.h"
#include "core/imaging/face_landmarks.h"
#include "core/io/edit/recipe_file.h"
#include "core/model/edit/edit.h"
#include "tests/quality/ciede2000.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <iostream>
#include <map>
#include <sstream>

using namespace inlay;

namespace {

constexpr int lookedAt = 512; ///< pixels that landmarks are looked for in

struct Way {
    std::string name;
    EmbeddingOptions options;
};

struct Gain {
    double psnr = 0;
    double mouth = 0; ///< percent
    double skin = 0;
    double elsewhere = 0;
};

Way wayOf(const std::string& text) {
    std::istringstream parts(text);
    std::string preset;
    std::string steps;
    std::string pull;
    std::getline(parts, preset, ':');
    std::getline(parts, steps, ':');
    std::getline(parts, pull, ':');
    Way way{text, embeddingPreset(preset)};
    if (!steps.empty())
        way.options.steps = std::stoi(steps);
    if (!pull.empty())
        way.options.startPull = std::stod(pull);
    way.options.faceFound = true;
    return way;
}

quality::Lab meanColour(const Image& image, double x, double y, double radius) {
    double sum[3] = {};
    int count = 0;
    for (int row = std::max(0, static_cast<int>(y - radius));
         row < std::min<int>(image.height, static_cast<int>(y + radius) + 1); ++row)
        for (int column = std::max(0, static_cast<int>(x - radius));
             column < std::min<int>(image.width, static_cast<int>(x + radius) + 1); ++column) {
            const std::uint8_t* pixel =
                &image.rgb[(static_cast<std::size_t>(row) * image.width + column) * 3];
            for (int c = 0; c < 3; ++c)
                sum[c] += pixel[c];
            ++count;
        }
    count = std::max(count, 1);
    return quality::labOf(sum[0] / count, sum[1] / count, sum[2] / count);
}

double width(const std::vector<Point>& marks) {
    return std::hypot(marks[54].x - marks[48].x, marks[54].y - marks[48].y);
}

/// `before`, `after`: of `lookedAt` pixels, with their landmarks.
Gain compare(const Image& before, const std::vector<Point>& marks, const Image& after,
             const std::vector<Point>& marksAfter) {
    Gain gain;
    gain.mouth = 100 * (width(marksAfter) / width(marks) - 1);
    const double eyes = std::hypot(marks[45].x - marks[36].x, marks[45].y - marks[36].y);
    const double radius = eyes / 16;
    const Point spots[] = {
        {(marks[36].x + marks[48].x) / 2 - eyes * 0.02, (marks[41].y + marks[48].y) / 2},
        {(marks[45].x + marks[54].x) / 2 + eyes * 0.02, (marks[46].y + marks[54].y) / 2},
        {(marks[21].x + marks[22].x) / 2, marks[21].y - eyes * 0.3}};
    for (const Point& spot : spots)
        gain.skin += quality::ciede2000(meanColour(before, spot.x, spot.y, radius),
                                        meanColour(after, spot.x, spot.y, radius)) /
                     3;
    const Point mouth{(marks[48].x + marks[54].x) / 2, (marks[51].y + marks[57].y) / 2};
    double sum = 0;
    int count = 0;
    constexpr int cell = 8;
    for (int y = cell / 2; y < lookedAt; y += cell)
        for (int x = cell / 2; x < lookedAt; x += cell) {
            if (std::hypot(x - mouth.x, y - mouth.y) < eyes * 0.6)
                continue;
            sum += quality::ciede2000(meanColour(before, x, y, cell / 2.0),
                                      meanColour(after, x, y, cell / 2.0));
            ++count;
        }
    gain.elsewhere = sum / count;
    return gain;
}

int run(const std::vector<std::string>& arguments) {
    EngineLibrary& library = loadEngineLibrary();
    const std::unique_ptr<Engine> engine = library.createEngine({});
    engine->openNetwork(arguments[2]);
    const EditRecipe recipe = readRecipe(arguments[1], [&library](const std::string& file) {
        return library.latentFiles().load(file).at(0);
    });
    const std::unique_ptr<LandmarkFinder> finder = createLandmarkFinder();
    std::vector<Way> ways;
    for (std::size_t i = 3; i < arguments.size(); ++i)
        ways.push_back(wayOf(arguments[i]));
    std::map<std::string, std::vector<Gain>> gains;
    std::vector<std::filesystem::path> photos;
    for (const auto& entry : std::filesystem::directory_iterator(arguments[0]))
        if (entry.is_regular_file() && entry.path().extension() == ".jpg")
            photos.push_back(entry.path());
    std::sort(photos.begin(), photos.end());
    Imaging& imaging = library.imaging();
    for (const auto& path : photos) {
        const Image photo = imaging.loadPhoto(path.string()).image;
        const FaceDetection found = imaging.detectFaces(photo);
        if (found.faces.empty())
            continue;
        const Image target =
            imaging.warpCrop(photo, found.faces[0].crop, engine->network().resolution);
        for (const Way& way : ways) {
            const auto search = engine->startEmbedding(target, way.options, {});
            while (!search->isFinished())
                search->step();
            const EmbeddingResult result = search->finish(false);
            const auto latent = std::make_shared<const Latent>(result.latent);
            const Image before = imaging.resize(engine->synthesize(*latent), lookedAt, lookedAt);
            const Image after =
                imaging.resize(engine->synthesize(evaluate(recipeEdit(latent, recipe), *engine)),
                               lookedAt, lookedAt);
            const auto marks = finder->landmarks(before);
            const auto marksAfter = finder->landmarks(after);
            if (marks.empty() || marksAfter.empty()) {
                std::cerr << path.filename() << " " << way.name << ": the face is lost\n";
                continue;
            }
            Gain gain = compare(before, marks, after, marksAfter);
            gain.psnr = result.psnrDb;
            gains[way.name].push_back(gain);
            std::cerr << path.filename() << " " << way.name << " psnr " << gain.psnr << " mouth "
                      << gain.mouth << " % skin " << gain.skin << " elsewhere " << gain.elsewhere
                      << "\n";
        }
    }
    std::cout << "way, photos, PSNR, mouth width +%, skin dE, elsewhere dE\n";
    for (const Way& way : ways) {
        const std::vector<Gain>& all = gains[way.name];
        const auto middle = [&all](double Gain::*field) {
            std::vector<double> values;
            for (const Gain& gain : all)
                values.push_back(gain.*field);
            return values.empty() ? 0.0 : median(values);
        };
        std::cout << way.name << ", " << all.size() << ", " << middle(&Gain::psnr) << ", "
                  << middle(&Gain::mouth) << ", " << middle(&Gain::skin) << ", "
                  << middle(&Gain::elsewhere) << "\n";
    }
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    prepareProcessForEngine();
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.size() < 4) {
        std::cerr << "usage: inlay-editability FOLDER RECIPE NETWORK PRESET[:STEPS[:PULL]]...\n";
        return 2;
    }
    try {
        return run(arguments);
    } catch (const std::exception& error) {
        std::cerr << error.what() << "\n";
        return 1;
    }
}
