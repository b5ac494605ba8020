#include "gui/windowfixture.h"

#include "model/lookup.h"
#include "start/startpage.h"
#include "support/damagedfile.h"
#include "support/registry.h"
#include "window/noticebar.h"

#include <QPushButton>
#include <QTest>

namespace wend::test {

class Repairing : public QObject
{
    Q_OBJECT

private slots:
    void aDamagedFileIsOfferedAsACopy();
    void whoThinksBetterOfItKeepsWhatWasOpen();
    void whereNothingCanBeReadThatIsSaid();
    void whatWasSetRightOnOpeningIsTold();
    void damagedUnsavedWorkIsOfferedAndComesBack();

private:
    /// The bakery with a bad date.
    static QString damaged(WindowFixture &fixture)
    {
        const QString path = fixture.file();
        tamper(path, "UPDATE map SET review_date = 'soon'");
        return path;
    }
};

void Repairing::aDamagedFileIsOfferedAsACopy()
{
    WindowFixture fixture;
    const QString path = damaged(fixture);
    const QByteArray bytes = contentOf(path);
    fixture.prompts().repair = true;
    QVERIFY(fixture.window().documents().open(path));
    QCOMPARE(fixture.prompts().asked, QStringList {QStringLiteral("repair")});
    QVERIFY(fixture.workbook().path().isEmpty() && fixture.workbook().isModified());
    QVERIFY(fixture.workbook().model().all<Card>().size() > 50);
    QCOMPARE(contentOf(path), bytes);

    auto *notice = fixture.window().findChild<NoticeBar *>();
    QVERIFY(notice && notice->text().contains(QStringLiteral("damaged workbook")));
    notice->findChild<QPushButton *>(QStringLiteral("showMended"))->click();
    QCOMPARE(fixture.prompts().mended, fixture.workbook().mended());
    QVERIFY(fixture.prompts().mended.join(QString()).contains(QStringLiteral("review date")));

    fixture.prompts().toSave = fixture.path(QStringLiteral("repaired.wend"));
    QVERIFY(fixture.window().documents().save());
    fixture.window().documents().close();
    QVERIFY(fixture.window().documents().open(fixture.path(QStringLiteral("repaired.wend"))));
    QVERIFY(fixture.workbook().mended().isEmpty());
    QVERIFY(notice->text().isEmpty());
}

void Repairing::whoThinksBetterOfItKeepsWhatWasOpen()
{
    WindowFixture fixture;
    const QString path = damaged(fixture);
    QVERIFY(!fixture.window().documents().open(path));
    QCOMPARE(fixture.prompts().asked, QStringList {QStringLiteral("repair")});
    QVERIFY(!fixture.window().documents().workbook());
    QVERIFY(fixture.copies().list().empty());
}

void Repairing::whereNothingCanBeReadThatIsSaid()
{
    WindowFixture fixture;
    const QString path = fixture.path(QStringLiteral("nothing.wend"));
    writeContent(path, QByteArray("SQLite format 3\0", 16) + QByteArray(9000, '\x07'));
    QVERIFY(!fixture.window().documents().open(path));
    QVERIFY(fixture.prompts().asked.isEmpty());
    QCOMPARE(fixture.prompts().errors.size(), 1);
    QVERIFY2(fixture.prompts().errors.front().text.contains(QStringLiteral("nothing of it could be read")),
        qPrintable(fixture.prompts().errors.front().text));
}

void Repairing::whatWasSetRightOnOpeningIsTold()
{
    WindowFixture fixture;
    const QString path = fixture.file();
    tamper(path, "UPDATE card SET answers = id");
    QVERIFY(fixture.window().documents().open(path));
    QVERIFY(fixture.workbook().isModified());
    QVERIFY(fixture.window().findChild<NoticeBar *>()->text().contains(QStringLiteral("set right")));
}

void Repairing::damagedUnsavedWorkIsOfferedAndComesBack()
{
    WindowFixture fixture;
    fixture.openBakery();
    const size_t cards = fixture.workbook().model().all<Card>().size();
    const QString copy = fixture.workbook().workingCopy();
    const QString id = fixture.workbook().id();
    fixture.closeWindow();
    tamper(copy, "UPDATE card SET severity = 9; UPDATE working_copy SET saved_step = -1");
    writeContent(copy, contentOf(copy).replace("CREATE TABLE working_copy", "CREATE TABEL working_copy"));
    fixture.startAgain();
    auto *back = fixture.window().findChild<QPushButton *>(QStringLiteral("unsaved.") + id);
    QVERIFY(back);
    back->click();
    QVERIFY(fixture.window().documents().workbook());
    QCOMPARE(fixture.workbook().model().all<Card>().size(), cards);
    QVERIFY(!fixture.workbook().mended().isEmpty());
}

namespace {
const Registered<Repairing> registeredRepairing;
}

}

#include "repairing.moc"
