#pragma once

#include "ui/features/window_feature.h"
#include "ui/store/document_keeper.h"

#include <functional>

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
    static QString inWords(const Leftover& leftover);
    void opened(const QString& path);
    /// `act`, when no embedding runs: a running one is stopped and its best state kept first, so
    /// that it is in the document that goes.
    void whenIdle(std::function<void()> act);
    void refreshTitle();

    DocumentKeeper m_keeper;
};

} // namespace inlay
