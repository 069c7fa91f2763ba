#include "core/base/error.h"
#include "core/facade/compositing_factory.h"

namespace inlay {

namespace {

class NoCompositing : public Compositing {
public:
    Composite putBack(const Image&, const CropQuad&, const Image&, const Image&,
                      const CompositeOptions&) override {
        refuse();
    }
    CompositeArea putBack(PhotoMaster&, const CropQuad&, const Image&, const Image&,
                          const CompositeOptions&) override {
        refuse();
    }

    Image mix(const std::vector<MixedPhoto>&, const Image&, int, int, bool) override { refuse(); }

private:
    [[noreturn]] static void refuse() {
        throw Error(
            ErrorKind::MissingComponent,
            "This build of Inlay puts nothing back into photos: it was made without OpenCV");
    }
};

} // namespace

std::unique_ptr<Compositing> createCompositing() {
    return std::make_unique<NoCompositing>();
}

} // namespace inlay
