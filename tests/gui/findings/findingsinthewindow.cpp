// What stands out, beside the map: the count below it, the list, and where each of it is.

#include "canvas/canvasview.h"
#include "findingpanel/findinglist.h"
#include "findingpanel/findingspanel.h"
#include "gui/windowfixture.h"
#include "inspector/inspector.h"
#include "model/lookup.h"
#include "support/picture.h"
#include "support/registry.h"
#include "window/workspace.h"

#include <QListView>
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
            if (const auto *card = std::get_if<CardId>(&first)) {
                hasCard = true;
                QCOMPARE(workspace.selection(), Selection(CardIds {*card}));
            }
            QVERIFY(list.hasFocus()); // Delete finds nothing on the map
        }
        QVERIFY(hasCard);
        const size_t cards = fixture.workbook().model().all<Card>().size();
        QTest::keyClick(&list, Qt::Key_Delete);
        QCOMPARE(fixture.workbook().model().all<Card>().size(), cards);
        QTest::keyClick(&list, Qt::Key_Escape);
        QVERIFY(workspace.canvas().hasFocus());
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
};

namespace {

const Registered<FindingsInTheWindow> registered;

}

}

#include "findingsinthewindow.moc"
