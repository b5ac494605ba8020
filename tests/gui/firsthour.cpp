// What somebody meets who has never used Wend: the start page, the walk, the settings, the list of commands.

#include "gui/windowfixture.h"

#include "actions/commandpalette.h"
#include "actions/ownkeys.h"
#include "base/language.h"
#include "canvas/canvasview.h"
#include "help/helpdialog.h"
#include "inspector/picturefield.h"
#include "inspector/valuefields.h"
#include "model/lookup.h"
#include "navigator/navigator.h"
#include "settings/settingsdialog.h"
#include "start/startpage.h"
#include "start/templatecard.h"
#include "start/templategallery.h"
#include "start/workbookcard.h"
#include "store/edit.h"
#include "support/registry.h"
#include "window/walk.h"
#include "window/workspace.h"

#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

namespace wend::test {

namespace {

SettingsDialog *openSettings(WindowFixture &fixture)
{
    fixture.window().actions().action(QStringLiteral("edit.settings"))->trigger();
    return fixture.window().findChild<SettingsDialog *>();
}

void choose(QComboBox &box, const QString &text)
{
    const int at = box.findText(text, Qt::MatchStartsWith);
    box.setCurrentIndex(at);
    emit box.activated(at);
}

int rowOf(const QTableWidget &table, const QString &id)
{
    for (int row = 0; row < table.rowCount(); ++row) {
        if (table.item(row, 0)->data(Qt::UserRole).toString() == id)
            return row;
    }
    return -1;
}

void giveKey(SettingsDialog &dialog, const QString &action, const QKeySequence &key)
{
    auto *table = dialog.findChild<QTableWidget *>(QStringLiteral("shortcutTable"));
    auto *edit = dialog.findChild<QKeySequenceEdit *>(QStringLiteral("shortcutKey"));
    table->setCurrentCell(rowOf(*table, action), 0);
    edit->setKeySequence(key);
    emit edit->editingFinished();
}

QStringList entries(CommandPalette &palette, const QString &typed)
{
    palette.popUp();
    palette.findChild<QLineEdit *>()->setText(typed);
    const auto *found = palette.findChild<QListWidget *>();
    QStringList all;
    for (int at = 0; at < found->count(); ++at)
        all += found->item(at)->text();
    return all;
}

}

class FirstHour : public QObject
{
    Q_OBJECT

private slots:
    void theBusinessIsSetAndUndone();
    void withoutAWorkbookThereAreSettingsOfTheProgram();
    void theLanguageIsChosenInTheSettings();
    void aShortcutIsFoundAndChanged();
    void aKeyThatIsTakenIsNotTakenAway();
    void theWalkMakesAMapOfOnesOwnWords();
    void theWalkIsLeftAtAnyTime();
    void theCommandsSayWhyTheyCannotBeUsed();
    void commandsAreFoundByOtherWords();
    void cardsFillTheWidthOfTheStartPage_data();
    void cardsFillTheWidthOfTheStartPage();
    void noWordIsCutOnTheStartPage_data();
    void noWordIsCutOnTheStartPage();
    void arrowsGoFromCardToCard();
    void theStartPageTellsWhatAWorkbookWants();
    void whatAWorkbookWantsIsOpenedWithIt();
    void aFileThatIsGoneIsSaidToBe();
    void aStageComesBeforeTheSelectedOne();
    void anEmptyListOfNumbersInvitesTheirImport();
    void theHelpIsCompleteInEveryLanguage();
    void theHelpIsFoundByAnyWord();
};

void FirstHour::theBusinessIsSetAndUndone()
{
    WindowFixture fixture;
    fixture.openBakery();
    SettingsDialog *dialog = openSettings(fixture);
    QVERIFY(dialog);
    const auto business = [&] { return businessOf(fixture.workbook().model()); };
    const Business before = business();
    auto *name = dialog->findChild<LineField *>(QStringLiteral("businessName"));
    QCOMPARE(name->text(), before.name);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Rye & Co"));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(dialog->isVisible()); // Enter ends the field, not the dialog
    QCOMPARE(business().name, QStringLiteral("Rye & Co"));
    choose(*dialog->findChild<ChoiceField *>(QStringLiteral("businessCurrency")), QStringLiteral("CHF"));
    QCOMPARE(business().currency, QStringLiteral("CHF"));
    choose(*dialog->findChild<ChoiceField *>(QStringLiteral("businessLanguage")), QStringLiteral("简体中文"));
    QCOMPARE(business().language, QStringLiteral("zh_CN"));
    fixture.prompts().toInsert = {fixture.pictureFile(QStringLiteral("logo.png"))};
    dialog->findChild<PictureField *>(QStringLiteral("businessLogo"))->findChild<QToolButton *>()->click();
    QVERIFY(fixture.workbook().model().find(business().logo));
    for (int step = 0; step < 4; ++step)
        QVERIFY(fixture.workbook().undo().isOk());
    QVERIFY(business() == before);
    QCOMPARE(name->text(), before.name);
}

void FirstHour::withoutAWorkbookThereAreSettingsOfTheProgram()
{
    WindowFixture fixture;
    SettingsDialog *dialog = openSettings(fixture);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QListWidget *>(QStringLiteral("settingsPages"))->count(), 2);
    QVERIFY(!dialog->findChild<LineField *>(QStringLiteral("businessName")));
}

