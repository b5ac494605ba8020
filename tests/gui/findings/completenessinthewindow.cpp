// What a map should hold: looked at, and told what is not wanted, by keys.

#include "findingpanel/completenessdialog.h"
#include "gui/windowfixture.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "support/openworkbook.h"
#include "support/picture.h"
#include "support/registry.h"

#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

namespace wend::test {

class CompletenessInTheWindow : public QObject
{
    Q_OBJECT

    using State = CompletenessPoint::State;

private slots:
    void whatIsNotWantedIsSaidBySpaceAndTakenBackByUndo()
    {
        WindowFixture fixture;
        fixture.openBakery();
        change(fixture.workbook(),
            [&](Edit &edit) { edit.set(mapsOf(fixture.workbook().model()).front(), &Map::reviewDate, QDate()); });
        fixture.window().actions().action(QStringLiteral("view.completeness"))->trigger();
        auto *dialog = fixture.window().findChild<CompletenessDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        keepPicture(*dialog, QStringLiteral("completeness"));
        auto *list = dialog->findChild<QTreeWidget *>();
        auto *turn = dialog->findChild<QPushButton *>(QStringLiteral("turnPoint"));
        const int kept = rowOf(*dialog, State::Kept);
        const int missing = rowOf(*dialog, State::Missing);
        QVERIFY(kept >= 0 && missing >= 0);

        list->setFocus();
        list->setCurrentItem(list->topLevelItem(kept));
        QVERIFY(!turn->isEnabled());
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(dialog->points()[size_t(kept)].state, State::Kept);

        list->setCurrentItem(list->topLevelItem(missing));
        QVERIFY(turn->isEnabled());
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(dialog->points()[size_t(missing)].state, State::NotWanted);
        QCOMPARE(list->indexOfTopLevelItem(list->currentItem()), missing);
        turn->click();
        QCOMPARE(dialog->points()[size_t(missing)].state, State::Missing);
        turn->click();
        QVERIFY(fixture.workbook().undo());
        QTRY_COMPARE(dialog->points()[size_t(missing)].state, State::Missing);
    }

private:
    static int rowOf(const CompletenessDialog &dialog, State state)
    {
        const auto &points = dialog.points();
        for (size_t at = 0; at < points.size(); ++at) {
            if (points[at].state == state)
                return int(at);
        }
        return -1;
    }
};

namespace {
const Registered<CompletenessInTheWindow> registeredCompletenessInTheWindow;
}

}

#include "completenessinthewindow.moc"
