#pragma once

#include <QString>
#include <vector>

namespace inlay {

/// An experiment of the paper in words for a person, in their language.
struct LabText {
    const char* name;     ///< as `labExperiment` knows it
    QString title;        ///< "Z, W and W+"
    QString action;       ///< the same with a key for the menu
    QString tip;          ///< what it does
    const char* object;   ///< name of the action
    const char* shortcut; ///< of the action
};

/// In the order of `labExperiments`.
std::vector<LabText> labTexts();

/// The title of one of them; the name itself where there is none.
QString labTitle(const std::string& name);

} // namespace inlay
