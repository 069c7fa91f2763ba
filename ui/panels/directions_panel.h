#pragma once

#include "core/model/edit/direction_search.h"
#include "ui/engine/small_pictures.h"
#include "ui/panels/edit_panel.h"

#include <QPointer>
#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace inlay {

class DirectionRow;
class LayerRangeBox;

/// Directions found in the network itself, as sliders; several can be applied at once. Those whose
/// sliders are moved stay when others are looked for.
class DirectionsPanel : public EditPanel {
    Q_OBJECT

public:
    DirectionsPanel(Session& session, ThumbnailCache& thumbnails, QWidget* parent = nullptr);

    Edit edit() const override;
    EditNames names() const override;

    const std::vector<DirectionRow*>& rows() const { return m_rows; }

public Q_SLOTS:
    void findDirections();
    void reset(); ///< all sliders to 0; one undo step

Q_SIGNALS:
    /// The user gave a direction a name of its own.
    void directionNamed(const inlay::DirectionPtr& direction);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showNetwork(const NetworkInfo& network);
    std::vector<RecipeStep> steps() const; ///< of the sliders that are moved
    void buildSearch();
    void buildRows();
    void restart();
    void take(const std::vector<Direction>& found);
    void bindInputs();
    void showMoves(const std::vector<RecipeStep>& moves);
    DirectionRow* addRow(const DirectionPtr& direction);
    void clearRows(bool usedToo);
    void rowMoved(DirectionRow* row);
    void refreshButtons();
    void requestPictures();
    void showPictures();
    Edit along(const DirectionRow* row, double strength) const; ///< the picture, with this only
    Edit withLastMovedAt(double strength) const;

    PictureSlot* m_slot = nullptr;
    QComboBox* m_method = nullptr;
    LayerRangeBox* m_layers = nullptr;
    QLabel* m_status = nullptr;
    QVBoxLayout* m_list = nullptr;
    QPushButton* m_more = nullptr;
    QPushButton* m_reset = nullptr;
    SmallPictures m_pictures;
    std::vector<DirectionRow*> m_rows;
    DirectionRow* m_lastMoved = nullptr;
    QTimer m_searchTimer;
    QPointer<Job> m_search;
    QString m_found; ///< identity of the network that the rows are of
    DirectionSearch m_sought;
    int m_count = 0; ///< how many are looked for
};

} // namespace inlay
