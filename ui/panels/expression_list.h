#pragma once

#include "ui/engine/small_pictures.h"
#include "ui/libraries/expression_library.h"
#include "ui/session/session.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace inlay {

/// The library's expressions for the open network, as small pictures to choose from, with what can
/// be done with them. The first entry is no expression, but the two pictures of the panel.
class ExpressionList : public QWidget {
    Q_OBJECT

public:
    ExpressionList(Session& session, QWidget* parent = nullptr);

    void setLibrary(ExpressionLibrary* library);
    /// Are there two pictures whose difference can be kept?
    void setKeepEnabled(bool enabled);

    ExpressionId chosenId() const; ///< 0: the two pictures
    DirectionPtr chosen() const;   ///< null: the two pictures
    void choose(ExpressionId id);

    /// The strength at which an expression is shown: its natural one.
    static double usualStrength(const Direction& direction);

Q_SIGNALS:
    void chosenChanged(bool byHand); ///< else the list has changed, or the program chose
    void keepRequested();
    void importRequested();
    void exportRequested(const inlay::DirectionPtr& direction);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildButtons(QBoxLayout* layout);
    void networkChanged();
    void refresh();
    void requestPictures();
    void showPictures();
    void removeChosen();
    Edit onMeanFace(const DirectionPtr& direction) const;
    QListWidgetItem* itemOf(ExpressionId id) const;

    Session& m_session;
    QPointer<ExpressionLibrary> m_library;
    SmallPictures m_pictures;
    LatentPtr m_meanFace; ///< of the open network
    QListWidget* m_list = nullptr;
    QLabel* m_hint = nullptr;
    QToolButton* m_keep = nullptr;
    QToolButton* m_import = nullptr;
    QToolButton* m_export = nullptr;
    QToolButton* m_rename = nullptr;
    QToolButton* m_remove = nullptr;
    ExpressionId m_lastChosen = 0;
    bool m_refreshing = false;
    bool m_choosing = false; ///< the program does
};

} // namespace inlay
