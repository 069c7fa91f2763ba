#include "ui/engine/problem.h"

#include <QCoreApplication>
#include <new>

namespace inlay {

namespace {

QString text(const char* source) {
    return QCoreApplication::translate("Problem", source);
}

/// What remains true for the user's work, whatever the technical reason was.
QString adviceFor(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::FileNotFound:
        return text("It may have been moved or renamed; your work is unchanged.");
    case ErrorKind::FileUnreadable:
        return text("Check its permissions, or choose a file instead of a folder; your work is "
                    "unchanged.");
    case ErrorKind::FileUnwritable:
        return text("Nothing was written, and a file that was there before is still whole; choose "
                    "another folder or make room.");
    case ErrorKind::UnsupportedFormat:
        return text("Inlay opens photos (PNG, JPEG, WebP, TIFF, BMP), latents (.safetensors, .npz, "
                    ".npy, .pt) and networks.");
    case ErrorKind::CorruptFile:
        return text("Get a fresh copy of it; your work is unchanged.");
    case ErrorKind::HostileFile:
        return text("It was not opened; use it only if you trust where it comes from.");
    case ErrorKind::TooLarge:
        return text("Make it smaller and try again; your work is unchanged.");
    case ErrorKind::NetworkMismatch:
        return text("Open the network it belongs to, then open it again.");
    case ErrorKind::NonFinite:
        return text("The latent is damaged; export it again where it comes from.");
    case ErrorKind::OutOfMemory:
        return text("Close other programs or choose a smaller network; your work is unchanged.");
    case ErrorKind::DeviceUnavailable:
        return text("Choose the CPU in the settings.");
    case ErrorKind::InvalidArgument:
    case ErrorKind::MissingComponent:
    case ErrorKind::Internal:
        break;
    }
    return {};
}

} // namespace

Problem problemFrom(const std::exception_ptr& exception) {
    Problem problem;
    try {
        std::rethrow_exception(exception);
    } catch (const Error& error) {
        problem.kind = error.kind();
        problem.what = QString::fromUtf8(error.what());
    } catch (const std::bad_alloc&) {
        problem.kind = ErrorKind::OutOfMemory;
        problem.what = text("The memory is used up");
    } catch (const std::exception& error) {
        problem.what = text("Something failed inside the program: %1").arg(error.what());
    } catch (...) {
        problem.what = text("Something failed inside the program");
    }
    if (!problem.what.endsWith(QLatin1Char('.')))
        problem.what += QLatin1Char('.');
    problem.advice = adviceFor(problem.kind);
    return problem;
}

} // namespace inlay
