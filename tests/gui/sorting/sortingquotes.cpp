// What customers wrote: brought in, masked, and put onto the stages by keys.

#include "canvas/canvasview.h"
#include "canvas/moodmarks.h"
#include "gui/windowfixture.h"
#include "inspector/inspector.h"
#include "inspector/stagequotesfield.h"
#include "model/lookup.h"
#include "model/stagequotes.h"
#include "sorting/pilelist.h"
#include "sorting/quotecard.h"
#include "sorting/quotesdialog.h"
#include "sorting/sortingdialog.h"
#include "sorting/stagecolumn.h"
#include "store/edit.h"
#include "support/picture.h"
#include "support/registry.h"
#include "window/workspace.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace wend::test {

namespace {

const char reviews[] = "Date,Reviewer name,Star rating,Review\n"
                       "2026-10-06,Sarah Miller,3,\"Typed it all twice, then rang instead. Priya on the phone was "
                       "lovely, but the form had "
                       "lost the picture of the cake. You can reach me on 07700 900123 if it turns up.\"\n"
                       "2026-09-02,Tom Reed,5,\"Saw it at a party, had to ask.\"\n"
                       "2026-09-05,Priya Shah,2,Couldn't see what is in them.\n"
                       "2026-09-12,Noah King,3,\"Lovely cake, maddening form.\"\n"
                       "2026-09-13,Ella Day,1,It lost her drawing.\n"
                       "2026-09-15,Kofi Mensah,2,No word for half a day.\n"
                       "2026-09-18,Leo Fox,5,Had to start all over. Worth it.\n"
                       "2026-10-01,Will Ward,5,\n";

}

