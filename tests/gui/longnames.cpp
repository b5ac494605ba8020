#include "gui/windowfixture.h"

#include "canvas/canvasview.h"
#include "model/lookup.h"
#include "start/startpage.h"
#include "start/workbookcard.h"
#include "store/edit.h"
#include "support/registry.h"
#include "window/noticebar.h"
#include "window/toolbar.h"
#include "window/workspace.h"

#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>

namespace wend::test {

namespace {

/// Nothing in it to break a line at, and one that markup or a mnemonic would change.
const QString longName = QString(200, QLatin1Char('W')) + QStringLiteral("&<b>");

/// Every name that a person can give, made long.
void lengthen(Workbook &workbook, MapId map)
{
    QVERIFY(workbook.edit({"Lengthen", {}}, [&](Edit &edit) {
        const Model &model = workbook.model();
        for (const auto &[id, row] : model.all<Map>())
            edit.set(id, &Map::title, longName);
        for (const auto &[id, row] : model.all<Persona>())
            edit.set(id, &Persona::name, longName);
        for (const auto &[id, row] : model.all<Stage>())
            edit.set(id, &Stage::name, longName);
        for (const auto &[id, row] : model.all<Lane>())
            edit.set(id, &Lane::name, longName);
        for (const auto &[id, row] : model.all<Card>()) {
            edit.set(id, &Card::text, longName);
            edit.set(id, &Card::channel, longName);
            edit.set(id, &Card::owner, longName);
        }
        for (const auto &[id, row] : model.all<Feeling>())
            edit.set(id, &Feeling::label, longName);
        Source source;
        source.name = longName;
        Metric metric;
        metric.source = edit.insert(source);
        metric.key = metric.name = longName;
        const MetricId id = edit.insert(metric);
        Binding binding;
        binding.metric = id;
        binding.stage = stagesOf(model, map).front();
        binding.label = longName;
        edit.insert(binding);
        Tool tool;
        tool.name = longName;
        edit.insert(tool);
    }));
}

std::vector<Selection> everyKind(const Model &model, MapId map)
{
    std::vector<Selection> all {Selection(), map, stagesOf(model, map).front(), personasOf(model).front()};
    for (const LaneId lane : lanesOf(model, map)) {
        all.emplace_back(lane);
        if (const CardIds &cards = cardsIn(model, lane, stagesOf(model, map).front()); !cards.empty())
            all.emplace_back(CardIds {cards.front()});
    }
    for (const auto &[id, feeling] : model.all<Feeling>()) {
        all.emplace_back(std::vector<FeelingId> {id});
        break;
    }
    return all;
}

}

class LongNames : public QObject
{
    Q_OBJECT

private slots:
    void neverWidenTheWindow();
    void leaveTheToolBarWhole();
    void areShortenedInMenus();
    void areShortenedOnTheStartPage();
    void areToldInANotice();
};

void LongNames::neverWidenTheWindow()
{
    WindowFixture fixture;
    fixture.openBakery();
    Workspace &workspace = fixture.window().workspace();
    std::vector<int> before;
    for (const Selection &selection : everyKind(fixture.workbook().model(), workspace.map())) {
        workspace.select(selection);
        before.push_back(fixture.window().minimumSizeHint().width());
    }
    lengthen(fixture.workbook(), workspace.map());
    size_t at = 0;
    for (const Selection &selection : everyKind(fixture.workbook().model(), workspace.map())) {
        workspace.select(selection);
        QCoreApplication::processEvents();
        QVERIFY2(fixture.window().minimumSizeHint().width() <= before[at],
            qPrintable(QStringLiteral("kind %1, selection %2").arg(selection.index()).arg(at)));
        ++at;
    }
    QCOMPARE(fixture.window().width(), 1400);
}

void LongNames::leaveTheToolBarWhole()
{
    WindowFixture fixture;
    fixture.openBakery();
    auto *bar = fixture.window().findChild<ToolBar *>();
    const auto shown = [bar] {
        QStringList texts;
        for (const QToolButton *button : bar->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->geometry().right() < bar->width())
                texts += button->accessibleName();
        }
        return texts;
    };
    const QStringList before = shown();
    lengthen(fixture.workbook(), fixture.window().workspace().map());
    QCoreApplication::processEvents();
    QCOMPARE(shown().size(), before.size());
}

void LongNames::areShortenedInMenus()
{
    WindowFixture fixture;
    fixture.openBakery();
    lengthen(fixture.workbook(), fixture.window().workspace().map());
    QStringList tooWide;
    for (QMenu *menu : fixture.window().findChildren<QMenu *>()) {
        emit menu->aboutToShow();
        if (menu->sizeHint().width() > 900)
            tooWide += menu->title() + menu->objectName();
    }
    QCOMPARE(tooWide, QStringList());
}

void LongNames::areShortenedOnTheStartPage()
{
    WindowFixture fixture; // which clears the settings
    QSettings().setValue(QStringLiteral("files/recent"),
        QStringList {QStringLiteral("/tmp/%1.wend").arg(QString(200, QLatin1Char('W')))});
    fixture.startAgain();
    const auto *card = fixture.window().startPage().findChild<WorkbookCard *>();
    QVERIFY(card);
    QVERIFY(card->minimumSizeHint().width() <= 330);
}

void LongNames::areToldInANotice()
{
    WindowFixture fixture;
    fixture.openBakery();
    const int before = fixture.window().minimumSizeHint().width();
    fixture.window().findChild<NoticeBar *>()->showNotice(
        longName, {{QStringLiteral("look"), QStringLiteral("Look"), [] {}}});
    QCoreApplication::processEvents();
    QVERIFY(fixture.window().minimumSizeHint().width() <= before);
}

namespace {
const Registered<LongNames> registeredLongNames;
}

}

#include "longnames.moc"
