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
    }
};

namespace {
const Registered<FileNames> registered;
}

}

#include "filenames.moc"
