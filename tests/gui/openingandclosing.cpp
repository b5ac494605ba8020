#include "gui/windowfixture.h"

#include "canvas/canvasview.h"
#include "charts/bystagepage.h"
#include "charts/funnelpanel.h"
#include "charts/overtimepage.h"
#include "model/lookup.h"
#include "navigator/navigator.h"
#include "poster/posterdialog.h"
#include "start/startpage.h"
#include "store/edit.h"
#include "support/openworkbook.h"
#include "support/registry.h"
#include "window/workspace.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidgetItemIterator>

namespace wend::test {

class OpeningAndClosing : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsOpenedAndItsFirstMapShown();
    void closingAsksOnlyWhereSomethingChanged();
    void cancelKeepsTheWorkbookOpen();
    void dontSaveLeavesTheFileAsItWas();
    void saveSaves();
    void aFileChangedMeanwhileIsNotOverwrittenUnasked();
    void aFileThatIsGoneIsSaidAndForgotten();
    void anUntouchedNewWorkbookIsNotAskedAbout();
    void unsavedWorkIsOfferedAtTheNextStart();
    void openingTheFileTakesItsUnsavedWorkAlong();
    void aFileOpenElsewhereCanBeOpenedAsACopy();
    void aFileThatIsOpenAndGoneIsSavedElsewhere();
    void everyPanelGoesOnAfterSaveAs();
    void whatCannotBeKeptStaysInItsField();

private:
    static void change(WindowFixture &fixture)
    {
        const MapId map = fixture.window().workspace().map();
        QVERIFY(fixture.workbook().edit(
            {"Edit", {}}, [map](Edit &edit) { edit.set(map, &Map::title, QStringLiteral("Changed")); }));
    }
    static QString titleIn(const QString &path)
    {
        QTemporaryDir folder;
        auto workbook = Workbook::open(WorkingCopies(folder.path()), path, Workbook::Access::Read);
        return workbook ? (*workbook)->model().at(mapsOf((*workbook)->model()).front()).title : QString();
    }
};

void OpeningAndClosing::aFileIsOpenedAndItsFirstMapShown()
{
    WindowFixture fixture;
    fixture.openBakery();
    QVERIFY(fixture.window().windowTitle().startsWith(QStringLiteral("bakery.wend[*]")));
    QVERIFY(fixture.window().workspace().isVisible());
    QCOMPARE(
        fixture.workbook().model().at(fixture.window().workspace().map()).title, QStringLiteral("Celebration cakes"));
}

void OpeningAndClosing::closingAsksOnlyWhereSomethingChanged()
{
    WindowFixture fixture;
    fixture.openBakery();
    QVERIFY(fixture.window().documents().close());
    QVERIFY(fixture.prompts().asked.isEmpty());
    QVERIFY(fixture.window().startPage().isVisible());
}

void OpeningAndClosing::cancelKeepsTheWorkbookOpen()
{
    WindowFixture fixture;
    fixture.openBakery();
    change(fixture);
    QVERIFY(!fixture.window().close());
    QCOMPARE(fixture.prompts().asked, QStringList {QStringLiteral("save")});
    QVERIFY(fixture.window().documents().workbook());
    QVERIFY(fixture.window().isVisible());
}

void OpeningAndClosing::dontSaveLeavesTheFileAsItWas()
{
    WindowFixture fixture;
    fixture.openBakery();
    change(fixture);
    fixture.prompts().save = Prompts::Save::DontSave;
    QVERIFY(fixture.window().documents().close());
    QCOMPARE(titleIn(fixture.file()), QStringLiteral("Celebration cakes"));
    fixture.openBakery();
    QCOMPARE(
        fixture.workbook().model().at(fixture.window().workspace().map()).title, QStringLiteral("Celebration cakes"));
}

void OpeningAndClosing::saveSaves()
{
    WindowFixture fixture;
    fixture.openBakery();
    change(fixture);
    fixture.prompts().save = Prompts::Save::Save;
    QVERIFY(fixture.window().documents().close());
    QCOMPARE(titleIn(fixture.file()), QStringLiteral("Changed"));
}

void OpeningAndClosing::aFileChangedMeanwhileIsNotOverwrittenUnasked()
{
    WindowFixture fixture;
    fixture.openBakery();
    change(fixture);
    QFile file(fixture.file());
    QVERIFY(file.open(QIODevice::Append));
    file.write("somebody else");
    file.close();
    QVERIFY(!fixture.window().documents().save());
    QCOMPARE(fixture.prompts().asked, QStringList {QStringLiteral("changed")});
    fixture.prompts().fileChanged = Prompts::Saving::Elsewhere;
    fixture.prompts().toSave = fixture.path(QStringLiteral("mine.wend"));
    QVERIFY(fixture.window().documents().save());
    QCOMPARE(titleIn(fixture.path(QStringLiteral("mine.wend"))), QStringLiteral("Changed"));
    QVERIFY(fixture.window().windowTitle().startsWith(QStringLiteral("mine.wend")));
}

void OpeningAndClosing::aFileThatIsGoneIsSaidAndForgotten()
{
    WindowFixture fixture;
    QVERIFY(!fixture.window().open(fixture.path(QStringLiteral("gone.wend"))));
    QCOMPARE(fixture.prompts().errors.size(), 1);
    QVERIFY(!fixture.prompts().errors.first().text.isEmpty());
}

void OpeningAndClosing::anUntouchedNewWorkbookIsNotAskedAbout()
{
    WindowFixture fixture;
    fixture.window().actions().action(QStringLiteral("file.newEmpty"))->trigger();
    QVERIFY(fixture.window().documents().workbook());
    QVERIFY(fixture.window().documents().close());
    QVERIFY(fixture.prompts().asked.isEmpty());
    QVERIFY(fixture.copies().list().empty());
}

