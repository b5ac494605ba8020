// What a person does not expect does not happen, and what happened is said.

#include "gui/canvas/canvasdriver.h"
#include "gui/windowfixture.h"

#include "canvas/canvasview.h"
#include "inspector/inspector.h"
#include "inspector/linefield.h"
#include "inspector/valuefields.h"
#include "model/lookup.h"
#include "navigator/navigator.h"
#include "store/edit.h"
#include "support/registry.h"
#include "window/findbar.h"
#include "window/noticebar.h"
#include "window/presentation.h"
#include "window/workspace.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace wend::test {

namespace {

QTreeWidgetItem *entry(Navigator &navigator, const QString &text)
{
    const auto found = navigator.findItems(text, Qt::MatchStartsWith | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : found.first();
}

template <class Field>
Field *fieldNamed(QWidget &within, const QString &name)
{
    for (auto *field : within.findChildren<Field *>()) {
        if (field->accessibleName().startsWith(name))
            return field;
    }
    return nullptr;
}

}

class NothingJumps : public QObject
{
    Q_OBJECT

private slots:
    void deleteInTheNavigatorAsksBeforeAMapGoes();
    void theLastMapIsOfferedBack();
    void aCardDraggedOutOfTheCanvasStays();
    void replacingAllSaysHowManyAndKeepsTheFocus();
    void aNewPersonaWaitsForItsName();
    void typingIntoACellOfFeelingsBecomesAPoint();
    void escapeLeavesACellOfFeelingsAsItWas();
    void suggestionsCompleteWhatIsTyped();
    void aLabelFocusesItsField();
    void aListShowsItsLastEntryWhole();
    void aPressMeansWhatWasSeenBeforeTheTextWasWritten();
    void aPresentedStageSaysThatThereIsMore();
    void aSaveThatFailsOffersAnotherPlace();
    void moneyIsTypedAsPeopleWriteIt_data();
    void moneyIsTypedAsPeopleWriteIt();
    void whatIsNoNumberStaysWithAReason();
};

void NothingJumps::deleteInTheNavigatorAsksBeforeAMapGoes()
{
    WindowFixture fixture;
    fixture.openBakery();
    Navigator &navigator = fixture.window().workspace().navigator();
    const size_t maps = mapsOf(fixture.workbook().model()).size();
    fixture.prompts().yes = false;
    navigator.setFocus();
    navigator.setCurrentItem(entry(navigator, QStringLiteral("Walk-in breakfast")));
    QTest::keyClick(&navigator, Qt::Key_Delete);
    QCOMPARE(fixture.prompts().questions.size(), 1);
    QVERIFY(fixture.prompts().questions.first().contains(QStringLiteral("Walk-in breakfast")));
    QCOMPARE(mapsOf(fixture.workbook().model()).size(), maps);
    fixture.prompts().yes = true;
    QTest::keyClick(&navigator, Qt::Key_Delete);
    QCOMPARE(mapsOf(fixture.workbook().model()).size(), maps - 1);
}

void NothingJumps::theLastMapIsOfferedBack()
{
    WindowFixture fixture;
    fixture.window().actions().action(QStringLiteral("file.newEmpty"))->trigger();
    QCOMPARE(mapsOf(fixture.workbook().model()).size(), size_t(1));
    auto *notice = fixture.window().findChild<NoticeBar *>();
    const auto bringBack = [&] {
        for (auto *button : notice->findChildren<QAbstractButton *>(QStringLiteral("noticeBringBack"))) {
            if (button->isVisible())
                return QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(mapsOf(fixture.workbook().model()).empty());
    QVERIFY(notice->isVisible());
    bringBack();
    QCOMPARE(mapsOf(fixture.workbook().model()).size(), size_t(1));
    QVERIFY(!notice->isVisible());
    fixture.window().actions().action(QStringLiteral("map.remove"))->trigger(); // deleted, it can be undone
    bringBack();
    QCOMPARE(mapsOf(fixture.workbook().model()).size(), size_t(1));
}

void NothingJumps::aCardDraggedOutOfTheCanvasStays()
{
    CanvasDriver d;
    const CardId card = d.cards(LaneKind::Touchpoints, 0).front();
    const Card before = d.model().at(card);
    const QSize view = d.view.viewport()->size();
    for (const QPoint out :
        {QPoint(-30, 200), QPoint(view.width() + 30, 200), QPoint(400, -20), QPoint(400, view.height() + 20)}) {
        d.view.select({});
        d.view.select(CardIds {card}); // in view again, where the map scrolled along
        d.drag(d.at(card), out);
        QVERIFY(d.model().at(card) == before);
    }
}

void NothingJumps::replacingAllSaysHowManyAndKeepsTheFocus()
{
    WindowFixture fixture;
    fixture.openBakery();
    FindBar &bar = fixture.window().workspace().findBar();
    bar.open(true);
    bar.findChild<QLineEdit *>(QStringLiteral("findText"))->setText(QStringLiteral("form"));
    QPushButton *all = nullptr;
    for (auto *button : bar.findChildren<QPushButton *>())
        all = button->text() == QStringLiteral("Replace all") ? button : all;
    QTRY_VERIFY(all->isEnabled());
    bar.findChild<QLineEdit *>(QStringLiteral("replaceText"))->setText(QStringLiteral("sheet"));
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Space);
    const auto labels = bar.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->text().endsWith(QStringLiteral(" replaced")); }));
    QVERIFY(all->hasFocus());
}

