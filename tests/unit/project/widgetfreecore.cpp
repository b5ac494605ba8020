// core is a library that knows no widget, so that everything a window can do to a file the command line can do without
// one.

#include "support/registry.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace wend::test {

class WidgetFreeCore : public QObject
{
    Q_OBJECT

private slots:
    void includesNoWidget()
    {
        static const QRegularExpression widget(QStringLiteral(
            "^\\s*#\\s*include\\s*[<\"](QtWidgets|QtPrintSupport|qcustomplot|Q(Widget|Application|MainWindow|Dialog|"
            "MessageBox|Menu|Action"
            "Group|Label|(Box|HBox|VBox|Grid|Form|Stacked)Layout|\\w+Button|(Line|Text|PlainText|Date|Time|DateTime)"
            "Edit|ComboBox|(List|Tree|Table|Graphics)View|Graphics\\w+|Printer\\w*|Print\\w*Dialog))\\b"));
        int read = 0;
        QDirIterator files(QStringLiteral(WEND_SOURCE_DIR "/core"), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++read;
            const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
            for (const QString &line : lines) {
                // core/store/edit.h and its kind are ours: only angle brackets and Qt's own names count.
                QVERIFY2(!widget.match(line).hasMatch(), qPrintable(file.fileName() + QStringLiteral(": ") + line));
            }
        }
        QVERIFY(read > 50);
    }

    void isNotLinkedWithWidgets()
    {
        // This program links the core and nothing of the app: had the core pulled Widgets in, it would be here.
        QCOMPARE(QByteArray(WEND_CORE_LIBRARIES).contains("Widgets"), false);
        QCOMPARE(QByteArray(WEND_CORE_LIBRARIES).contains("PrintSupport"), false);
        QCOMPARE(QByteArray(WEND_CORE_LIBRARIES).toLower().contains("qcustomplot"), false);
        QVERIFY(QByteArray(WEND_CORE_LIBRARIES).contains("Qt6::Gui"));
    }
};

namespace {
const Registered<WidgetFreeCore> registeredWidgetFreeCore;
}

}

#include "widgetfreecore.moc"
