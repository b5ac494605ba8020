#include "support/openworkbook.h"

#include "edit/cards.h"
#include "edit/feelings.h"
#include "edit/lanes.h"
#include "edit/maps.h"
#include "edit/personas.h"
#include "model/lookup.h"
#include "store/edit.h"

#include <QTest>

namespace wend::test {

OpenWorkbook::OpenWorkbook() : copies(folder.filePath(QStringLiteral("working")))
{
    auto created = Workbook::create(copies, QStringLiteral("en"));
    if (!created)
        qFatal("%s", qPrintable(created.error().detail));
    workbook = std::move(*created);
}

void OpenWorkbook::reopen()
{
    const QString id = workbook->id();
    workbook.reset();
    auto resumed = Workbook::resume(copies, id);
    if (!resumed)
        qFatal("%s", qPrintable(resumed.error().detail));
    workbook = std::move(*resumed);
}

void change(Workbook &workbook, const Workbook::Change &what)
{
    const auto done = workbook.edit({"Change “%1”", {QStringLiteral("it")}}, what);
    if (!done)
        qFatal("%s: %s", qPrintable(done.error().text), qPrintable(done.error().detail));
}

std::unique_ptr<Database> connectionTo(const Workbook &workbook)
{
    auto database = Database::open(workbook.workingCopy(), Database::Open::Existing);
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    return std::move(*database);
}

void rename(Workbook &workbook, StageId stage, const QString &name)
{
    change(workbook, [&](Edit &edit) { edit.set(stage, &Stage::name, name); });
}

Model readAnew(const Workbook &workbook)
{
    Model model;
    const auto database = connectionTo(workbook);
    forEachTable([&]<class Row>(Row *) { readTable<Row>(*database, [&](const Row &row) { model.put(row); }); });
    return model;
}

LaneId SmallMap::lane(const Model &model, LaneKind kind) const
{
    for (LaneId id : lanes) {
        if (model.at(id).kind == kind)
            return id;
    }
    return {};
}

SmallMap addSmallMap(Workbook &workbook)
{
    SmallMap small;
    change(workbook, [&](Edit &edit) {
        small.map = addMap(edit, QStringLiteral("Cakes"),
            {QStringLiteral("Discover"), QStringLiteral("Order"), QStringLiteral("Collect")});
        Persona maya;
        maya.name = QStringLiteral("Maya");
        maya.age = 34;
        const PersonaId persona = addPersona(edit, maya);
        showPersona(edit, small.map, persona);
        small.stages = edit.where(&Stage::map, small.map);
        small.lanes = edit.where(&Lane::map, small.map);
        for (LaneId lane : small.lanes) {
            for (StageId stage : small.stages) {
                if (holdsCards(edit.row(lane)->kind))
                    insertCard(edit, lane, stage, 0, QStringLiteral("Card %1").arg(edit.row(stage)->name));
            }
        }
        int value = -40;
        for (StageId stage : small.stages) {
            Feeling feeling;
            feeling.map = small.map;
            feeling.persona = persona;
            feeling.stage = stage;
            feeling.value = value += 30;
            addFeeling(edit, feeling);
        }
    });
    return small;
}

}
