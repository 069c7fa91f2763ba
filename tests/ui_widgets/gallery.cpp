// Renders every widget, light and dark, to look at: widget-gallery FOLDER [PHOTO].
// QT_SCALE_FACTOR=2 gives the pictures of a screen with two pixels for one.

#include "sample_pictures.h"
#include "ui/canvas/canvas.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/film_strip.h"
#include "ui/widgets/loss_chart.h"
#include "ui/widgets/style_layer_grid.h"
#include "ui/widgets/value_slider.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QToolButton>

#include <cmath>

using namespace inlay;

namespace {

QString g_folder;

void save(QWidget& widget, const QString& name, const QSize& size) {
    widget.resize(size);
    widget.show();
    QCoreApplication::processEvents();
    const QString theme = Theme::isDark() ? QStringLiteral("dark") : QStringLiteral("light");
    widget.grab().save(QDir(g_folder).filePath(
        QStringLiteral("%1-%2-%3x.png").arg(name, theme).arg(widget.devicePixelRatioF())));
    widget.hide();
}

void renderCanvas(const QImage& target, const QImage& result) {
    Canvas canvas;
    canvas.setEmptyText(QStringLiteral("Drop a photo here"),
                        QStringLiteral("PNG, JPEG, WebP or TIFF. A latent or a network works too. "
                                       "Or click to choose a file."));
    save(canvas, QStringLiteral("canvas-empty"), {900, 520});
    canvas.setDropHighlighted(true);
    save(canvas, QStringLiteral("canvas-drop"), {500, 300});
    canvas.setDropHighlighted(false);
    canvas.setTarget(target);
    save(canvas, QStringLiteral("canvas-target"), {900, 520});
    canvas.setResult(result);
    save(canvas, QStringLiteral("canvas-beside"), {900, 520});
    canvas.setMode(Canvas::Mode::Split);
    canvas.setSplitPosition(0.4);
    save(canvas, QStringLiteral("canvas-split"), {700, 520});
    canvas.setSurround(Canvas::Surround::MidGrey);
    for (int i = 0; i < 5; ++i)
        canvas.zoomIn();
    save(canvas, QStringLiteral("canvas-zoomed"), {700, 520});
    for (int i = 0; i < 5; ++i)
        canvas.zoomIn();
    save(canvas, QStringLiteral("canvas-squares"), {700, 520});
    canvas.setSurround(Canvas::Surround::Dark);
    CropQuad crop;
    crop.corners = {{{180, 90}, {120, 430}, {460, 490}, {520, 150}}};
    Face chosen;
    chosen.left = 230, chosen.top = 200, chosen.width = 180, chosen.height = 190;
    chosen.crop = crop;
    Face other;
    other.left = 640, other.top = 160, other.width = 110, other.height = 120;
    other.crop.corners = {{{600, 100}, {600, 340}, {840, 340}, {840, 100}}};
    canvas.startCropEditing(target.scaled(900, 600), crop, {chosen, other});
    save(canvas, QStringLiteral("canvas-crop"), {900, 520});
}

void renderWidgets(const QImage& target, const QImage& result) {
    QWidget panel;
    auto* column = new QVBoxLayout(&panel);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    auto* lambda = new ValueSlider(QStringLiteral("Lambda (0: A, 1: B)"), 0, 1, 3);
    lambda->setValue(0.42);
    auto* strength = new ValueSlider(QStringLiteral("Strength"), -2, 2, 2);
    strength->setValue(-0.8);
    auto* steps = new ValueSlider(QStringLiteral("Steps"), 50, 5000, 0);
    steps->setDefaultValue(800);
    steps->setUnit(QStringLiteral(" steps"));
    steps->setValue(1200);
    auto* off = new ValueSlider(QStringLiteral("Not available"), 0, 10, 1);
    off->setValue(4);
    off->setEnabled(false);
    for (ValueSlider* slider : {lambda, strength, steps, off})
        column->addWidget(slider);
    auto* grid = new StyleLayerGrid;
    grid->setLayers(sampleLayers(1024));
    std::vector<double> shares(grid->layers().size(), 0.0);
    for (std::size_t i = 8; i < shares.size(); ++i)
        shares[i] = 1.0;
    shares[6] = 0.3;
    shares[7] = 0.6;
    grid->setShares(shares);
    column->addWidget(grid);
    column->addStretch();
    save(panel, QStringLiteral("panel"), {320, 640});

    StyleLayerGrid small;
    small.setLayers(sampleLayers(64));
    save(small, QStringLiteral("grid-64"), {288, small.heightForWidth(288)});

    LossChart chart;
    save(chart, QStringLiteral("chart-empty"), {320, 180});
    chart.setPlannedSteps(800);
    for (int step = 1; step <= 412; ++step)
        chart.addPoint(step, 0.6 * std::pow(step, -0.6) * (1.0 + 0.1 * std::sin(step)),
                       12.0 + 2.6 * std::log(step));
    chart.flush();
    save(chart, QStringLiteral("chart"), {320, 200});
    save(chart, QStringLiteral("chart-wide"), {720, 160});

    FilmStrip strip;
    save(strip, QStringLiteral("film-empty"), {720, 88});
    strip.setFrameCount(9);
    for (int i = 0; i < 8; ++i)
        strip.setFrame(i, i % 2 ? result : target);
    strip.setPosition(0.33);
    save(strip, QStringLiteral("film"), {720, 88});
}

void renderControls() {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* icons = new QGridLayout;
    const QStringList names = {
        "play",   "pause",   "stop",     "cancel",   "save",        "open",  "export",
        "film",   "zoom-in", "zoom-out", "zoom-fit", "zoom-actual", "split", "side-by-side",
        "crop",   "copy",    "paste",    "undo",     "redo",        "dice",  "add",
        "remove", "network", "photo",    "settings", "info",        "swap",  "app"};
    for (int i = 0; i < names.size(); ++i) {
        auto* button = new QToolButton;
        button->setIcon(icon(names[i]));
        button->setIconSize({24, 24});
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setChecked(names[i] == QLatin1String("split"));
        button->setEnabled(names[i] != QLatin1String("redo"));
        icons->addWidget(button, i / 10, i % 10);
    }
    auto* app = new QLabel;
    app->setPixmap(icon(QStringLiteral("app")).pixmap(QSize(96, 96), app->devicePixelRatioF()));
    auto* top = new QHBoxLayout;
    top->addLayout(icons);
    top->addWidget(app);
    column->addLayout(top);
    auto* tabs = new QTabWidget;
    for (const char* name : {"Embed", "Morph", "Mix", "Expression"}) {
        auto* page = new QWidget;
        auto* form = new QVBoxLayout(page);
        auto* combo = new QComboBox;
        combo->addItems({QStringLiteral("W+ (every layer)"), QStringLiteral("W")});
        form->addWidget(combo);
        form->addWidget(new QLineEdit(QStringLiteral("12345")));
        auto* noise = new QCheckBox(QStringLiteral("Optimise noise maps afterwards"));
        noise->setChecked(true);
        form->addWidget(noise);
        form->addWidget(new QRadioButton(QStringLiteral("One of several")));
        auto* group = new QGroupBox(QStringLiteral("Group"));
        new QVBoxLayout(group);
        group->layout()->addWidget(new QCheckBox(QStringLiteral("Inside a group")));
        form->addWidget(group);
        auto* buttons = new QHBoxLayout;
        auto* start = new QPushButton(icon(QStringLiteral("play"), QPalette::HighlightedText),
                                      QStringLiteral("Start"));
        start->setProperty("primary", true);
        buttons->addWidget(start);
        buttons->addWidget(new QPushButton(icon(QStringLiteral("pause")), QStringLiteral("Pause")));
        auto* never = new QPushButton(QStringLiteral("Cancel"));
        never->setEnabled(false);
        buttons->addWidget(never);
        form->addLayout(buttons);
        auto* progress = new QProgressBar;
        progress->setValue(52);
        form->addWidget(progress);
        tabs->addTab(page, QString::fromLatin1(name));
    }
    column->addWidget(tabs);
    save(window, QStringLiteral("controls"), {520, 460});
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        qFatal("usage: widget-gallery FOLDER [PHOTO]");
    g_folder = arguments[1];
    QDir().mkpath(g_folder);
    QImage target = arguments.size() > 2 ? QImage(arguments[2]) : samplePortrait(128);
    const QImage result = arguments.size() > 2 ? target : samplePortrait(128, 200);
    Theme::apply(application);
    for (const Theme::Choice choice : {Theme::Choice::Dark, Theme::Choice::Light}) {
        Theme::setChoice(choice);
        renderCanvas(target, result);
        renderWidgets(target, result);
        renderControls();
    }
    return 0;
}
