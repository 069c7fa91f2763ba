#include "fake_engine.h"

#include "ui/engine/film_player.h"

#include <QSignalSpy>
#include <QTest>

using namespace inlay;
using namespace inlay::test;

namespace {

constexpr int patience = 30000;

/// A film whose frames are grey levels: 0 at the begin, 200 at the end.
FilmPathPtr greyFilm() {
    auto film = std::make_shared<FilmPath>();
    film->easing = FilmEasing::Linear;
    film->keyframes = {std::make_shared<const Latent>(fakeLatent(0)),
                       std::make_shared<const Latent>(fakeLatent(200))};
    return film;
}

} // namespace

/// The preview of a film, on an engine that counts.
class TestFilmPlayer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_library = std::make_unique<FakeLibrary>();
        m_engine =
            std::make_unique<EngineThread>([this]() -> EngineLibrary& { return *m_library; });
        m_engine->start();
        m_engine->openNetwork("open", "fake", [](const NetworkInfo&) {});
        m_player = std::make_unique<FilmPlayer>(*m_engine);
    }
    void cleanup() {
        m_player.reset();
        m_engine.reset();
        m_library.reset();
    }

    void everyFrameIsDrawnOnceAndPlayedOverAndOver() {
        std::vector<int> frames;
        std::vector<int> greys;
        connect(m_player.get(), &FilmPlayer::shown, this, [&](int frame, const QImage& image) {
            frames.push_back(frame);
            greys.push_back(qRed(image.pixel(0, 0)));
        });
        m_player->setFilm(greyFilm(), 11, 100);
        m_player->play(0);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->drawnFrames() == 11 && frames.size() > 30, patience);
        QCOMPARE(m_library->state.renders.load(), 11);
        QCOMPARE(frames.front(), 0);
        bool cameRound = false;
        for (std::size_t i = 0; i < frames.size(); ++i) {
            QCOMPARE(greys[i], frames[i] * 20);
            cameRound = cameRound || (i > 0 && frames[i] < frames[i - 1]);
        }
        QVERIFY(cameRound);
        m_player->pause();
        const std::size_t shown = frames.size();
        QTest::qWait(50);
        QCOMPARE(frames.size(), shown);
    }

    void itBeginsWhereItIsTold() {
        QSignalSpy shown(m_player.get(), &FilmPlayer::shown);
        m_player->setFilm(greyFilm(), 11, 50);
        m_player->play(7);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), patience);
        QCOMPARE(shown.first().first().toInt(), 7);
    }

    void anotherFilmForgetsTheFrames() {
        m_player->setFilm(greyFilm(), 5, 50);
        m_player->play(0);
        QTRY_COMPARE_WITH_TIMEOUT(m_player->drawnFrames(), 5, patience);
        m_player->pause();
        auto same = std::make_shared<FilmPath>();
        *same = *greyFilm();
        m_player->setFilm(same, 5, 50); // other latents, though they are equal
        QCOMPARE(m_player->drawnFrames(), 0);
        m_player->play(0);
        QTRY_COMPARE_WITH_TIMEOUT(m_player->drawnFrames(), 5, patience);
        const int renders = m_library->state.renders;
        m_player->setFilm(std::make_shared<const FilmPath>(*same), 5, 25); // slower, else the same
        QCOMPARE(m_player->drawnFrames(), 5);
        QTest::qWait(50);
        QCOMPARE(m_library->state.renders.load(), renders);
        m_player->setFilm(nullptr, 0, 25);
        QVERIFY(!m_player->isPlaying());
        m_player->play(0); // nothing to play
        QVERIFY(!m_player->isPlaying());
    }

    void whatCannotBeDrawnPauses() {
        auto film = std::make_shared<FilmPath>();
        Latent wide = fakeLatent(1);
        wide.dim = 2;
        wide.w = {1, 2};
        film->keyframes = {std::make_shared<const Latent>(fakeLatent(0)),
                           std::make_shared<const Latent>(wide)};
        QSignalSpy failed(m_player.get(), &FilmPlayer::failed);
        m_player->setFilm(film, 5, 25);
        m_player->play(0);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        QVERIFY(!m_player->isPlaying());
    }

private:
    std::unique_ptr<FakeLibrary> m_library;
    std::unique_ptr<EngineThread> m_engine;
    std::unique_ptr<FilmPlayer> m_player;
};

QTEST_GUILESS_MAIN(TestFilmPlayer)
#include "tst_film_player.moc"
