// Killed exactly at one of its system calls, a command leaves the old file or the new one.

#include "faults/form.h"
#include "faults/linux/tracedrun.h"
#include "faults/rawfile.h"
#include "faults/workshop.h"
#include "support/registry.h"

#include <QTest>

namespace wend::test {

class KilledCalls : public QObject
{
    Q_OBJECT

private slots:
    void leaveTheOldOrTheNew_data();
    void leaveTheOldOrTheNew();

private:
    Workshop m_shop;
    QStringList m_command {QStringLiteral("import"), m_shop.workbook(), m_shop.exportFile(1)};
    QList<SystemCall> m_calls;
};

namespace {
constexpr int fewKills = 3;
constexpr int many = 100;
}

void KilledCalls::leaveTheOldOrTheNew_data()
{
    QTest::addColumn<int>("at");
    m_calls = systemCalls(m_shop.home(), m_command,
        "pwrite64,write,fsync,fdatasync,rename,renameat2,unlink,ftruncate,openat,mkdir", m_shop.folder());
    const int wanted = isLongForm() ? many : fewKills;
    for (int n = 0; n < wanted; ++n) {
        const int at = int(qint64(n) * m_calls.size() / wanted);
        QTest::newRow(
            (QByteArray::number(n) + ' ' + m_calls[at].name + ' ' + QByteArray::number(m_calls[at].number)).constData())
            << at;
    }
}

void KilledCalls::leaveTheOldOrTheNew()
{
    QFETCH(int, at);
    addFigure(QStringLiteral("kills of an import at a system call"), 1, 0);
    m_shop.reset();
    runInjected(m_shop.home(), m_command, m_calls[at], "signal=KILL", false);
    const auto there = m_shop.importsIn(m_shop.workbook());
    QVERIFY2(there, m_calls[at].line.constData());
    QVERIFY(there->contains(QStringLiteral("export1.csv")) || contentOf(m_shop.workbook()) == m_shop.workbookBytes());
    const Run again = runProgram(m_shop.home(), m_command, 60'000);
    QVERIFY2(again.code == 0, (m_calls[at].line.left(200) + again.told()).constData());
    const QStringList left = m_shop.takeLeftovers();
    QVERIFY2(left.isEmpty(), (m_calls[at].line.left(200) + left.join(QLatin1Char(' ')).toUtf8()).constData());
    addFigure(QStringLiteral("kills of an import at a system call"), 0, 1);
}

namespace {
const Registered<KilledCalls> registeredKilledCalls;
}

}

#include "killedcalls.moc"
