#include "core/lab/lab_language.h"

#include "core/lab/number_text.h"

#include <algorithm>
#include <cmath>

namespace inlay {

std::string LabLanguage::say(const char* english, std::initializer_list<std::string> values) const {
    const std::string pattern = translation ? translation(english) : std::string(english);
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool isPlace = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' &&
                             pattern[i + 1] <= '9';
        const std::size_t index = isPlace ? static_cast<std::size_t>(pattern[i + 1] - '1') : 0;
        if (!isPlace || index >= values.size()) {
            text += pattern[i];
            continue;
        }
        text += *(values.begin() + index);
        ++i;
    }
    return text;
}

std::string LabLanguage::say(const DeviceInfo& device) const {
    return deviceTranslation ? deviceTranslation(device) : deviceText(device);
}

std::string LabLanguage::paragraph(const std::vector<std::string>& sentences) const {
    std::string text;
    for (const std::string& sentence : sentences)
        text = text.empty() ? sentence : say(translatable("Lab", "%1 %2"), {text, sentence});
    return text;
}

std::string LabLanguage::number(double value, int decimals) const {
    if (std::isnan(value))
        return "?";
    if (std::isinf(value))
        return value > 0 ? "∞" : "-∞";
    std::string text = fixedText(value, decimals);
    std::replace(text.begin(), text.end(), '.', written.decimalPoint);
    return text;
}

} // namespace inlay
