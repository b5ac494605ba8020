// The tools of a workbook: their costs and uses, and what is renamed, merged and deleted.

#include "gui/windowfixture.h"
#include "model/lookup.h"
#include "pages/toolspage.h"
#include "pages/tooltable.h"
#include "store/edit.h"
#include "support/picture.h"
#include "support/registry.h"
#include "window/workspace.h"

#include <QTableView>
#include <QTest>

namespace wend::test {

class ToolsOnAPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openBakery();
        workspace().showPage(Workspace::Page::Tools);
        QTRY_VERIFY(page().isVisible());
    }
    void cleanup() { m_fixture.reset(); }

    void theyAreListedWithTheirSum()
    {
        keepPicture(m_fixture->window(), QStringLiteral("tools"));
        QCOMPARE(table().rowCount(), int(toolsOf(model()).size()));
        QVERIFY(table().rowCount() > 1);
        double sum = 0;
        for (const auto &[id, tool] : model().all<Tool>())
            sum += tool.monthlyCost.value_or(0);
        QCOMPARE(table().sum(), sum);
    }

    void nameAndCostAreEdited()
    {
        const ToolId tool = table().tool(0);
        QVERIFY(set(0, ToolTable::Name, QStringLiteral("Letters")));
        QVERIFY(set(0, ToolTable::Cost, QStringLiteral("£ 12.50")));
        QCOMPARE(model().at(tool).name, QStringLiteral("Letters"));
        QCOMPARE(model().at(tool).monthlyCost, std::optional(12.5));
        QVERIFY(!set(0, ToolTable::Cost, QStringLiteral("cheap")));
        QVERIFY(!set(0, ToolTable::Cost, QStringLiteral("-3")));
        QCOMPARE(model().at(tool).monthlyCost, std::optional(12.5));
        QTRY_COMPARE(
            table().data(table().index(0, ToolTable::Cost), Qt::DisplayRole).toString(), QStringLiteral("£12.50"));
        QVERIFY(set(0, ToolTable::Cost, QString())); // not known
        QVERIFY(!model().at(tool).monthlyCost);
    }

    void severalBecomeOne()
    {
        const ToolId gone = table().tool(0);
        const ToolId stays = table().tool(1);
        std::vector<CardId> users;
        for (const auto &[id, card] : model().all<Card>()) {
            if (card.tool == gone)
                users.push_back(id);
        }
        QVERIFY(!users.empty());
        list().selectAll();
        list().clearSelection();
        for (const int row : {0, 1})
            list().selectionModel()->select(
                table().index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        page().mergeInto(stays);
        QVERIFY(!model().find(gone));
        for (const CardId card : users)
            QCOMPARE(model().at(card).tool, stays);
        QVERIFY(m_fixture->workbook().undo().isOk());
        QCOMPARE(model().at(users.front()).tool, gone);
    }

    void deletedItLeavesItsTouchpoints()
    {
        const ToolId tool = table().tool(0);
        const size_t cards = model().all<Card>().size();
        list().selectRow(0);
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Delete);
        QVERIFY(!model().find(tool));
        QCOMPARE(model().all<Card>().size(), cards);
    }

private:
    Workspace &workspace() { return m_fixture->window().workspace(); }
    const Model &model() { return m_fixture->workbook().model(); }
    ToolsPage &page() { return workspace().tools(); }
    QTableView &list() { return *page().findChild<QTableView *>(); }
    ToolTable &table() { return *static_cast<ToolTable *>(list().model()); }
    bool set(int row, int column, const QString &text)
    {
        return table().setData(table().index(row, column), text, Qt::EditRole);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

namespace {

const Registered<ToolsOnAPage> registeredToolsOnAPage;

}

}

#include "toolsonapage.moc"
