#include "gui/windowfixture.h"

#include "canvas/canvasview.h"
#include "inspector/inspector.h"
#include "inspector/valuefields.h"
#include "model/lookup.h"
#include "navigator/navigator.h"
#include "store/edit.h"
#include "support/registry.h"
#include "window/workspace.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

namespace wend::test {

namespace {

// The one visible field of that name.
template <class Widget>
Widget *field(QWidget &within, const QString &name)
{
    for (Widget *widget : within.findChildren<Widget *>()) {
        if (widget->accessibleName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

}

class EditingInTheWindow : public QObject
{
    Q_OBJECT

private slots:
    void aFieldIsOneStepAndCtrlZTakesItBack();
    void escapeGivesTheOldTextBack();
    void severalCardsShowWhatTheyHaveInCommon();
    void dotsAreClicked();
    void aStageGetsItsNumber();
    void aMapIsRenamedInTheNavigator();
    void undoIsNamed();
    void savingTakesOverWhatIsBeingTyped();
};

void EditingInTheWindow::aFieldIsOneStepAndCtrlZTakesItBack()
{
    WindowFixture fixture;
    fixture.openBakery();
    const CardId card = cardCalled(fixture.workbook().model(), QStringLiteral("Order form"));
    QVERIFY(card);
    fixture.window().workspace().select(std::vector<CardId> {card});
    auto *channel = field<QLineEdit>(fixture.window().workspace().inspector(), QStringLiteral("Channel"));
    QVERIFY(channel);
    channel->setFocus();
    channel->selectAll();
    QTest::keyClicks(channel, QStringLiteral("Counter"));
    QCOMPARE(fixture.workbook().model().at(card).channel, QStringLiteral("Website"));
    QTest::keyClick(channel, Qt::Key_Return);
    QCOMPARE(fixture.workbook().model().at(card).channel, QStringLiteral("Counter"));
    QCOMPARE(fixture.workbook().undoName(), QStringLiteral("Change channel of “Order form”"));
    QTest::keyClick(channel, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.workbook().model().at(card).channel, QStringLiteral("Website"));
    QCOMPARE(channel->text(), QStringLiteral("Website"));
    QTest::keyClick(channel, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(channel->text(), QStringLiteral("Counter"));
}

void EditingInTheWindow::escapeGivesTheOldTextBack()
{
    WindowFixture fixture;
    fixture.openBakery();
    auto *title = field<QLineEdit>(fixture.window().workspace().inspector(), QStringLiteral("Title"));
    QVERIFY(title);
    title->setFocus();
    QTest::keyClicks(title, QStringLiteral("xyz"));
    QTest::keyClick(title, Qt::Key_Escape);
    QCOMPARE(title->text(), QStringLiteral("Celebration cakes"));
    QTest::keyClick(title, Qt::Key_Return);
    QVERIFY(!fixture.workbook().isModified());
}

void EditingInTheWindow::severalCardsShowWhatTheyHaveInCommon()
{
    WindowFixture fixture;
    fixture.openBakery();
    const Model &model = fixture.workbook().model();
    const std::vector<CardId> cards {
        cardCalled(model, QStringLiteral("Order form")), cardCalled(model, QStringLiteral("Phone call"))};
    fixture.window().workspace().select(cards);
    auto *channel = field<QLineEdit>(fixture.window().workspace().inspector(), QStringLiteral("Channel"));
    QVERIFY(channel);
    QCOMPARE(channel->text(), QString());
    QCOMPARE(channel->placeholderText(), QStringLiteral("different"));
    channel->setFocus();
    QTest::keyClicks(channel, QStringLiteral("Email"));
    QTest::keyClick(channel, Qt::Key_Return);
    for (const CardId card : cards)
        QCOMPARE(model.at(card).channel, QStringLiteral("Email"));
    QVERIFY(fixture.workbook().undo());
    QCOMPARE(model.at(cards[0]).channel, QStringLiteral("Website"));
    QCOMPARE(model.at(cards[1]).channel, QStringLiteral("Phone"));
}

void EditingInTheWindow::dotsAreClicked()
{
    WindowFixture fixture;
    fixture.openBakery();
    const CardId card = cardCalled(fixture.workbook().model(), QStringLiteral("Form loses the photo"));
    QVERIFY(card);
    fixture.window().workspace().select(std::vector<CardId> {card});
    auto *dots = field<DotsField>(fixture.window().workspace().inspector(), QStringLiteral("How bad"));
    QVERIFY(dots);
    QTest::mouseClick(dots, Qt::LeftButton, {}, QPoint(15, dots->height() / 2));
    QCOMPARE(fixture.workbook().model().at(card).severity, 1);
    QTest::keyClick(dots, Qt::Key_4);
    QCOMPARE(fixture.workbook().model().at(card).severity, 4);
}

void EditingInTheWindow::aStageGetsItsNumber()
{
    WindowFixture fixture;
    fixture.openBakery();
    const Model &model = fixture.workbook().model();
    const StageId stage = stagesOf(model, mapsOf(model).front()).at(1);
    MetricId metric;
    QVERIFY(fixture.workbook().edit({"Fill", {}}, [&](Edit &edit) {
        Source source;
        source.name = QStringLiteral("Till");
        Metric guests;
        guests.source = edit.insert(source);
        guests.key = guests.name = QStringLiteral("guests");
        metric = edit.insert(guests);
    }));
    fixture.window().workspace().select(stage);
    QWidget &inspector = fixture.window().workspace().inspector();
    auto *number = field<QComboBox>(inspector, QStringLiteral("Number"));
    auto *label = field<QLineEdit>(inspector, QStringLiteral("Label of the number"));
    QVERIFY(number && label);
    const size_t before = bindingsOf(model, stage).size();
    const auto choose = [&](const QString &text) {
        number->setCurrentIndex(number->findText(text));
        emit number->activated(number->currentIndex());
    };
    choose(QStringLiteral("guests"));
    QCOMPARE(fixture.workbook().undoName(), QStringLiteral("Count “guests” at “%1”").arg(model.at(stage).name));
    QCOMPARE(model.at(bindingsOf(model, stage).front()).metric, metric);
    QCOMPARE(bindingsOf(model, stage).size(), std::max<size_t>(before, 1));

    label->setFocus();
    label->selectAll();
    QTest::keyClicks(label, QStringLiteral("people in the shop"));
    QTest::keyClick(label, Qt::Key_Return);
    QCOMPARE(model.at(bindingsOf(model, stage).front()).label, QStringLiteral("people in the shop"));

    choose(QStringLiteral("none"));
    QVERIFY(bindingsOf(model, stage).empty() || model.at(bindingsOf(model, stage).front()).metric != metric);
    QVERIFY(fixture.workbook().undo());
    QCOMPARE(number->currentText(), QStringLiteral("guests"));
    QCOMPARE(label->text(), QStringLiteral("people in the shop"));
}

void EditingInTheWindow::aMapIsRenamedInTheNavigator()
{
    WindowFixture fixture;
    fixture.openBakery();
    Navigator &navigator = fixture.window().workspace().navigator();
    const MapId map = fixture.window().workspace().map();
    navigator.setFocus();
    QTest::keyClick(&navigator, Qt::Key_F2);
    auto *editor = navigator.findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Birthday cakes"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(fixture.workbook().model().at(map).title, QStringLiteral("Birthday cakes"));
    fixture.window().actions().action(QStringLiteral("edit.undo"))->trigger();
    QCOMPARE(fixture.workbook().model().at(map).title, QStringLiteral("Celebration cakes"));
}

void EditingInTheWindow::undoIsNamed()
{
    WindowFixture fixture;
    fixture.openBakery();
    const MapId map = fixture.window().workspace().map();
    QVERIFY(fixture.workbook().edit({QT_TRANSLATE_NOOP("Edit", "Rename the map “%1”"), {QStringLiteral("Cakes")}},
        [map](Edit &edit) { edit.set(map, &Map::title, QStringLiteral("Pies")); }));
    const QAction *undo = fixture.window().actions().action(QStringLiteral("edit.undo"));
    QVERIFY(undo->isEnabled());
    QCOMPARE(undo->text(), QStringLiteral("Undo: Rename the map “Cakes”"));
    QVERIFY(undo->toolTip().startsWith(undo->text()));
}

void EditingInTheWindow::savingTakesOverWhatIsBeingTyped()
{
    WindowFixture fixture;
    fixture.openBakery();
    auto *title = field<QLineEdit>(fixture.window().workspace().inspector(), QStringLiteral("Title"));
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Cakes for all"));
    QTest::keyClick(title, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(fixture.workbook().model().at(fixture.window().workspace().map()).title, QStringLiteral("Cakes for all"));
    QVERIFY(!fixture.workbook().isModified());
}

namespace {
const Registered<EditingInTheWindow> registeredEditingInTheWindow;
}

}

#include "editinginthewindow.moc"