void FirstHour::theLanguageIsChosenInTheSettings()
{
    WindowFixture fixture;
    fixture.openBakery();
    SettingsDialog *dialog = openSettings(fixture);
    dialog->showPage(SettingsDialog::Program);
    choose(*dialog->findChild<QComboBox *>(QStringLiteral("programLanguage")), QStringLiteral("繁體中文"));
    QTRY_COMPARE(fixture.language().current(), QStringLiteral("zh_TW"));
    QTRY_VERIFY(dialog->findChild<QComboBox *>(QStringLiteral("programLanguage")));
    QCOMPARE(dialog->findChild<QListWidget *>(QStringLiteral("settingsPages"))->currentRow(), 1);
    fixture.language().choose(QStringLiteral("en"));
}

void FirstHour::aShortcutIsFoundAndChanged()
{
    WindowFixture fixture;
    fixture.openBakery();
    SettingsDialog *dialog = openSettings(fixture);
    dialog->showPage(SettingsDialog::Shortcuts);
    auto *table = dialog->findChild<QTableWidget *>(QStringLiteral("shortcutTable"));
    auto *words = dialog->findChild<QLineEdit *>(QStringLiteral("shortcutWords"));
    words->setText(QStringLiteral("Ctrl+Shift+T"));
    QVERIFY(!table->isRowHidden(rowOf(*table, QStringLiteral("insert.stage"))));
    QVERIFY(table->isRowHidden(rowOf(*table, QStringLiteral("file.save"))));
    words->clear();
    const QAction *stage = fixture.window().actions().action(QStringLiteral("insert.stage"));
    const QKeySequence before = stage->shortcut();
    const QKeySequence wanted(QStringLiteral("Ctrl+Alt+9"));
    giveKey(*dialog, QStringLiteral("insert.stage"), wanted);
    QCOMPARE(stage->shortcut(), wanted);
    QVERIFY(stage->toolTip().contains(wanted.toString(QKeySequence::NativeText)));
    fixture.closeWindow();
    fixture.startAgain(); // it is remembered
    QCOMPARE(fixture.window().actions().action(QStringLiteral("insert.stage"))->shortcut(), wanted);
    dialog = openSettings(fixture);
    table = dialog->findChild<QTableWidget *>(QStringLiteral("shortcutTable"));
    table->setCurrentCell(rowOf(*table, QStringLiteral("insert.stage")), 0);
    dialog->findChild<QPushButton *>(QStringLiteral("shortcutReset"))->click();
    QCOMPARE(fixture.window().actions().action(QStringLiteral("insert.stage"))->shortcut(), before);
}

