// Workbooks made to harm are opened or refused; on those that are opened everything works: editing, deleting, undoing,
// saving, drawing. No crash, and nothing takes longer than a person waits.

#include "canvas/canvascommands.h"
#include "canvas/canvasview.h"
#include "edit/steps.h"
#include "faults/commands.h"
#include "faults/form.h"
#include "faults/hostile.h"
#include "faults/rawfile.h"
#include "gui/windowfixture.h"
#include "model/invariants.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "support/registry.h"
#include "window/workspace.h"

#include <QTest>
#include <ctime>

namespace wend::test {

class HostileWorkbooks : public QObject
{
    Q_OBJECT

private slots:
    void areOpenedOrRefused_data() { addRows(fewFiles); }
    void areOpenedOrRefused();
    void workInAWindow_data() { addRows(fewWindows); }
    void workInAWindow();
    void longNamesLeaveTheToolBarItsPlace();

private:
    static constexpr int fewFiles = 8;
    static constexpr int fewWindows = 4;
    void addRows(int few);
    std::vector<Hostile> m_hostile;
};

namespace {

constexpr size_t mostMaps = 4;

const QString opened = QStringLiteral("hostile workbooks, opened, edited, undone and saved");
const QString inWindow = QStringLiteral("hostile workbooks in a window");

/// Tells of each thing done that took too long.
class Watch
{
public:
    void done(const char *what)
    {
        const std::clock_t now = std::clock();
        const qint64 took = qint64(now - m_begin) * 1000 / CLOCKS_PER_SEC;
        if (took > hangLimit())
            slow += QStringLiteral(" %1: %2 ms.").arg(QLatin1String(what)).arg(took);
        m_begin = now;
    }
    QString slow;

private:
    std::clock_t m_begin = std::clock();
};

template <class Row>
Id<Row> anyOf(const Model &model)
{
    return model.all<Row>().empty() ? Id<Row> {} : model.all<Row>().begin()->first;
}

/// Takes one of each kind of thing away, which takes along what depends on it.
void removeOneOfEach(Edit &edit, const Model &model)
{
    edit.remove(anyOf<Card>(model));
    edit.remove(anyOf<Lane>(model));
    edit.remove(anyOf<Persona>(model));
    edit.remove(anyOf<Source>(model));
    if (const StageId stage = anyOf<Stage>(model))
        removeStage(edit, stage);
    edit.remove(anyOf<Map>(model));
}

}

void HostileWorkbooks::addRows(int few)
{
    QTest::addColumn<int>("at");
    m_hostile.clear();
    for (const auto &some : {hostileContents(), hostileSchemas()}) {
        for (const Hostile &each : some) {
            if (!each.onlyLong || isLongForm())
                m_hostile.push_back(each);
        }
    }
    for (int n = 0; n < int(m_hostile.size()); ++n) {
        if (isTried(n, int(m_hostile.size()), few))
            QTest::newRow((QByteArray::number(n) + ' ' + m_hostile[size_t(n)].name).constData()) << n;
    }
}

void HostileWorkbooks::areOpenedOrRefused()
{
    QFETCH(int, at);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("hostile.wend"));
    QVERIFY2(m_hostile[size_t(at)].make(path), "the file cannot be made");
    const QByteArray before = contentOf(path);
    addFigure(opened, 1, 0);
    const WorkingCopies copies(folder.filePath(QStringLiteral("working")));
    Watch watch;
    auto workbook = Workbook::open(copies, path);
    watch.done("open");
    QVERIFY2(watch.slow.isEmpty(), qPrintable(watch.slow));
    if (!workbook) {
        QVERIFY(!workbook.error().text.isEmpty());
        QCOMPARE(contentOf(path), before);
        addFigure(opened, 0, 1);
        return;
    }
    const Model whole = (*workbook)->model();
    QCOMPARE(brokenInvariants(whole), QStringList());
    const Run numbers = runHere({QStringLiteral("numbers"), path});
    QVERIFY2(numbers.isAnswer(), numbers.told().constData());
    watch.done("numbers");
    const auto removed = (*workbook)->edit({"Remove", {}}, [&](Edit &edit) { removeOneOfEach(edit, whole); });
    QVERIFY2(removed, qPrintable(removed ? QString() : removed.error().detail));
    watch.done("remove");
    QCOMPARE(brokenInvariants((*workbook)->model()), QStringList());
    QVERIFY((*workbook)->undo());
    watch.done("undo");
    QVERIFY((*workbook)->model() == whole);
    const auto saved = (*workbook)->save();
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().detail));
    watch.done("save");
    workbook = Error {}; // closed: nobody else opens it before
    const auto again = Workbook::open(WorkingCopies(folder.filePath(QStringLiteral("elsewhere"))), path);
    QVERIFY2(again, qPrintable(again ? QString() : QStringLiteral("saved and not opened: ") + again.error().detail));
    QVERIFY((*again)->model() == whole);
    watch.done("open again");
    QVERIFY2(watch.slow.isEmpty(), qPrintable(watch.slow));
    addFigure(opened, 0, 1);
}

