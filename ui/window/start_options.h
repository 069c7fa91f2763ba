#pragma once

#include "core/facade/engine.h"

#include <QStringList>

namespace inlay {

/// What the editor is started with on a command line.
struct StartOptions {
    EngineSettings engine; ///< as remembered, but for what the command line says
    QString model;         ///< the network to open first; empty: as in the settings
    QStringList files;
    /// One photo, as another program's external editor; empty: none. Also in `files`.
    QString editInPlace;
    QString answer; ///< to --help or --version: to be printed instead of starting
};

/// `arguments` begin with the program's name. `--model`, `--device` and `--threads` are those of
/// `inlay`, and hold for this run only. Throws Error (InvalidArgument) for what is not known, and
/// for files that are not there.
StartOptions readStartOptions(const QStringList& arguments, const EngineSettings& remembered);

} // namespace inlay
