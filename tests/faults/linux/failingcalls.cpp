// One system call of a command fails: it says what it is, and the old file stays whole.

#include "faults/form.h"
#include "faults/linux/tracedrun.h"
#include "faults/rawfile.h"
#include "faults/workshop.h"
#include "support/registry.h"

#include <QTest>

namespace wend::test {

class FailingCalls : public QObject
{
    Q_OBJECT

private slots:
    void areToldAsWhatTheyAre_data();
    void areToldAsWhatTheyAre();

private:
    struct Case
    {
        QStringList command;
        SystemCall call;
        QByteArray error;
        bool andLater = false;
    };
    Workshop m_shop;
    std::vector<Case> m_cases;
};

namespace {

constexpr int few = 14;
constexpr int perError = 6; ///< places at which each error comes

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
    {"openat", "EACCES EIO ENOSPC EMFILE EROFS"},
    {"rename", "EXDEV ENOSPC EACCES EIO"},
    {"mkdir", "ENOSPC EACCES EROFS"},
    {"read", "EIO"},
    {"pread64", "EIO"},
    {"ftruncate", "EIO ENOSPC"},
    {"unlink", "EACCES EIO"},
    {"fcntl", "ENOLCK EIO"},
    {"fchmod", "EPERM"},
};

bool isFull(const QByteArray &error) { return error == "ENOSPC" || error == "EDQUOT"; }

}

void FailingCalls::areToldAsWhatTheyAre_data()
{
    QTest::addColumn<int>("at");
    QDir(m_shop.folder()).mkpath(QStringLiteral("documents"));
    const QList<QStringList> commands {
        {QStringLiteral("import"), m_shop.workbook(), m_shop.exportFile(1)},
        {QStringLiteral("new"), m_shop.document(QStringLiteral("new.wend")), QStringLiteral("--template"), QStringLiteral("bakery")},
        {QStringLiteral("repair"), m_shop.workbook(), QStringLiteral("--to"), m_shop.document(QStringLiteral("repaired.wend"))},
        {QStringLiteral("export"), m_shop.workbook(), QStringLiteral("--to"), m_shop.document(QStringLiteral("out.json"))},
        {QStringLiteral("export"), m_shop.workbook(), QStringLiteral("--to"), m_shop.document(QStringLiteral("out.pdf"))},
    };
    std::vector<Case> all;
    for (const QStringList &command : commands) {
        QByteArray names;
        for (const Failure &failure : failures)
            names += QByteArray(names.isEmpty() ? "" : ",") + failure.calls;
        m_shop.clearLeftovers();
        m_shop.reset();
        const QList<SystemCall> calls = systemCalls(m_shop.home(), command, names, m_shop.folder());
        for (const Failure &failure : failures) {
            QList<SystemCall> ofName;
            for (const SystemCall &call : calls) {
                if (call.name == failure.calls)
                    ofName << call;
            }
            for (const QByteArray &error : QByteArray(failure.errors).split(' ')) {
                for (int n = 0; n < std::min(perError, int(ofName.size())); ++n) {
                    const SystemCall &call = ofName[n * ofName.size() / std::min<qsizetype>(perError, ofName.size())];
                    all.push_back({command, call, error, isFull(error) || n % 2 == 1});
                }
            }
        }
    }
    for (int n = 0; n < int(all.size()); ++n) {
        if (isTried(n, int(all.size()), few))
            m_cases.push_back(all[size_t(n)]);
    }
    for (int n = 0; n < int(m_cases.size()); ++n) {
        const Case &each = m_cases[size_t(n)];
        QTest::newRow(QStringLiteral("%1 %2 %3: %4 %5%6").arg(n).arg(each.command.first(), QFileInfo(each.command.last()).suffix(), QString::fromLatin1(each.call.name), QString::fromLatin1(each.error))
                          .arg(QStringLiteral(" at %1%2").arg(each.call.number).arg(each.andLater ? QStringLiteral(" and later") : QString())).toUtf8().constData())
            << n;
    }
}

void FailingCalls::areToldAsWhatTheyAre()
{
    QFETCH(int, at);
    const Case &each = m_cases[size_t(at)];
    m_shop.clearLeftovers();
    m_shop.reset();
    addFigure(QStringLiteral("system calls that fail"), 1, 0);

    const Run run = runInjected(m_shop.home(), each.command, each.call, "error=" + each.error, each.andLater);
    const QByteArray told = each.call.line.left(300) + "\n   " + run.told();
    QVERIFY2(run.isAnswer(), told.constData());
    QVERIFY2(!run.err.contains(QStringLiteral("damaged")), told.constData());
    const QString result = each.command.first() == QLatin1String("import") ? m_shop.workbook() : each.command.value(1 + each.command.indexOf(QStringLiteral("--to")));
    if (run.code == 1) {
        QVERIFY2(!isFull(each.error) || run.err.contains(QStringLiteral("full")), told.constData());
        QVERIFY2(contentOf(m_shop.workbook()) == m_shop.workbookBytes(), told.constData());
        for (const char *name : {"new.wend", "repaired.wend", "out.json", "out.pdf"})
            QVERIFY2(!QFile::exists(m_shop.document(QLatin1String(name))), told.constData());
    } else if (result.endsWith(QLatin1String(".wend"))) {
        QVERIFY2(m_shop.importsIn(result), told.constData());
        QVERIFY2(each.command.first() != QLatin1String("import") || m_shop.importsIn(result)->contains(QStringLiteral("export1.csv")), told.constData());
    }
    if (each.call.name != "unlink")
        QVERIFY2(m_shop.leftovers().isEmpty(), qPrintable(m_shop.leftovers().join(QLatin1Char(' ')) + QString::fromUtf8(told)));
    addFigure(QStringLiteral("system calls that fail"), 0, 1);
}

namespace {
const Registered<FailingCalls> registered;
}

}

#include "failingcalls.moc"
