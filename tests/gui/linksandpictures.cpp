#include "canvas/canvasview.h"
#include "edit/maps.h"
#include "edit/pictures.h"
#include "gui/windowfixture.h"
#include "inspector/inspector.h"
#include "inspector/picturefield.h"
#include "inspector/valuefields.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "support/openworkbook.h"
#include "support/registry.h"
#include "window/linktarget.h"
#include "window/workspace.h"

#include <QAction>
#include <QDesktopServices>
#include <QImage>
#include <QLabel>
#include <QTest>
#include <QToolButton>

namespace wend::test {

namespace {

QString made(const QTemporaryDir &folder, const char *name)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    return file.fileName();
}

}

class LinksAndPictures : public QObject
{
    Q_OBJECT

public slots:
    void opened(const QUrl &url) { m_opened += url; }

private slots:
    void aPageIsOpenedOnceAskedFor();
    void anotherMapOpensAtOnceWithAWayBack();
    void onlyPagesMailAndDocumentsAreOpened();
    void aMailTakesNothingAlong_data();
    void aMailTakesNothingAlong();
    void anythingElseIsShownInItsFolder();
    void otherComputersAreNotAsked();
    void thePersonasPictureComesFromTheInspector();
    void aCommandInsertsPictures();
    void eachKindOfCardHasItsPanel();

private:
    QList<QUrl> m_opened;
};

void LinksAndPictures::aPageIsOpenedOnceAskedFor()
{
    QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "opened");
    WindowFixture f;
    f.openBakery();
    const CardId card = cardCalled(f.workbook().model(), QStringLiteral("Order form"));
    change(f.workbook(), [&](Edit &edit) { edit.set(card, &Card::link, QStringLiteral("https://example.org/a?b=c")); });
    f.window().workspace().select(CardIds {card});
    QAction *open = f.window().actions().action(QStringLiteral("edit.openLink"));
    QVERIFY(open->isEnabled());
    f.prompts().yes = false;
    open->trigger();
    QVERIFY(f.prompts().questions.last().contains(QStringLiteral("https://example.org/a?b=c")));
    QVERIFY(m_opened.isEmpty());
    f.prompts().yes = true;
    open->trigger();
    const qsizetype asked = f.prompts().questions.size();
    open->trigger(); // once is enough
    QCOMPARE(f.prompts().questions.size(), asked);
    QCOMPARE(m_opened.size(), 2);
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
}

void LinksAndPictures::anotherMapOpensAtOnceWithAWayBack()
{
    WindowFixture f;
    f.openBakery();
    const MapId first = f.window().workspace().map();
    const CardId card = cardCalled(f.workbook().model(), QStringLiteral("Order form"));
    MapId second;
    change(
        f.workbook(), [&](Edit &edit) { second = addMap(edit, QStringLiteral("Refunds"), {QStringLiteral("Ask")}); });
    f.window().workspace().select(CardIds {card});
    QAction *back = f.window().actions().action(QStringLiteral("view.back"));
    QVERIFY(!back->isEnabled());
    // chosen in the inspector
    ChoiceField *maps = nullptr;
    for (ChoiceField *field : f.window().workspace().inspector().findChildren<ChoiceField *>()) {
        if (field->findData(second.value) >= 0)
            maps = field;
    }
    QVERIFY(maps);
    maps->setFocus();
    QTest::keyClicks(maps, QStringLiteral("Refunds"));
    QTRY_COMPARE(f.workbook().model().at(card).linkedMap, second);
    f.window().actions().action(QStringLiteral("edit.openLink"))->trigger();
    QCOMPARE(f.window().workspace().map(), second);
    QVERIFY(f.prompts().questions.isEmpty());
    QVERIFY(back->isEnabled());
    back->trigger();
    QCOMPARE(f.window().workspace().map(), first);
    QCOMPARE(onlyCard(f.window().workspace().selection()), card);
    QVERIFY(!back->isEnabled());
}

