// Every sub-command takes its words in the same way: the options that its help names, and a sentence for all others.

#include "program/programfolder.h"
#include "support/registry.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace wend::test {

namespace {

const ProgramFolder &folder()
{
    static const ProgramFolder folder;
    return folder;
}

/// The lines of "wend --help" that name a sub-command.
QStringList usages()
{
    static const QStringList lines = [] {
        const QString help = QString::fromUtf8(folder().run({QStringLiteral("--help")}).out);
        return help.split(u'\n').filter(QRegularExpression(QStringLiteral("^wend [a-z]")));
    }();
    return lines;
}

void addUsages()
{
    QTest::addColumn<QString>("usage");
    for (const QString &usage : usages())
        QTest::newRow(qPrintable(usage.section(u' ', 1, 1))) << usage;
}

QStringList allIn(const QString &usage, const char *pattern)
{
    QStringList found;
    for (auto match = QRegularExpression(QLatin1String(pattern)).globalMatch(usage); match.hasNext();)
        found += match.next().captured(1);
    return found;
}

/// One line on the error channel that names the word, and nothing else anywhere.
bool refuses(const QStringList &arguments, const QString &word)
{
    const ProgramRun run = folder().run(arguments);
    const bool good = run.code == 2 && run.out.isEmpty() && run.err.count('\n') == 1 && run.err.contains(word.toUtf8());
    if (!good)
        qWarning("%d: %s", run.code, run.err.constData());
    return good;
}

}

class WordsOfCommands : public QObject
{
    Q_OBJECT

private slots:
    void areInTheManualAndTheCompletion_data() { addUsages(); }
    void areInTheManualAndTheCompletion()
    {
        QFETCH(QString, usage);
        const QString name = usage.section(u' ', 1, 1);
        const auto installed = [](const char *file) {
            QFile read(QStringLiteral(WEND_SOURCE_DIR "/packaging/linux/") + QLatin1String(file));
            return read.open(QIODevice::ReadOnly) ? QString::fromUtf8(read.readAll()).remove(u'\\') : QString();
        };
        const QString line = installed("wend.1").section(QStringLiteral("\n.B %1 ").arg(name), 1).section(u'\n', 0, 0);
        QVERIFY2(!line.isEmpty(), "no word of it in wend.1");
        const QString completed
            = installed("wend.bash").section(QStringLiteral("[%1]=\"").arg(name), 1).section(u'"', 0, 0);
        const QStringList options = allIn(usage, "(--[a-z-]+)");
        for (const QString &option : options)
            QVERIFY2(line.contains(option) && completed.split(u' ').contains(option), qPrintable(option));
        QCOMPARE(completed.isEmpty() ? 0 : completed.split(u' ').size(), QSet(options.begin(), options.end()).size());
    }

    void areToldByTheHelp_data() { addUsages(); }
    void areToldByTheHelp()
    {
        QFETCH(const QString, usage);
        for (const char *help : {"--help", "-h"}) {
            const ProgramRun run = folder().run({usage.section(u' ', 1, 1), QLatin1String(help)});
            QCOMPARE(run.code, 0);
            QVERIFY(run.err.isEmpty());
            const QStringList lines = QString::fromUtf8(run.out).trimmed().split(u'\n');
            QCOMPARE(lines.first(), usage);
            QCOMPARE(lines.size(), 2); // and what it does
        }
    }

    void thatAreNotKnownAreNamed_data() { addUsages(); }
    void thatAreNotKnownAreNamed()
    {
        QFETCH(const QString, usage);
        for (const char *option : {"--fast", "-fast", "-f", "--fast=1"})
            QVERIFY(refuses({usage.section(u' ', 1, 1), QStringLiteral("a"), QLatin1String(option)},
                QString::fromLatin1(option).section(u'=', 0, 0)));
    }

    void thatLackAValueAreNamed_data() { addUsages(); }
    void thatLackAValueAreNamed()
    {
        QFETCH(const QString, usage);
        for (const QString &option : allIn(usage, "(--[a-z-]+) [^-|]"))
            QVERIFY(refuses({usage.section(u' ', 1, 1), QStringLiteral("a"), option}, option));
    }

    void thatTakeNoValueAreNamed_data() { addUsages(); }
    void thatTakeNoValueAreNamed()
    {
        QFETCH(const QString, usage);
        for (const QString &option : allIn(usage, "(--[a-z-]+)(?:\\]| \\|)"))
            QVERIFY(refuses({usage.section(u' ', 1, 1), QStringLiteral("a"), option + QStringLiteral("=1")}, option));
    }

    void areEnough_data() { addUsages(); }
    void areEnough()
    {
        QFETCH(const QString, usage);
        const QString name = usage.section(u' ', 1, 1);
        const QString words = usage.section(QRegularExpression(QStringLiteral(" \\[?--")), 0, 0).section(u' ', 2);
        if (!words.isEmpty())
            QVERIFY(refuses({name}, usage));
        if (!words.contains(QLatin1String("...")))
            QVERIFY(refuses(
                QStringList {name, QStringLiteral("a")} + (words + QStringLiteral(" b")).trimmed().split(u' '), usage));
    }

    /// A file may be called like an option.
    void behindTwoDashesAreFiles()
    {
        const ProgramRun run = folder().run({"read", "--", "--help"});
        QCOMPARE(run.code, 1);
        QVERIFY(run.err.contains("--help"));
    }

    void ofTwoValuesTheLastHolds()
    {
        const ProgramRun run = folder().run({"read", "none.csv", "--table=0", "--table", "1"});
        QCOMPARE(run.code, 1); // what it is about is not there
    }
};

namespace {
const Registered<WordsOfCommands> registeredWordsOfCommands;
}

}

#include "wordsofcommands.moc"
