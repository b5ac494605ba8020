#include "base/filename.h"

#include "support/registry.h"

#include <QTest>

namespace wend::test {

class FileNames : public QObject
{
    Q_OBJECT

private slots:
    void holdWhatEveryFileSystemTakes()
    {
        const QString otherwise = QStringLiteral("poster");
        QCOMPARE(
            fileNameOf(QStringLiteral(" Buy: a/b\\c*?\n\"d\" <e>|f "), otherwise), QStringLiteral("Buy a b c d e f"));
        QCOMPARE(fileNameOf(QStringLiteral("小麦日记"), otherwise), QStringLiteral("小麦日记"));
        QCOMPARE(fileNameOf(QStringLiteral("?!").left(1), otherwise), otherwise);
        QCOMPARE(fileNameOf(QString(500, u'a'), otherwise).size(), 80);
        QCOMPARE(fileNameOf(QString(79, u'a') + QString::fromUtf8("😀"), otherwise), QString(79, u'a'));
        for (const QString &name : {QStringLiteral("CON"), QStringLiteral("nul.old"), QStringLiteral("Lpt1")})
            QCOMPARE(fileNameOf(name, otherwise), u'_' + name); // Windows' devices
        QCOMPARE(fileNameOf(QStringLiteral("Console"), otherwise), QStringLiteral("Console"));
        QCOMPARE(fileNameOf(QStringLiteral("And then . . ."), otherwise), QStringLiteral("And then"));
        QCOMPARE(fileNameOf(QStringLiteral("..."), otherwise), otherwise);
    }
};

namespace {
const Registered<FileNames> registeredFileNames;
}

}

#include "filenames.moc"
