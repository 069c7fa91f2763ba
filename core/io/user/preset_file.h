#pragma once

#include "core/model/embedding/embedding_options.h"

#include <string>
#include <vector>

namespace inlay {

/// The presets that the user has saved, in a JSON file that can also be written by hand:
/// `{"version": 1, "presets": [{"name": "mine", "steps": 300, "learning_rate": 0.1}]}`. Names and
/// values are those of `visitPresetSettings`; a setting that is left out is as in `paper`.
///
/// Of two that change the file at once, threads or processes, one waits for the other.
///
/// What the file says is held to the ranges of `validate`. A file that breaks them is neither used
/// in part nor written over: all functions throw Error, naming file, preset and setting.
class PresetFile {
public:
    explicit PresetFile(std::string path)
        : m_path(std::move(path)) {}

    /// `$XDG_CONFIG_HOME/inlay/presets.json`, or in `~/.config`; empty without a home.
    static std::string userFile();

    /// In the order in which they were saved; none where there is no file. Throws Error:
    /// FileUnreadable, CorruptFile, UnsupportedFormat (a newer version), InvalidArgument (a value
    /// outside its range).
    std::vector<EmbeddingOptions> list() const;

    /// Adds `options` under the name `options.preset`, in place of one of the same name. Throws
    /// Error: InvalidArgument (name or value), FileUnwritable, and those of `list`.
    void save(const EmbeddingOptions& options) const;

    /// Throws Error: InvalidArgument (no such preset), FileUnwritable, and those of `list`.
    void remove(const std::string& name) const;

private:
    const std::string& lockable() const;
    void write(const std::vector<EmbeddingOptions>& presets) const;

    std::string m_path;
};

} // namespace inlay
