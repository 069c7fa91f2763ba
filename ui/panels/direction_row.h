#pragma once

#include "core/model/edit/recipe.h"

#include <QImage>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace inlay {

class ValueSlider;

/// A direction as a slider with a name to edit, between two thumbnails of the picture moved along
/// it either way.
class DirectionRow : public QWidget {
    Q_OBJECT

public:
    static constexpr double Strongest = 5;
    static constexpr double Shown = 2; ///< strength in the thumbnails
    static constexpr int PictureSide = 48;

    explicit DirectionRow(DirectionPtr direction, QWidget* parent = nullptr);

    const DirectionPtr& direction() const { return m_direction; }
    /// The direction under the name that it has here.
    DirectionPtr named() const;
    QString name() const;
    void setName(const QString& name); ///< does not signal
    double strength() const;
    void setStrength(double strength); ///< does not commit
    ValueSlider* slider() const { return m_strength; }
    /// The direction at the present strength, as a step of a recipe.
    RecipeStep step() const;
    /// The same direction, whatever its name.
    bool isFor(const Direction& direction) const;
    void setPictures(const QImage& less, const QImage& more);

Q_SIGNALS:
    void strengthChanged();
    void strengthCommitted(int gesture); ///< by the user, see ValueSlider
    void renamed(const QString& name);   ///< by the user

private:
    QToolButton* addPicture(const char* objectName, double strength);
    void describe();

    DirectionPtr m_direction;
    QToolButton* m_less = nullptr;
    QToolButton* m_more = nullptr;
    QLineEdit* m_name = nullptr;
    ValueSlider* m_strength = nullptr;
    QString m_lastName;
};

} // namespace inlay
