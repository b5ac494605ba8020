// Exports made to harm are read or refused with a sentence, soon and in little memory; what is taken in is a workbook
// that opens.

#include "faults/form.h"
#include "faults/hostileexport.h"
#include "faults/rawfile.h"
#include "faults/workshop.h"
#include "support/registry.h"

#include <QTest>

namespace wend::test {

class HostileExports : public QObject
{
    Q_OBJECT

private slots:
    void areReadOrRefused_data();
    void areReadOrRefused();

private:
    Workshop m_shop;
    std::vector<HostileExport> m_exports;
};

namespace {

constexpr int few = 6;
constexpr int mostMegabytes = 400;
constexpr int mostMilliseconds = 60'000;

// Sanitizers need memory and time of their own, builds without optimisation time.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool isMemoryMeasured = false;
#else
constexpr bool isMemoryMeasured = true;
#endif
#if defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__)
constexpr int stopAfter = mostMilliseconds;
#else
constexpr int stopAfter = 5 * mostMilliseconds;
#endif

QByteArray troubleWith(const Run &run)
{
    if (!run.isAnswer() || (isMemoryMeasured && run.peakMegabytes > mostMegabytes))
        return run.told();
    return {};
}

}

void HostileExports::areReadOrRefused_data()
{
    QTest::addColumn<int>("at");
    std::vector<HostileExport> all;
    for (const auto &some : {hostileTexts(), hostileContainers(), hostileDevices()})
        all.insert(all.end(), some.begin(), some.end());
    for (int n = 0; n < int(all.size()); ++n) {
        if (isTried(n, int(all.size()), few))
            m_exports.push_back(all[size_t(n)]);
    }
    for (int n = 0; n < int(m_exports.size()); ++n)
        QTest::newRow((QByteArray::number(n) + ' ' + m_exports[size_t(n)].name).constData()) << n;
}

void HostileExports::areReadOrRefused()
{
    QFETCH(int, at);
    addFigure(QStringLiteral("hostile exports"), 1, 0);
    const HostileExport &each = m_exports[size_t(at)];
    QTemporaryDir folder;
    const QString path = folder.filePath(QString::fromLatin1(each.fileName));
    each.make(path);
    m_shop.reset();
    const Run read = runProgram(m_shop.home(), {QStringLiteral("read"), path}, stopAfter);
    QVERIFY2(troubleWith(read).isEmpty(), ("read: " + troubleWith(read)).constData());
    const Run imported = runProgram(m_shop.home(), {QStringLiteral("import"), m_shop.workbook(), path}, stopAfter);
    QVERIFY2(troubleWith(imported).isEmpty(), ("import: " + troubleWith(imported)).constData());
    if (imported.code == 1)
        QCOMPARE(contentOf(m_shop.workbook()), m_shop.workbookBytes());
    const Run checked = runProgram(m_shop.home(), {QStringLiteral("check"), m_shop.workbook()}, stopAfter);
    QVERIFY2(checked.code == 0, ("after the import: " + checked.told()).constData());
    addFigure(QStringLiteral("hostile exports"), 0, 1);
}

namespace {
const Registered<HostileExports> registeredHostileExports;
}

}

#include "hostileexports.moc"
