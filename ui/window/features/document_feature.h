#pragma once

#include "ui/document/document_keeper.h"
#include "ui/window/features/window_feature.h"

namespace inlay {

/// The document's file in the window: new, open, save as, what an earlier session left, and the
/// window's title. Everything is written as one works, so that there is no plain Save.
class DocumentFeature : public WindowFeature {
    Q_OBJECT

public:
    explicit DocumentFeature(const WindowParts& parts);

    bool mayClose() override;

private:
    void makeActions();
    void startNew();
    void open();
    void openAt(const QString& path);
    void recover(const Leftover& leftover);
    void saveAs();
    void offer(const Leftover& leftover);
    void opened(const QString& path);
    void tellOtherNetwork();
    bool mayLeave(); ///< asks where an embedding would be lost
    void refreshTitle();

    DocumentKeeper m_keeper;
};

} // namespace inlay
