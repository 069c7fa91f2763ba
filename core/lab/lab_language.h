#pragma once

#include "core/figure/figure.h"
#include "core/model/device/device_info.h"

#include <functional>
#include <initializer_list>
#include <string>
#include <vector>

namespace inlay {

/// Marks a text for the translators: lupdate finds it by this function's name. The text itself.
constexpr const char* translatable(const char* /*context*/, const char* text) {
    return text;
}

/// The language in which an experiment's figure and sentences are written; tables are English in
/// every language, so that programs can read them. By default English.
struct LabLanguage {
    FigureLanguage written;
    /// A text that was marked, and what computes, in this language. Called on the thread that asks
    /// for the outcome.
    std::function<std::string(const char* english)> translation;
    std::function<std::string(const DeviceInfo& device)> deviceTranslation;

    /// A marked text with "%1" to "%9" replaced by the values.
    std::string say(const char* english, std::initializer_list<std::string> values = {}) const;
    std::string say(const DeviceInfo& device) const;
    /// Sentences, one after the other.
    std::string paragraph(const std::vector<std::string>& sentences) const;
    /// A number with its decimal point; a word where it is none.
    std::string number(double value, int decimals) const;
};

} // namespace inlay
