// What stands out, beside the map: the count below it, the list, and where each of it is.

#include "canvas/canvasview.h"
#include "findingpanel/findingdetails.h"
#include "findingpanel/findinglist.h"
#include "findingpanel/findingspanel.h"
#include "gui/windowfixture.h"
#include "inspector/inspector.h"
#include "model/lookup.h"
#include "support/picture.h"
#include "support/registry.h"
#include "window/workspace.h"

#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace wend::test {

class FindingsInTheWindow : public QObject
{
    Q_OBJECT

private slots:
    void theCountBelowOpensTheList()
    {
        WindowFixture fixture;
        fixture.openBakery();
        auto *count = fixture.window().findChild<QToolButton *>(QStringLiteral("findingsCount"));
        FindingsPanel &panel = fixture.window().workspace().findings();
        QVERIFY(count->isVisible() && !panel.isVisible());
        QVERIFY(count->text().contains(QString::number(panel.count())));
        count->click();
        QVERIFY(panel.isVisible() && count->isChecked());
        QVERIFY(panel.width() > 300); // sentences want room
        keepPicture(fixture.window(), QStringLiteral("findings-in-the-window"));
        QTest::keyClick(&fixture.window(), Qt::Key_F8, Qt::ShiftModifier);
        QVERIFY(!panel.isVisible() && !count->isChecked());
    }

    void whatIsChosenIsShownOnItsMap()
    {
        WindowFixture fixture;
        fixture.openBakery();
        Workspace &workspace = fixture.window().workspace();
        workspace.showFindings(true);
        auto &list = *workspace.findings().findChild<QListView *>();
        const auto &findings = *static_cast<FindingList *>(list.model());
        list.setFocus();
        bool hasCard = false;
        for (int row = 0; row < findings.rowCount(); ++row) {
            list.setCurrentIndex(findings.index(row));
            const FindingItem &first = findings.finding(row).items.front();
            if (std::holds_alternative<CardId>(first)) {
                hasCard = true;
                QVERIFY(workspace.canvas().isVeiled());
            }
            QVERIFY(isNothing(workspace.selection())); // lit, not selected: Delete finds nothing on the map
            QVERIFY(list.hasFocus());
        }
        QVERIFY(hasCard);
        const size_t cards = fixture.workbook().model().all<Card>().size();
        QTest::keyClick(&list, Qt::Key_Delete);
        QCOMPARE(fixture.workbook().model().all<Card>().size(), cards);
        QTest::keyClick(&list, Qt::Key_Escape);
        QVERIFY(workspace.canvas().hasFocus() && !workspace.canvas().isVeiled());
    }

    void theOneThatIsLookedAtStandsAboveTheList()
    {
        WindowFixture fixture;
        fixture.openBakery();
        Workspace &workspace = fixture.window().workspace();
        workspace.showFindings(true);
        const FindingList &findings = workspace.findings().list();
        int leak = 0;
        while (leak < findings.rowCount() && !findings.finding(leak).rule.startsWith(QLatin1String("leak")))
            ++leak;
        QVERIFY(leak < findings.rowCount());
        workspace.findings().choose(leak);
        FindingDetails &details = workspace.findingDetails();
        QVERIFY(details.isVisible() && !workspace.inspector().isVisible());
        QCOMPARE(details.finding(), findings.finding(leak));
        keepPicture(fixture.window(), QStringLiteral("finding-details"));
        workspace.findings().choose(rowOfCard(findings));
        QCOMPARE(details.finding(), findings.finding(rowOfCard(findings)));
        const CardId card = cardCalled(fixture.workbook().model(), QStringLiteral("Order form"));
        workspace.select(CardIds {card}); // what is selected has its fields again
        QVERIFY(workspace.inspector().isVisible() && !details.isVisible());
        workspace.findings().choose(leak);
        auto *open = details.findChild<QPushButton *>(QStringLiteral("openExplanations"));
        QVERIFY(open && open->isVisible());
        open->click();
        QCOMPARE(workspace.page(), Workspace::Page::Explanations);
        workspace.showPage(Workspace::Page::Map);
        workspace.findings().choose(leak);
        const Finding dismissed = findings.finding(leak);
        workspace.findings().dismiss(leak);
        QVERIFY(details.finding() != dismissed); // the one behind it is looked at now
    }

    void onAPageNeitherTheOverviewNorTheFindingsAreSaidToBeThere()
    {
        WindowFixture fixture;
        fixture.openBakery();
        Workspace &workspace = fixture.window().workspace();
        auto *count = fixture.window().findChild<QToolButton *>(QStringLiteral("findingsCount"));
        workspace.showFindings(true);
        QVERIFY(count->isChecked());
        workspace.showPage(Workspace::Page::Ideas);
        QVERIFY(!count->isChecked());
        QVERIFY(!workspace.canvas().overview().isVisible());
        count->click(); // back to the map, where they are
        QCOMPARE(workspace.page(), Workspace::Page::Map);
        QVERIFY(count->isChecked() && workspace.findings().isVisible());
    }

