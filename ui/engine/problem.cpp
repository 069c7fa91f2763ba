#include "ui/engine/problem.h"

#include "ui/engine/memory_reserve.h"

#include <QCoreApplication>
#include <new>

namespace inlay {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Problem)
};

/// `core` tells the details in English. A translation puts before them, in its own language, what
/// the kind of the failure says; in English the details say it all.
QString inWords(ErrorKind kind, const QString& details) {
    switch (kind) {
    case ErrorKind::FileNotFound:
        return Words::tr("%1", "the file is not there").arg(details);
    case ErrorKind::FileUnreadable:
        return Words::tr("%1", "the file cannot be read").arg(details);
    case ErrorKind::FileUnwritable:
        return Words::tr("%1", "the file cannot be written").arg(details);
    case ErrorKind::UnsupportedFormat:
        return Words::tr("%1", "the file is of a kind that is not known").arg(details);
    case ErrorKind::CorruptFile:
        return Words::tr("%1", "the file is damaged").arg(details);
    case ErrorKind::HostileFile:
        return Words::tr("%1", "the file wants to do what a data file must not").arg(details);
    case ErrorKind::TooLarge:
        return Words::tr("%1", "something is larger than allowed").arg(details);
    case ErrorKind::NetworkMismatch:
        return Words::tr("%1", "the latent belongs to another network").arg(details);
    case ErrorKind::NonFinite:
        return Words::tr("%1", "there are numbers that are not finite").arg(details);
    case ErrorKind::OutOfMemory:
        return Words::tr("%1", "the memory is used up").arg(details);
    case ErrorKind::DeviceUnavailable:
        return Words::tr("%1", "the device to compute on is not there").arg(details);
    case ErrorKind::MissingComponent:
        return Words::tr("%1", "something is not installed").arg(details);
    case ErrorKind::InvalidArgument:
        return Words::tr("%1", "a value or setting does not fit").arg(details);
    case ErrorKind::Internal:
        break;
    }
    return Words::tr("%1", "something failed inside the program").arg(details);
}

/// What remains true for the user's work, whatever the technical reason was.
QString adviceFor(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::FileNotFound:
        return Words::tr("It may have been moved or renamed; your work is unchanged.");
    case ErrorKind::FileUnreadable:
        return Words::tr(
            "Check its permissions, or choose a file instead of a folder; your work is "
            "unchanged.");
    case ErrorKind::FileUnwritable:
        return Words::tr(
            "Nothing was written, and a file that was there before is still whole; choose "
            "another folder or make room.");
    case ErrorKind::UnsupportedFormat:
        return Words::tr("Inlay opens photos (PNG, JPEG, WebP, TIFF, BMP, GIF, HEIC, AVIF), "
                         "latents (.safetensors, .npz, "
                         ".npy, .pt), networks and documents (.inlay).");
    case ErrorKind::CorruptFile:
        return Words::tr("Get a fresh copy of it; your work is unchanged.");
    case ErrorKind::HostileFile:
        return Words::tr("It was not opened; use it only if you trust where it comes from.");
    case ErrorKind::TooLarge:
        return Words::tr("Make it smaller and try again; your work is unchanged.");
    case ErrorKind::NetworkMismatch:
        return Words::tr("Open the network it belongs to, then open it again.");
    case ErrorKind::NonFinite:
        return Words::tr("The latent is damaged; export it again where it comes from.");
    case ErrorKind::OutOfMemory:
        return Words::tr(
            "Close other programs or choose a smaller network; your work is unchanged.");
    case ErrorKind::DeviceUnavailable:
        return Words::tr("Choose the CPU in the settings.");
    case ErrorKind::InvalidArgument:
    case ErrorKind::MissingComponent:
    case ErrorKind::Internal:
        break;
    }
    return {};
}

/// What is left to say where the details end with what to do, as `core` knows it better.
QString reassuranceFor(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::FileNotFound:
    case ErrorKind::FileUnreadable:
    case ErrorKind::CorruptFile:
    case ErrorKind::TooLarge:
    case ErrorKind::OutOfMemory:
        return Words::tr("Your work is unchanged.");
    case ErrorKind::FileUnwritable:
        return Words::tr("Nothing was written, and a file that was there before is still whole.");
    default:
        return {};
    }
}

/// In a translation the details stay English; of what they advise, the kinds' own words say the
/// same in the user's language.
bool isSaidByKind(ErrorKind kind) {
    return kind == ErrorKind::FileNotFound || kind == ErrorKind::FileUnreadable ||
           kind == ErrorKind::CorruptFile;
}

/// "what; what to do", in words for a person, with one advice and not two.
void word(const QString& message, Problem& problem) {
    const bool isTranslated = !inWords(problem.kind, {}).isEmpty();
    const qsizetype advice = message.lastIndexOf(QLatin1String("; "));
    if (advice < 0 || (isTranslated && isSaidByKind(problem.kind))) {
        problem.what = inWords(problem.kind, message.left(advice < 0 ? message.size() : advice));
        problem.advice = adviceFor(problem.kind);
    } else {
        problem.what = inWords(problem.kind, message);
        problem.advice = reassuranceFor(problem.kind);
    }
}

} // namespace

Problem problemFrom(const std::exception_ptr& exception) {
    Problem problem;
    try {
        std::rethrow_exception(exception);
    } catch (const Error& error) {
        problem.kind = error.kind();
        word(QString::fromUtf8(error.what()), problem);
    } catch (const std::bad_alloc&) {
        MemoryReserve::release(); // for the words
        problem.kind = ErrorKind::OutOfMemory;
        problem.what = Words::tr("The memory is used up");
        problem.advice = adviceFor(problem.kind);
    } catch (const std::exception& error) {
        problem.what = Words::tr("Something failed inside the program: %1").arg(error.what());
    } catch (...) {
        problem.what = Words::tr("Something failed inside the program");
    }
    if (!problem.what.endsWith(QLatin1Char('.')))
        problem.what += QLatin1Char('.');
    return problem;
}

} // namespace inlay