class SortingQuotes : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openBakery();
        m_fixture->window().resize(1280, 720);
        m_fixture->window().actions().action(QStringLiteral("data.sort"))->trigger();
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        m_before = int(pileOf(model()).size());
        QCOMPARE(m_before, 0);
    }
    void cleanup() { m_fixture.reset(); }

    void anEmptyPileSaysWhatToDo()
    {
        QVERIFY(!dialog()->card().isVisible());
        QCOMPARE(label("sortingDone")->text(), QStringLiteral("Nothing to sort yet"));
        for (const char *key : {"1", "p", " "})
            QTest::keyClicks(dialog(), QLatin1String(key));
        QVERIFY(!m_fixture->workbook().isModified());
    }

    void aFileIsSortedByKeysAlone()
    {
        bring();
        QCOMPARE(int(pileOf(model()).size()), 7);
        const EvidenceId first = dialog()->current();
        QCOMPARE(model().at(first).text.count(QStringLiteral("[name]")), 1);
        QCOMPARE(model().at(first).text.count(QStringLiteral("[phone]")), 1);
        QCOMPARE(model().at(first).author, QStringLiteral("[name]"));
        QTest::keyClicks(dialog(), QStringLiteral("p"));
        QVERIFY(dialog()->marks().pain);
        keepPicture(*dialog(), QStringLiteral("sorting-first"));
        QTest::keyClicks(dialog(), QStringLiteral("3"));
        const std::vector<StageId> stages = stagesOf(model(), m_fixture->window().workspace().map());
        QCOMPARE(model().at(first).stage, stages[2]);
        QVERIFY(model().at(first).isPain && !model().at(first).isPraise);
        QVERIFY(dialog()->current() != first);

        QTest::keyClicks(dialog(), QStringLiteral("L1")); // capitals too
        QTest::keyClicks(dialog(), QStringLiteral(" "));  // the third waits
        QTest::keyClicks(dialog(), QStringLiteral("pl3p3p33"));
        QCOMPARE(countPile(model()), (PileCount {6, 1, 0}));
        const auto mood = stageQuotes(model(), m_fixture->window().workspace().map()).at(stages[2]).mood();
        QVERIFY(mood);
        QCOMPARE(mood->ratings, 5);
        QVERIFY(qAbs(mood->stars - 2.8) < 1e-9);
        QVERIFY(dialog()->columns()[2]->mood().text().contains(QStringLiteral("2.8")));
        keepPicture(*dialog(), QStringLiteral("sorting-later"));
        QTest::keyClicks(dialog(), QStringLiteral("2"));
        QCOMPARE(countPile(model()), (PileCount {7, 0, 0}));
        QCOMPARE(label("sortingDone")->text(), QStringLiteral("Everything is sorted"));
        keepPicture(*dialog(), QStringLiteral("sorting-done"));

        for (int step = 0; step < 8; ++step)
            QTest::keyClick(dialog(), Qt::Key_Backspace);
        QCOMPARE(countPile(model()), (PileCount {0, 0, 7}));
        QCOMPARE(dialog()->current(), first);
        QTest::keyClick(dialog(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(pileOf(model()).empty());
        QTest::keyClick(dialog(), Qt::Key_Backspace); // before it was opened nothing is touched
        QVERIFY(!m_fixture->workbook().isModified());
        QTest::keyClick(dialog(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(int(pileOf(model()).size()), 7);
    }

    void wrongKeysDoNothing()
    {
        bring();
        const EvidenceId first = dialog()->current();
        const qint64 step = m_fixture->workbook().step();
        for (const char *keys : {"0", "6", "9", "x", "?", "z"})
            QTest::keyClicks(dialog(), QLatin1String(keys));
        QTest::keyClick(dialog(), Qt::Key_1, Qt::ControlModifier);
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTest::keyClick(dialog(), Qt::Key_Delete);
        QCOMPARE(m_fixture->workbook().step(), step);
        QCOMPARE(dialog()->current(), first);
        QVERIFY(dialog()->isVisible());
        QVERIFY(dialog()->marks() == QuoteMarks {});
    }

    void marksThatAreNotWrittenAreTakenBackFirst()
    {
        bring();
        const qint64 step = m_fixture->workbook().step();
        QTest::keyClicks(dialog(), QStringLiteral("pi"));
        QVERIFY(dialog()->marks() == (QuoteMarks {true, false, true}));
        QTest::keyClicks(dialog(), QStringLiteral("i"));
        QVERIFY(dialog()->marks() == (QuoteMarks {true, false, false}));
        QTest::keyClick(dialog(), Qt::Key_Backspace);
        QVERIFY(dialog()->marks() == QuoteMarks {});
        QCOMPARE(m_fixture->workbook().step(), step);
    }

    void theSameFileAgainAddsNothing()
    {
        bring();
        QTest::keyClicks(dialog(), QStringLiteral("3"));
        const size_t all = model().all<Evidence>().size();
        bool isRefused = false;
        meet([&](QuotesDialog &coming) {
            isRefused = !button(coming, "addQuotes")->isEnabled();
            QVERIFY(coming.findChild<QLabel *>(QStringLiteral("quotesTitle"))->text().contains(QStringLiteral("new")));
            coming.reject();
        });
        dialog()->bringIn(m_fixture->path(QStringLiteral("google-reviews.csv")));
        QVERIFY(isRefused);
        QCOMPARE(model().all<Evidence>().size(), all);
    }

    void aMaskIsTakenOffAndAnyWordMaskedByAClick()
    {
        bring();
        const EvidenceId first = dialog()->current();
        const QString masked = model().at(first).text;
        click(pieceWith(QStringLiteral("[name]")));
        QVERIFY(model().at(first).text.contains(QStringLiteral("Priya")));
        click(pieceWith(QStringLiteral("Priya")));
        QCOMPARE(model().at(first).text, masked); // a name that is known becomes one again
        click(pieceWith(QStringLiteral("cake")));
        QVERIFY(model().at(first).text.contains(QStringLiteral("[masked]")));
        QVERIFY(!model().at(first).text.contains(QStringLiteral("cake")));
        click(pieceWith(QStringLiteral("[masked]")));
        QCOMPARE(model().at(first).text, masked);
    }

    void wordsAreMaskedByKeysToo()
    {
        bring();
        QuoteText &text = dialog()->card().text();
        QCOMPARE(dialog()->focusWidget(), &text);
        QTest::keyClick(&text, Qt::Key_Right);
        QTest::keyClick(&text, Qt::Key_Right); // "it"
        QTest::keyClick(&text, Qt::Key_Return);
        QVERIFY(model().at(dialog()->current()).text.startsWith(QStringLiteral("Typed [masked] all")));
    }

    void oneOfAStageIsOpenedAgain()
    {
        bring();
        const EvidenceId first = dialog()->current();
        QTest::keyClicks(dialog(), QStringLiteral("p3"));
        const std::vector<FiledQuote *> filed = dialog()->columns()[2]->quotes();
        QVERIFY(!filed.empty()); // what stands behind the cards of the example lies there too
        QTest::mouseClick(filed.front(), Qt::LeftButton);
        QCOMPARE(dialog()->current(), first);
        QTest::keyClicks(dialog(), QStringLiteral("l"));
        QVERIFY(model().at(first).isPraise && model().at(first).isPain); // at once: it lies there already
        QTest::keyClicks(dialog(), QStringLiteral("1"));
        QCOMPARE(model().at(first).stage, stagesOf(model(), m_fixture->window().workspace().map())[0]);
        QTest::mouseClick(&dialog()->columns()[1]->arrow(), Qt::LeftButton); // by the mouse as well
        QCOMPARE(int(pileOf(model()).size()), 5);
    }

    void oneIsTakenOutOfItsTurn()
    {
        bring();
        QTest::mouseClick(dialog()->findChild<QAbstractButton *>(QStringLiteral("pileProgress")), Qt::LeftButton);
        auto *list = dialog()->findChild<QListWidget *>(QStringLiteral("pileList"));
        QVERIFY(list);
        QCOMPARE(list->count(), 7);
        const std::vector<EvidenceId> pile = pileOf(model());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(dialog()->current(), pile[2]);
    }

    void aQuoteOfAStageBecomesAPainPoint()
    {
        bring();
        const EvidenceId first = dialog()->current();
        const StageId stage = stagesOf(model(), m_fixture->window().workspace().map())[2];
        QTest::keyClicks(dialog(), QStringLiteral("p33333"));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        m_fixture->window().workspace().select(stage);
        auto *field = m_fixture->window().workspace().inspector().findChild<StageQuotesField *>();
        QTRY_VERIFY(field && field->isVisible());
        QVERIFY2(
            field->moodText().contains(QStringLiteral("measured 2.8 of 5 (5 ratings)")), qPrintable(field->moodText()));
        QVERIFY(field->moodText().startsWith(QStringLiteral("drawn ")));
        keepPicture(m_fixture->window(), QStringLiteral("sorting-inspector"));
        const std::vector<MoodMark> moods = moodMarks(m_fixture->window().workspace().canvas().board());
        QCOMPARE(int(moods.size()), 1);
        QCOMPARE(moods.front().text, QStringLiteral("measured 2.8 of 5"));
        QCOMPARE(moods.front().stage, stage);
        QMenu *menu = field->menuFor(first);
        menu->actions().front()->trigger();
        const CardId pain = model().at(first).card;
        QVERIFY(pain);
        QCOMPARE(model().at(model().at(pain).lane).kind, LaneKind::PainPoints);
        QCOMPARE(model().at(first).stage, stage);
        QVERIFY(m_fixture->workbook().undo().isOk());
        QVERIFY(!model().at(first).card && model().at(first).stage == stage);
    }

    void pastedWordsWaitInTheirOwnPile()
    {
        bring();
        meet([&](QuotesDialog &coming) {
            coming.findChild<QPlainTextEdit *>(QStringLiteral("pastedQuotes"))
                ->setPlainText(QStringLiteral("Too sweet.\nCall me: 0171 2345678"));
            keepPicture(coming, QStringLiteral("sorting-paste"));
            button(coming, "addQuotes")->click();
        });
        dialog()->paste();
        QCOMPARE(int(pileOf(model()).size()), 9);
        QCOMPARE(model().at(dialog()->current()).text, QStringLiteral("Too sweet."));
        QTest::keyClicks(dialog(), QStringLiteral("  "));
        const QString source = QStringLiteral("Pasted");
        QCOMPARE(countPile(model(), &source), (PileCount {0, 2, 0}));
    }

    void thePileWaitsWhereItWasLeft()
    {
        bring();
        QTest::keyClicks(dialog(), QStringLiteral("3 "));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        m_fixture->window().actions().action(QStringLiteral("data.sort"))->trigger();
        QTRY_VERIFY(dialog());
        QCOMPARE(countPile(model()), (PileCount {1, 1, 5}));
        QCOMPARE(dialog()->current(), pileOf(model()).front());
        QTest::keyClick(dialog(), Qt::Key_Backspace); // what was done before it was opened stays
        QCOMPARE(countPile(model()), (PileCount {1, 1, 5}));
    }

    void moreThanNineStagesTakeTwoDigits()
    {
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        while (stagesOf(model(), m_fixture->window().workspace().map()).size() < 12)
            m_fixture->window().actions().action(QStringLiteral("insert.stage"))->trigger();
        m_fixture->window().workspace().commit();
        m_fixture->window().actions().action(QStringLiteral("data.sort"))->trigger();
        QTRY_VERIFY(dialog());
        bring();
        const std::vector<StageId> stages = stagesOf(model(), m_fixture->window().workspace().map());
        QVERIFY(stages.size() >= 12);
        const EvidenceId first = dialog()->current();
        QTest::keyClicks(dialog(), QStringLiteral("1"));
        QCOMPARE(dialog()->current(), first);
        keepPicture(*dialog(), QStringLiteral("sorting-twelve"));
        QTest::keyClicks(dialog(), QStringLiteral("2"));
        QCOMPARE(model().at(first).stage, stages[11]);
        QTest::keyClicks(dialog(), QStringLiteral("99")); // there is none
        QCOMPARE(int(pileOf(model()).size()), 6);
        QTest::keyClicks(dialog(), QStringLiteral("03"));
        QCOMPARE(int(pileOf(model()).size()), 5);
    }

    void keysWorkInChineseToo()
    {
        m_fixture->language().choose(QStringLiteral("zh_CN"));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        m_fixture->window().actions().action(QStringLiteral("data.sort"))->trigger();
        QTRY_VERIFY(dialog());
        bring();
        const EvidenceId first = dialog()->current();
        QVERIFY(!dialog()->card().text().testAttribute(Qt::WA_InputMethodEnabled)); // or letters would be composed
        QTest::keyClicks(dialog(), QStringLiteral("pi3"));
        QVERIFY(model().at(first).isPain && model().at(first).isIdea && model().at(first).stage);
        keepPicture(*dialog(), QStringLiteral("sorting-zh"));
        m_fixture->language().choose(QStringLiteral("en"));
    }

private:
    const Model &model() { return m_fixture->workbook().model(); }
    SortingDialog *dialog() { return m_fixture->window().findChild<SortingDialog *>(); }
    QLabel *label(const char *name) { return dialog()->findChild<QLabel *>(QLatin1String(name)); }
    static QPushButton *button(QWidget &in, const char *name)
    {
        return in.findChild<QPushButton *>(QLatin1String(name));
    }

    /// What a person does in the dialog that comes up next.
    void meet(const std::function<void(QuotesDialog &)> &what)
    {
        auto *waiting = new QTimer(dialog());
        QObject::connect(waiting, &QTimer::timeout, dialog(), [this, waiting, what] {
            auto *coming = dialog()->findChild<QuotesDialog *>();
            if (!coming || !coming->isVisible())
                return;
            waiting->deleteLater();
            waiting->stop();
            what(*coming);
        });
        waiting->start(5);
    }

    void bring()
    {
        QFile file(m_fixture->path(QStringLiteral("google-reviews.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(reviews);
        file.close();
        meet([&](QuotesDialog &coming) {
            keepPicture(coming, QStringLiteral("sorting-coming"));
            button(coming, "addQuotes")->click();
        });
        dialog()->bringIn(file.fileName());
    }

    QuoteText::Piece pieceWith(const QString &words)
    {
        const QString text = model().at(dialog()->current()).text;
        for (const QuoteText::Piece &piece : dialog()->card().text().pieces()) {
            if (text.mid(piece.at, piece.length) == words)
                return piece;
        }
        return {};
    }
    void click(const QuoteText::Piece &piece)
    {
        QVERIFY(piece.length > 0);
        QTest::mouseClick(&dialog()->card().text(), Qt::LeftButton, {}, dialog()->card().text().rectOf(piece).center());
    }

    std::unique_ptr<WindowFixture> m_fixture;
    int m_before = 0;
};

namespace {
const Registered<SortingQuotes> registeredSortingQuotes;
}

}

#include "sortingquotes.moc"
