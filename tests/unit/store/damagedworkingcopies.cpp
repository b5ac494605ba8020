// A damaged working copy gives back what can be read of it, and nothing of it is thrown away.

#include "model/lookup.h"
#include "store/edit.h"
#include "support/damagedfile.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QDir>
#include <QTest>

namespace wend::test {

class DamagedWorkingCopies : public QObject
{
    Q_OBJECT

    /// The id of a closed working copy without a file.
    static QString left(OpenWorkbook &open)
    {
        addSmallMap(*open);
        const QString id = open->id();
        open.workbook.reset();
        return id;
    }

private slots:
    void oneBadRowIsNoReasonToRefuseTheRest()
    {
        OpenWorkbook open;
        const QString id = left(open);
        tamper(open.copies.pathOf(id), "UPDATE map SET review_date = '2026-02-31'");
        auto resumed = Workbook::resume(open.copies, id);
        QVERIFY2(resumed, qPrintable(resumed ? QString() : resumed.error().detail));
        QCOMPARE((*resumed)->model().all<Card>().size(), size_t(18));
        QCOMPARE((*resumed)->mended().size(), 2);
        QCOMPARE((*resumed)->mended().back(),
            QStringLiteral("The review date of the map “Cakes” could not be read and is empty now."));
        QVERIFY((*resumed)->isModified() && !(*resumed)->canUndo() && (*resumed)->path().isEmpty());
        change(**resumed,
            [&](Edit &edit) { edit.set(mapsOf((*resumed)->model()).front(), &Map::goal, QStringLiteral("more")); });
        QVERIFY((*resumed)->saveCopy(open.file(QStringLiteral("saved.wend"))));
        resumed = Error {};
        QVERIFY(Workbook::resume(open.copies, id));
    }

    void badPagesAreReadAround()
    {
        OpenWorkbook open;
        const QString id = left(open);
        const QString path = open.copies.pathOf(id);
        QByteArray bytes = contentOf(path);
        const qsizetype page = bytes.lastIndexOf("Card Order") / 4096;
        bytes.replace(page * 4096, 8, QByteArray(8, '\0'));
        writeContent(path, bytes);
        const auto resumed = Workbook::resume(open.copies, id);
        QVERIFY2(resumed, qPrintable(resumed ? QString() : resumed.error().detail));
        QCOMPARE((*resumed)->model().all<Card>().size(), size_t(18));
        QVERIFY(!(*resumed)->mended().isEmpty());
        // The damaged one is kept, and is listed no more.
        QCOMPARE(contentOf(path + QStringLiteral(".damaged")), bytes);
        QCOMPARE(open.copies.list().size(), size_t(1));
        QVERIFY(!open.copies.list().front().isDamaged);
    }

    void whatStandsInTheLogOnlyIsReadToo()
    {
        OpenWorkbook open;
        const QString id = left(open);
        const QString path = open.copies.pathOf(id);
        {
            auto resumed = Workbook::resume(open.copies, id);
            QVERIFY(resumed);
            change(**resumed, [&](Edit &edit) {
                edit.set(mapsOf((*resumed)->model()).front(), &Map::goal, QStringLiteral("in the log"));
            });
            for (const char *suffix : {"", "-wal"}) // as a crash leaves them
                QVERIFY(QFile::copy(
                    path + QLatin1String(suffix), open.file(QStringLiteral("crashed")) + QLatin1String(suffix)));
        }
        for (const char *suffix : {"", "-wal"}) {
            QFile::remove(path + QLatin1String(suffix));
            QVERIFY(QFile::rename(
                open.file(QStringLiteral("crashed")) + QLatin1String(suffix), path + QLatin1String(suffix)));
        }
        QByteArray bytes = contentOf(path);
        const qsizetype page = bytes.lastIndexOf("Card Order") / 4096;
        bytes.replace(page * 4096, 8, QByteArray(8, '\0'));
        writeContent(path, bytes);
        const auto resumed = Workbook::resume(open.copies, id);
        QVERIFY2(resumed, qPrintable(resumed ? QString() : resumed.error().detail));
        QCOMPARE((*resumed)->model().all<Card>().size(), size_t(18));
        QCOMPARE((*resumed)->model().at(mapsOf((*resumed)->model()).front()).goal, QStringLiteral("in the log"));
    }

    void theFileIsOpenedAsItWasSavedAndTheDamagedWorkSetAside()
    {
        OpenWorkbook open;
        addSmallMap(*open);
        const QString path = open.file(QStringLiteral("saved.wend"));
        QVERIFY(open->saveAs(path));
        change(
            *open, [&](Edit &edit) { edit.set(mapsOf(open->model()).front(), &Map::goal, QStringLiteral("unsaved")); });
        const QString id = open->id();
        open.workbook.reset();
        tamper(open.copies.pathOf(id), "UPDATE card SET severity = 9");
        auto opened = Workbook::open(open.copies, path);
        QVERIFY(opened);
        QVERIFY((*opened)->wasSetAsideDamaged());
        QCOMPARE((*opened)->model().at(mapsOf((*opened)->model()).front()).goal, QString());
        const auto kept = Workbook::resume(open.copies, (*opened)->setAsideId());
        QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().detail));
        QCOMPARE((*kept)->model().at(mapsOf((*kept)->model()).front()).goal, QStringLiteral("unsaved"));
        QVERIFY((*kept)->path().isEmpty());
    }

    void numbersThatAreDamagedDoNotKeepItFromBeingSaved()
    {
        OpenWorkbook open;
        const QString id = left(open);
        tamper(open.copies.pathOf(id),
            "INSERT INTO source (id, position, name, recipe, description, dimensions) VALUES (1, 1, '', '', '', ''); "
            "INSERT INTO import (id, source, file_name, hash, encoding, rows, refused) VALUES (2, 1, '', '', '', 0, 0);"
            "INSERT INTO sample_block VALUES (3, 2, 0, x'ff00ff')");
        const auto resumed = Workbook::resume(open.copies, id);
        QVERIFY(resumed);
        QVERIFY(!(*resumed)->mended().isEmpty());
        const auto saved = (*resumed)->saveCopy(open.file(QStringLiteral("saved.wend")));
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().detail));
    }

    void whereNothingCanBeReadItStaysAsItIs()
    {
        OpenWorkbook open;
        const QString id = left(open);
        const QByteArray noise(50'000, 'x');
        writeContent(open.copies.pathOf(id), noise);
        const auto resumed = Workbook::resume(open.copies, id);
        QVERIFY(!resumed);
        QVERIFY2(!resumed.error().text.contains(id), qPrintable(resumed.error().text));
        QCOMPARE(contentOf(open.copies.pathOf(id)), noise);
        QVERIFY(open.copies.list().front().isDamaged);
    }
};

namespace {
const Registered<DamagedWorkingCopies> registeredDamagedWorkingCopies;
}

}

#include "damagedworkingcopies.moc"
