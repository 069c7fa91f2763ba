#include "ui/panels/expression_list.h"

#include "ui/theme/icons.h"
#include "ui/widgets/faint_label.h"
#include "ui/widgets/tool_button.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QToolButton>

namespace inlay {

namespace {

constexpr int pictureSide = 64;
constexpr int idRole = Qt::UserRole;

/// Without the tint that a chosen icon gets.
QIcon plain(const QImage& image) {
    QIcon icon;
    for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected})
        icon.addPixmap(QPixmap::fromImage(image), mode);
    return icon;
}

} // namespace

ExpressionList::ExpressionList(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_pictures(session.engine(), qRound(pictureSide * devicePixelRatioF()))
    , m_list(new QListWidget(this))
    , m_hint(faintLabel("expressionHint", this)) {
    setObjectName("expressionList");
    m_list->setObjectName("expressions");
    m_list->setAccessibleName(tr("Library of expressions"));
    m_list->setToolTip(tr("Expressions that you have kept, on the network's mean face. Choose one "
                          "to use it in place of the two pictures; F2 renames it, Delete removes "
                          "it."));
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWrapping(true);
    m_list->setIconSize({pictureSide, pictureSide});
    m_list->setGridSize({pictureSide + 12, pictureSide + fontMetrics().lineSpacing() + 12});
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setWordWrap(false);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(m_list->gridSize().height() + 8);
    m_list->installEventFilter(this);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    buildButtons(layout);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    connect(m_list, &QListWidget::currentItemChanged, this, [this] {
        if (m_refreshing)
            return;
        m_lastChosen = chosenId();
        setKeepEnabled(m_keep->isEnabled());
        Q_EMIT chosenChanged(!m_choosing);
    });
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        // Later: the list is made anew, while its editor is still at work.
        if (!m_refreshing && m_library)
            QMetaObject::invokeMethod(
                this,
                [this, id = item->data(idRole).toULongLong(), name = item->text()] {
                    m_library->rename(id, name);
                },
                Qt::QueuedConnection);
    });
    connect(&m_pictures, &SmallPictures::drawn, this, &ExpressionList::showPictures);
    connect(&m_session, &Session::networkChanged, this, &ExpressionList::networkChanged);
    refresh();
}

void ExpressionList::buildButtons(QBoxLayout* layout) {
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    auto* title = new QLabel(tr("Library"), this);
    title->setBuddy(m_list);
    row->addWidget(title, 1);
    const auto add = [&](const char* objectName, const QString& tip, const char* iconName) {
        QToolButton* button =
            toolButton(iconName, objectName, tip.section(QLatin1Char(':'), 0, 0), tip, this);
        row->addWidget(button);
        return button;
    };
    m_keep = add("keepExpression",
                 tr("Keep the expression: the difference of the two pictures, under a name, for "
                    "any picture and any document"),
                 "add");
    m_rename = add("renameExpression", tr("Rename the expression (F2)"), "rename");
    m_remove =
        add("removeExpression", tr("Remove the expression from the library (Delete)"), "remove");
    m_import = add("importExpression",
                   tr("Import expressions: a file of Inlay's directions, or an array such as "
                      "InterFaceGAN's .npy"),
                   "open");
    m_export = add("exportExpression", tr("Export the expression as a file"), "export");
    layout->addLayout(row);
    connect(m_keep, &QToolButton::clicked, this, &ExpressionList::keepRequested);
    connect(m_rename, &QToolButton::clicked, this,
            [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_remove, &QToolButton::clicked, this, &ExpressionList::removeChosen);
    connect(m_import, &QToolButton::clicked, this, &ExpressionList::importRequested);
    connect(m_export, &QToolButton::clicked, this, [this] { Q_EMIT exportRequested(chosen()); });
}

void ExpressionList::setLibrary(ExpressionLibrary* library) {
    m_library = library;
    connect(library, &ExpressionLibrary::changed, this, &ExpressionList::refresh);
    connect(library, &ExpressionLibrary::added, this, [this](ExpressionId id) {
        choose(id);
        m_list->setFocus();
    });
    networkChanged();
}

void ExpressionList::setKeepEnabled(bool enabled) {
    const LibraryExpression* one = m_library ? m_library->find(chosenId()) : nullptr;
    m_keep->setEnabled(enabled);
    m_export->setEnabled(one);
    for (QToolButton* button : {m_rename, m_remove})
        button->setEnabled(one && !one->file.isEmpty());
    m_import->setEnabled(m_library);
}

void ExpressionList::networkChanged() {
    m_pictures.forget();
    m_meanFace.reset();
    refresh();
    if (!m_session.isReady())
        return;
    m_session.engine().perform(
        tr("Find the mean face"), [](Engine& engine, JobControl&) { return engine.meanLatent(); },
        this,
        [this](const Latent& mean) {
            m_meanFace = std::make_shared<const Latent>(mean);
            requestPictures();
        });
}

void ExpressionList::refresh() {
    m_refreshing = true;
    const ExpressionId before = m_lastChosen;
    m_list->clear();
    auto* pictures = new QListWidgetItem(tr("Pictures"), m_list);
    pictures->setToolTip(tr("The difference of the two pictures above"));
    pictures->setData(idRole, 0);
    pictures->setSizeHint(m_list->gridSize());
    pictures->setIcon(plain(icon("smile").pixmap(pictureSide).toImage()));
    int others = 0;
    if (m_library && m_session.network()) {
        for (const LibraryExpression& one : m_library->expressions()) {
            if (!ExpressionLibrary::fits(*one.direction, *m_session.network())) {
                ++others;
                continue;
            }
            const QString name = QString::fromStdString(one.direction->name);
            auto* item = new QListWidgetItem(name, m_list);
            item->setToolTip(name);
            item->setData(idRole, one.id);
            item->setSizeHint(m_list->gridSize());
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            if (one.file.isEmpty())
                item->setToolTip(tr("%1, comes with the bundled network").arg(name));
            else
                item->setFlags(item->flags() | Qt::ItemIsEditable);
        }
    }
    QListWidgetItem* item = itemOf(before);
    m_list->setCurrentItem(item ? item : pictures);
    QString hint = tr("Kept on this computer, for all your documents; a recipe that uses one "
                      "carries its own copy.");
    if (others > 0)
        hint += QLatin1Char(' ') + tr("Not shown: %1 of other networks.").arg(others);
    m_hint->setText(hint);
    m_refreshing = false;
    m_lastChosen = chosenId();
    setKeepEnabled(m_keep->isEnabled());
    requestPictures();
    Q_EMIT chosenChanged(false); // another one, or the same under another name
}

QListWidgetItem* ExpressionList::itemOf(ExpressionId id) const {
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(idRole).toULongLong() == id)
            return m_list->item(row);
    return nullptr;
}