void FirstHour::aKeyThatIsTakenIsNotTakenAway()
{
    WindowFixture fixture;
    fixture.openBakery();
    SettingsDialog *dialog = openSettings(fixture);
    const QAction *stage = fixture.window().actions().action(QStringLiteral("insert.stage"));
    const QKeySequence before = stage->shortcut();
    giveKey(*dialog, QStringLiteral("insert.stage"), QKeySequence(QStringLiteral("Ctrl+S")));
    QCOMPARE(stage->shortcut(), before);
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("shortcutHint"))->text().contains(QStringLiteral("Save")));
    giveKey(*dialog, QStringLiteral("move.left"), QKeySequence(QStringLiteral("Ctrl+Alt+8"))); // the map's own
    QCOMPARE(fixture.window().actions().action(QStringLiteral("move.left"))->shortcut(),
        QKeySequence(QStringLiteral("Alt+Left")));
}

void FirstHour::theWalkMakesAMapOfOnesOwnWords()
{
    WindowFixture fixture;
    QTest::mouseClick(
        fixture.window().startPage().findChild<QPushButton *>(QStringLiteral("walkButton")), Qt::LeftButton);
    auto *walk = fixture.window().findChild<Walk *>();
    QVERIFY(walk->isVisible());
    auto *answer = walk->findChild<QLineEdit *>(QStringLiteral("walkAnswer"));
    for (const char *words :
        {"Get a tooth mended without fear", "Nora", "Search, Call; Visit， Pay", "Website, Phone"}) {
        QVERIFY(answer->isVisible());
        answer->setText(QString::fromUtf8(words));
        QTest::keyClick(answer, Qt::Key_Return);
    }
    const Model &model = fixture.workbook().model();
    const MapId map = fixture.window().workspace().map();
    QCOMPARE(model.at(map).goal, QStringLiteral("Get a tooth mended without fear"));
    QCOMPARE(model.at(personasOf(model, map).front()).name, QStringLiteral("Nora"));
    QStringList stages;
    for (const StageId stage : stagesOf(model, map))
        stages += model.at(stage).name;
    QCOMPARE(stages,
        QStringList(
            {QStringLiteral("Search"), QStringLiteral("Call"), QStringLiteral("Visit"), QStringLiteral("Pay")}));
    const CardId phone = cardCalled(model, QStringLiteral("Phone"));
    QCOMPARE(model.at(phone).stage, stagesOf(model, map)[1]);
    QVERIFY(walk->step() == Walk::Step::Numbers);
    auto *next = walk->findChild<QPushButton *>(QStringLiteral("walkNext"));
    next->click();
    QVERIFY(walk->step() == Walk::Step::Poster);
    next->click();
    QVERIFY(!walk->isVisible());
    QVERIFY(fixture.window().workspace().canvas().hasFocus());
}

void FirstHour::theWalkIsLeftAtAnyTime()
{
    WindowFixture fixture;
    auto *walk = fixture.window().findChild<Walk *>();
    for (const bool byKey : {true, false}) {
        fixture.window().startPage().findChild<QPushButton *>(QStringLiteral("walkButton"))->click();
        QVERIFY(walk->isVisible());
        walk->findChild<QPushButton *>(QStringLiteral("walkNext"))->click(); // no answer is one, too
        QVERIFY(walk->step() == Walk::Step::Persona);
        if (byKey)
            QTest::keyClick(walk->findChild<QLineEdit *>(QStringLiteral("walkAnswer")), Qt::Key_Escape);
        else
            walk->findChild<QPushButton *>(QStringLiteral("walkLeave"))->click();
        QVERIFY(!walk->isVisible());
        QVERIFY(fixture.window().workspace().canvas().isVisible());
        QVERIFY(fixture.window().documents().close());
    }
}

