#pragma once

#include "ui/document/document.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace inlay {

/// Says that a picture belongs to a network that is not open, and opens it by one click; in sight
/// only while there is such a picture.
class NetworkNotice : public QWidget {
    Q_OBJECT

public:
    explicit NetworkNotice(const Document& document, QWidget* parent = nullptr);

    void setPictures(const std::vector<PictureId>& ids); ///< the first foreign one counts

Q_SIGNALS:
    void openRequested(const QString& sha256);

private:
    void refresh();

    const Document& m_document;
    std::vector<PictureId> m_pictures;
    QString m_sha256;
    QLabel* m_text = nullptr;
    QPushButton* m_open = nullptr;
};

} // namespace inlay
