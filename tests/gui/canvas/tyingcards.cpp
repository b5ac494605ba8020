// An idea answers a pain point, a pain point is felt at a touchpoint: tied by dragging from the one to the other.

#include "canvas/canvaspainter.h"
#include "edit/cards.h"
#include "gui/canvas/canvasdriver.h"
#include "store/edit.h"
#include "support/registry.h"

namespace wend::test {

namespace {

struct TieDriver : CanvasDriver
{
    TieDriver()
    {
        pain = add(LaneKind::PainPoints, 1, QStringLiteral("No confirmation"));
        idea = add(LaneKind::Ideas, 1, QStringLiteral("Confirm at once"));
        touchpoint = cards(LaneKind::Touchpoints, 1).front();
    }

    QPoint handleOf(CardId card)
    {
        moveTo(at(card));
        const QRectF rect = view.layout().rectOf(card);
        return view.camera().toScreen(QPointF(rect.right() - 16.5, rect.bottom())).toPoint();
    }
    size_t paths() const { return pathsOf(model(), small.map).size(); }

    CardId pain;
    CardId idea;
    CardId touchpoint;
};

}

class TyingCards : public QObject
{
    Q_OBJECT

private slots:
    void anIdeaIsDraggedOntoThePainThatItAnswers()
    {
        TieDriver d;
        d.drag(d.handleOf(d.idea), d.at(d.pain));
        QCOMPARE(d.model().at(d.idea).answers, d.pain);
        QCOMPARE(d.paths(), size_t(0));
        QCOMPARE(d.workbook->undoName(), QStringLiteral("Let “Confirm at once” answer “No confirmation”"));
        QVERIFY(d.workbook->undo());
        QVERIFY(!d.model().at(d.idea).answers);
    }

    void fromEitherSide()
    {
        TieDriver d;
        d.drag(d.handleOf(d.pain), d.at(d.idea));
        QCOMPARE(d.model().at(d.idea).answers, d.pain);
        d.drag(d.handleOf(d.touchpoint), d.at(d.pain));
        QCOMPARE(d.model().at(d.pain).touchpoint, d.touchpoint);
        QCOMPARE(d.paths(), size_t(0));
    }

    void aTieIsSeenFromBothItsEnds()
    {
        TieDriver d;
        change(*d.workbook, [&](Edit &edit) {
            edit.set(d.idea, &Card::answers, d.pain);
            edit.set(d.pain, &Card::touchpoint, d.touchpoint);
        });
        const auto rect = [&](CardId card) { return d.view.layout().rectOf(card); };
        d.view.select(CardIds {d.pain});
        QCOMPARE(tiedRects(d.view.board()), (std::vector {rect(d.touchpoint), rect(d.idea)}));
        QVERIFY(marksOf(d.view.board(), d.view.camera(), d.view.selection())
                    .contains(d.view.camera().seen(rect(d.idea)).toRect()));
        d.view.select(CardIds {d.touchpoint});
        QCOMPARE(tiedRects(d.view.board()), std::vector {rect(d.pain)});
        d.view.select(CardIds {d.idea});
        QCOMPARE(tiedRects(d.view.board()), std::vector {rect(d.pain)});
        d.view.select({});
        QVERIFY(tiedRects(d.view.board()).empty());
    }
};

namespace {

const Registered<TyingCards> registeredTyingCards;

}

}

#include "tyingcards.moc"