void HostileWorkbooks::workInAWindow()
{
    QFETCH(int, at);
    WindowFixture fixture;
    const QString path = fixture.path(QStringLiteral("hostile.wend"));
    QVERIFY2(m_hostile[size_t(at)].make(path), "the file cannot be made");
    addFigure(inWindow, 1, 0);
    Watch watch;
    const bool isOpen = fixture.window().open(path);
    QCoreApplication::processEvents();
    watch.done("open");
    // What is no workbook is told; of a damaged one it is asked whether to open what can be read.
    const bool isAsked = fixture.prompts().asked.contains(QStringLiteral("repair"));
    QCOMPARE(fixture.prompts().errors.size(), isOpen || isAsked ? 0 : 1);
    if (isOpen) {
        Workspace &workspace = fixture.window().workspace();
        fixture.window().grab();
        watch.done("paint");
        std::vector<MapId> maps = mapsOf(fixture.workbook().model());
        maps.resize(std::min(maps.size(), mostMaps));
        for (const MapId map : maps) {
            workspace.setMap(map);
            fixture.window().grab();
            watch.done("show a map");
            workspace.canvas().commands().selectAll();
            QCoreApplication::processEvents();
            watch.done("select");
            workspace.canvas().commands().deleteSelection();
            fixture.window().grab();
            watch.done("delete");
        }
        while (fixture.workbook().canUndo()) {
            QVERIFY(fixture.workbook().undo());
            fixture.window().grab();
            watch.done("undo");
        }
        QVERIFY2(fixture.window().documents().save(),
            qPrintable(fixture.prompts().errors.isEmpty() ? QString() : fixture.prompts().errors.last().text));
        watch.done("save");
        QVERIFY(fixture.window().documents().close());
        watch.done("close");
    }
    QVERIFY2(watch.slow.isEmpty(), qPrintable(watch.slow));
    addFigure(inWindow, 0, 1);
}

void HostileWorkbooks::longNamesLeaveTheToolBarItsPlace()
{
    WindowFixture fixture;
    fixture.openBakery();
    const int width = fixture.window().minimumSizeHint().width();
    const Model &model = fixture.workbook().model();
    const auto named = fixture.workbook().edit({"Name", {}}, [&](Edit &edit) {
        for (const PersonaId persona : personasOf(model))
            edit.set(persona, &Persona::name, QString(200, QLatin1Char('W')));
        for (const MapId map : mapsOf(model))
            edit.set(map, &Map::title, QString(200, QLatin1Char('W')));
    });
    QVERIFY(named);
    QCoreApplication::processEvents();
    QVERIFY2(fixture.window().minimumSizeHint().width() <= width + 200,
        qPrintable(QStringLiteral("the window asks for %1 instead of %2")
                       .arg(fixture.window().minimumSizeHint().width())
                       .arg(width)));
}

namespace {
const Registered<HostileWorkbooks> registeredHostileWorkbooks;
}

}

#include "hostileworkbooks.moc"
