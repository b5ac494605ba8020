// The ideas of all maps: where they are by impact and effort, the list beside it, and what is changed in either.

#include "canvas/canvasview.h"
#include "gui/windowfixture.h"
#include "model/ideas.h"
#include "model/lookup.h"
#include "pages/ideamatrix.h"
#include "pages/ideaspage.h"
#include "pages/ideatable.h"
#include "store/edit.h"
#include "support/picture.h"
#include "support/registry.h"
#include "window/panels.h"
#include "window/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace wend::test {

class IdeasOnAPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openBakery();
        m_fixture->window().resize(1440, 900);
        workspace().showPage(Workspace::Page::Ideas);
        QTRY_VERIFY(page().isVisible() && !matrix().rectOf(anIdea()).isNull());
    }
    void cleanup() { m_fixture.reset(); }

    void itStandsInPlaceOfTheMapAndItsPanels()
    {
        keepPicture(m_fixture->window(), QStringLiteral("ideas"));
        QVERIFY(!workspace().canvas().isVisible() && !workspace().side().isVisible());
        QVERIFY(isNothing(workspace().selection()));
        QCOMPARE(table().rowCount(), int(ideasOf(model()).size()));
        workspace().showPage(Workspace::Page::Map);
        QVERIFY(workspace().canvas().isVisible() && workspace().side().isVisible());
    }

    void nothingIsAddedToAMapThatIsNotSeen()
    {
        const auto addsLanes = [&] {
            for (const auto *button : m_fixture->window().findChildren<QToolButton *>()) {
                if (button->accessibleName() == QStringLiteral("Add a lane"))
                    return button->isEnabled();
            }
            return true;
        };
        QVERIFY(!addsLanes());
        workspace().showPage(Workspace::Page::Map);
        QVERIFY(addsLanes());
    }

    void anIdeaIsDraggedToAnotherCell()
    {
        const CardId idea = anIdea();
        const int impact = model().at(idea).impact == 3 ? 1 : 3;
        const QPoint from = matrix().rectOf(idea).center();
        const QPoint to = matrix().cellRect(impact, 3).center();
        drag(from, to);
        keepPicture(page(), QStringLiteral("ideas-dragging"));
        QTest::mouseRelease(&matrix(), Qt::LeftButton, {}, to);
        QCOMPARE(model().at(idea).impact, impact);
        QCOMPARE(model().at(idea).effort, 3);
        QTRY_VERIFY(matrix().cellRect(impact, 3).contains(matrix().rectOf(idea)));
        QVERIFY(m_fixture->workbook().undo().isOk()); // one step for both
        QVERIFY(model().at(idea).impact != impact);
    }

    void escapePutsItBack()
    {
        const CardId idea = anIdea();
        const Card before = model().at(idea);
        const QPoint to = matrix().cellRect(before.impact == 3 ? 1 : 3, 3).center();
        drag(matrix().rectOf(idea).center(), to);
        QTest::keyClick(&matrix(), Qt::Key_Escape);
        QTest::mouseRelease(&matrix(), Qt::LeftButton, {}, to);
        QCOMPARE(model().at(idea), before);
    }

    void altAndArrowsMoveIt()
    {
        const CardId idea = anIdea();
        change(2, 2, idea);
        page().select(idea);
        QTest::keyClick(&matrix(), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(model().at(idea).impact, 3);
        QTest::keyClick(&matrix(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(model().at(idea).effort, 1);
        QTRY_COMPARE(page().current(), idea);                      // and it stays selected
        QTest::keyClick(&matrix(), Qt::Key_Left, Qt::AltModifier); // there is no cell further
        QCOMPARE(model().at(idea).effort, 1);
    }

    void oneThatIsSelectedIsLitInBoth()
    {
        const CardId second = table().idea(1);
        QTest::mouseClick(&matrix(), Qt::LeftButton, {}, matrix().rectOf(second).center());
        QCOMPARE(list().currentIndex().row(), 1);
        list().selectRow(0);
        QCOMPARE(matrix().current(), table().idea(0));
    }

    void cellsOfTheListAreEditedInPlace()
    {
        const CardId idea = anIdea();
        const auto set = [&](int column, const QVariant &value) {
            return table().setData(table().index(table().rowOf(idea), column), value, Qt::EditRole);
        };
        QVERIFY(set(IdeaTable::Owner, QStringLiteral("Priya")));
        QVERIFY(set(IdeaTable::Due, QDate(2031, 1, 12)));
        QVERIFY(set(IdeaTable::State, int(IdeaState::Doing)));
        QVERIFY(!set(IdeaTable::Owner, QStringLiteral("Priya"))); // nothing new
        QVERIFY(!set(IdeaTable::Idea, QStringLiteral("  ")));     // an idea without words is none
        const Card &card = model().at(idea);
        QCOMPARE(card.owner, QStringLiteral("Priya"));
        QCOMPARE(card.due, QDate(2031, 1, 12));
        QCOMPARE(card.state, IdeaState::Doing);
    }

    void aDayIsTypedAndWhatIsNoneChangesNothing()
    {
        const CardId idea = anIdea();
        type(idea, IdeaTable::Due, QStringLiteral("2031-02-03"));
        QCOMPARE(model().at(idea).due, QDate(2031, 2, 3));
        type(idea, IdeaTable::Due, QStringLiteral("soon"));
        QCOMPARE(model().at(idea).due, QDate(2031, 2, 3));
        type(idea, IdeaTable::Due, QString());
        QVERIFY(!model().at(idea).due.isValid());
    }

    void whatIsDoneStandsBehindHoweverItIsSorted()
    {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            for (int column = 0; column < IdeaTable::columns; ++column) {
                list().sortByColumn(column, order);
                bool isDone = false;
                for (const CardId id : table().ideas()) {
                    QVERIFY(!isDone || !isUnderWay(model().at(id)));
                    isDone = !isUnderWay(model().at(id));
                }
            }
        }
        list().sortByColumn(IdeaTable::Idea, Qt::AscendingOrder);
        const QString first = model().at(table().idea(0)).text;
        list().sortByColumn(IdeaTable::Idea, Qt::DescendingOrder);
        QVERIFY(model().at(table().idea(0)).text != first);
    }

    void filtersHoldForBothAndForTheFile()
    {
        auto *maps = page().findChildren<QComboBox *>().at(0);
        const MapId map = mapsOf(model()).back();
        maps->setCurrentIndex(maps->findData(map.value));
        emit maps->activated(maps->currentIndex());
        QVERIFY(table().rowCount() > 0 && table().rowCount() < int(ideasOf(model()).size()));
        for (const CardId id : table().ideas())
            QCOMPARE(model().at(model().at(id).lane).map, map);
        const CardId other = ideasOf(model()).front();
        QVERIFY(matrix().rectOf(other).isNull());
        m_fixture->prompts().toSave = m_fixture->path(QStringLiteral("ideas.csv"));
        for (QPushButton *button : page().findChildren<QPushButton *>()) {
            if (button->text().startsWith(QLatin1String("Export")))
                button->click();
        }
        QFile file(m_fixture->prompts().toSave);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString written = QString::fromUtf8(file.readAll());
        for (const CardId id : ideasOf(model()))
            QCOMPARE(written.contains(model().at(id).text), table().rowOf(id) >= 0);
    }

    void rowsAreCopiedForASpreadsheet()
    {
        list().selectRow(0);
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_C, Qt::ControlModifier);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.startsWith(model().at(table().idea(0)).text.simplified() + QLatin1Char('\t')));
        QCOMPARE(copied.count(QLatin1Char('\n')), 1);
    }

    void anIdeaIsAddedAndNamedAtOnce()
    {
        const size_t before = ideasOf(model()).size();
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Insert);
        QCOMPARE(ideasOf(model()).size(), before + 1);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QTest::keyClicks(line, QStringLiteral("A second till"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(model().at(page().current()).text, QStringLiteral("A second till"));
    }

    void openedItIsOnItsMap()
    {
        const CardId idea = ideasOf(model()).back();
        page().select(idea);
        matrix().setFocus();
        QTest::keyClick(&matrix(), Qt::Key_Return);
        QCOMPARE(workspace().page(), Workspace::Page::Map);
        QCOMPARE(workspace().map(), model().at(model().at(idea).lane).map);
        QCOMPARE(workspace().selection(), Selection(CardIds {idea}));
    }

    void inChineseAndInTheDarkItIsLookedAt()
    {
        m_fixture->language().choose(QStringLiteral("zh_CN"));
        QCoreApplication::processEvents();
        keepPicture(m_fixture->window(), QStringLiteral("ideas-in-chinese"));
        QVERIFY(table().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == QStringLiteral("改进点"));
    }

private:
    Workspace &workspace() { return m_fixture->window().workspace(); }
    const Model &model() { return m_fixture->workbook().model(); }
    IdeasPage &page() { return workspace().ideas(); }
    IdeaMatrix &matrix() { return *page().findChild<IdeaMatrix *>(); }
    QTableView &list() { return *page().findChild<QTableView *>(); }
    IdeaTable &table() { return *static_cast<IdeaTable *>(list().model()); }
    CardId anIdea() { return ideasOf(model()).front(); }

    void change(int impact, int effort, CardId idea)
    {
        QVERIFY(m_fixture->workbook()
                    .edit({"Test", {}},
                        [&](Edit &edit) {
                            edit.set(idea, &Card::impact, impact);
                            edit.set(idea, &Card::effort, effort);
                        })
                    .isOk());
        QTRY_VERIFY(matrix().cellRect(impact, effort).contains(matrix().rectOf(idea)));
    }

    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(&matrix(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&matrix(), (from + to) / 2);
        QTest::mouseMove(&matrix(), to);
    }

    void type(CardId idea, int column, const QString &text)
    {
        list().setFocus();
        list().edit(table().index(table().rowOf(idea), column));
        auto *line = page().findChild<QLineEdit *>();
        for (QLineEdit *each : list().findChildren<QLineEdit *>())
            line = each;
        QVERIFY(line);
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

namespace {

const Registered<IdeasOnAPage> registeredIdeasOnAPage;

}

}

#include "ideasonapage.moc"
