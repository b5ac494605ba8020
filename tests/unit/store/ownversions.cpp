// Versions that are made by themselves, how long they stay, and what their bytes hold.

#include "store/ownversions.h"
#include "edit/cards.h"
#include "edit/pictures.h"
#include "edit/versions.h"
#include "model/invariants.h"
#include "model/lookup.h"
#include "model/ownedrows.h"
#include "store/edit.h"
#include "store/versioncontent.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QImage>
#include <QRandomGenerator>
#include <QTest>

namespace wend::test {

namespace {

QDateTime day(int year, int month, int dayOfMonth)
{
    return QDateTime(QDate(year, month, dayOfMonth), QTime(9, 0), Qt::UTC);
}

std::vector<Version> versionsIn(const Workbook &workbook, MapId map)
{
    std::vector<Version> versions;
    for (const VersionId id : versionsOf(workbook.model(), map))
        versions.push_back(workbook.model().at(id));
    return versions;
}

/// As if the workbook had last been changed then.
void lastChangedAt(const Workbook &workbook, const QDateTime &moment)
{
    const auto database = connectionTo(workbook);
    QVERIFY(database->prepare("UPDATE working_copy SET changed = ?").bind(1, moment.toString(Qt::ISODateWithMs)).run());
}

Picture somePicture()
{
    QImage image(8, 6, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    return *pictureOf(image, QStringLiteral("cake.png"));
}

}

class OwnVersions : public QObject
{
    Q_OBJECT

private slots:
    void areMadeBeforeAStepThatTakesManyThings()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const Model before = ownedRows(open->model(), map.map);
        QVERIFY(open->edit(
            {"Delete the stage “%1”", {QStringLiteral("Order")}}, [&](Edit &edit) { edit.remove(map.stages[1]); }));
        const auto versions = versionsIn(*open, map.map);
        QCOMPARE(versions.size(), size_t(1));
        QCOMPARE(versions[0].reason, VersionReason::BeforeChange);
        QCOMPARE(versions[0].name, QStringLiteral("Delete the stage “Order”"));
        const auto rows = rowsOfVersion(versions[0].content);
        QVERIFY(rows);
        QVERIFY(ownedRows(*rows, map.map) == before);
        QVERIFY(open->undo());
        QVERIFY(versionsIn(*open, map.map).empty());
    }

    void areMadeBeforeAStepThatRewordsManyThings()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const auto reword = [&](size_t count) {
            change(*open, [&](Edit &edit) {
                const auto cards = edit.where(&Card::stage, map.stages[0]);
                QVERIFY(cards.size() >= count);
                for (size_t at = 0; at < count; ++at)
                    edit.set(cards[at], &Card::text, QStringLiteral("Other %1").arg(count));
            });
        };
        reword(leastLargeChange - 1);
        QVERIFY(versionsIn(*open, map.map).empty());
        reword(leastLargeChange);
        QCOMPARE(versionsIn(*open, map.map).size(), size_t(1));
    }

