#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace inlay {

class Session;

/// Lets files and images be dropped anywhere on a window. What a file is, is decided by its
/// content, in the background.
class DropRouter : public QObject {
    Q_OBJECT

public:
    DropRouter(Session& session, QWidget* window);

    static bool accepts(const QMimeData* data);
    /// From a drop or from the clipboard; false where there was nothing to take. What cannot be
    /// taken is the session's `problem`.
    bool take(const QMimeData* data, const QString& nameForImage);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void dragOver(bool over);

private:
    Session& m_session;
};

} // namespace inlay
