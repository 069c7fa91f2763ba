#pragma once

#include "ui/document/picture.h"

#include <QString>
#include <vector>

namespace inlay {

/// The pictures that a panel's edit is made of.
class PanelPictures {
public:
    virtual ~PanelPictures() = default;

    virtual std::vector<PictureId> used() const = 0;
    /// The one that stands beside the edited picture; 0: none.
    virtual PictureId before() const = 0;
    virtual QString title() const = 0; ///< for the window's title: "anna, ben"
    /// What is missing, in words; empty when nothing is.
    virtual QString missingText() const = 0;
};

} // namespace inlay
