#include "core/model/embedding/non_finite_loss.h"

#include "core/base/text_scanner.h"
#include "core/model/embedding/embedding_start_name.h"

#include <locale>
#include <sstream>

namespace inlay {

namespace {

constexpr const char* beforeStart = "Already where the embedding starts (";
constexpr const char* afterStart = ") the loss is infinite or NaN; that start is all there is. "
                                   "Start elsewhere";
constexpr const char* beforeStep = "The loss or its gradient became infinite or NaN at step ";
constexpr const char* beforeStepOnce = "The loss became infinite or NaN at step "; // older ones
constexpr const char* afterStep = "; the best state before is kept. Lower the learning rate ";
constexpr const char* ofNoise = "of the noise maps ";

std::optional<NonFiniteLoss> atStart(TextScanner scanner) {
    if (!scanner.skip(beforeStart))
        return std::nullopt;
    const std::optional<std::string> name = scanner.until(afterStart);
    const std::optional<EmbeddingStart> start = name ? embeddingStartFromName(*name) : std::nullopt;
    if (!start || !scanner.isAtEnd())
        return std::nullopt;
    return NonFiniteLoss{NonFiniteLoss::Cause::Start, *start, 0, 0};
}

std::optional<NonFiniteLoss> atStep(TextScanner scanner) {
    if (!scanner.skip(beforeStep) && !scanner.skip(beforeStepOnce))
        return std::nullopt;
    const std::optional<int> step = scanner.integer();
    if (!step || !scanner.skip(afterStep))
        return std::nullopt;
    NonFiniteLoss loss;
    loss.cause = scanner.skip(ofNoise) ? NonFiniteLoss::Cause::NoiseLearningRate
                                       : NonFiniteLoss::Cause::LearningRate;
    loss.step = *step;
    const std::optional<double> rate = scanner.skip("(") ? scanner.number() : std::nullopt;
    if (!rate || !scanner.skip(")") || !scanner.isAtEnd())
        return std::nullopt;
    loss.learningRate = *rate;
    return loss;
}

} // namespace

std::string nonFiniteLossText(const NonFiniteLoss& loss) {
    std::ostringstream text;
    text.imbue(std::locale::classic());
    if (loss.cause == NonFiniteLoss::Cause::Start) {
        text << beforeStart << embeddingStartName(loss.start) << afterStart;
        return text.str();
    }
    text << beforeStep << loss.step << afterStep;
    if (loss.cause == NonFiniteLoss::Cause::NoiseLearningRate)
        text << ofNoise;
    text << '(' << loss.learningRate << ')';
    return text.str();
}

std::optional<NonFiniteLoss> nonFiniteLossFromText(const std::string& text) {
    const TextScanner scanner(text);
    const std::optional<NonFiniteLoss> loss = atStart(scanner);
    return loss ? loss : atStep(scanner);
}

} // namespace inlay
