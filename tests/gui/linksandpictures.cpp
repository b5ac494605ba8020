#include "canvas/canvasview.h"
#include "edit/maps.h"
#include "edit/pictures.h"
#include "gui/windowfixture.h"
#include "inspector/inspector.h"
#include "inspector/picturefield.h"
#include "inspector/valuefields.h"
#include "model/lookup.h"
#include "support/openworkbook.h"
#include "support/registry.h"
#include "window/linkaddress.h"
#include "window/workspace.h"

#include <QAction>
#include <QDesktopServices>
#include <QLabel>
#include <QImage>
#include <QTest>
#include <QToolButton>

namespace wend::test {

class LinksAndPictures : public QObject
{
    Q_OBJECT

public slots:
    void opened(const QUrl &url) { m_opened += url; }

private slots:
    void aPageIsOpenedOnceAskedFor();
    void anotherMapOpensAtOnceWithAWayBack();
    void onlyPagesMailAndFilesAreOpened();
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
    change(f.workbook(), [&](Edit &edit) { second = addMap(edit, QStringLiteral("Refunds"), {QStringLiteral("Ask")}); });
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

void LinksAndPictures::onlyPagesMailAndFilesAreOpened()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("menu.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QFile program(folder.filePath(QStringLiteral("menu.sh")));
    QVERIFY(program.open(QIODevice::WriteOnly));
    const auto address = [&](const char *link) {
        const auto url = linkAddress(QString::fromUtf8(link), folder.path());
        return url ? url->toString() : QString();
    };
    QCOMPARE(address("https://example.org/x"), QStringLiteral("https://example.org/x"));
    QCOMPARE(address(" www.example.org "), QStringLiteral("https://www.example.org"));
    QCOMPARE(address("mailto:maya@example.org"), QStringLiteral("mailto:maya@example.org"));
    QCOMPARE(address("menu.pdf"), QUrl::fromLocalFile(file.fileName()).toString());
    for (const char *bad : {"javascript:alert(1)", "ftp://example.org", "smb://host/share", "data:text/html,x", "nowhere.pdf", "menu.sh", "https:///x", "vscode://x"})
        QVERIFY2(address(bad).isEmpty(), bad);
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
const Registered<LinksAndPictures> registered;
}

}

#include "linksandpictures.moc"
