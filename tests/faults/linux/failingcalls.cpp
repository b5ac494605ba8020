// One system call of a command fails: it says what it is, and the old file stays whole.

#include "faults/form.h"
#include "faults/linux/tracedrun.h"
#include "faults/rawfile.h"
#include "faults/workshop.h"
#include "support/registry.h"

#include <QTest>

namespace wend::test {

/// A command, one of its system calls, and how that fails.
struct FailingCall
{
    QStringList command;
    SystemCall call;
    QByteArray error;
    bool andLater = false;

    QString name() const
    {
        return QStringLiteral("%1 %2: %3 %4 at %5%6")
            .arg(command.first(), QFileInfo(command.last()).suffix(), QString::fromLatin1(call.name),
                QString::fromLatin1(error))
            .arg(call.number)
            .arg(andLater ? QStringLiteral(" and later") : QString());
    }
};

class FailingCalls : public QObject
{
    Q_OBJECT

private slots:
    void areToldAsWhatTheyAre_data();
    void areToldAsWhatTheyAre();

private:
    Workshop m_shop;
    std::vector<FailingCall> m_cases;
};

namespace {

constexpr int fewCalls = 9;
constexpr int perError = 4; ///< places at which each error comes

struct Failure
{
    const char *calls;
    const char *errors;
};

constexpr Failure failures[] {
    {"pwrite64", "ENOSPC EDQUOT EIO"},
    {"write", "ENOSPC EIO"},
    {"fsync", "EIO ENOSPC"},
    {"fdatasync", "EIO ENOSPC"},
    {"openat", "EACCES EIO EMFILE EROFS"}, // not ENOSPC: SQLite asks a second time, and is answered otherwise then
    {"rename", "EXDEV ENOSPC EACCES EIO"},
    {"renameat2", "EXDEV ENOSPC EACCES EIO"},
    {"mkdir", "ENOSPC EACCES EROFS"},
    {"read", "EIO"},
    {"pread64", "EIO"},
    {"ftruncate", "EIO ENOSPC"},
    {"unlink", "EACCES EIO"},
    {"fcntl", "ENOLCK EIO"},
    {"fchmod", "EPERM"},
};

/// The sentence itself is written by these: from one of them on all failing would leave it untold.
bool isToldBy(const QByteArray &call) { return call == "write"; }

bool isFull(const QByteArray &error) { return error == "ENOSPC" || error == "EDQUOT"; }

/// Some of the command's calls that touch something in the shop, with each error that they can have.
std::vector<FailingCall> failuresOf(const Workshop &shop, const QStringList &command)
{
    QByteArrayList names;
    for (const Failure &failure : failures)
        names << failure.calls;
    QHash<QByteArray, QList<SystemCall>> calls;
    for (const SystemCall &call : systemCalls(shop.home(), command, names.join(','), shop.folder())) {
        if (!call.line.contains("/home/runtime")) // a folder that Qt looks after
            calls[call.name] << call;
    }
    std::vector<FailingCall> all;
    for (const Failure &failure : failures) {
        const QList<SystemCall> &ofName = calls[failure.calls];
        for (const QByteArray &error : QByteArray(failure.errors).split(' ')) {
            const qsizetype count = std::min<qsizetype>(perError, ofName.size());
            for (qsizetype n = 0; n < count; ++n)
                all.push_back({command, ofName[n * ofName.size() / count], error,
                    !isToldBy(failure.calls) && (isFull(error) || n % 2 == 1)});
        }
    }
    return all;
}

}

void FailingCalls::areToldAsWhatTheyAre_data()
{
    QTest::addColumn<int>("at");
    const QString to = QStringLiteral("--to");
    const QList<QStringList> commands {
        {QStringLiteral("import"), m_shop.workbook(), m_shop.exportFile(1)},
        {QStringLiteral("new"), m_shop.document(QStringLiteral("new.wend")), QStringLiteral("--template"),
            QStringLiteral("bakery")},
        {QStringLiteral("repair"), m_shop.workbook(), to, m_shop.document(QStringLiteral("repaired.wend"))},
        {QStringLiteral("export"), m_shop.workbook(), to, m_shop.document(QStringLiteral("out.json"))},
        {QStringLiteral("export"), m_shop.workbook(), to, m_shop.document(QStringLiteral("out.pdf"))},
    };
    std::vector<FailingCall> all;
    for (const QStringList &command : commands) {
        if (!isLongForm() && command.first() != QLatin1String("import"))
            continue; // the whole path of a file, there and back
        m_shop.reset();
        const auto some = failuresOf(m_shop, command);
        all.insert(all.end(), some.begin(), some.end());
        m_shop.takeLeftovers();
    }
    for (int n = 0; n < int(all.size()); ++n) {
        if (isTried(n, int(all.size()), fewCalls)) {
            QTest::newRow(QStringLiteral("%1 %2").arg(m_cases.size()).arg(all[size_t(n)].name()).toUtf8().constData())
                << int(m_cases.size());
            m_cases.push_back(all[size_t(n)]);
        }
    }
}

void FailingCalls::areToldAsWhatTheyAre()
{
    QFETCH(int, at);
    const FailingCall &each = m_cases[size_t(at)];
    m_shop.takeLeftovers(); // of a case that failed
    m_shop.reset();
    addFigure(QStringLiteral("system calls that fail"), 1, 0);

    const Run run = runInjected(m_shop.home(), each.command, each.call, "error=" + each.error, each.andLater);
    const QByteArray told = each.call.line.left(300) + "\n   " + run.told();
    QVERIFY2(run.isAnswer(), told.constData());
    QVERIFY2(!run.err.contains(QStringLiteral("damaged")), told.constData());
    QVERIFY2(!run.err.contains(m_shop.home()), ("the sentence names an inner path: " + told).constData());
    const QString result = each.command.first() == QLatin1String("import")
        ? m_shop.workbook()
        : each.command.value(1 + each.command.indexOf(QStringLiteral("--to")));
    if (run.code == 1) {
        QVERIFY2(!isFull(each.error) || run.err.contains(QStringLiteral("full"))
                || run.err.contains(QStringLiteral("free some space")),
            told.constData());
        QVERIFY2(contentOf(m_shop.workbook()) == m_shop.workbookBytes(), told.constData());
        for (const char *name : {"new.wend", "repaired.wend", "out.json", "out.pdf"})
            QVERIFY2(!QFile::exists(m_shop.document(QLatin1String(name))), told.constData());
    } else if (result.endsWith(QLatin1String(".wend"))) {
        QVERIFY2(m_shop.importsIn(result), told.constData());
        QVERIFY2(each.command.first() != QLatin1String("import")
                || m_shop.importsIn(result)->contains(QStringLiteral("export1.csv")),
            told.constData());
    }
    const QStringList left = m_shop.takeLeftovers();
    const bool cannotTidy = each.call.name == "unlink" || (each.call.name == "openat" && each.andLater);
    QVERIFY2(left.isEmpty() || cannotTidy, (left.join(QLatin1Char(' ')).toUtf8() + told).constData());
    addFigure(QStringLiteral("system calls that fail"), 0, 1);
}

namespace {
const Registered<FailingCalls> registeredFailingCalls;
}

}

#include "failingcalls.moc"
