// Every file is as clang-format sets it: `clang-format -i` on the files it names mends a failure.

#include "support/registry.h"

#include <QDirIterator>
#include <QProcess>
#include <QTest>

namespace wend::test {

class CodeFormat : public QObject
{
    Q_OBJECT

private slots:
    void isThatOfTheStyleFile()
    {
        QStringList sources;
        for (const auto *folder : {"core", "app", "tests"}) {
            QDirIterator files(QStringLiteral(WEND_SOURCE_DIR "/") + QLatin1String(folder),
                {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext())
                sources.append(files.next());
        }
        QVERIFY(sources.size() > 300);
        constexpr qsizetype atOnce = 200; // a command line is not endless
        for (qsizetype from = 0; from < sources.size(); from += atOnce) {
            QProcess format;
            format.start(QStringLiteral(WEND_CLANG_FORMAT),
                QStringList {QStringLiteral("--dry-run"), QStringLiteral("-Werror")} + sources.mid(from, atOnce));
            QVERIFY(format.waitForFinished(120'000));
            QVERIFY2(format.exitCode() == 0, format.readAllStandardError().left(2000).constData());
        }
    }
};

namespace {
const Registered<CodeFormat> registeredCodeFormat;
}

}

#include "codeformat.moc"
