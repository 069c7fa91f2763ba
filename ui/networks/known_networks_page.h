#pragma once

#include <QWidget>

namespace inlay {

/// Tells where well-known networks are to be had, under which licence and how large they are, and
/// what to do with a file once downloaded.
class KnownNetworksPage : public QWidget {
    Q_OBJECT

public:
    explicit KnownNetworksPage(QWidget* parent = nullptr);
};

} // namespace inlay
