#include "ui/samples/sample_gallery.h"

#include "ui/samples/sample_delegate.h"
#include "ui/samples/sample_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/faint_label.h"
#include "ui/widgets/named.h"
#include "ui/widgets/value_slider.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace inlay {

namespace {

constexpr int seedLimit = 1000000;

} // namespace

SampleGallery::SampleGallery(Session& session, FaceSamples& samples, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new SampleModel(session, samples, this)) {
    setObjectName("randomGallery");
    setWindowTitle(tr("Random gallery"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    buildControls();
    buildList();
    connect(&m_session, &Session::networkChanged, this, &SampleGallery::networkChanged);
    connect(m_model, &SampleModel::added, this, &SampleGallery::added);
    connect(m_model, &SampleModel::failed, &m_session, [this](const Problem& problem) {
        m_session.reportProblem(tr("The gallery could not be drawn"), problem);
    });
    networkChanged();
    resize(6 * 120 + 64, 640);
    m_list->setFocus();
}

void SampleGallery::buildControls() {
    m_truncation = named(new ValueSlider(tr("&Truncation, \u03c8"), 0, 1.5, 2, this),
                         "galleryTruncation", tr("Truncation"),
                         tr("0 is the mean face, 1 whatever the network gives; in between faces "
                            "are more ordinary and cleaner, beyond 1 stranger. All faces are "
                            "drawn anew."));
    m_truncation->setSingleStep(0.05);
    m_truncation->setDefaultValue(SampleOptions().truncationPsi);
    m_truncation->setValue(SampleOptions().truncationPsi);
    m_seed = named(new QSpinBox(this), "galleryFirstSeed", tr("First seed"),
                   tr("The seed of the first face; the others count on from it. The same seed "
                      "gives the same face on the same network."));
    m_seed->setRange(0, 2147483647);
    m_seed->setValue(static_cast<int>(m_model->firstSeed()));
    auto* seedLabel = new QLabel(tr("First &seed"), this);
    seedLabel->setBuddy(m_seed);
    auto* other = named(new QPushButton(icon("dice"), tr("&Other faces"), this), "galleryOther",
                        tr("Other faces"), tr("Goes on with another, random first seed"));
    other->setAutoDefault(false);
    m_class = named(new QSpinBox(this), "galleryClass", tr("Class"),
                    tr("Which of its classes the network draws"));
    m_classLabel = new QLabel(tr("&Class"), this);
    m_classLabel->setBuddy(m_class);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_truncation, 1);
    row->addSpacing(8);
    for (QWidget* widget : {static_cast<QWidget*>(m_classLabel), static_cast<QWidget*>(m_class),
                            static_cast<QWidget*>(seedLabel), static_cast<QWidget*>(m_seed),
                            static_cast<QWidget*>(other)})
        row->addWidget(widget, 0, Qt::AlignBottom); // beside the slider's track
    layout()->addItem(row);
    connect(m_truncation, &ValueSlider::valueChanged, m_model, &SampleModel::setTruncation);
    connect(m_class, &QSpinBox::valueChanged, m_model, &SampleModel::setClass);
    connect(m_seed, &QSpinBox::valueChanged, m_model,
            [this](int seed) { m_model->setFirstSeed(static_cast<quint64>(seed)); });
    connect(other, &QPushButton::clicked, this, &SampleGallery::otherSeeds);
}

void SampleGallery::buildList() {
    m_list = named(new QListView(this), "galleryList", tr("Random faces"),
                   tr("Faces that the network invents. Click one to put it onto the shelf."));
    m_list->setAccessibleDescription(
        tr("Arrow keys go from face to face, Enter puts one onto the shelf"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SampleDelegate(m_list));
    m_list->setViewMode(QListView::IconMode);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMovement(QListView::Static);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    layout()->addWidget(m_list);

    m_count = new QLabel(this);
    m_count->setObjectName("galleryCount");
    makeFaint(m_count);
    m_more = named(new QPushButton(icon("add"), tr("&More"), this), "galleryMore", tr("More faces"),
                   tr("Goes on at the end, as scrolling down does"));
    m_more->setAutoDefault(false);
    auto* done = named(new QPushButton(tr("Close"), this), "galleryClose", tr("Close"),
                       tr("Closes the gallery (Escape); a double click on a face adds it and "
                          "closes"));
    done->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_count, 1);
    row->addWidget(m_more);
    row->addWidget(done);
    layout()->addItem(row);

    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex& index) { m_model->add(index.row()); });
    // Its first click has added the face.
    connect(m_list, &QListView::doubleClicked, this, &QDialog::accept);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        m_model->lookElsewhere();
        m_list->viewport()->update(); // which asks for what is in sight
    });
    connect(m_more, &QPushButton::clicked, this, &SampleGallery::showMore);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SampleGallery::refreshCount);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &SampleGallery::refreshCount);
}

void SampleGallery::showMore() {
    const int first = m_model->rowCount();
    m_model->fetchMore({});
    const QModelIndex next = m_model->index(first);
    m_list->scrollTo(next, QAbstractItemView::PositionAtTop);
    m_list->setCurrentIndex(next);
}

void SampleGallery::otherSeeds() {
    m_seed->setValue(static_cast<int>(QRandomGenerator::global()->bounded(1, seedLimit)));
}

void SampleGallery::networkChanged() {
    const bool ready = m_session.isReady() && m_session.network()->hasMapping;
    m_list->setEnabled(ready);
    m_more->setEnabled(ready);
    if (m_session.isReady()) {
        const int classes = m_session.network()->cDim;
        m_class->setRange(0, std::max(0, classes - 1));
        m_class->setSuffix(classes > 1 ? tr(" of 0 to %1").arg(classes - 1) : QString());
        m_class->setVisible(classes > 1);
        m_classLabel->setVisible(classes > 1);
    }
    refreshCount();
}

void SampleGallery::refreshCount() {
    if (m_session.isReady() && !m_session.network()->hasMapping) {
        m_count->setText(tr("This network cannot invent faces: it has no mapping network."));
        return;
    }
    const QLocale locale;
    m_count->setText(tr("%1 faces. A click or Enter puts one onto the shelf.")
                         .arg(locale.toString(m_model->rowCount())));
}

bool SampleGallery::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && m_list->currentIndex().isValid()) {
            m_model->add(m_list->currentIndex().row());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace inlay
