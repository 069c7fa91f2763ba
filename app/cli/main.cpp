#include "app/cli/command_line.h"
#include "core/facade/process_setup.h"

int main(int argc, char** argv) {
    inlay::prepareProcessForEngine();
    return inlay::runCommandLine(argc, argv);
}
