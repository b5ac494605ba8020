// One name, one type: of two types of a name the linker takes either's inline functions, and nothing warns.

#include "support/registry.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

namespace wend::test {

class OneNameOneType : public QObject
{
    Q_OBJECT

private slots:
    void inAllHeadersOfCoreAndApp()
    {
        static const QRegularExpression defined(QStringLiteral("^(?:class|struct) (\\w+)(?: final)?(?: : .*)?$"));
        QHash<QString, QString> places;
        QStringList twice;
        for (const char *folder : {"core", "app"}) {
            QDirIterator headers(QStringLiteral(WEND_SOURCE_DIR "/") + QLatin1String(folder), {QStringLiteral("*.h")},
                QDir::Files, QDirIterator::Subdirectories);
            while (headers.hasNext()) {
                QFile file(headers.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                while (!file.atEnd()) {
                    const QString name = defined.match(QString::fromUtf8(file.readLine()).chopped(1)).captured(1);
                    QString &place = places[name];
                    if (!name.isEmpty() && !place.isEmpty() && place != file.fileName())
                        twice += QStringLiteral("%1: %2, %3").arg(name, place, file.fileName());
                    place = file.fileName();
                }
            }
        }
        QVERIFY(places.size() > 300);
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(QLatin1Char('\n'))));
    }
};

namespace {
const Registered<OneNameOneType> registeredOneNameOneType;
}

}

#include "onenameonetype.moc"
