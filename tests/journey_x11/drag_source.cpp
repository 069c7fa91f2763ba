// Another program with a file to drag: drag-source FILE X Y shows a small window there; a press
// on it begins a drag of the file's URL.

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QTimer>
#include <QUrl>
#include <QWidget>

namespace {

class Source : public QWidget {
public:
    explicit Source(const QString& file)
        : m_file(file) {
        setWindowTitle(QStringLiteral("drag-source"));
    }

protected:
    void mousePressEvent(QMouseEvent* /*event*/) override {
        auto* drag = new QDrag(this);
        auto* data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(m_file)});
        drag->setMimeData(data);
        drag->exec(Qt::CopyAction);
        // The other side may still ask for the data.
        QTimer::singleShot(2000, qApp, &QApplication::quit);
    }

private:
    QString m_file;
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    Source source(arguments[1]);
    source.setGeometry(arguments[2].toInt(), arguments[3].toInt(), 100, 100);
    source.show();
    return QApplication::exec();
}
