// The undo history: what it keeps and for how long, and that it outlives a change of the tables and damage.

#include "edit/cards.h"
#include "edit/personas.h"
#include "edit/pictures.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "store/history.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QTest>

namespace wend::test {

namespace {

qint64 numberIn(Database &database, const QByteArray &sql)
{
    Statement statement = database.prepare(sql);
    return statement.next() ? statement.integer(0) : -1;
}

/// Puts other records in the place of those of the last step done.
void rewriteLastStep(const Workbook &workbook, const std::function<void(ChangeRecords &)> &how)
{
    const auto database = connectionTo(workbook);
    auto records = recordsOfStep(*database, workbook.step());
    QVERIFY(records);
    how(*records);
    database->prepare("UPDATE history SET records = ? WHERE id = ?")
        .bindBlob(1, encoded(*records))
        .bind(2, workbook.step())
        .run();
    QVERIFY(database->takeFailure());
}

}

class UndoHistory : public QObject
{
    Q_OBJECT

private slots:
    void recordsSayByNameWhatAnEditChanged()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const auto database = connectionTo(*open);
        rename(*open, map.stages[0], QStringLiteral("Find us"));
        QVERIFY(*recordsOfStep(*database, open->step())
            == ChangeRecords({{"stage", map.stages[0].value, Change::What::Updated,
                {{"name", QStringLiteral("Discover"), QStringLiteral("Find us")}}}}));
        const CardId card = cardsIn(open->model(), map.lane(open->model(), LaneKind::Doing), map.stages[0]).front();
        change(*open, [&](Edit &edit) { edit.remove(card); });
        const auto records = recordsOfStep(*database, open->step());
        QVERIFY(records && records->size() == 1);
        QCOMPARE(records->front().operation, Change::What::Removed);
        QCOMPARE(records->front().fields.size(), size_t(columnCount<Card> - 1));
    }

