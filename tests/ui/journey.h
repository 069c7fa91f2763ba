#pragma once

#include "app/studio/studio.h"
#include "ui/main_window/main_window.h"
#include "ui/panels/edit_panel.h"
#include "ui/panels/panel_rail.h"
#include "ui/window/message_bar.h"
#include "ui/window/stage.h"

#include <QTemporaryDir>
#include <QTest>

namespace inlay::test {

/// Waits long enough for a slow machine; what is waited for comes at once on a fast one.
constexpr int patience = 60000;

/// A window with the real engine and the bundled network, the answers to its file dialogs, and
/// files to feed it.
class Journey {
public:
    /// `sessions`: where documents without a name are kept; empty: in a folder of its own.
    explicit Journey(const QString& sessions = {});
    ~Journey();

    bool isReady() const { return m_ready; }
    MainWindow& window() { return *m_window; }
    Services services() { return m_studio->services(); }
    Session& session() { return m_studio->session(); }
    EmbeddingQueue& queue() { return services().embedder.queue(); }
    SearchQueue& searches() { return services().embedder.searches(); }
    Document& document() { return session().document(); }
    Stage& stage() { return *m_window->stage(); }
    QString message() const { return m_window->messages()->text(); }
    QString file(const QString& name) const { return m_folder.filePath(name); }

    /// Finds a control by its object name; fails the test where there is none.
    template <typename Control>
    Control* control(const char* objectName) {
        auto* found = m_window->findChild<Control*>(objectName);
        if (!found)
            qFatal("no control named %s", objectName);
        return found;
    }
    EditPanel* panel(int index); ///< 1 morph, 2 mix, 3 expression; brings it into sight
    /// Chooses pictures of the shelf for the slots that do not fill themselves, as the user does.
    void fillSlots(EditPanel* panel);
    void trigger(const char* actionName);

    void drop(const QStringList& paths); ///< a real drag and drop of files onto the window
    void generateFaces(int count);
    /// Writes a picture of the network itself as a "photo" for embedding.
    QString writePhoto(const QString& name);
    void setSteps(int steps);
    /// Waits until the canvas shows what the panel asks for.
    bool settles(EditPanel* panel);

    bool emptied(); ///< stops everything, clears the shelf, goes back to Embed

    QString answer;     ///< to the next file dialog
    bool agrees = true; ///< to what would lose something
    QString asked;      ///< what it was asked last

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Studio> m_studio;
    std::unique_ptr<MainWindow> m_window;
    bool m_ready = false;
};

} // namespace inlay::test