void NothingJumps::aNewPersonaWaitsForItsName()
{
    WindowFixture fixture;
    fixture.openBakery();
    Workspace &workspace = fixture.window().workspace();
    fixture.window().actions().action(QStringLiteral("insert.persona"))->trigger();
    const PersonaId added = personasOf(fixture.workbook().model()).back();
    QCOMPARE(workspace.navigator().persona(), added);
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(name);
    QVERIFY(workspace.inspector().isAncestorOf(name));
    QTest::keyClicks(name, QStringLiteral("Ada"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(fixture.workbook().model().at(added).name, QStringLiteral("Ada"));
    QCoreApplication::processEvents();
    QCOMPARE(workspace.navigator().persona(), added);
}

void NothingJumps::typingIntoACellOfFeelingsBecomesAPoint()
{
    CanvasDriver d;
    const size_t before = d.model().all<Feeling>().size();
    d.view.select(d.cell(LaneKind::Feeling, 1));
    d.view.setFocus();
    d.type(QStringLiteral("relief"));
    QCOMPARE(d.model().all<Feeling>().size(), before); // one step, when it is written
    d.key(Qt::Key_Return);
    QCOMPARE(d.model().all<Feeling>().size(), before + 1);
    const auto *added = std::get_if<std::vector<FeelingId>>(&d.view.selection());
    QVERIFY(added);
    QCOMPARE(d.model().at(added->front()).label, QStringLiteral("relief"));
    QCOMPARE(d.model().at(added->front()).stage, d.stage(1));
    QVERIFY(d.workbook->undo().isOk());
    QCOMPARE(d.model().all<Feeling>().size(), before);
}

void NothingJumps::escapeLeavesACellOfFeelingsAsItWas()
{
    CanvasDriver d;
    const size_t before = d.model().all<Feeling>().size();
    d.view.select(d.cell(LaneKind::Feeling, 1));
    d.view.setFocus();
    d.type(QStringLiteral("relief"));
    d.key(Qt::Key_Escape);
    QCOMPARE(d.model().all<Feeling>().size(), before);
    QVERIFY(d.view.selection() == Selection(d.cell(LaneKind::Feeling, 1)));
}

void NothingJumps::suggestionsCompleteWhatIsTyped()
{
    WindowFixture fixture;
    fixture.openBakery();
    Workspace &workspace = fixture.window().workspace();
    workspace.select(CardIds {cardCalled(fixture.workbook().model(), QStringLiteral("Order form"))});
    auto *channel = fieldNamed<SuggestField>(workspace.inspector(), QStringLiteral("Channel"));
    channel->lineEdit()->setFocus();
    channel->lineEdit()->selectAll();
    QTest::keyClicks(channel->lineEdit(), QStringLiteral("word of"));
    QVERIFY(channel->completer()->popup()->isVisible());
    QTest::keyClick(channel->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(channel->completer()->popup(), Qt::Key_Return);
    QCOMPARE(channel->lineEdit()->text(), QStringLiteral("Word of mouth"));
    QTest::keyClick(channel->lineEdit(), Qt::Key_Return);
    QCOMPARE(fixture.workbook().model().at(onlyCard(workspace.selection())).channel, QStringLiteral("Word of mouth"));
}

void NothingJumps::aLabelFocusesItsField()
{
    WindowFixture fixture;
    fixture.openBakery();
    Inspector &inspector = fixture.window().workspace().inspector();
    for (auto *label : inspector.findChildren<QLabel *>()) {
        if (!label->buddy() || !label->isVisible())
            continue;
        QTest::mouseClick(label, Qt::LeftButton);
        QWidget *field = label->buddy()->focusProxy() ? label->buddy()->focusProxy() : label->buddy();
        QVERIFY2(field->hasFocus() || field->isAncestorOf(QApplication::focusWidget()), qPrintable(label->text()));
    }
}

void NothingJumps::aListShowsItsLastEntryWhole()
{
    WindowFixture fixture;
    fixture.openBakery();
    auto *kind = fieldNamed<ChoiceField>(fixture.window().workspace().inspector(), QStringLiteral("Kind"));
    QVERIFY(kind);
    kind->showPopup();
    const QAbstractItemView *view = kind->view();
    const QRect last = view->visualRect(view->model()->index(kind->count() - 1, 0));
    QVERIFY(last.bottom() <= view->viewport()->rect().bottom());
    kind->hidePopup();
}

void NothingJumps::aPressMeansWhatWasSeenBeforeTheTextWasWritten()
{
    CanvasDriver d;
    d.view.resize(1000, 900);
    const CardId first = d.cards(LaneKind::Touchpoints, 0).front();
    const CardId below = d.add(LaneKind::PainPoints, 0, QStringLiteral("No parking"));
    const QPoint place = d.at(below);
    d.view.select(CardIds {first});
    d.view.setFocus();
    d.type(QStringLiteral("A text that is so long that it makes its cell higher by several lines than it was before, "
                          "and pushes all that is below it further down. "));
    d.click(place);
    QVERIFY(d.at(below).y() > place.y() + 20); // it went away under the pointer
    QVERIFY(d.view.selection() == Selection(CardIds {below}));
}

void NothingJumps::aPresentedStageSaysThatThereIsMore()
{
    WindowFixture fixture;
    fixture.openBakery();
    const Model &model = fixture.workbook().model();
    const MapId map = fixture.window().workspace().map();
    const LaneId ideas = *std::find_if(lanesOf(model, map).begin(), lanesOf(model, map).end(),
        [&](LaneId lane) { return model.at(lane).kind == LaneKind::Ideas; });
    const CardId idea = cardsIn(model, ideas, stagesOf(model, map).front()).front();
    QVERIFY(fixture.workbook()
                .edit({"", {}},
                    [&](Edit &edit) {
                        edit.set(idea, &Card::text, QStringLiteral("A very long idea of many words. ").repeated(60));
                    })
                .isOk());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5);
    auto *shown = fixture.window().findChild<Presentation *>();
    QVERIFY(shown && QTest::qWaitForWindowExposed(shown));
    QTest::keyClick(shown, Qt::Key_Right);
    QTRY_VERIFY(shown->isMoreBelow());
    const QRect place(shown->width() / 2 - 80, shown->height() - 120, 160, 70);
    const QImage before = shown->grab(place).toImage();
    QTRY_VERIFY((QTest::keyClick(shown, Qt::Key_Down), !shown->isMoreBelow())); // once the stage stands still
    QVERIFY(shown->grab(place).toImage() != before);
    shown->close();
}

void NothingJumps::aSaveThatFailsOffersAnotherPlace()
{
    WindowFixture fixture;
    fixture.openBakery();
    const CardId card = cardCalled(fixture.workbook().model(), QStringLiteral("Order form"));
    QVERIFY(fixture.workbook()
                .edit({"", {}}, [&](Edit &edit) { edit.set(card, &Card::text, QStringLiteral("New")); })
                .isOk());
    // A folder in the file's place: even who may do everything cannot write it.
    const QString file = fixture.workbook().path();
    QVERIFY(QFile::remove(file));
    QVERIFY(QDir().mkpath(file));
    fixture.prompts().fileGone = Prompts::Saving::Here;
    fixture.prompts().fileChanged = Prompts::Saving::Here;
    fixture.prompts().elsewhere = true;
    fixture.prompts().toSave = fixture.path(QStringLiteral("elsewhere.wend"));
    QVERIFY(fixture.window().documents().save());
    QCOMPARE(fixture.prompts().errors.size(), 1);
    QVERIFY(!fixture.prompts().errors.first().text.contains(QStringLiteral("opened")));
    QCOMPARE(fixture.workbook().path(), fixture.path(QStringLiteral("elsewhere.wend")));
    QVERIFY(!fixture.workbook().isModified());
}

void NothingJumps::moneyIsTypedAsPeopleWriteIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("amount");
    QTest::newRow("with a comma") << QStringLiteral("29,50") << 29.5;
    QTest::newRow("with a point") << QStringLiteral("29.50") << 29.5;
    QTest::newRow("with its sign") << QStringLiteral("£29.50") << 29.5;
    QTest::newRow("thousands") << QStringLiteral("1,234.5") << 1234.5;
    QTest::newRow("thousands elsewhere") << QStringLiteral("1.234,5") << 1234.5;
    QTest::newRow("Chinese") << QStringLiteral("1.2万") << 12000.0;
    QTest::newRow("full width") << QStringLiteral("１２３") << 123.0;
}

void NothingJumps::moneyIsTypedAsPeopleWriteIt()
{
    QFETCH(QString, typed);
    QFETCH(double, amount);
    NumberField field(0, 1e9);
    field.present(std::optional<double>());
    field.insert(typed); // letters of any script
    QVERIFY(field.refusal().isEmpty());
    QVERIFY(field.entered() && *field.entered());
    QVERIFY(std::abs(**field.entered() - amount) < 1e-9);
}

void NothingJumps::whatIsNoNumberStaysWithAReason()
{
    WindowFixture fixture;
    fixture.openBakery();
    Workspace &workspace = fixture.window().workspace();
    workspace.select(CardIds {cardCalled(fixture.workbook().model(), QStringLiteral("Order form"))});
    auto *cost = fieldNamed<NumberField>(workspace.inspector(), QStringLiteral("Cost a month"));
    QVERIFY(cost);
    cost->setFocus();
    cost->selectAll();
    QTest::keyClicks(cost, QStringLiteral("about thirty"));
    QTest::keyClick(cost, Qt::Key_Return);
    QCOMPARE(cost->text(), QStringLiteral("about thirty"));
    const auto why = cost->parentWidget()->findChildren<QLabel *>();
    QVERIFY(std::any_of(why.begin(), why.end(), [](const QLabel *label) {
        return label->isVisible() && label->property("error").toBool() && !label->text().isEmpty();
    }));
    // An edit elsewhere leaves it standing.
    const LaneId lane = lanesOf(fixture.workbook().model(), workspace.map()).front();
    QVERIFY(fixture.workbook()
                .edit({"", {}}, [&](Edit &edit) { edit.set(lane, &Lane::name, QStringLiteral("Does")); })
                .isOk());
    QCOMPARE(cost->text(), QStringLiteral("about thirty"));
    cost->selectAll();
    QTest::keyClicks(cost, QStringLiteral("30"));
    QTest::keyClick(cost, Qt::Key_Return);
    const Card &card = fixture.workbook().model().at(onlyCard(workspace.selection()));
    QCOMPARE(fixture.workbook().model().at(card.tool).monthlyCost, std::optional<double>(30));
    QVERIFY(std::none_of(why.begin(), why.end(),
        [](const QLabel *label) { return label->isVisible() && label->property("error").toBool(); }));
}

static const Registered<NothingJumps> registeredNothingJumps;

}

#include "nothingjumps.moc"