    void aColumnThatCameLaterIsAsInANewRow()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const CardId card = cardsIn(open->model(), map.lane(open->model(), LaneKind::Doing), map.stages[0]).front();
        change(*open, [&](Edit &edit) { edit.set(card, &Card::severity, 5); });
        change(*open, [&](Edit &edit) { edit.remove(card); });
        rewriteLastStep(*open, [](ChangeRecords &records) {
            std::erase_if(records.front().fields, [](const FieldChange &field) { return field.name == "severity"; });
        });
        const auto undone = open->undo();
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().detail));
        QCOMPARE(open->model().at(card).severity, Card().severity);
        QCOMPARE(open->model().at(card).text, QStringLiteral("Card Discover"));
        QVERIFY(open->model() == readAnew(*open));
        QVERIFY(open->redo());
        QVERIFY(!open->model().find(card));
    }

    void aColumnOrTableThatIsGoneIsPassedOver()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        rename(*open, map.stages[0], QStringLiteral("Find us"));
        rewriteLastStep(*open, [](ChangeRecords &records) {
            records.front().fields.push_back({"mood'; DROP TABLE card; --", qint64(1), qint64(2)});
            records.push_back({"weather", 7, Change::What::Inserted, {{"rain", {}, qint64(1)}}});
        });
        QVERIFY(open->undo());
        QCOMPARE(open->model().at(map.stages[0]).name, QStringLiteral("Discover"));
        QVERIFY(open->redo());
        QCOMPARE(open->model().at(map.stages[0]).name, QStringLiteral("Find us"));
        QVERIFY(open->model() == readAnew(*open));
    }

    void aDamagedStepIsRefusedAndTheRestGoesOn_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("no records") << QByteArray("UPDATE history SET records = x'00'");
        QTest::newRow("half of them") << QByteArray(
            "UPDATE history SET records = substr(records, 1, length(records) / 2)");
        QTest::newRow("a name that cannot be")
            << QByteArray("UPDATE history SET records = CAST(replace(records, 'Discover', 'Disco') AS BLOB)");
    }

    void aDamagedStepIsRefusedAndTheRestGoesOn()
    {
        QFETCH(QByteArray, sql);
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        rename(*open, map.stages[0], QStringLiteral("Find us"));
        const Model before = open->model();
        QVERIFY(connectionTo(*open)->execute(sql + " WHERE id = " + QByteArray::number(open->step())));
        const auto undone = open->undo();
        QVERIFY(!undone);
        QVERIFY2(undone.error().text.contains(QStringLiteral("cannot be undone")), qPrintable(undone.error().text));
        QVERIFY(!undone.error().isOfTheSystem);
        QVERIFY(open->model() == before && open->model() == readAnew(*open));
        rename(*open, map.stages[0], QStringLiteral("Meet us"));
        QVERIFY(open->undo());
        QVERIFY(open->model() == before);
    }

    void valuesThatNoColumnCanHaveAreRefused()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        change(*open, [&](Edit &edit) { edit.set(map.map, &Map::reviewDate, QDate(2027, 1, 31)); });
        rewriteLastStep(*open,
            [](ChangeRecords &records) { records.front().fields.front().before = QStringLiteral("2026-02-31"); });
        QVERIFY(!open->undo());
        QCOMPARE(open->model().at(map.map).reviewDate, QDate(2027, 1, 31));
        QVERIFY(open->model() == readAnew(*open));
    }

    void rowsThatTookWhatIsUniqueFromEachOtherGiveItBack()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        MetricId first;
        MetricId second;
        BindingId one;
        BindingId other;
        const CardId card
            = cardsIn(open->model(), map.lane(open->model(), LaneKind::Touchpoints), map.stages[0]).front();
        const auto bind = [&](Edit &edit, MetricId metric) {
            Binding binding;
            binding.stage = map.stages[0];
            binding.card = card;
            binding.metric = metric;
            return edit.insert(binding);
        };
        change(*open, [&](Edit &edit) {
            Metric metric;
            metric.source = edit.insert(Source {});
            metric.key = QStringLiteral("a");
            first = edit.insert(metric);
            metric.key = QStringLiteral("b");
            second = edit.insert(metric);
            one = bind(edit, first);
            other = bind(edit, second);
        });
        const Model before = open->model();
        change(*open, [&](Edit &edit) {
            edit.set(one, &Binding::card, {});
            edit.set(other, &Binding::metric, first);
            edit.set(one, &Binding::metric, second);
            edit.set(one, &Binding::card, card);
        });
        QCOMPARE(open->model().at(one).metric, second);
        const Model after = open->model();
        const auto undone = open->undo();
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().detail));
        QVERIFY(open->model() == before && open->model() == readAnew(*open));
        QVERIFY(open->redo());
        QVERIFY(open->model() == after && open->model() == readAnew(*open));
    }

    void largeValuesAreKeptOnceAndGoWithTheLastStepThatSpeaksOfThem()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const auto database = connectionTo(*open);
        const QString novel(30'000, QChar(0x5ba2));
        const CardId card = cardsIn(open->model(), map.lane(open->model(), LaneKind::Doing), map.stages[0]).front();
        change(*open, [&](Edit &edit) { edit.set(card, &Card::notes, novel); });
        change(*open, [&](Edit &edit) { edit.set(card, &Card::notes, QString()); });
        change(*open, [&](Edit &edit) { edit.set(map.map, &Map::goal, novel); });
        QCOMPARE(numberIn(*database, "SELECT count(*) FROM history_value"), 1);
        QCOMPARE(numberIn(*database, "SELECT sum(length(bytes)) FROM history_value"), novel.toUtf8().size());
        QVERIFY(numberIn(*database, "SELECT max(length(records)) FROM history WHERE id > 1") < 200);
        QVERIFY(open->undo());
        QVERIFY(open->undo());
        QCOMPARE(open->model().at(card).notes, novel);
        QVERIFY(open->undo());
        rename(*open, map.stages[0], QStringLiteral("Find us")); // what was undone is gone for good
        QCOMPARE(numberIn(*database, "SELECT count(*) FROM history_value"), 0);
        QCOMPARE(numberIn(*database, "SELECT count(*) FROM history_use"), 0);
        QVERIFY(!open->canRedo());
    }

    void theOldestStepsGoBeyondTheirNumber()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        for (int at = 0; at < 9; ++at)
            rename(*open, map.stages[0], QString::number(at));
        const auto database = connectionTo(*open);
        const qint64 newest = open->step();
        dropOldSteps(*database, 4, mostHistoryBytes);
        QCOMPARE(numberIn(*database, "SELECT count(*) FROM history WHERE records IS NOT NULL"), 4);
        for (int at = 7; at >= 4; --at) {
            QVERIFY(open->undo());
            QCOMPARE(open->model().at(map.stages[0]).name, QString::number(at));
        }
        QVERIFY(!open->canUndo());
        QCOMPARE(open->undoName(), QString());
        QVERIFY(open->undo()); // does nothing
        QCOMPARE(open->model().at(map.stages[0]).name, QStringLiteral("4"));
        QCOMPARE(open->step(), newest - 4);
        open.reopen();
        QVERIFY(!open->canUndo() && open->canRedo());
        for (int at = 0; at < 4; ++at)
            QVERIFY(open->redo());
        QCOMPARE(open->model().at(map.stages[0]).name, QStringLiteral("8"));
        dropOldSteps(*connectionTo(*open), 0, 0);
        QVERIFY(open->undo()); // the newest always stays
        QCOMPARE(open->model().at(map.stages[0]).name, QStringLiteral("7"));
    }

    void stepsGoByTheirBytesAtTheEndOfAnEdit()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const PersonaId persona = personasOf(open->model(), map.map).front();
        constexpr qsizetype large = 30 << 20;
        static_assert(3 * large > mostHistoryBytes && 2 * large < mostHistoryBytes);
        for (const char letter : {'a', 'b', 'c'}) {
            Picture picture;
            picture.bytes = QByteArray(large, letter);
            change(*open, [&](Edit &edit) { setPicture(edit, persona, picture); });
        }
        const auto database = connectionTo(*open);
        QVERIFY(numberIn(*database, "SELECT sum(length(bytes)) FROM history_value") <= mostHistoryBytes);
        const Model after = open->model();
        QVERIFY(open->undo());
        QVERIFY(open->model().all<Picture>().begin()->second.bytes.startsWith('b'));
        QVERIFY(open->redo());
        QVERIFY(open->model() == after);
    }

    void whetherItIsSavedStaysTrueWhereTheSavedStepIsDropped_data()
    {
        QTest::addColumn<int>("savedAfter");
        QTest::newRow("before all that is kept") << 1;
        QTest::newRow("the last one dropped") << 5;
        QTest::newRow("the first one kept") << 6;
        QTest::newRow("the last") << 8;
    }

    void whetherItIsSavedStaysTrueWhereTheSavedStepIsDropped()
    {
        QFETCH(int, savedAfter);
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        for (int at = 1; at <= 8; ++at) {
            rename(*open, map.stages[0], QString::number(at));
            if (at == savedAfter)
                QVERIFY(open->saveAs(open.file(QStringLiteral("cakes.wend"))));
        }
        dropOldSteps(*connectionTo(*open), 3, mostHistoryBytes);
        for (int shown = 8;; --shown) {
            QCOMPARE(open->model().at(map.stages[0]).name, QString::number(shown));
            QCOMPARE(open->isModified(), shown != savedAfter);
            const auto list = open.copies.list();
            QCOMPARE(list.front().unsaved, shown != savedAfter);
            if (!open->canUndo())
                break;
            QVERIFY(open->undo());
        }
        QCOMPARE(open->model().at(map.stages[0]).name, QStringLiteral("5"));
        open.reopen();
        QCOMPARE(open->isModified(), savedAfter != 5);
    }
};

namespace {
const Registered<UndoHistory> registeredUndoHistory;
}

}

#include "undohistory.moc"
