// Journeys whose bytes were altered by chance: each is read as a map that holds together, or refused in one sentence.

#include "exchange/exportformats.h"
#include "exchange/mapfiles.h"
#include "exchange/mermaid.h"
#include "model/invariants.h"
#include "model/lookup.h"
#include "support/bakeryworkbook.h"
#include "support/exportsource.h"
#include "support/registry.h"

#include <QRandomGenerator>
#include <QTest>

namespace wend::test {

namespace {

QByteArray altered(QByteArray bytes, QRandomGenerator &chance)
{
    static constexpr char some[] = "\n\r\t,;:\"'#%{}=-·()|0123456789 \0\xff\xe2\x80";
    static const QByteArray signs(some, sizeof some - 1);
    const int times = 1 + chance.bounded(8);
    for (int time = 0; time < times && !bytes.isEmpty(); ++time) {
        const int at = chance.bounded(int(bytes.size()));
        switch (chance.bounded(4)) {
        case 0: bytes[at] = signs[chance.bounded(int(signs.size()))]; break;
        case 1: bytes.remove(at, 1 + chance.bounded(40)); break;
        case 2: bytes.insert(at, signs[chance.bounded(int(signs.size()))]); break;
        default: bytes.insert(at, bytes.mid(chance.bounded(int(bytes.size())), 1 + chance.bounded(60)));
        }
    }
    return bytes;
}

}

class BrokenJourneys : public QObject
{
    Q_OBJECT

private slots:
    void areReadOrRefused_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const char *suffix : {"csv", "xlsx", "mmd"})
            QTest::newRow(suffix) << QString::fromLatin1(suffix);
    }

    void areReadOrRefused()
    {
        QFETCH(const QString, suffix);
        BakeryWorkbook bakery;
        const QString whole = bakery.file(QStringLiteral("whole.") + suffix);
        QVERIFY(!exportFiles({whole}, exportSourceOf(*bakery.workbook, {bakery.map()}), {}).error);
        QFile file(whole);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QRandomGenerator chance(7);
        int read = 0;
        for (int run = 0; run < 150; ++run) {
            const QString path = bakery.write("broken", altered(bytes, chance)) + QLatin1Char('.') + suffix;
            QFile::remove(path);
            QVERIFY(QFile::rename(bakery.file(QStringLiteral("broken")), path));
            const auto maps = readMaps(path);
            (void)contentOf(path);
            if (!maps) {
                QVERIFY(!maps.error().text.isEmpty() && !maps.error().text.contains(QLatin1Char('\n')));
                continue;
            }
            ++read;
            OpenWorkbook made;
            const auto added = addMaps(*made, maps->maps, QStringLiteral("broken"));
            QVERIFY2(added, qPrintable(added ? QString() : added.error().text + added.error().detail));
            QCOMPARE(mapsOf(made->model()).size(), maps->maps.size());
            QCOMPARE(brokenInvariants(made->model()), QStringList());
        }
        QVERIFY(read > 0 || suffix == QLatin1String("xlsx")); // hardly any ZIP survives that
    }
};

static const Registered<BrokenJourneys> registeredBrokenJourneys;

}

#include "brokenjourneys.moc"
