#include "gui/windowfixture.h"

#include "model/lookup.h"
#include "start/startpage.h"
#include "support/registry.h"
#include "window/workspace.h"

#include <QTest>
#include <QPushButton>

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

private:
    static void change(WindowFixture &fixture)
    {
        const MapId map = fixture.window().workspace().map();
        QVERIFY(fixture.workbook().edit({"Edit", {}}, [map](Edit &edit) { edit.set(map, &Map::title, QStringLiteral("Changed")); }));
    }
    static QString titleIn(const QString &path)
    {
        QTemporaryDir folder;
        auto workbook = Workbook::open(WorkingCopies(folder.path()), path);
        return workbook ? (*workbook)->model().at(mapsOf((*workbook)->model()).front()).title : QString();
    }
};

void OpeningAndClosing::aFileIsOpenedAndItsFirstMapShown()
{
    WindowFixture fixture;
    fixture.openBakery();
    QVERIFY(fixture.window().windowTitle().startsWith(QStringLiteral("bakery.wend[*]")));
    QVERIFY(fixture.window().workspace().isVisible());
    QCOMPARE(fixture.workbook().model().at(fixture.window().workspace().map()).title, QStringLiteral("Celebration cakes"));
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
    QCOMPARE(fixture.workbook().model().at(fixture.window().workspace().map()).title, QStringLiteral("Celebration cakes"));
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
    QCOMPARE(fixture.prompts().asked, QStringList {QStringLiteral("copy")});
    fixture.prompts().inUse = Prompts::InUse::OpenCopy;
    QVERIFY(fixture.window().open(fixture.file()));
    QVERIFY(fixture.workbook().path().isEmpty());
    QCOMPARE(mapsOf(fixture.workbook().model()).size(), mapsOf((*other)->model()).size());
}

namespace {
const Registered<OpeningAndClosing> registered;
}

}

#include "openingandclosing.moc"
