#include "core/model/edit/film_path.h"

#include "core/base/error.h"
#include "core/model/edit/compatibility.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace inlay {

namespace {

constexpr int mostFrames = 100000;

double smoothStep(double t) {
    return t * t * (3 - 2 * t);
}

/// The frame at which section `section` begins.
int firstFrame(int section, int sections, int intervals) {
    return static_cast<int>(std::lround(static_cast<double>(section) * intervals / sections));
}

/// The keyframe after so many steps, which may be negative; -1 beyond the ends of an open path.
int neighbour(const FilmPath& path, int keyframe, int by) {
    const int count = static_cast<int>(path.keyframes.size());
    const int index = keyframe + by;
    if (path.loop)
        return (index % count + count) % count;
    return index < 0 || index >= count ? -1 : index;
}

/// Adds up weights of keyframes, which come several times on short loops.
class Shares {
public:
    void add(int keyframe, double weight) {
        if (weight == 0)
            return;
        const auto found =
            std::find_if(m_shares.begin(), m_shares.end(), [keyframe](const KeyframeShare& share) {
                return share.keyframe == keyframe;
            });
        if (found != m_shares.end())
            found->weight += weight;
        else
            m_shares.push_back({keyframe, weight});
    }
    std::vector<KeyframeShare> take() { return std::move(m_shares); }

private:
    std::vector<KeyframeShare> m_shares;
};

/// Adds `weight` times the spline's tangent at a keyframe: half the way from the one before to the
/// one after; at an end all of the way to the only neighbour, so that two keyframes give a straight
/// line; none where the film rests.
void addTangent(const FilmPath& path, int keyframe, double weight, Shares& shares) {
    const int before = neighbour(path, keyframe, -1);
    const int after = neighbour(path, keyframe, 1);
    const auto rests = [&](int other) {
        return other >= 0 && path.keyframes[static_cast<std::size_t>(other)] ==
                                 path.keyframes[static_cast<std::size_t>(keyframe)];
    };
    if (rests(before) || rests(after))
        return;
    const double scale = before < 0 || after < 0 ? 1 : 0.5;
    shares.add(after < 0 ? keyframe : after, weight * scale);
    shares.add(before < 0 ? keyframe : before, -weight * scale);
}

void addUp(const std::vector<float>& values, double weight, std::vector<double>& sum) {
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] += weight * values[i];
}

} // namespace

bool FilmPath::isComplete() const {
    return keyframes.size() >= 2 &&
           std::all_of(keyframes.begin(), keyframes.end(),
                       [](const auto& latent) { return latent != nullptr; });
}

int FilmPath::sections() const {
    return isComplete() ? static_cast<int>(keyframes.size()) - (loop ? 0 : 1) : 0;
}

int filmFrameCount(const FilmPath& path, double seconds, double framesPerSecond) {
    if (!(framesPerSecond >= 1 && framesPerSecond <= 120))
        throw Error(ErrorKind::InvalidArgument, "A film needs 1 to 120 frames a second, not " +
                                                    std::to_string(framesPerSecond));
    if (!(seconds > 0 && seconds * framesPerSecond <= mostFrames))
        throw Error(ErrorKind::InvalidArgument,
                    "A film cannot take " + std::to_string(seconds) +
                        " seconds; choose more than none and no more than 100,000 frames");
    const int least = path.sections() + (path.loop ? 0 : 1);
    return std::max(least, static_cast<int>(std::lround(seconds * framesPerSecond)));
}

double filmPosition(const FilmPath& path, int frame, int frames) {
    const int sections = path.sections();
    const int intervals = path.loop ? frames : frames - 1;
    if (intervals < 1 || sections < 1)
        return 0;
    const double part = static_cast<double>(frame) / intervals;
    if (path.easing == FilmEasing::SmoothOverall)
        return sections * smoothStep(part);
    if (frame >= intervals)
        return sections;
    if (intervals < sections) // too few for a frame on every keyframe
        return sections * part;
    int section = std::min(static_cast<int>(sections * part), sections - 1);
    while (section > 0 && firstFrame(section, sections, intervals) > frame)
        --section;
    while (section + 1 < sections && firstFrame(section + 1, sections, intervals) <= frame)
        ++section;
    const int first = firstFrame(section, sections, intervals);
    const int next = firstFrame(section + 1, sections, intervals);
    const double t = static_cast<double>(frame - first) / (next - first);
    return section + (path.easing == FilmEasing::Smooth ? smoothStep(t) : t);
}

std::vector<KeyframeShare> keyframeShares(const FilmPath& path, double position) {
    const int sections = path.sections();
    if (sections < 1)
        throw Error(ErrorKind::InvalidArgument, "A film needs two pictures at least");
    const double there = std::clamp(position, 0.0, static_cast<double>(sections));
    const int from = std::min(static_cast<int>(there), sections - 1);
    const int to = neighbour(path, from, 1);
    const double t = there - from;
    if (t == 0)
        return {{from, 1}};
    if (t == 1)
        return {{to, 1}};
    Shares shares;
    if (path.curve == FilmCurve::Straight) {
        shares.add(from, 1 - t);
        shares.add(to, t);
        return shares.take();
    }
    // Cubic Hermite basis.
    const double arrived = smoothStep(t);
    shares.add(from, 1 - arrived);
    shares.add(to, arrived);
    addTangent(path, from, t * (1 - t) * (1 - t), shares);
    addTangent(path, to, t * t * (t - 1), shares);
    return shares.take();
}

Latent weightedSum(const std::vector<const Latent*>& latents, const std::vector<double>& weights) {
    if (latents.empty() || latents.size() != weights.size())
        throw Error(ErrorKind::InvalidArgument, "A sum of latents needs one weight for each");
    Latent result = *latents.front();
    if (latents.size() == 1 && weights.front() == 1)
        return result;
    result.continuation = nullptr;
    std::vector<std::vector<double>> sums(1 + result.noise.size());
    sums[0].resize(result.w.size());
    for (std::size_t map = 0; map < result.noise.size(); ++map)
        sums[map + 1].resize(result.noise[map].values.size());
    for (std::size_t i = 0; i < latents.size(); ++i) {
        const Latent& latent = *latents[i];
        requireCompatible(result, latent, "A film");
        if (latent.noise.size() != result.noise.size())
            throw Error(ErrorKind::InvalidArgument,
                        "A film needs the noise maps of all latents or of none; write the "
                        "network's constants out for those that have none");
        addUp(latent.w, weights[i], sums[0]);
        for (std::size_t map = 0; map < latent.noise.size(); ++map) {
            if (latent.noise[map].values.size() != sums[map + 1].size())
                throw Error(ErrorKind::InvalidArgument, "A film needs noise maps of one size");
            addUp(latent.noise[map].values, weights[i], sums[map + 1]);
        }
        if (result.networkSha256.empty()) {
            result.networkSha256 = latent.networkSha256;
            result.networkName = latent.networkName;
        }
    }
    result.w.assign(sums[0].begin(), sums[0].end());
    for (std::size_t map = 0; map < result.noise.size(); ++map)
        result.noise[map].values.assign(sums[map + 1].begin(), sums[map + 1].end());
    return result;
}

} // namespace inlay