    void areNotMadeOfWhatComesOrOfWhatIsNoMaps()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        change(*open, [&](Edit &edit) {
            for (int at = 0; at < 20; ++at)
                insertCard(edit, map.lane(open->model(), LaneKind::Doing), map.stages[0], at, QString::number(at));
        });
        QVERIFY(open->model().all<Version>().empty());
        change(*open, [&](Edit &edit) { edit.remove(map.map); });
        QVERIFY(open->model().all<Version>().empty());
    }

    void areMadeByTheFirstChangeOfAMonth()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const PersonaId persona = personasOf(open->model()).front();
        const Model before = ownedRows(open->model(), map.map);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto touch = [&](const QString &goal) {
            change(*open, [&](Edit &edit) {
                edit.set(map.map, &Map::goal, goal);
                edit.set(persona, &Persona::work, goal);
            });
        };
        touch(QStringLiteral("this month"));
        QVERIFY(open->model().all<Version>().empty());
        QVERIFY(open->undo());
        lastChangedAt(*open, now.addMonths(-1));
        touch(QStringLiteral("first"));
        auto versions = versionsIn(*open, map.map);
        QCOMPARE(versions.size(), size_t(1));
        QCOMPARE(versions[0].reason, VersionReason::Monthly);
        QVERIFY(ownedRows(*rowsOfVersion(versions[0].content), map.map) == before);
        QCOMPARE(versionsOf(open->model(), persona).size(), size_t(1));
        lastChangedAt(*open, now.addMonths(-1));
        touch(QStringLiteral("second"));
        QCOMPARE(versionsIn(*open, map.map).size(), size_t(1));
        QCOMPARE(versionsOf(open->model(), persona).size(), size_t(1));
    }

    void stayByTheRuleThatTheHelpTells()
    {
        std::vector<Version> versions;
        const auto add = [&](const QDateTime &at, VersionReason reason) {
            Version version;
            version.id = {qint64(versions.size()) + 1};
            version.at = at;
            version.reason = reason;
            versions.push_back(version);
            return version.id;
        };
        const VersionId person = add(day(2019, 5, 1), VersionReason::Kept);
        const VersionId lastOf2023 = add(day(2023, 12, 3), VersionReason::Monthly);
        const VersionId earlierIn2023 = add(day(2023, 4, 3), VersionReason::Monthly);
        const VersionId march = add(day(2026, 3, 2), VersionReason::BeforeChange);
        const VersionId lastOfMarch = add(day(2026, 3, 30), VersionReason::BeforeChange);
        for (size_t at = 0; at < newestOwnVersions; ++at)
            add(day(2026, 11, int(at) + 1), VersionReason::BeforeChange);
        std::vector<VersionId> outdated = outdatedVersions(versions, day(2026, 11, 27));
        std::sort(outdated.begin(), outdated.end());
        QCOMPARE(outdated, (std::vector {earlierIn2023, march}));
        Q_UNUSED(person);
        Q_UNUSED(lastOf2023);
        Q_UNUSED(lastOfMarch);
    }

    void goWhereThereAreTooManyBytes()
    {
        std::vector<Version> versions(3);
        for (size_t at = 0; at < versions.size(); ++at) {
            versions[at].id = {qint64(at) + 1};
            versions[at].at = day(2026, 9, int(at) + 1);
            versions[at].reason = VersionReason::BeforeChange;
            versions[at].content = QByteArray(mostVersionsBytes / 2, 'x');
        }
        QCOMPARE(outdatedVersions(versions, day(2026, 11, 27)), std::vector {VersionId {1}});
    }

    void keepThePicturesThatTheyShow()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const CardId card = cardsIn(open->model(), map.lane(open->model(), LaneKind::Doing), map.stages[0]).front();
        change(*open, [&](Edit &edit) { setPicture(edit, card, somePicture()); });
        const Picture shown = open->model().all<Picture>().begin()->second;
        VersionId version;
        change(*open, [&](Edit &edit) {
            version = keepVersion(edit, open->model(), map.map, QStringLiteral("With a cake"), day(2026, 11, 1));
        });
        change(*open, [&](Edit &edit) { edit.remove(card); });
        QVERIFY(open->model().find(shown.id));
        change(*open, [&](Edit &edit) {
            restoreVersion(edit, open->model(), version, QStringLiteral("before"), day(2026, 11, 2));
        });
        QCOMPARE(open->model().at(card).picture, shown.id);
        QCOMPARE(open->model().at(shown.id).bytes, shown.bytes);
        // Where no card and no version shows it, it goes.
        change(*open, [&](Edit &edit) {
            edit.remove(card);
            for (const VersionId each : versionsOf(open->model(), map.map))
                edit.remove(each);
        });
        QVERIFY(open->model().all<Picture>().empty());
    }

    void ofDamagedBytesHoldTogetherOrAreNone()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const QByteArray content = versionContent(rowsForVersion(open->model(), map.map));
        QVERIFY(rowsOfVersion(content));
        QVERIFY(!rowsOfVersion({}));
        QVERIFY(!rowsOfVersion(content.left(content.size() / 2)));
        QRandomGenerator random(16);
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes = content;
            for (int at = 0; at <= round % 5; ++at)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            if (const auto rows = rowsOfVersion(bytes))
                QVERIFY(brokenInvariants(*rows).isEmpty());
        }
    }
};

namespace {
const Registered<OwnVersions> registeredOwnVersions;
}

}

#include "ownversions.moc"
