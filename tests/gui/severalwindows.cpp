#include "gui/windowfixture.h"

#include "commandline/commandline.h"
#include "start/newworkbook.h"
#include "support/registry.h"
#include "window/filerequests.h"
#include "window/windows.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileOpenEvent>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <QtConcurrent>

namespace wend::test {

namespace {

/// Windows on folders of their own, with two workbooks and something that is none.
struct Desk
{
    Desk()
    {
        QSettings().clear();
        language.choose(QStringLiteral("en"));
        for (const QString &path : {first(), second()}) {
            QTemporaryDir working;
            auto workbook = Workbook::create(WorkingCopies(working.path()), QStringLiteral("en"));
            if (!workbook || !fillEmpty(**workbook, QStringLiteral("en")) || !(*workbook)->saveCopy(path))
                qFatal("the workbook cannot be made");
        }
        QFile file(strange());
        if (!file.open(QIODevice::WriteOnly) || file.write("Day,Visitors\n2026-10-01,10\n") <= 0)
            qFatal("the file cannot be made");
    }

    QString first() const { return folder.filePath(QStringLiteral("one.wend")); }
    QString second() const { return folder.filePath(QStringLiteral("two.wend")); }
    QString strange() const { return folder.filePath(QStringLiteral("numbers.csv")); }
    QStringList titles() const
    {
        QStringList all;
        for (const auto &window : windows.all())
            all += window->windowTitle();
        return all;
    }

    QTemporaryDir folder;
    InterfaceLanguage language;
    Appearance appearance;
    std::vector<TestPrompts *> prompts;
    Windows windows {WorkingCopies(folder.filePath(QStringLiteral("working"))), language, appearance, [this] {
                         auto made = std::make_unique<TestPrompts>();
                         prompts.push_back(made.get());
                         return made;
                     }};
};

}

class SeveralWindows : public QObject
{
    Q_OBJECT

private slots:
    void withoutFilesThereIsOneWithTheStartPage();
    void everyFileHasOneOfItsOwn();
    void aFileTwiceIsOpenedOnce();
    void whatIsNoWorkbookIsToldInTheWindow();
    void severalFilesDroppedAreAllOpened();
    void onlyWhatLooksLikeFilesIsForTheWindow();
    void theLanguageIsThatOfAll();
    void whatIsOpenComesToTheFront();
    void aSecondStartGivesItsFilesToTheFirst();
    void afterTheFirstOneEndedTheNextIsTheFirst();
    void theDesktopCanAskForAFile();
};

void SeveralWindows::whatIsOpenComesToTheFront()
{
    Desk desk;
    desk.windows.open({desk.first()});
    desk.windows.all().front()->showMinimized();
    desk.windows.openAlso({desk.first()}, {});
    QCOMPARE(desk.windows.all().size(), size_t(1));
    QVERIFY(!desk.windows.all().front()->isMinimized());
    desk.windows.openAlso({desk.second()}, {});
    QCOMPARE(desk.windows.all().size(), size_t(2));
    desk.windows.openAlso({}, {}); // started again without a file: a start page
    QCOMPARE(desk.windows.all().size(), size_t(3));
    desk.windows.openAlso({}, {}); // which is there already now
    QCOMPARE(desk.windows.all().size(), size_t(3));
}

void SeveralWindows::aSecondStartGivesItsFilesToTheFirst()
{
    QTemporaryDir folder;
    FileRequests first(folder.path());
    QVERIFY(!first.handOver({}));
    QList<QStringList> wanted;
    connect(&first, &FileRequests::wanted, this, [&](const QStringList &files) { wanted << files; });
    const auto handedOver = QtConcurrent::run([&] {
        FileRequests second(folder.path());
        return second.handOver({QStringLiteral("cakes.wend"), QStringLiteral("file:///tmp/bread.wend")});
    });
    QTRY_VERIFY(handedOver.isFinished());
    QVERIFY(handedOver.result());
    QCOMPARE(wanted,
        QList<QStringList> {
            QStringList({QDir::current().absoluteFilePath("cakes.wend"), QStringLiteral("file:///tmp/bread.wend")})});
}

void SeveralWindows::afterTheFirstOneEndedTheNextIsTheFirst()
{
    QTemporaryDir folder;
    {
        FileRequests first(folder.path());
        QVERIFY(!first.handOver({}));
    }
    FileRequests next(folder.path());
    QVERIFY(!next.handOver({QStringLiteral("cakes.wend")})); // it opens them itself
    // One that does not answer, since its loop stands still: nobody waits for ever, and the file is opened once.
    FileRequests late(folder.path());
    QSignalSpy wanted(&next, &FileRequests::wanted);
    QVERIFY(!late.handOver({QStringLiteral("bread.wend")}));
    QCoreApplication::processEvents();
    QCOMPARE(wanted.size(), 0);
}

void SeveralWindows::theDesktopCanAskForAFile()
{
    QTemporaryDir folder;
    FileRequests requests(folder.path());
    QSignalSpy wanted(&requests, &FileRequests::wanted);
    QFileOpenEvent event(QStringLiteral("/tmp/cakes.wend"));
    QVERIFY(requests.eventFilter(qApp, &event));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toStringList(), QStringList {QStringLiteral("/tmp/cakes.wend")});
}

