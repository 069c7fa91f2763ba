#pragma once

#include <QPushButton>

namespace inlay {

/// A button whose text takes several lines where it has not the width for one.
class WrappedButton : public QPushButton {
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// The text as it stands in a button that is `width` pixels wide.
    QStringList lines(int width) const;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace inlay