    void itsItemsAreLitAndTheRestLiesUnderAVeil()
    {
        WindowFixture fixture;
        fixture.openBakery();
        Workspace &workspace = fixture.window().workspace();
        workspace.showFindings(true);
        const FindingList &findings = workspace.findings().list();
        const int row = rowOfCard(findings);
        const CardId lit = std::get<CardId>(findings.finding(row).items.front());
        workspace.findings().choose(row);
        QCoreApplication::processEvents();
        const CanvasView &canvas = workspace.canvas();
        const QRectF card = canvas.camera().seen(canvas.layout().rectOf(lit));
        keepPicture(fixture.window(), QStringLiteral("findings-lit"));
        const QImage veiled = workspace.canvas().viewport()->grab().toImage();
        QTest::keyClick(&workspace.canvas(), Qt::Key_Escape);
        QVERIFY(!canvas.isVeiled());
        const QImage clear = workspace.canvas().viewport()->grab().toImage();
        const QPoint inside = card.center().toPoint();
        QCOMPARE(veiled.pixelColor(inside), clear.pixelColor(inside));
        QVERIFY(differences(veiled, clear, QRect(0, 0, 200, 40)) > 20); // the headers are pale
    }

    void aNumberStandsAtItsItemAndChoosesTheRow()
    {
        WindowFixture fixture;
        fixture.openBakery();
        Workspace &workspace = fixture.window().workspace();
        workspace.showFindings(true);
        QCoreApplication::processEvents();
        CanvasView &canvas = workspace.canvas();
        const FindingList &findings = workspace.findings().list();
        const int row = rowOfCard(findings);
        const CardId card = std::get<CardId>(findings.finding(row).items.front());
        workspace.findings().choose(row); // brings it into view
        QTest::keyClick(&canvas, Qt::Key_Escape);
        const QRectF seen = canvas.camera().seen(canvas.layout().rectOf(card));
        std::optional<QPoint> place;
        for (int x = int(seen.left()) - 8; x < seen.right() + 8 && !place; x += 2) {
            const FindingBadge *badge = canvas.signs().badgeAt({double(x), seen.top() + 2});
            if (badge && badge->number == row + 1)
                place = QPoint(x, int(seen.top()) + 2);
        }
        QVERIFY(place);
        workspace.findings().choose(row == 0 ? 1 : 0);
        QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, *place);
        auto &list = *workspace.findings().findChild<QListView *>();
        QCOMPARE(list.currentIndex().row(), row);
        QVERIFY(isNothing(workspace.selection()));
        QTest::keyClick(&list, Qt::Key_O);
        QCOMPARE(workspace.selection(), Selection(CardIds {card}));
        QVERIFY(canvas.hasFocus() && !canvas.isVeiled());
        workspace.showFindings(false);
        QVERIFY(canvas.signs().region().isEmpty());
    }

    void oneOfAnotherMapOpensIt()
    {
        WindowFixture fixture;
        fixture.openBakery();
        Workspace &workspace = fixture.window().workspace();
        workspace.showFindings(true);
        workspace.findings().findChild<QToolButton *>(QStringLiteral("findingsOfAll"))->click();
        auto &list = *workspace.findings().findChild<QListView *>();
        const auto &findings = *static_cast<FindingList *>(list.model());
        const MapId before = workspace.map();
        for (int row = 0; row < findings.rowCount(); ++row) {
            const Finding finding = findings.finding(row);
            if (!finding.map || finding.map == before)
                continue;
            list.setCurrentIndex(findings.index(row));
            QCOMPARE(workspace.map(), finding.map);
            QCOMPARE(findings.finding(list.currentIndex().row()).text, finding.text); // and stays chosen
            return;
        }
        QFAIL("all findings are on one map");
    }

    void inChineseTheyAreChinese()
    {
        WindowFixture fixture;
        fixture.openBakery();
        Workspace &workspace = fixture.window().workspace();
        workspace.showFindings(true);
        fixture.language().choose(QStringLiteral("zh_CN"));
        QCoreApplication::processEvents();
        const auto &list = *workspace.findings().findChild<QListView *>();
        const auto &findings = *static_cast<FindingList *>(list.model());
        for (int row = 0; row < findings.rowCount(); ++row) {
            const QString text = findings.finding(row).text;
            QVERIFY2(std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; }),
                qPrintable(text));
        }
        keepPicture(fixture.window(), QStringLiteral("findings-in-chinese"));
    }

private:
    static int rowOfCard(const FindingList &findings)
    {
        for (int row = 0; row < findings.rowCount(); ++row) {
            if (std::holds_alternative<CardId>(findings.finding(row).items.front()))
                return row;
        }
        qFatal("no finding stands at a card");
    }

    static int differences(const QImage &a, const QImage &b, const QRect &within)
    {
        int different = 0;
        for (int y = within.top(); y <= within.bottom(); ++y) {
            for (int x = within.left(); x <= within.right(); ++x)
                different += a.pixelColor(x, y) != b.pixelColor(x, y) ? 1 : 0;
        }
        return different;
    }
};

namespace {

const Registered<FindingsInTheWindow> registeredFindingsInTheWindow;

}

}

#include "findingsinthewindow.moc"
