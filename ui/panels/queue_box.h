#pragma once

#include "ui/run/embedder.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;

namespace inlay {

/// What searches on the engine: which picture is embedded now, what waits for its turn, and how
/// long all of it will take. A click shows the picture; those that wait can be moved and taken out.
class QueueBox : public QWidget {
    Q_OBJECT

public:
    /// `controls`: of what runs; below the line that names it.
    QueueBox(Document& document, Embedder& embedder, QLayout* controls, QWidget* parent = nullptr);

Q_SIGNALS:
    void pictureRequested(inlay::PictureId id); ///< to be shown

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildList();
    void refresh();
    void refreshRunning();
    void refreshTotal();
    void refreshList();
    void refreshButtons();
    QString rowText(const SearchQueue::Waiting& waiting) const;
    SearchQueue::Id chosen() const;
    void moveChosen(int by);
    void takeOut();
    void listReordered();

    Document& m_document;
    Embedder& m_embedder;
    QToolButton* m_running = nullptr;
    QLabel* m_total = nullptr;
    QWidget* m_waiting = nullptr;
    QListWidget* m_list = nullptr;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
    QToolButton* m_remove = nullptr;
    bool m_refreshing = false;
};

} // namespace inlay
