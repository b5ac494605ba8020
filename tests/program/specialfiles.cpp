// Pipes, devices and folders where a file is expected end in a sentence, never in a wait.

#include "program/programfolder.h"
#include "support/registry.h"

#include <QDir>
#include <QFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace wend::test {

class SpecialFiles : public QObject
{
    Q_OBJECT

private slots:
    void areRefusedWhereAFileIsRead_data();
    void areRefusedWhereAFileIsRead();
    void areNotWrittenOver_data();
    void areNotWrittenOver();

private:
    /// Made in a folder: "pipe", "link" to it, "folder"; and a device of the system.
    static QStringList madeIn(const ProgramFolder &folder)
    {
        QDir().mkpath(folder.file(QStringLiteral("folder")));
#ifdef Q_OS_UNIX
        const QString pipe = folder.file(QStringLiteral("pipe"));
        if (::mkfifo(QFile::encodeName(pipe).constData(), 0600) != 0
            || !QFile::link(pipe, folder.file(QStringLiteral("link"))))
            qFatal("cannot make a pipe");
        return {pipe, folder.file(QStringLiteral("link")), folder.file(QStringLiteral("folder")),
            QStringLiteral("/dev/zero")};
#else
        return {folder.file(QStringLiteral("folder")), QStringLiteral("NUL"), QStringLiteral("COM1")};
#endif
    }

    /// Words with "*" for what is there instead of a file, and "shop" for a workbook.
    static void addRows(std::initializer_list<std::pair<const char *, QStringList>> commands)
    {
        QTest::addColumn<QStringList>("words");
        for (const auto &[name, words] : commands)
            QTest::newRow(name) << words;
    }

    static void refuse(const QStringList &words)
    {
        const ProgramFolder folder;
        const QString workbook = folder.aWorkbook();
        const QByteArray before = folder.content(QStringLiteral("shop.wend"));
        for (const QString &special : madeIn(folder)) {
            QStringList arguments;
            for (const QString &word : words)
                arguments += word == u"*" ? special
                    : word == u"shop"     ? workbook
                    : word == u"out"      ? folder.file(QStringLiteral("out"))
                                          : word;
            const ProgramRun run = folder.run(arguments);
            const QByteArray told = qPrintable(arguments.join(QLatin1Char(' '))) + QByteArray(": ") + run.err;
            QVERIFY2(run.code == 1, told.constData());
            QVERIFY2(run.err.contains("“"), told.constData());
            QVERIFY(!QFile::exists(folder.file(QStringLiteral("out"))));
        }
        QCOMPARE(folder.content(QStringLiteral("shop.wend")), before);
    }
};

void SpecialFiles::areRefusedWhereAFileIsRead_data()
{
    addRows({{"read", {"read", "*"}}, {"read as JSON", {"read", "*", "--json"}}, {"import", {"import", "shop", "*"}},
        {"import into", {"import", "*", "shop"}}, {"new from numbers", {"new", "out", "--from", "*"}},
        {"numbers", {"numbers", "*"}}, {"check", {"check", "*"}}, {"repair", {"repair", "*", "--to", "out"}},
        {"export", {"export", "*", "--to", "out.json"}}});
}

void SpecialFiles::areRefusedWhereAFileIsRead()
{
    QFETCH(QStringList, words);
    refuse(words);
}

void SpecialFiles::areNotWrittenOver_data()
{
    addRows({{"new", {"new", "*"}}, {"read --to", {"read", "numbers.csv", "--to", "*"}},
        {"import --refused", {"import", "shop", "numbers.csv", "--refused", "*"}},
        {"repair --to", {"repair", "shop", "--to", "*"}}});
}

void SpecialFiles::areNotWrittenOver()
{
    QFETCH(QStringList, words);
    refuse(words);
}

namespace {
const Registered<SpecialFiles> registeredSpecialFiles;
}

}

#include "specialfiles.moc"