void FirstHour::theCommandsSayWhyTheyCannotBeUsed()
{
    WindowFixture fixture;
    fixture.openBakery();
    CommandPalette &palette = fixture.window().palette();
    const QStringList found = entries(palette, QStringLiteral("split into steps"));
    QVERIFY(!found.isEmpty());
    QVERIFY2(found.first().contains(QStringLiteral("select a stage first")), qPrintable(found.first()));
    QTest::keyClick(palette.findChild<QLineEdit *>(), Qt::Key_Return); // does nothing, and stays
    QVERIFY(palette.isVisible());
    fixture.window().workspace().select(
        stagesOf(fixture.workbook().model(), fixture.window().workspace().map()).front());
    QVERIFY(!entries(palette, QStringLiteral("split into steps")).first().contains(QStringLiteral("first")));
    for (const ActionInfo &info : actionList()) { // no reason is forgotten
        if (info.enabled && !info.enabled(Situation {}))
            QVERIFY2(!whyNot(info, Situation {}).isEmpty(), info.id);
        Situation open;
        open.workbook = open.map = open.stages = true;
        if (info.enabled && !info.enabled(open))
            QVERIFY2(!whyNot(info, open).isEmpty(), info.id);
    }
}

void FirstHour::commandsAreFoundByOtherWords()
{
    WindowFixture fixture;
    fixture.openBakery();
    CommandPalette &palette = fixture.window().palette();
    const std::pair<const char *, const char *> words[] {{"blueprint", "Line of visibility"},
        {"preferences", "Settings"}, {"download", "Export"}, {"slides", "Present"}};
    for (const auto &[typed, name] : words) {
        const QStringList found = entries(palette, QLatin1String(typed)).mid(0, 4);
        QVERIFY2(std::any_of(found.begin(), found.end(),
                     [name = name](const QString &each) { return each.contains(QLatin1String(name)); }),
            typed);
    }
    QVERIFY(entries(palette, QStringLiteral("hide")).first().startsWith(QStringLiteral("Hide")));
    QVERIFY(entries(palette, QStringLiteral("export")).first().startsWith(QStringLiteral("Export")));
}

void FirstHour::cardsFillTheWidthOfTheStartPage_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("cards");
    QTest::newRow("900") << 900 << 4;
    QTest::newRow("1280") << 1280 << 6;
    QTest::newRow("1920") << 1920 << 9;
}

void FirstHour::cardsFillTheWidthOfTheStartPage()
{
    QFETCH(int, width);
    QFETCH(int, cards);
    WindowFixture fixture;
    fixture.window().resize(width, 720);
    TemplateGallery *gallery = nullptr;
    QTRY_VERIFY((gallery = fixture.window().startPage().findChild<TemplateGallery *>()));
    QTRY_VERIFY(gallery->width() > width - 80);
    int inFirstRow = 0;
    int right = 0;
    const auto all = gallery->findChildren<TemplateCard *>();
    for (const TemplateCard *card : all) {
        if (card->y() == all.first()->y()) {
            ++inFirstRow;
            right = std::max(right, card->geometry().right() + 1);
            QVERIFY(card->width() >= 189);
        }
    }
    QCOMPARE(inFirstRow, cards);
    QCOMPARE(right, gallery->width());
}

void FirstHour::noWordIsCutOnTheStartPage_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "zh_CN", "zh_TW"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void FirstHour::noWordIsCutOnTheStartPage()
{
    QFETCH(QString, language);
    WindowFixture fixture;
    fixture.file();
    QSettings().setValue(QStringLiteral("files/recent"), QStringList {fixture.file()});
    fixture.startAgain();
    fixture.language().choose(language);
    fixture.window().resize(853, 480); // 1280x720 at 150 %
    StartPage &page = fixture.window().startPage();
    QTRY_VERIFY(page.findChild<TemplateGallery *>());
    QCoreApplication::processEvents();
    for (const auto *button : page.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || qobject_cast<const TemplateCard *>(button)
            || qobject_cast<const WorkbookCard *>(button))
            continue;
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        const QRect lies(button->mapTo(page.viewport(), QPoint()), button->size());
        QVERIFY2(lies.left() >= 0 && lies.right() < page.viewport()->width(), qPrintable(button->text()));
    }
    for (const TemplateCard *card : page.findChildren<TemplateCard *>()) {
        QFont small = card->font();
        small.setPixelSize(12);
        QFont bold = card->font();
        bold.setWeight(QFont::DemiBold);
        QVERIFY2(QFontMetrics(bold).horizontalAdvance(card->text()) <= card->width() - 2, qPrintable(card->text()));
        QVERIFY2(!card->line().isEmpty(), qPrintable(card->id()));
        QVERIFY2(QFontMetrics(small).horizontalAdvance(card->line()) <= card->width(), qPrintable(card->id()));
    }
    fixture.language().choose(QStringLiteral("en"));
}