ExpressionId ExpressionList::chosenId() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(idRole).toULongLong() : 0;
}

DirectionPtr ExpressionList::chosen() const {
    const LibraryExpression* one = m_library ? m_library->find(chosenId()) : nullptr;
    return one ? one->direction : nullptr;
}

void ExpressionList::choose(ExpressionId id) {
    const QScopedValueRollback choosing(m_choosing, true);
    if (QListWidgetItem* item = itemOf(id))
        m_list->setCurrentItem(item);
}

void ExpressionList::removeChosen() {
    if (m_library)
        m_library->remove(chosenId());
}

double ExpressionList::usualStrength(const Direction& direction) {
    switch (direction.origin) {
    case DirectionOrigin::Expression:
        return 1;
    case DirectionOrigin::File: // a unit long, as a rule
        return 3;
    case DirectionOrigin::Sefa:
    case DirectionOrigin::Ganspace: // a standard deviation
    case DirectionOrigin::Unknown:
        break;
    }
    return 2;
}

Edit ExpressionList::onMeanFace(const DirectionPtr& direction) const {
    RecipeStep step;
    step.kind = RecipeStep::Kind::Direction;
    step.strength = usualStrength(*direction);
    step.direction = direction;
    return recipeEdit(m_meanFace, EditRecipe{{}, {step}});
}

void ExpressionList::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    requestPictures();
}

void ExpressionList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_list->count() > 0)
        refresh(); // the first entry's icon is in the text's colour
}

void ExpressionList::requestPictures() {
    if (!m_library || !m_meanFace || !isVisible() || !m_session.isReady())
        return;
    std::vector<Edit> edits;
    for (const LibraryExpression& one : m_library->expressions())
        if (ExpressionLibrary::fits(*one.direction, *m_session.network()))
            edits.push_back(onMeanFace(one.direction));
    m_pictures.request(edits);
    showPictures();
}

void ExpressionList::showPictures() {
    m_refreshing = true;
    for (int row = 1; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const LibraryExpression* one = m_library->find(item->data(idRole).toULongLong());
        const QImage image = one ? m_pictures.find(onMeanFace(one->direction)) : QImage();
        if (!image.isNull())
            item->setIcon(plain(image));
    }
    m_refreshing = false;
}

bool ExpressionList::eventFilter(QObject* watched, QEvent* event) {
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (watched == m_list && (override || event->type() == QEvent::KeyPress) && chosenId()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        // Before the window's own F2 and Delete, which are for pictures of the shelf.
        if (override && (key == Qt::Key_Delete || key == Qt::Key_F2)) {
            event->accept();
            return true;
        }
        if (!override && key == Qt::Key_Delete) {
            removeChosen();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace inlay