void SeveralWindows::withoutFilesThereIsOneWithTheStartPage()
{
    Desk desk;
    desk.windows.open({});
    QCOMPARE(desk.titles(), QStringList {QStringLiteral("Wend")});
    QVERIFY(desk.windows.all().front()->isVisible());
}

void SeveralWindows::everyFileHasOneOfItsOwn()
{
    Desk desk;
    desk.windows.open({desk.first(), QUrl::fromLocalFile(desk.second()).toString()});
    QCOMPARE(desk.titles(), QStringList({QStringLiteral("one.wend[*] – Wend"), QStringLiteral("two.wend[*] – Wend")}));
    QVERIFY(desk.windows.all()[0]->pos() != desk.windows.all()[1]->pos());
    desk.windows.all().front()->close();
    QVERIFY(!desk.windows.all().front()->isVisible());
    QVERIFY(desk.windows.all().back()->documents().workbook());
}

void SeveralWindows::aFileTwiceIsOpenedOnce()
{
    Desk desk;
    desk.windows.open({desk.first(), desk.first(), desk.second()});
    QCOMPARE(desk.windows.all().size(), size_t(2));
    for (const TestPrompts *prompts : desk.prompts)
        QVERIFY(prompts->asked.isEmpty());
}

void SeveralWindows::whatIsNoWorkbookIsToldInTheWindow()
{
    Desk desk;
    desk.windows.open({desk.strange(), desk.folder.filePath(QStringLiteral("gone.wend")), desk.first()});
    QCOMPARE(desk.titles(), QStringList {QStringLiteral("one.wend[*] – Wend")}); // the window was free for the next one
    const QList<Error> errors = desk.prompts.front()->errors;
    QCOMPARE(errors.size(), 2);
    QVERIFY2(errors[0].text.contains(QStringLiteral("numbers.csv")), qPrintable(errors[0].text));
    QVERIFY2(errors[1].text.contains(QStringLiteral("gone.wend")), qPrintable(errors[1].text));
}

void SeveralWindows::severalFilesDroppedAreAllOpened()
{
    Desk desk;
    desk.windows.open({});
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(desk.first()), QUrl::fromLocalFile(desk.second())});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.windows.all().front().get(), &enter);
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.windows.all().front().get(), &drop);
    QTRY_COMPARE(
        desk.titles(), QStringList({QStringLiteral("one.wend[*] – Wend"), QStringLiteral("two.wend[*] – Wend")}));
}

void SeveralWindows::onlyWhatLooksLikeFilesIsForTheWindow()
{
    Desk desk;
    QVERIFY(!isCommandLine({desk.first(), desk.second()}));
    QVERIFY(!isCommandLine({desk.strange()}));
    QVERIFY(!isCommandLine({QStringLiteral("gone.wend")}));
    QVERIFY(isCommandLine({QStringLiteral("improt"), desk.first()}));
    QVERIFY(isCommandLine({desk.first(), QStringLiteral("improt")}));
    QVERIFY(isCommandLine({QStringLiteral("check"), desk.first()}));
}

void SeveralWindows::theLanguageIsThatOfAll()
{
    Desk desk;
    desk.windows.open({desk.first(), desk.second()});
    const auto chosen = [&](size_t window, const char *language) {
        return desk.windows.all()[window]
            ->actions()
            .action(QStringLiteral("language.") + QLatin1String(language))
            ->isChecked();
    };
    desk.windows.all()[0]->actions().action(QStringLiteral("language.zh_CN"))->trigger();
    QVERIFY(chosen(0, "zh_CN") && chosen(1, "zh_CN"));
    desk.windows.all()[1]->actions().action(QStringLiteral("language.en"))->trigger();
    QVERIFY(chosen(0, "en") && chosen(1, "en"));
}

namespace {
const Registered<SeveralWindows> registeredSeveralWindows;
}

}

#include "severalwindows.moc"