void FirstHour::arrowsGoFromCardToCard()
{
    WindowFixture fixture;
    fixture.window().resize(1280, 720);
    TemplateGallery *gallery = nullptr;
    QTRY_VERIFY((gallery = fixture.window().startPage().findChild<TemplateGallery *>()));
    QTRY_COMPARE(TemplateGallery::columnsIn(gallery->width()), 6);
    const auto cards = fixture.window().startPage().findChildren<TemplateCard *>();
    cards.first()->setFocus();
    QTest::keyClick(cards.first(), Qt::Key_Right);
    QVERIFY(cards[1]->hasFocus());
    QTest::keyClick(cards[1], Qt::Key_Down);
    QVERIFY(cards[7]->hasFocus());
    QTest::keyClicks(cards[7], QStringLiteral("a"));
    auto *focused = qobject_cast<TemplateCard *>(QApplication::focusWidget());
    QVERIFY(focused
        && focused->text().contains(
            QRegularExpression(QStringLiteral("\\ba"), QRegularExpression::CaseInsensitiveOption)));
}

void FirstHour::theStartPageTellsWhatAWorkbookWants()
{
    WindowFixture fixture;
    fixture.openBakery();
    const QDate today(2026, 11, 2);
    Workbook &workbook = fixture.workbook();
    const std::vector<MapId> maps = mapsOf(workbook.model());
    const CardId idea = cardCalled(workbook.model(), QStringLiteral("Instant confirmation email"));
    const CardId done = cardCalled(workbook.model(), QStringLiteral("Collect-by slots"));
    QVERIFY(workbook
                .edit({"", {}},
                    [&](Edit &edit) {
                        for (const auto &[id, card] : workbook.model().all<Card>())
                            edit.set(id, &Card::due, QDate());
                        for (const MapId map : maps)
                            edit.set(map, &Map::reviewDate, QDate());
                    })
                .isOk());
    QVERIFY(attentionOf(workbook.model(), today).empty());
    QVERIFY(workbook
                .edit({"", {}},
                    [&](Edit &edit) {
                        edit.set(maps[1], &Map::reviewDate, today.addDays(-2));
                        edit.set(maps[0], &Map::reviewDate, today); // not late yet
                        edit.set(idea, &Card::due, today.addDays(-9));
                        edit.set(done, &Card::due, today.addDays(-30));
                        edit.set(done, &Card::state, IdeaState::Done);
                    })
                .isOk());
    const std::vector<Attention> wants = attentionOf(workbook.model(), today);
    QCOMPARE(wants.size(), size_t(2));
    QCOMPARE(wants[0].card, idea); // late the longest
    QVERIFY(wants[0].text.startsWith(QLatin1Char('1')));
    QCOMPARE(wants[1].map, maps[1]);
}

void FirstHour::whatAWorkbookWantsIsOpenedWithIt()
{
    WindowFixture fixture;
    fixture.openBakery();
    const CardId idea = cardCalled(fixture.workbook().model(), QStringLiteral("Instant confirmation email"));
    QVERIFY(fixture.workbook()
                .edit({"", {}},
                    [&](Edit &edit) {
                        edit.set(idea, &Card::due, QDate::currentDate().addDays(-400));
                        edit.set(idea, &Card::state, IdeaState::Open);
                    })
                .isOk());
    QVERIFY(fixture.window().documents().save());
    QVERIFY(fixture.window().documents().close());
    const auto *card = fixture.window().startPage().findChild<WorkbookCard *>();
    QVERIFY(card);
    QPushButton *line = nullptr;
    const auto lines = [&] {
        for (auto *button : card->findChildren<QPushButton *>())
            line = button->property("attention").toBool() && button->isVisible() && !line ? button : line;
        return line != nullptr;
    };
    QTRY_VERIFY(lines());
    QCOMPARE(card->text(), QStringLiteral("Fern & Flour"));
    QVERIFY(!QFile::exists(fixture.path(QStringLiteral(".bakery.wend.lock")))); // looking leaves nothing beside it
    line->click();
    QTRY_VERIFY(fixture.window().documents().workbook());
    QVERIFY(fixture.window().workspace().selection() == Selection(CardIds {idea}));
}

