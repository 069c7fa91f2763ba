#include "core/engine/bench_subject.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/network_file/checkpoint_reader.h"
#include "core/engine/perceptual/network_features.h"
#include "core/engine/perceptual/perceptual_factory.h"
#include "core/engine/perceptual/vgg16_distance.h"
#include "core/engine/reference/random_network.h"
#include "core/engine/reference/textbook_generator.h"
#include "core/engine/reference/textbook_vgg16.h"

namespace inlay {

namespace {

RandomNetworkShape shapeOf(const std::string& config) {
    RandomNetworkShape shape;
    shape.channelMax = 512;
    shape.zDim = shape.wDim = 512;
    shape.mappingLayers = 8;
    if (config == "ffhq256") {
        shape.resolution = 256;
        shape.channelBase = 16384;
    } else if (config == "ffhq512" || config == "ffhq1024") {
        shape.resolution = config == "ffhq512" ? 512 : 1024;
        shape.channelBase = 32768;
    } else {
        throw Error(ErrorKind::InvalidArgument, "There is no configuration '" + config +
                                                    "'; choose ffhq256, ffhq512 or ffhq1024");
    }
    return shape;
}

} // namespace

BenchSubject benchSubject(const BenchOptions& options, torch::Device device) {
    if (options.steps < 1 || options.steps > 100000)
        throw Error(ErrorKind::InvalidArgument, "The number of steps must be from 1 to 100000");
    if (options.networkPath.empty() && options.config.empty())
        throw Error(ErrorKind::InvalidArgument, "Choose a network file or a configuration");
    const Checkpoint checkpoint = options.config.empty()
                                      ? readCheckpoint(options.networkPath)
                                      : randomNetwork(shapeOf(options.config), 1);
    BenchSubject subject;
    subject.soap = options.soap;
    subject.generator = createGenerator(checkpoint, device);
    const bool comparable = checkpoint.text("family") == "stylegan2";
    if (options.withTextbook && comparable)
        subject.textbookGenerator = std::make_shared<TextbookGenerator>(checkpoint, device);
    if (!options.config.empty() && !options.perceptual) {
        const Vgg16Weights weights = randomVgg16Weights(device);
        subject.perceptual = std::make_shared<Vgg16Distance>(weights, device);
        subject.textbookPerceptual = std::make_shared<TextbookVgg16>(weights);
    } else {
        subject.perceptual = createPerceptualDistance(options.perceptual, device,
                                                      networkFeatures(checkpoint, device));
        subject.textbookPerceptual = subject.perceptual;
    }
    return subject;
}

} // namespace inlay
