#include "gui/canvas/canvasdriver.h"

#include "canvas/inlineeditor.h"
#include "edit/paths.h"
#include "edit/steps.h"
#include "support/registry.h"

#include <QAccessible>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>

namespace wend::test {

namespace {

/// A canvas that an input method types on, as one does: to whatever has the focus.
struct ComposingDriver : CanvasDriver
{
    InlineEditor *field() const { return qobject_cast<InlineEditor *>(view.textField()); }
    QString preedit() const { return field() ? field()->textCursor().block().layout()->preeditAreaText() : QString(); }

    void compose(const QString &letters) const
    {
        QInputMethodEvent event(letters, {{QInputMethodEvent::Cursor, int(letters.size()), 1, {}}});
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    void commit(const QString &text) const
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    QVariant query(Qt::InputMethodQuery what) const
    {
        QInputMethodQueryEvent event(what);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
        return event.value(what);
    }
    QRectF caret() const { return query(Qt::ImCursorRectangle).toRectF(); }
};

}

/// The focus must stay where it is while letters are composed: an input method that loses it begins anew, without its
/// first letters.
class ComposingOnTheCanvas : public QObject
{
    Q_OBJECT

private slots:
    void everythingThatIsTypedOnCanBeComposedOn();
    void thePlaceOfTheCandidatesIsThatOfTheCaret();
    void givingUpLeavesNothingBehind();
    void whatWasCommittedGoesOn();
    void escGivesUpWhatWasCommittedToo();
    void keysBetweenGoToTheField();
    void losingTheFocusWrites();
    void aClickInTheFieldGoesOnInIt();
    void whereNothingCanBeTypedNothingIsComposed();
    void f2TakesCompositionsItself();
};

void ComposingOnTheCanvas::everythingThatIsTypedOnCanBeComposedOn()
{
    ComposingDriver d;
    StageId step;
    PathId path;
    change(*d.workbook, [&](Edit &edit) {
        step = insertStep(edit, d.stage(2), 0, QStringLiteral("Pay"));
        path = addPath(edit, d.cards(LaneKind::Doing, 0).front(), d.cards(LaneKind::Touchpoints, 1).front());
    });
    const FeelingId feeling = d.view.layout().feelings().curves.front().points[0].id;
    const std::pair<Selection, std::function<QString()>> places[] {
        {d.cell(LaneKind::Doing, 1), [&] { return d.texts(LaneKind::Doing, 1).last(); }},
        {CardIds {d.cards(LaneKind::Ideas, 0).front()}, [&] { return d.texts(LaneKind::Ideas, 0).last(); }},
        {d.stage(0), [&] { return d.model().at(d.stage(0)).name; }},
        {step, [&] { return d.model().at(step).name; }},
        {d.lane(LaneKind::PainPoints), [&] { return d.model().at(d.lane(LaneKind::PainPoints)).name; }},
        {std::vector<FeelingId> {feeling}, [&] { return d.model().at(feeling).label; }},
        {path, [&] { return d.model().at(path).label; }},
    };
    for (const auto &[selection, written] : places) {
        d.view.select(selection);
        QSignalSpy moved(qGuiApp, &QGuiApplication::focusObjectChanged);
        for (const char *letters : {"k", "ke", "ke h", "ke hu"}) {
            d.compose(QString::fromLatin1(letters));
            QVERIFY(d.view.isEditingText());
            QCOMPARE(d.preedit(), QString::fromLatin1(letters));
            QCOMPARE(QApplication::focusWidget(), &d.view);
        }
        d.commit(QStringLiteral("客户"));
        QCOMPARE(d.field()->toPlainText(), QStringLiteral("客户"));
        QCOMPARE(moved.size(), 0);
        d.key(Qt::Key_Return);
        QVERIFY(!d.view.isEditingText());
        QCOMPARE(written(), QStringLiteral("客户"));
        QCOMPARE(QApplication::focusWidget(), &d.view);
    }
}

void ComposingOnTheCanvas::thePlaceOfTheCandidatesIsThatOfTheCaret()
{
    ComposingDriver d;
    d.view.select(d.cell(LaneKind::Doing, 1));
    const QRectF before = d.caret();
    const QRectF place = d.view.camera().seen(d.view.layout().addCardRect(d.stage(1), d.lane(LaneKind::Doing)));
    QVERIFY2(
        place.adjusted(0, 0, 0, place.height()).contains(before.topLeft()), "told before the first letter is typed");
    d.compose(QStringLiteral("ke"));
    const QRectF first = d.caret();
    QVERIFY(QRectF(d.field()->geometry()).intersects(first));
    QVERIFY(std::abs(first.top() - before.top()) < first.height());
    d.compose(QStringLiteral("ke hu dan"));
    QVERIFY(d.caret().left() > first.left());
    QCOMPARE(d.query(Qt::ImEnabled).toBool(), true);
}

void ComposingOnTheCanvas::givingUpLeavesNothingBehind()
{
    ComposingDriver d;
    const qint64 step = d.workbook->step();
    for (const Selection &place : {Selection(d.cell(LaneKind::Doing, 1)), Selection(d.stage(1))}) {
        d.view.select(place);
        d.compose(QStringLiteral("k"));
        d.compose(QStringLiteral("ke"));
        d.compose(QString());
        QVERIFY(!d.view.isEditingText());
        QCOMPARE(d.view.selection(), place);
        QCOMPARE(d.workbook->step(), step);
        d.key(Qt::Key_Right); // the canvas is walked on as if nothing had been
        QVERIFY(d.view.selection() != place);
    }
    QCOMPARE(d.workbook->step(), step);
}

void ComposingOnTheCanvas::whatWasCommittedGoesOn()
{
    ComposingDriver d;
    d.view.select(d.cell(LaneKind::Doing, 1));
    d.commit(QStringLiteral("，")); // a mark comes without having been composed
    d.compose(QStringLiteral("ke hu"));
    d.commit(QStringLiteral("客户"));
    d.compose(QStringLiteral("d"));
    d.compose(QString()); // this one is given up, the text stays
    QVERIFY(d.view.isEditingText());
    d.compose(QStringLiteral("ding"));
    d.commit(QStringLiteral("订"));
    d.key(Qt::Key_Return);
    QCOMPARE(d.texts(LaneKind::Doing, 1).last(), QStringLiteral("，客户订"));
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Add “，客户订”"));
}

void ComposingOnTheCanvas::escGivesUpWhatWasCommittedToo()
{
    ComposingDriver d;
    const qint64 step = d.workbook->step();
    d.view.select(d.stage(0));
    d.compose(QStringLiteral("ke"));
    d.commit(QStringLiteral("客"));
    d.key(Qt::Key_Escape);
    QVERIFY(!d.view.isEditingText());
    QCOMPARE(d.workbook->step(), step);
    QCOMPARE(d.view.selection(), Selection(d.stage(0)));
}

void ComposingOnTheCanvas::keysBetweenGoToTheField()
{
    ComposingDriver d;
    d.view.select(d.cell(LaneKind::Doing, 1));
    d.compose(QStringLiteral("ke"));
    d.commit(QStringLiteral("客户"));
    d.type(QStringLiteral("3 x"));
    d.key(Qt::Key_Backspace);
    d.key(Qt::Key_Home);
    d.compose(QStringLiteral("xin"));
    d.commit(QStringLiteral("新"));
    d.key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(d.field()->textCursor().selectedText(), QStringLiteral("新客户3 "));
    d.key(Qt::Key_End);
    d.key(Qt::Key_Return, Qt::ShiftModifier);
    d.commit(QStringLiteral("二"));
    d.key(Qt::Key_Tab); // on to the next cell
    d.compose(QStringLiteral("san"));
    d.commit(QStringLiteral("三"));
    d.key(Qt::Key_Return);
    QCOMPARE(d.texts(LaneKind::Doing, 1).last(), QStringLiteral("新客户3 \n二"));
    QCOMPARE(d.texts(LaneKind::Doing, 2).last(), QStringLiteral("三"));
}

void ComposingOnTheCanvas::losingTheFocusWrites()
{
    ComposingDriver d;
    QLineEdit other(&d.view);
    other.show();
    d.view.select(d.cell(LaneKind::Doing, 1));
    d.commit(QStringLiteral("客户"));
    other.setFocus(Qt::TabFocusReason);
    QVERIFY(!d.view.isEditingText());
    QCOMPARE(d.texts(LaneKind::Doing, 1).last(), QStringLiteral("客户"));
    QCOMPARE(QApplication::focusWidget(), &other);
}

void ComposingOnTheCanvas::aClickInTheFieldGoesOnInIt()
{
    ComposingDriver d;
    d.view.select(d.cell(LaneKind::Doing, 1));
    d.commit(QStringLiteral("客户"));
    QTest::mouseClick(d.field()->viewport(), Qt::LeftButton, {}, {4, 8});
    QVERIFY(d.view.isEditingText());
    QCOMPARE(QApplication::focusWidget(), d.field());
    d.key(Qt::Key_End);
    d.compose(QStringLiteral("ding"));
    d.commit(QStringLiteral("订"));
    d.key(Qt::Key_Return);
    QCOMPARE(d.texts(LaneKind::Doing, 1).last(), QStringLiteral("客户订"));
}

void ComposingOnTheCanvas::whereNothingCanBeTypedNothingIsComposed()
{
    ComposingDriver d;
    const qint64 step = d.workbook->step();
    for (const Selection &place : {Selection(), Selection(d.cell(LaneKind::Numbers, 0))}) {
        d.view.select(place);
        d.compose(QStringLiteral("ke"));
        QVERIFY(!d.view.isEditingText());
    }
    QCOMPARE(d.workbook->step(), step);
    d.view.setMap(nullptr, {});
    QCOMPARE(d.query(Qt::ImEnabled).toBool(), false);
}

void ComposingOnTheCanvas::f2TakesCompositionsItself()
{
    ComposingDriver d;
    d.view.select(d.stage(0));
    d.key(Qt::Key_F2);
    QCOMPARE(QApplication::focusWidget(), d.field());
    d.compose(QStringLiteral("ke"));
    d.compose(QString()); // given up: the field stays open, with its text but what was selected
    QVERIFY(d.view.isEditingText());
    d.commit(QStringLiteral("客户"));
    d.key(Qt::Key_Return);
    QCOMPARE(d.model().at(d.stage(0)).name, QStringLiteral("客户"));
}

namespace {
const Registered<ComposingOnTheCanvas> registeredComposingOnTheCanvas;
}

}

#include "composingonthecanvas.moc"