void FirstHour::aFileThatIsGoneIsSaidToBe()
{
    WindowFixture fixture;
    QSettings().setValue(QStringLiteral("files/recent"), QStringList {fixture.path(QStringLiteral("gone.wend"))});
    fixture.startAgain();
    const auto *card = fixture.window().startPage().findChild<WorkbookCard *>();
    QVERIFY(card);
    const auto says = [&] {
        const auto labels = card->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("Not found"));
        });
    };
    QTRY_VERIFY(says());
}

void FirstHour::aStageComesBeforeTheSelectedOne()
{
    WindowFixture fixture;
    fixture.openBakery();
    Workspace &workspace = fixture.window().workspace();
    const StageId order = stagesOf(fixture.workbook().model(), workspace.map())[2];
    workspace.select(order);
    fixture.window().actions().action(QStringLiteral("insert.stageBefore"))->trigger();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Ask"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const auto &stages = stagesOf(fixture.workbook().model(), workspace.map());
    QCOMPARE(fixture.workbook().model().at(stages[2]).name, QStringLiteral("Ask"));
    QCOMPARE(stages[3], order);
}

void FirstHour::anEmptyListOfNumbersInvitesTheirImport()
{
    WindowFixture fixture;
    fixture.window().actions().action(QStringLiteral("file.newEmpty"))->trigger();
    Navigator &navigator = fixture.window().workspace().navigator();
    const auto found = navigator.findItems(QStringLiteral("+ Import numbers"), Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    QSignalSpy asked(&navigator, &Navigator::importRequested);
    QTest::mouseClick(navigator.viewport(), Qt::LeftButton, {}, navigator.visualItemRect(found.first()).center());
    QTRY_COMPARE(asked.size(), 1);
    fixture.openBakery();
    QVERIFY(navigator.findItems(QStringLiteral("+ Import numbers"), Qt::MatchExactly | Qt::MatchRecursive).isEmpty());
}

void FirstHour::theHelpIsCompleteInEveryLanguage()
{
    WindowFixture fixture;
    const size_t pages = helpTopics(QStringLiteral("en")).size();
    QVERIFY(pages > 10);
    for (const QString &language : languages()) {
        const std::vector<HelpTopic> topics = helpTopics(language);
        QCOMPARE(topics.size(), pages);
        for (const HelpTopic &topic : topics) {
            QVERIFY(!topic.title.isEmpty() && topic.text.size() > 20);
            QVERIFY2(!topic.text.contains(u'{'), qPrintable(topic.title)); // keys are those there are
        }
    }
}

void FirstHour::theHelpIsFoundByAnyWord()
{
    WindowFixture fixture;
    QTest::keyClick(&fixture.window(), Qt::Key_F1);
    auto *help = fixture.window().findChild<HelpDialog *>();
    QVERIFY(help && help->isVisible());
    auto *list = help->findChild<QListWidget *>(QStringLiteral("helpList"));
    const auto shown = [&] {
        QStringList all;
        for (int row = 0; row < list->count(); ++row) {
            if (!list->item(row)->isHidden())
                all += list->item(row)->text();
        }
        return all;
    };
    const qsizetype all = shown().size();
    help->findChild<QLineEdit *>(QStringLiteral("helpWords"))->setText(QStringLiteral("blueprint lane"));
    QVERIFY(shown().contains(QStringLiteral("Stages and lanes")));
    QVERIFY(shown().size() < all);
    QVERIFY(help->findChild<QTextBrowser *>(QStringLiteral("helpPage"))
                ->toPlainText()
                .contains(QStringLiteral("blueprint")));
}

static const Registered<FirstHour> registeredFirstHour;

}

#include "firsthour.moc"
