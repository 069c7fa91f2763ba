#include "app/studio/first_paint.h"
#include "app/studio/startup_times.h"
#include "app/studio/studio.h"
#include "core/base/error.h"
#include "core/facade/engine_library.h"
#include "core/facade/process_setup.h"
#include "ui/language/language.h"
#include "ui/main_window/main_window.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrapped_tool_tips.h"
#include "ui/window/application.h"
#include "ui/window/start_options.h"

#include <algorithm>
#include <cstdio>
#include <exception>
#include <string_view>

namespace {

constexpr int wrongUsage = 2; // as `inlay` has it
constexpr int unchanged = 3;  ///< of --edit-in-place

/// What can be answered without a window needs no display.
bool asksForText(int argc, char** argv) {
    return std::any_of(argv + 1, argv + argc, [](const char* argument) {
        const std::string_view text = argument;
        return text == "--help" || text == "-h" || text == "--version" || text == "-v" ||
               text == "--help-all";
    });
}

int run(int argc, char** argv) {
    if (asksForText(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    inlay::prepareProcessForEngine();
    inlay::Application application(argc, argv);
    QCoreApplication::setOrganizationName("Inlay");
    QCoreApplication::setApplicationName("inlay-studio");
    QCoreApplication::setApplicationVersion(INLAY_VERSION);
    QGuiApplication::setApplicationDisplayName("Inlay");
    QGuiApplication::setDesktopFileName("inlay-studio");

    inlay::Language::apply(application);

    inlay::StartOptions options;
    try {
        options = inlay::readStartOptions(QCoreApplication::arguments(),
                                          inlay::WindowSettings().engineSettings());
    } catch (const inlay::Error& error) {
        std::fprintf(stderr, "inlay-studio: %s\n", error.what());
        return wrongUsage;
    }
    if (!options.answer.isEmpty()) {
        std::fputs(qPrintable(options.answer), stdout);
        return 0;
    }

    inlay::Theme::apply(application);
    application.installEventFilter(new inlay::WrappedToolTips(&application));
    inlay::Studio studio(inlay::loadEngineLibrary, options.engine);
    inlay::MainWindow window(studio.services());
    if (!options.editInPlace.isEmpty())
        window.editInPlace(options.editInPlace);
    inlay::noteEngineReady(studio.session());
    // The window is on the screen before the engine is thought of: loading it holds up much else.
    const inlay::FirstPaint painted(window, [&window, &studio, &options] {
        inlay::noteWindowPainted();
        window.start(inlay::bundledNetworkPath, options.model);
        studio.services().files.open(options.files);
    });
    window.show();
    const int outcome = QApplication::exec();
    const bool isUnchanged = !options.editInPlace.isEmpty() && !window.hasSavedInPlace();
    return outcome == 0 && isUnchanged ? unchanged : outcome;
}

} // namespace

int main(int argc, char** argv) {
    try {
        return run(argc, argv);
    } catch (const std::exception& error) { // before the window was there
        std::fprintf(stderr, "inlay-studio: %s\n", error.what());
        return 1;
    }
}