void OpeningAndClosing::unsavedWorkIsOfferedAtTheNextStart()
{
    WindowFixture fixture;
    fixture.window().actions().action(QStringLiteral("file.newEmpty"))->trigger();
    change(fixture);
    fixture.closeWindow();
    fixture.startAgain();
    const auto copies = fixture.copies().list();
    QCOMPARE(copies.size(), size_t(1));
    auto *offer = fixture.window().startPage().findChild<QPushButton *>(QStringLiteral("unsaved.") + copies.front().id);
    QVERIFY(offer);
    QTest::mouseClick(offer, Qt::LeftButton);
    QVERIFY(fixture.window().documents().workbook());
    QCOMPARE(fixture.workbook().model().at(fixture.window().workspace().map()).title, QStringLiteral("Changed"));
    QVERIFY(fixture.workbook().canUndo());
}

void OpeningAndClosing::openingTheFileTakesItsUnsavedWorkAlong()
{
    WindowFixture fixture;
    fixture.openBakery();
    change(fixture);
    fixture.closeWindow();
    fixture.startAgain();
    fixture.openBakery();
    QCOMPARE(fixture.workbook().model().at(fixture.window().workspace().map()).title, QStringLiteral("Changed"));
    QVERIFY(fixture.window().isWindowModified());
}

void OpeningAndClosing::aFileOpenElsewhereCanBeOpenedAsACopy()
{
    WindowFixture fixture;
    const auto other = Workbook::open(fixture.copies(), fixture.file());
    QVERIFY(other);
    QVERIFY(!fixture.window().open(fixture.file()));
    QCOMPARE(fixture.prompts().asked, QStringList {QStringLiteral("in use")});
    fixture.prompts().inUse = Prompts::InUse::OpenCopy;
    QVERIFY(fixture.window().open(fixture.file()));
    QVERIFY(fixture.workbook().path().isEmpty());
    QCOMPARE(mapsOf(fixture.workbook().model()).size(), mapsOf((*other)->model()).size());
}

void OpeningAndClosing::aFileThatIsOpenAndGoneIsSavedElsewhere()
{
    WindowFixture fixture;
    fixture.openBakery();
    change(fixture);
    QVERIFY(QFile::remove(fixture.workbook().path()));
    QVERIFY(!fixture.window().documents().save());
    QCOMPARE(fixture.prompts().asked, QStringList {QStringLiteral("gone")});
    fixture.prompts().fileGone = Prompts::Saving::Elsewhere;
    fixture.prompts().toSave = fixture.path(QStringLiteral("safe.wend"));
    QVERIFY(fixture.window().documents().save());
    QCOMPARE(titleIn(fixture.path(QStringLiteral("safe.wend"))), QStringLiteral("Changed"));
}

void OpeningAndClosing::everyPanelGoesOnAfterSaveAs()
{
    WindowFixture fixture;
    fixture.openBakery();
    change(fixture);
    fixture.prompts().toSave = fixture.path(QStringLiteral("other.wend"));
    QVERIFY(fixture.window().documents().saveAs());
    FunnelPanel *charts = fixture.window().findChild<FunnelPanel *>();
    QVERIFY(charts);
    for (ChartPage *page : std::initializer_list<ChartPage *> {&charts->overTime(), &charts->byStage()}) {
        charts->showPage(*page);
        QVERIFY(!charts->grab().isNull());
    }
    const Model &model = fixture.workbook().model();
    QVERIFY(!model.all<Import>().empty());
    for (const auto &[id, import] : model.all<Import>())
        QVERIFY(fixture.workbook().samples().refusalsOf(id).size() == size_t(import.refused));
    Navigator *navigator = fixture.window().findChild<Navigator *>();
    QVERIFY(navigator);
    for (QTreeWidgetItemIterator at(navigator); *at; ++at) {
        navigator->setCurrentItem(*at);
        QVERIFY(!fixture.window().grab().isNull());
    }
    for (const auto &[id, binding] : model.all<Binding>()) {
        const Selection counted = binding.card ? Selection(CardIds {binding.card}) : Selection(binding.stage);
        fixture.window().workspace().canvas().select(counted);
        QVERIFY(!fixture.window().grab().isNull());
    }
    PosterDialog poster(fixture.workbook(), fixture.window().workspace().map());
    QVERIFY(!poster.grab().isNull());
    change(fixture);
    QVERIFY(fixture.workbook().undo());
    QVERIFY(fixture.window().documents().save());
}

void OpeningAndClosing::whatCannotBeKeptStaysInItsField()
{
    WindowFixture fixture;
    fixture.openBakery();
    const auto fields = fixture.window().findChildren<QLineEdit *>();
    const auto found = std::find_if(fields.begin(), fields.end(),
        [](const QLineEdit *field) { return field->text() == QLatin1String("Celebration cakes"); });
    QVERIFY(found != fields.end());
    QLineEdit *title = *found;
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Wedding cakes"));
    {
        // As with a full disk: nothing can be written just now.
        const auto busy = connectionTo(fixture.workbook());
        QVERIFY(busy->execute("BEGIN IMMEDIATE"));
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(fixture.prompts().errors.size(), 1);
        QCOMPARE(title->text(), QStringLiteral("Wedding cakes"));
    }
    title->setFocus();
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(fixture.workbook().model().at(fixture.window().workspace().map()).title, QStringLiteral("Wedding cakes"));
}

namespace {
const Registered<OpeningAndClosing> registeredOpeningAndClosing;
}

}

#include "openingandclosing.moc"
