#pragma once

#include "ui/features/window_feature.h"

namespace inlay {

/// View > Language. A choice has effect at the next start, and says so.
class LanguageFeature : public WindowFeature {
    Q_OBJECT

public:
    explicit LanguageFeature(const WindowParts& parts);

private:
    void choose(const QString& code);
};

} // namespace inlay
