#include "gui/windowfixture.h"

#include "canvas/canvasview.h"
#include "edit/maps.h"
#include "model/findtext.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "support/openworkbook.h"
#include "support/registry.h"
#include "window/findbar.h"
#include "window/workspace.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace wend::test {

namespace {

struct Driver
{
    Driver() { fixture.openBakery(); }

    const Model &model() { return fixture.workbook().model(); }
    Workspace &workspace() { return fixture.window().workspace(); }
    FindBar &bar() { return workspace().findBar(); }
    QLineEdit *text() { return bar().findChild<QLineEdit *>(QStringLiteral("findText")); }
    QLineEdit *with() { return bar().findChild<QLineEdit *>(QStringLiteral("replaceText")); }
    QListView *list() { return bar().findChild<QListView *>(QStringLiteral("foundList")); }
    QString count() { return bar().findChild<QLabel *>()->text(); }
    template <class Button>
    Button *button(const char *name)
    {
        for (Button *each : bar().findChildren<Button *>()) {
            if (each->accessibleName() == QLatin1String(name) || each->text() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); }

    WindowFixture fixture;
};

}

class FindingAndReplacing : public QObject
{
    Q_OBJECT

private slots:
    void ctrlFFindsAndEnterGoesFromOneToTheNext();
    void escapeGivesTheFocusBack();
    void goesToAnotherMap();
    void theListIsWalkedByKeys();
    void replacesOneAndGoesOn();
    void replacesAllInOneStep();
    void followsEdits();
};

void FindingAndReplacing::ctrlFFindsAndEnterGoesFromOneToTheNext()
{
    Driver d;
    d.key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(d.bar().isVisible());
    QVERIFY(d.text()->hasFocus());
    d.type(QStringLiteral("order form"));
    const int all = d.list()->model()->rowCount();
    QVERIFY(all >= 2);
    QCOMPARE(d.count(), QStringLiteral("%1 found").arg(all));
    d.key(Qt::Key_Return);
    QCOMPARE(d.count(), QStringLiteral("1 of %1").arg(all));
    QVERIFY(d.text()->hasFocus());
    const Selection first = d.workspace().selection();
    QVERIFY(!isNothing(first));
    d.key(Qt::Key_Return);
    QCOMPARE(d.count(), QStringLiteral("2 of %1").arg(all));
    QVERIFY(d.workspace().selection() != first);
    d.key(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(d.workspace().selection(), first);
    // Capital letters count only where they are asked for.
    d.button<QToolButton>("Match case")->click();
    QCOMPARE(
        d.list()->model()->rowCount(), int(findText(d.model(), {QStringLiteral("order form"), true, false}).size()));
    QVERIFY(d.list()->model()->rowCount() < all);
}

void FindingAndReplacing::escapeGivesTheFocusBack()
{
    Driver d;
    QVERIFY(d.workspace().canvas().hasFocus());
    d.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(d.with()->isVisible());
    d.type(QStringLiteral("order"));
    d.key(Qt::Key_Tab);
    d.key(Qt::Key_Escape);
    QVERIFY(!d.bar().isVisible());
    QVERIFY(d.workspace().canvas().hasFocus());
    // F3 goes on with the same words.
    d.key(Qt::Key_F3);
    QVERIFY(d.bar().isVisible());
    QVERIFY(d.workspace().canvas().hasFocus());
    QVERIFY(!isNothing(d.workspace().selection()));
}

void FindingAndReplacing::goesToAnotherMap()
{
    Driver d;
    MapId other;
    change(d.fixture.workbook(),
        [&](Edit &edit) { other = addMap(edit, QStringLiteral("Wholesale"), {QStringLiteral("Zanzibar")}); });
    const MapId first = d.workspace().map();
    QVERIFY(first != other);
    d.key(Qt::Key_F, Qt::ControlModifier);
    d.type(QStringLiteral("zanzibar"));
    d.key(Qt::Key_Return);
    QCOMPARE(d.workspace().map(), other);
    QCOMPARE(d.workspace().selection(), Selection(stagesOf(d.model(), other).front()));
}

void FindingAndReplacing::theListIsWalkedByKeys()
{
    Driver d;
    d.key(Qt::Key_F, Qt::ControlModifier);
    d.type(QStringLiteral("order form"));
    d.key(Qt::Key_Down);
    QVERIFY(d.list()->hasFocus());
    d.key(Qt::Key_Down);
    d.key(Qt::Key_Return);
    QVERIFY(d.count().startsWith(QStringLiteral("2 of ")));
    QVERIFY(!isNothing(d.workspace().selection()));
}

void FindingAndReplacing::replacesOneAndGoesOn()
{
    Driver d;
    const CardId card = cardCalled(d.model(), QStringLiteral("Order form"));
    d.key(Qt::Key_H, Qt::ControlModifier);
    d.type(QStringLiteral("Order form"));
    d.button<QToolButton>("Match case")->click();
    const int all = d.list()->model()->rowCount();
    d.workspace().select(CardIds {card});
    d.with()->setFocus();
    d.with()->insert(QStringLiteral("订购 Order form"));
    d.key(Qt::Key_Return); // goes to the first
    d.key(Qt::Key_Return); // puts the words in
    QCOMPARE(d.model().at(card).text, QStringLiteral("订购 Order form"));
    QCOMPARE(d.fixture.workbook().undoName(), QStringLiteral("Replace “Order form” with “订购 Order form”"));
    QCOMPARE(d.list()->model()->rowCount(), all); // what was put in contains it again
    QVERIFY(d.fixture.workbook().undo());
    QCOMPARE(d.model().at(card).text, QStringLiteral("Order form"));
}

void FindingAndReplacing::replacesAllInOneStep()
{
    Driver d;
    const Model before = d.model();
    const size_t found = findText(before, {QStringLiteral("order"), false, true}).size();
    QVERIFY(found > 1);
    d.key(Qt::Key_H, Qt::ControlModifier);
    d.type(QStringLiteral("order"));
    d.button<QToolButton>("Whole words")->click();
    d.with()->setFocus();
    d.type(QStringLiteral("purchase"));
    QTest::mouseClick(d.button<QPushButton>("Replace all"), Qt::LeftButton);
    QCOMPARE(d.fixture.workbook().undoName(), QStringLiteral("Replace “order” with “purchase” %1 times").arg(found));
    QCOMPARE(d.count(), QStringLiteral("%1 replaced").arg(found));
    QCOMPARE(findText(d.model(), {QStringLiteral("order"), false, true}).size(), size_t(0));
    QVERIFY(d.fixture.workbook().undo());
    QVERIFY(d.model() == before);
}

void FindingAndReplacing::followsEdits()
{
    Driver d;
    d.key(Qt::Key_F, Qt::ControlModifier);
    d.type(QStringLiteral("unheard of"));
    QCOMPARE(d.count(), QStringLiteral("Not found"));
    const CardId card = cardCalled(d.model(), QStringLiteral("Order form"));
    change(d.fixture.workbook(), [&](Edit &edit) { edit.set(card, &Card::notes, QStringLiteral("Unheard of!")); });
    QTRY_COMPARE(d.count(), QStringLiteral("1 found"));
    d.key(Qt::Key_Return);
    QCOMPARE(d.workspace().selection(), Selection(CardIds {card}));
}

namespace {
const Registered<FindingAndReplacing> registeredFindingAndReplacing;
}

}

#include "findingandreplacing.moc"
