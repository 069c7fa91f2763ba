#include "ui/run/lab_runner.h"

#include "core/figure/figure_writer.h"
#include "core/lab/lab_catalogue.h"
#include "core/lab/lab_run.h"
#include "ui/document/lab_texts.h"
#include "ui/engine/engine_words.h"
#include "ui/images/image_conversion.h"
#include "ui/language/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace inlay {

namespace {

QByteArray bytesOf(const std::vector<std::uint8_t>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

/// The language that the window is in. Safe to ask on every thread.
LabLanguage labLanguage() {
    LabLanguage language;
    language.written.code = Language::inForce().toStdString();
    if (const QString point = QLocale().decimalPoint(); point.size() == 1)
        language.written.decimalPoint = point[0].toLatin1();
    language.translation = [](const char* english) {
        return QCoreApplication::translate("Lab", english).toStdString();
    };
    language.deviceTranslation = [](const DeviceInfo& device) {
        return deviceInWords(device).toStdString();
    };
    return language;
}

LabResult resultOf(const LabOutcome& outcome) {
    LabResult result;
    result.tableCsv = QByteArray::fromStdString(csvText(outcome.table));
    result.summary = QString::fromStdString(outcome.summary);
    if (drawsFigures()) {
        result.figurePng = bytesOf(figureToPng(outcome.figure));
        result.figurePdf = bytesOf(figureToPdf(outcome.figure));
    }
    return result;
}

} // namespace

LabRunner::LabRunner(Session& session, SearchQueue& searches, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_searches(searches) {}

bool LabRunner::canRunOn(PictureId id) const {
    const Picture* picture = m_session.document().find(id);
    return picture && (picture->framing || picture->hasLatent());
}

void LabRunner::start(const std::string& experiment, PictureId id, const LabSettings& settings) {
    if (isRunning() || !canRunOn(id))
        return;
    const Picture& picture = *m_session.document().find(id);
    m_networkSha256 = m_searches.networkSha256();
    m_networkName = m_searches.networkName();
    m_pictureName = picture.name;
    m_name = tr("%1 of %2").arg(labTitle(experiment), picture.name);
    const QImage target = picture.framing ? picture.framing->target : picture.face();
    const QImage photo = picture.framing ? picture.photo : QImage();
    const std::optional<CropQuad> crop =
        picture.framing ? std::optional(picture.framing->crop) : std::nullopt;
    const auto prepare = [experiment, settings, target, photo, crop,
                          name = m_pictureName.toStdString(),
                          language = labLanguage()](EngineLibrary& library, JobControl&) {
        LabInput input;
        input.name = name;
        input.target = fromQImage(target);
        input.photo = fromQImage(photo);
        input.crop = crop;
        return std::make_shared<LabRun>(labExperiment(experiment), std::move(input), settings,
                                        library.imaging(), language);
    };
    follow(m_session.jobs().perform(m_name, prepare, this,
                                    [this](const std::shared_ptr<LabRun>& run) { enqueue(run); }));
    Q_EMIT changed();
}

void LabRunner::enqueue(const std::shared_ptr<LabRun>& run) {
    if (m_job && m_job->control()->isCancelled())
        return end();
    m_job = nullptr;
    Search search;
    search.title = m_name;
    search.networkSha256 = m_networkSha256;
    search.networkName = m_networkName;
    search.begin = [self = QPointer(this), run]() -> Job* {
        return self ? self->runOnEngine(run) : nullptr;
    };
    search.leave = search.cancel = [self = QPointer(this)] {
        if (self)
            self->cancel();
    };
    const SearchQueue::Id id = m_searches.putFirst(search);
    if (!m_job) // else it has begun
        m_search = id;
    Q_EMIT changed();
}

Job* LabRunner::runOnEngine(const std::shared_ptr<LabRun>& run) {
    m_search = 0;
    follow(m_session.engine().performInTurns(
        m_name,
        [run](Engine& engine, JobControl& control) {
            const bool more = run->turn(engine);
            control.report(run->fraction());
            return more;
        },
        this, [this, run] { draw(run); }));
    return m_job;
}

void LabRunner::draw(const std::shared_ptr<LabRun>& run) {
    follow(m_session.jobs().perform(
        m_name,
        [run](EngineLibrary&, JobControl& control) {
            const LabOutcome outcome = run->outcome();
            control.throwIfCancelled();
            return resultOf(outcome);
        },
        this,
        [this](LabResult result) {
            result.name = m_name;
            result.pictureName = m_pictureName;
            result.made = QDateTime::currentDateTime();
            const LabResultId id = m_session.document().addLabResult(std::move(result));
            end();
            if (!drawsFigures())
                m_session.reportNotice(
                    tr("The table is there; figures need a build with Pango and Cairo."));
            Q_EMIT finished(id);
        }));
}

/// The job is the experiment's present part; where it does not finish, the experiment is over.
void LabRunner::follow(Job* job) {
    const bool wasCancelled = m_job && m_job->control()->isCancelled();
    m_job = job;
    job->offerCancel();
    connect(job, &Job::cancelled, this, &LabRunner::end);
    connect(job, &Job::failed, this, [this](const Problem& problem) {
        const QString name = m_name;
        end();
        m_session.reportProblem(tr("%1 could not be done").arg(name), problem);
    });
    if (wasCancelled) // between two parts
        job->cancel();
}

void LabRunner::cancel() {
    if (m_job) {
        m_job->cancel();
    } else if (m_search) {
        m_searches.remove(m_search);
        end();
    }
}

void LabRunner::end() {
    m_job = nullptr;
    m_search = 0;
    Q_EMIT changed();
}

} // namespace inlay
