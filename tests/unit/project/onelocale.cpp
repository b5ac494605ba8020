// Days and numbers are written in the default locale, and only app/look/interfacelanguage sets it or asks the system's:
// else the formats of the system stand between the words of the interface.

#include "support/registry.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace wend::test {

class OneLocale : public QObject
{
    Q_OBJECT

private slots:
    void isSetInOnePlace()
    {
        // A locale's name is no language of ours: "en_GB" is not "en", "zh_HK" is not "zh_TW".
        static const QRegularExpression strange(QStringLiteral(
            "QLocale::system|QLocale::setDefault|QTranslator|QLocale\\(\\)\\.(name|bcp47Name)|SystemLocale\\w*Date"));
        static const QStringList allowed {QStringLiteral("app/look/interfacelanguage.cpp"),
            QStringLiteral("app/look/interfacelanguage.h"), QStringLiteral("core/base/language.cpp"),
            QStringLiteral("core/base/localized.cpp")}; // the languages of documents
        const QDir root(QStringLiteral(WEND_SOURCE_DIR));
        QStringList found;
        for (const auto *folder : {"core", "app"}) {
            QDirIterator files(root.filePath(QLatin1String(folder)), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const auto match = strange.match(QString::fromUtf8(file.readAll()));
                const QString name = root.relativeFilePath(file.fileName());
                if (match.hasMatch() && !allowed.contains(name))
                    found += QStringLiteral("%1: %2").arg(name, match.captured());
            }
        }
        QCOMPARE(found, QStringList());
    }
};

namespace {
const Registered<OneLocale> registeredOneLocale;
}

}

#include "onelocale.moc"