void LinksAndPictures::onlyPagesMailAndDocumentsAreOpened()
{
    QTemporaryDir folder;
    const QString menu = made(folder, "menu.pdf");
    const auto address = [&](const char *link) {
        const auto target = linkTarget(QString::fromUtf8(link), folder.path());
        return target && target->way == LinkTarget::Way::Open ? target->url.toString() : QString();
    };
    QCOMPARE(address("https://example.org/x"), QStringLiteral("https://example.org/x"));
    QCOMPARE(address(" www.example.org "), QStringLiteral("https://www.example.org"));
    QCOMPARE(address("mailto:maya@example.org"), QStringLiteral("mailto:maya@example.org"));
    QCOMPARE(address("menu.pdf"), QUrl::fromLocalFile(menu).toString());
    QCOMPARE(address(QUrl::fromLocalFile(menu).toEncoded().constData()), QUrl::fromLocalFile(menu).toString());
    QCOMPARE(address("."), QUrl::fromLocalFile(folder.path()).toString());
    for (const char *bad : {"javascript:alert(1)", "ftp://example.org", "smb://host/share", "data:text/html,x",
             "nowhere.pdf", "https:///x", "vscode://x", "mailto:", "file:"})
        QVERIFY2(!linkTarget(QString::fromUtf8(bad), folder.path()), bad);
}

void LinksAndPictures::aMailTakesNothingAlong_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("opened");
    QTest::newRow("subject and text") << "mailto:a@b.org?subject=Cake%20%26%20tea&body=Two%0Alines"
                                      << "mailto:a@b.org?subject=Cake%20%26%20tea&body=Two%0Alines";
    QTest::newRow("copy") << "mailto:?to=a@b.org&CC=c@d.org"
                          << "mailto:?to=a%40b.org&cc=c%40d.org";
    QTest::newRow("attach") << "mailto:a@b.org?attach=/etc/passwd&subject=x"
                            << "mailto:a@b.org?subject=x";
    QTest::newRow("attachment") << "mailto:a@b.org?Attachment=%2Fetc%2Fpasswd"
                                << "mailto:a@b.org";
    QTest::newRow("hidden copy and odd fields") << "mailto:a@b.org?bcc=e@evil.org&x-header=1&from=you"
                                                << "mailto:a@b.org";
    QTest::newRow("a field within a field") << "mailto:a@b.org?subject=x%0D%0AAttach:%20/etc/passwd"
                                            << "mailto:a@b.org";
    QTest::newRow("a field within the receivers") << "mailto:a@b.org%0Abcc:e@evil.org"
                                                  << "mailto:a@b.orgbcc:e@evil.org";
}

void LinksAndPictures::aMailTakesNothingAlong()
{
    QFETCH(QString, link);
    QFETCH(QString, opened);
    const auto target = linkTarget(link, {});
    QVERIFY(target);
    QCOMPARE(target->url.toString(QUrl::FullyEncoded), opened);
    QCOMPARE(target->shown, opened);
}

void LinksAndPictures::anythingElseIsShownInItsFolder()
{
    QTemporaryDir folder;
    made(folder, "menu.pdf");
    for (const char *name : {"menu.sh", "menu.desktop", "menu.pdf.exe", "menu.lnk", "menu.url", "menu.html",
             "menu.docm", "menu.svg", "menu", "menu.zip", "menu.pdf.", "menu.sh:menu.pdf"}) {
        made(folder, name);
        const auto target = linkTarget(QStringLiteral("./") + QString::fromLatin1(name), folder.path());
        QVERIFY2(target && target->way == LinkTarget::Way::ShowFolder, name);
        QCOMPARE(target->url, QUrl::fromLocalFile(folder.path()));
        QVERIFY(target->shown.endsWith(QString::fromLatin1(name)));
    }
#ifdef Q_OS_UNIX
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("menu.sh")), folder.filePath(QStringLiteral("harmless.pdf"))));
    const auto link = linkTarget(QStringLiteral("harmless.pdf"), folder.path());
    QVERIFY(link && link->way == LinkTarget::Way::ShowFolder);
    QVERIFY(!linkTarget(QStringLiteral("/dev/zero"), folder.path()));
#endif
    // In the window: what is asked for says so, and the folder is what the desktop gets.
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "opened");
    m_opened.clear();
    WindowFixture f;
    f.openBakery();
    const CardId card = cardCalled(f.workbook().model(), QStringLiteral("Order form"));
    change(f.workbook(), [&](Edit &edit) { edit.set(card, &Card::link, folder.filePath(QStringLiteral("menu.sh"))); });
    f.window().workspace().select(CardIds {card});
    f.window().actions().action(QStringLiteral("edit.openLink"))->trigger();
    QVERIFY(f.prompts().questions.last().contains(QStringLiteral("Show it in its folder")));
    QCOMPARE(m_opened, QList<QUrl> {QUrl::fromLocalFile(folder.path())});
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
}

void LinksAndPictures::otherComputersAreNotAsked()
{
    for (const char *link : {"file://host/share/menu.pdf", "//host/share/menu.pdf", "\\\\host\\share\\menu.pdf",
             "file:////host/share/menu.pdf"}) {
        const auto target = linkTarget(QString::fromLatin1(link), QDir::tempPath());
        QVERIFY2(!target, link);
        QVERIFY2(target.error().text.contains(QStringLiteral("on another computer")), link);
    }
}

void LinksAndPictures::thePersonasPictureComesFromTheInspector()
{
    WindowFixture f;
    f.openBakery();
    const QString path = f.pictureFile(QStringLiteral("maya.png"));
    QVERIFY(!path.isEmpty());
    f.prompts().toInsert = {path};
    const PersonaId maya = personasOf(f.workbook().model()).front();
    f.window().workspace().inspector().show(maya);
    auto *field = f.window().workspace().inspector().findChild<PictureField *>();
    QVERIFY(field);
    const QList<QToolButton *> buttons = field->findChildren<QToolButton *>();
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QVERIFY(f.workbook().model().at(maya).picture);
    QVERIFY(f.workbook().undoName().startsWith(QStringLiteral("Change the picture of")));
    QVERIFY(buttons[1]->isVisible());
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QVERIFY(!f.workbook().model().at(maya).picture);
    QVERIFY(f.workbook().model().all<Picture>().empty());
}

void LinksAndPictures::aCommandInsertsPictures()
{
    WindowFixture f;
    f.openBakery();
    const QString path = f.pictureFile(QStringLiteral("cake.jpg"));
    QVERIFY(!path.isEmpty());
    f.prompts().toInsert = {path};
    f.window().actions().action(QStringLiteral("insert.picture"))->trigger();
    QCOMPARE(f.workbook().model().all<Picture>().size(), size_t(1));
    const CardId card = onlyCard(f.window().workspace().selection());
    QVERIFY(card);
    QCOMPARE(f.workbook().model().at(f.workbook().model().at(card).lane).kind, LaneKind::Pictures);
    QVERIFY(f.window().workspace().inspector().findChild<PictureField *>());
}

void LinksAndPictures::eachKindOfCardHasItsPanel()
{
    WindowFixture f;
    f.openBakery();
    const Model &model = f.workbook().model();
    QStringList headings;
    for (const LaneId lane : lanesOf(model, f.window().workspace().map())) {
        for (const StageId stage : columnsOf(model, f.window().workspace().map())) {
            const auto &cards = cardsIn(model, lane, stage);
            if (cards.empty())
                continue;
            f.window().workspace().select(CardIds {cards.front()});
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            for (const QLabel *label : f.window().workspace().inspector().findChildren<QLabel *>()) {
                if (label->property("heading").toBool())
                    headings.append(label->text());
            }
            break;
        }
    }
    QCOMPARE(headings, QStringList({"ACTION", "TOUCHPOINT", "THOUGHT", "PAIN POINT", "IDEA", "BEHIND THE SCENES"}));
}

namespace {
const Registered<LinksAndPictures> registeredLinksAndPictures;
}

}

#include "linksandpictures.moc"
