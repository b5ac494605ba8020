// Why so few go on: the page of explanations, from the finding to the confirmed cause, by mouse and by keyboard.

#include "canvas/canvasview.h"
#include "edit/explanations.h"
#include "findingpanel/findingspanel.h"
#include "findings/explained.h"
#include "gui/windowfixture.h"
#include "inspector/valuefields.h"
#include "model/lookup.h"
#include "pages/evidencedialog.h"
#include "pages/explanationrow.h"
#include "pages/explanationspage.h"
#include "pages/growingfield.h"
#include "pages/stackedbar.h"
#include "pages/testdialog.h"
#include "store/edit.h"
#include "support/picture.h"
#include "support/registry.h"
#include "window/workspace.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace wend::test {

class ExplanationsOnAPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openBakery();
        m_fixture->window().resize(1440, 900);
        m_stage = stageCalled(QStringLiteral("Order"));
        const StageId before = stageCalled(QStringLiteral("Compare"));
        change([&](Edit &edit) { edit.set(before, &Stage::target, 0.1); });
    }
    void cleanup() { m_fixture.reset(); }

    void aFindingThatPeopleAreLostOpensIt()
    {
        workspace().showFindings(true);
        FindingsPanel &panel = workspace().findings();
        int leak = -1;
        for (int row = 0; row < panel.list().rowCount() && leak < 0; ++row)
            leak = panel.list().finding(row).rule.startsWith(QLatin1String("leak")) ? row : -1;
        QVERIFY(leak >= 0);
        const StageId stage = std::get<StageId>(panel.list().finding(leak).items.front());
        panel.choose(leak);
        auto &list = *panel.findChild<QWidget *>(QStringLiteral("findings"));
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_W);
        QCOMPARE(workspace().page(), Workspace::Page::Explanations);
        QCOMPARE(page().stage(), stage);
        QVERIFY(page().figures().share);
    }

    void aStageOpensItFromMenuAndDetailsAndTheWayBackIsShort()
    {
        workspace().select(m_stage);
        m_fixture->window().actions().action(QStringLiteral("view.explanations"))->trigger();
        QCOMPARE(page().stage(), m_stage);
        QVERIFY(page().isVisible() && !workspace().canvas().isVisible());
        QTest::keyClick(&page(), Qt::Key_Backspace, Qt::ControlModifier);
        QCOMPARE(workspace().page(), Workspace::Page::Map);
        QVERIFY(workspace().canvas().isVisible());
        workspace().select(m_stage);
        QPushButton *open = nullptr;
        for (auto *button : m_fixture->window().findChildren<QPushButton *>()) {
            if (button->text().startsWith(QLatin1String("Why so few")) && button->isVisible())
                open = button;
        }
        QVERIFY(open);
        open->click();
        QCOMPARE(workspace().page(), Workspace::Page::Explanations);
    }

    void oneIsTypedChangedAndDeleted()
    {
        open();
        auto *line = page().findChild<QLineEdit *>(QStringLiteral("newExplanation"));
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, QStringLiteral("The price"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(page().rows().size(), 1u);
        QVERIFY(line->text().isEmpty());
        QTRY_VERIFY(rowAt(0).isVisible()); // a new row is shown when its layout has run
        auto *text = rowAt(0).findChild<GrowingField *>(QStringLiteral("explanationText"));
        const int low = text->height();
        text->setFocus();
        text->moveCursor(QTextCursor::End);
        QTest::keyClick(text, Qt::Key_Return);
        QTest::keyClicks(text, QStringLiteral("Twice what the supermarket asks"));
        QVERIFY(text->height() > low); // it grows with its words
        line->setFocus();
        QCOMPARE(first().text, QStringLiteral("The price\nTwice what the supermarket asks"));
        rowAt(0).setFocus();
        QVERIFY(rowAt(0).hasFocus());
        QTest::keyClick(&rowAt(0), Qt::Key_Delete);
        QVERIFY(page().rows().empty());
        undo();
        QCOMPARE(page().rows().size(), 1u);
        undo();
        QCOMPARE(first().text, QStringLiteral("The price"));
        undo();
        QVERIFY(page().rows().empty());
    }

    void rowsAreWalkedAndMovedByKeyboard()
    {
        addThree();
        open();
        rowAt(0).setFocus();
        QTest::keyClick(&rowAt(0), Qt::Key_Down);
        QVERIFY(rowAt(1).hasFocus());
        const ExplanationId second = rowAt(1).explanation();
        QTest::keyClick(&rowAt(1), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(rowAt(2).explanation(), second);
        QVERIFY(rowAt(2).hasFocus()); // it goes along
        QTest::keyClick(&rowAt(2), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(rowAt(1).explanation(), second);
        QTest::keyClick(&rowAt(1), Qt::Key_Return);
        QVERIFY(rowAt(1).findChild<GrowingField *>(QStringLiteral("explanationText"))->hasFocus());
    }

    void tabGoesFromTopToBottom()
    {
        addThree();
        open();
        rowAt(0).setFocus();
        size_t row = 0;
        for (int step = 0; step < 80 && row < 3; ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget *focus = QApplication::focusWidget();
            if (focus == page().findChild<QLineEdit *>(QStringLiteral("newExplanation")))
                break;
            while (row < 2 && !(focus == &rowAt(int(row)) || rowAt(int(row)).isAncestorOf(focus)))
                ++row;
            QVERIFY(focus == &rowAt(int(row)) || rowAt(int(row)).isAncestorOf(focus));
        }
        QCOMPARE(row, 2u);
        QVERIFY(page().findChild<QLineEdit *>(QStringLiteral("newExplanation"))->hasFocus());
    }

    void evidenceIsAddedOnEitherSide()
    {
        addThree();
        open();
        rowAt(0).setFocus();
        QTest::keyClick(&rowAt(0), Qt::Key_Return, Qt::ControlModifier);
        EvidenceDialog *dialog = openDialog<EvidenceDialog>();
        QVERIFY(dialog);
        auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok->isEnabled()); // nothing was said yet
        keepPicture(*dialog, QStringLiteral("explanations-evidence"));
        auto *text = dialog->findChild<QPlainTextEdit *>();
        QTest::keyClicks(text, QStringLiteral("It lost her drawing"));
        QVERIFY(ok->isEnabled());
        ok->click();
        QTRY_COMPARE(evidenceOf(model(), first().id).size(), 1u);
        const Evidence &said = model().at(evidenceOf(model(), first().id).front());
        QCOMPARE(said.text, QStringLiteral("It lost her drawing"));
        QCOMPARE(said.date, QDate::currentDate());
        QVERIFY(!said.against);
        rowAt(0).askForEvidence(true);
        dialog = openDialog<EvidenceDialog>();
        auto *there = dialog->findChild<QListWidget *>(QStringLiteral("evidenceToTie"));
        QVERIFY(there->count() > 0);
        there->item(0)->setCheckState(Qt::Checked);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QTRY_COMPARE(evidenceOf(model(), first().id).size(), 2u);
        QCOMPARE(evidenceCountOf(model(), first().id), (EvidenceCount {1, 1, false}));
        QTRY_COMPARE(piecesIn("speaksFor"), 1);
        QTRY_COMPARE(piecesIn("speaksAgainst"), 1);
    }

    void evidenceChangesItsSideAndGoes()
    {
        addThree();
        addEvidenceTo(rowId(0), QStringLiteral("They say so"));
        open();
        choose("speaksFor", QStringLiteral("It speaks against it"));
        QCOMPARE(evidenceCountOf(model(), first().id), (EvidenceCount {0, 1, false}));
        QTRY_COMPARE(piecesIn("speaksAgainst"), 1);
        choose("speaksAgainst", QStringLiteral("Remove"));
        QVERIFY(evidenceOf(model(), first().id).empty());
        undo();
        QCOMPARE(evidenceOf(model(), first().id).size(), 1u);
    }

    void howManyItExplainsIsSaidAgainstWhatIsMissing()
    {
        addThree();
        open();
        const double missing = page().figures().missing;
        QVERIFY(missing > 2); // the example has a target that is missed
        auto *bar = page().findChild<StackedBarView *>(QStringLiteral("explainedBar"));
        QCOMPARE(bar->bar().parts.size(), 1u); // all of it is unexplained
        auto *count = rowAt(0).findChild<NumberField *>(QStringLiteral("explains"));
        count->setFocus();
        QTest::keyClicks(count, QStringLiteral("2"));
        QTest::keyClick(count, Qt::Key_Return);
        QCOMPARE(first().explains, std::optional<double>(2));
        QCOMPARE(bar->bar().parts.size(), 1u); // it is open: it counts for nothing yet
        chooseState(0, ExplanationState::Likely);
        QTRY_COMPARE(bar->bar().parts.size(), 2u);
        QCOMPARE(bar->bar().parts.front().count, 2.0);
        QCOMPARE(bar->bar().parts.back().count, missing - 2);
        change([&](Edit &edit) { edit.set(first().id, &Explanation::explains, missing + 50); });
        QTRY_COMPARE(bar->bar().parts.front().count, missing); // never more than is missing
        QVERIFY(!bar->bar().note.isEmpty());
    }

    void withoutATargetItIsSaidAgainstAllWhoWereLost()
    {
        addThree();
        change([&](Edit &edit) {
            edit.set(stageCalled(QStringLiteral("Compare")), &Stage::target, {});
            std::vector<TargetId> targets;
            for (const auto &[id, target] : model().all<Target>())
                targets.push_back(id);
            for (const TargetId id : targets)
                edit.remove(id);
            edit.set(rowId(0), &Explanation::explains, 37);
            setState(edit, rowId(0), ExplanationState::Confirmed, QDate(2026, 11, 17));
        });
        open();
        QVERIFY(!page().findChild<StackedBarView *>(QStringLiteral("explainedBar"))->isVisible());
        const double lost = page().figures().came - page().figures().went;
        const QString said = QStringLiteral("37 are explained, %1 are not").arg(QLocale().toString(qRound(lost - 37)));
        const auto labels = page().findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(said); }));
    }

    void aConfirmedOneBecomesAPainPointAndItsTestAnIdea()
    {
        addThree();
        open();
        const CardIds pains = painsAt();
        auto *test = rowAt(0).findChild<GrowingField *>(QStringLiteral("explanationTest"));
        test->setFocus();
        QTest::keyClicks(test, QStringLiteral("Ask ten of them"));
        page().commit();
        QTRY_VERIFY(rowAt(0).findChild<QPushButton *>(QStringLiteral("makeIdea"))->isVisible());
        rowAt(0).findChild<QPushButton *>(QStringLiteral("makeIdea"))->click();
        TestDialog *dialog = openDialog<TestDialog>();
        QVERIFY(dialog);
        auto *due = dialog->findChild<DateField *>(QStringLiteral("testDue"));
        auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        due->setText(QStringLiteral("soon"));
        QVERIFY(!ok->isEnabled());
        due->setText(QStringLiteral("2031-02-03"));
        dialog->findChild<QComboBox *>(QStringLiteral("testOwner"))->setEditText(QStringLiteral("Sam"));
        ok->click();
        QTRY_VERIFY(first().idea);
        const ExplanationId id = first().id;
        const Card &idea = model().at(first().idea);
        QCOMPARE(idea.text, QStringLiteral("Ask ten of them"));
        QCOMPARE(idea.owner, QStringLiteral("Sam"));
        QCOMPARE(idea.due, QDate(2031, 2, 3));
        chooseState(0, ExplanationState::Confirmed);
        const Explanation confirmed = model().at(id);
        QCOMPARE(confirmed.state, ExplanationState::Confirmed);
        QCOMPARE(confirmed.stateDay, QDate::currentDate());
        QVERIFY(confirmed.pain && std::find(pains.begin(), pains.end(), confirmed.pain) == pains.end());
        QCOMPARE(model().at(confirmed.idea).answers, confirmed.pain);
        undo(); // one step for all of it
        QCOMPARE(painsAt().size(), pains.size());
        redo();
        QCOMPARE(painsAt().size(), pains.size() + 1);
        rowAt(0).findChild<QPushButton *>(QStringLiteral("explanationPain"))->click();
        QCOMPARE(workspace().page(), Workspace::Page::Map);
        QCOMPARE(workspace().selection(), Selection(CardIds {model().at(id).pain}));
    }

    void oneThatIsRuledOutGoesToTheEndAndStays()
    {
        addThree();
        open();
        const ExplanationId id = rowId(0);
        chooseState(0, ExplanationState::RuledOut);
        QTRY_COMPARE(rowAt(2).explanation(), id);
        QVERIFY(rowAt(2).isVisible());
    }

    void whatWendProposesIsTakenUpOrRefused()
    {
        open();
        const size_t before = page().proposals().size();
        QVERIFY(before >= 2); // the example has pain points on both sides
        const Proposal taken = page().proposals().front();
        QVERIFY(page().findChild<QWidget *>(QStringLiteral("proposal"))->isVisible());
        page().findChild<QPushButton *>(QStringLiteral("takeProposal"))->click();
        QCOMPARE(first().text, taken.text);
        QCOMPARE(first().pain, taken.pain);
        QCOMPARE(page().proposals().size(), before - 1);
        const Proposal refused = page().proposals().front();
        page().findChild<QPushButton *>(QStringLiteral("refuseProposal"))->click();
        QCOMPARE(page().proposals().size(), before - 2);
        workspace().showPage(Workspace::Page::Map);
        open();
        for (const Proposal &proposal : page().proposals())
            QVERIFY(proposal.about != refused.about); // that is remembered
        undo();
        QTRY_COMPARE(page().proposals().front(), refused);
    }

    void aSmallSignStandsOnTheMap()
    {
        CanvasView &canvas = workspace().canvas();
        QVERIFY(canvas.explanationSigns().rectOf(m_stage).isNull());
        addThree();
        canvas.zoomToFit();
        QTRY_VERIFY(!canvas.explanationSigns().rectOf(m_stage).isNull());
        QVERIFY(canvas.explanationSigns().words(m_stage).contains(QLatin1Char('3')));
        keepPicture(m_fixture->window(), QStringLiteral("explanations-sign"));
        QTest::mouseClick(
            canvas.viewport(), Qt::LeftButton, {}, canvas.explanationSigns().rectOf(m_stage).center().toPoint());
        QCOMPARE(workspace().page(), Workspace::Page::Explanations);
        QCOMPARE(page().stage(), m_stage);
        workspace().showPage(Workspace::Page::Map);
        for (int step = 0; step < 3; ++step)
            undo();
        QVERIFY(canvas.explanationSigns().rectOf(m_stage).isNull());
    }

    void withItsStageThePageGoes()
    {
        addThree();
        open();
        change([&](Edit &edit) { edit.remove(m_stage); });
        QTRY_COMPARE(workspace().page(), Workspace::Page::Map);
        QVERIFY(page().rows().empty());
        undo();
        QCOMPARE(explanationsOf(model(), m_stage).size(), 3u);
    }

    void thePageIsWrittenAsAPdf()
    {
        fillLikeThePicture();
        open();
        m_fixture->prompts().toSave = m_fixture->path(QStringLiteral("why.pdf"));
        page().findChild<QPushButton *>(QStringLiteral("explanationsPdf"))->click();
        QFile file(m_fixture->prompts().toSave);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF"));
        QCOMPARE(bytes.count("/Type /Page\n"), 1); // one page
        QVERIFY(m_fixture->prompts().errors.isEmpty());
        m_fixture->prompts().toSave = m_fixture->path(QStringLiteral("no/such/folder.pdf"));
        page().findChild<QPushButton *>(QStringLiteral("explanationsPdf"))->click();
        QCOMPARE(m_fixture->prompts().errors.size(), 1);
        if (const QString folder = qEnvironmentVariable("WEND_PICTURES"); !folder.isEmpty())
            QFile::copy(file.fileName(), folder + QStringLiteral("/explanations.pdf"));
    }

    void itIsLookedAtInAllSizesLanguagesAndInTheDark()
    {
        fillLikeThePicture();
        open();
        rowAt(1).setFocus();
        QTRY_VERIFY(rowAt(1).isVisible());
        keepPicture(m_fixture->window(), QStringLiteral("explanations"));
        const QRect wide = rowAt(0).geometry();
        m_fixture->window().resize(853, 560); // 1280x800 at 150 %
        QTRY_VERIFY(rowAt(0).height() > wide.height());
        keepPicture(m_fixture->window(), QStringLiteral("explanations-narrow"));
        for (const QWidget *part : rowAt(0).findChildren<QComboBox *>())
            QVERIFY(part->width() >= part->minimumSizeHint().width() || part->width() > 100);
        m_fixture->window().resize(1280, 720);
        for (const char *language : {"zh_CN", "zh_TW"}) {
            m_fixture->language().choose(QString::fromLatin1(language));
            QCoreApplication::processEvents();
            keepPicture(m_fixture->window(), QStringLiteral("explanations-") + QLatin1String(language));
            const auto labels = page().findChildren<QLabel *>();
            QVERIFY(std::any_of(labels.begin(), labels.end(),
                [](const QLabel *label) { return label->text().contains(QStringLiteral("可能的原因")); }));
        }
        m_fixture->language().choose(QStringLiteral("en"));
        m_fixture->window().actions().action(QStringLiteral("appearance.dark"))->trigger();
        QCoreApplication::processEvents();
        keepPicture(m_fixture->window(), QStringLiteral("explanations-dark"));
        m_fixture->window().actions().action(QStringLiteral("appearance.light"))->trigger();
    }

    void everyFieldAndButtonHasAName()
    {
        fillLikeThePicture();
        open();
        for (const QWidget *widget : page().findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
                || widget->objectName().startsWith("qt_"))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isNamed = !widget->accessibleName().isEmpty() || (button && button->text().size() > 1);
            QVERIFY2(isNamed,
                qPrintable(QStringLiteral("%1 %2").arg(
                    QLatin1String(widget->metaObject()->className()), widget->objectName())));
        }
    }

private:
    Workspace &workspace() { return m_fixture->window().workspace(); }
    const Model &model() { return m_fixture->workbook().model(); }
    ExplanationsPage &page() { return workspace().explanations(); }
    ExplanationRow &rowAt(int at) { return *page().rows().at(size_t(at)); }
    ExplanationId rowId(int at) { return explanationsInOrder(model(), m_stage).at(size_t(at)); }
    const Explanation &first() { return model().at(rowId(0)); }

    StageId stageCalled(const QString &name)
    {
        for (const StageId id : stagesOf(model(), workspace().map())) {
            if (model().at(id).name == name)
                return id;
        }
        return {};
    }

    CardIds painsAt()
    {
        CardIds pains;
        for (const LaneId lane : lanesOf(model(), workspace().map())) {
            if (model().at(lane).kind != LaneKind::PainPoints)
                continue;
            const std::vector<CardId> &here = cardsIn(model(), lane, m_stage);
            pains.insert(pains.end(), here.begin(), here.end());
        }
        return pains;
    }

    void open()
    {
        workspace().openExplanations(m_stage);
        QTRY_VERIFY(page().isVisible());
        QCoreApplication::processEvents();
    }

    void change(const Workbook::Change &what) { QVERIFY(m_fixture->workbook().edit({"Test", {}}, what).isOk()); }
    void undo() { m_fixture->window().actions().action(QStringLiteral("edit.undo"))->trigger(); }
    void redo() { m_fixture->window().actions().action(QStringLiteral("edit.redo"))->trigger(); }

    void addThree()
    {
        for (const char *text : {"Form loses the photo", "Allergens are hard to find here", "The price"})
            change([&](Edit &edit) { addExplanation(edit, m_stage, QString::fromUtf8(text)); });
    }

    void addEvidenceTo(ExplanationId id, const QString &text, bool against = false,
        EvidenceKind kind = EvidenceKind::Said, const QString &source = {})
    {
        Evidence evidence;
        evidence.text = text;
        evidence.kind = kind;
        evidence.source = source;
        evidence.date = QDate(2026, 10, 22);
        change([&](Edit &edit) { addEvidence(edit, id, against, evidence); });
    }

    void fillLikeThePicture()
    {
        addThree();
        const std::vector<ExplanationId> ids = explanationsOf(model(), m_stage);
        addEvidenceTo(ids[0], QStringLiteral("In 60 of 612 forms the upload failed; 14 ordered later"), false,
            EvidenceKind::Measured, QStringLiteral("Form log"));
        addEvidenceTo(ids[0], QStringLiteral("“It lost the picture of her drawing.”"), false, EvidenceKind::Said,
            QStringLiteral("Google review"));
        addEvidenceTo(ids[0], QStringLiteral("9 rang and ordered by phone"), true, EvidenceKind::Measured,
            QStringLiteral("Tally by the phone"));
        addEvidenceTo(ids[1], QStringLiteral("31 of 80 calls asked about allergens; 14 of those callers did not order"),
            false, EvidenceKind::Measured, QStringLiteral("Tally by the phone"));
        addEvidenceTo(ids[2], QStringLiteral("“Beautiful, though dearer than we had planned.”"));
        const double missing = missingHere();
        change([&](Edit &edit) {
            edit.set(ids[0], &Explanation::text,
                QStringLiteral("Form loses the photo\nOver 5 MB the upload fails and the form starts again."));
            edit.set(ids[0], &Explanation::explains, std::floor(missing / 2));
            setState(edit, ids[0], ExplanationState::Confirmed, QDate(2026, 11, 17));
            edit.set(ids[1], &Explanation::explains, std::floor(missing / 5));
            edit.set(ids[1], &Explanation::orMore, true);
            edit.set(ids[1], &Explanation::test,
                QStringLiteral("A badge on ten cakes for two weeks; do they sell a larger share than the rest?"));
            setState(edit, ids[1], ExplanationState::Likely, QDate(2026, 11, 16));
            Card idea;
            idea.text = QStringLiteral("A badge on ten cakes");
            idea.owner = QStringLiteral("Sam");
            idea.due = QDate(2026, 11, 30);
            makeIdeaOf(edit, ids[1], idea, QDate(2026, 11, 16));
        });
        ExplanationId ruledOut;
        change([&](Edit &edit) {
            ruledOut = addExplanation(edit, m_stage,
                QStringLiteral("No word for two hours\nIt hurts most of all, so it was the first suspect."));
            edit.set(ruledOut, &Explanation::explains, 0);
            setState(edit, ruledOut, ExplanationState::RuledOut, QDate(2026, 11, 17));
        });
        addEvidenceTo(ruledOut, QStringLiteral("It comes after the order is counted"), true);
    }

    double missingHere()
    {
        open();
        return page().figures().missing;
    }

    template <class Dialog>
    Dialog *openDialog()
    {
        Dialog *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (Dialog *dialog : m_fixture->window().findChildren<Dialog *>()) {
                if (dialog->isVisible())
                    found = dialog;
            }
            return found != nullptr;
        });
        return found;
    }

    int piecesIn(const char *column)
    {
        int pieces = 0;
        for (const auto *button : rowAt(0).findChild<QWidget *>(QLatin1String(column))->findChildren<QToolButton *>())
            pieces += button->isVisible() ? 1 : 0;
        return pieces;
    }

    /// From the menu of the first piece of evidence in a column of the first row.
    void choose(const char *column, const QString &words)
    {
        QWidget *side = rowAt(0).findChild<QWidget *>(QLatin1String(column));
        QToolButton *button = nullptr;
        for (QToolButton *each : side->findChildren<QToolButton *>()) {
            if (each->isVisible())
                button = each;
        }
        QVERIFY(button);
        button->click();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == words)
                action->trigger();
        }
        menu->close();
    }

    void chooseState(int at, ExplanationState state)
    {
        auto *box = rowAt(at).findChild<ChoiceField *>(QStringLiteral("explanationState"));
        box->setCurrentIndex(box->findData(qint64(state)));
        emit box->activated(box->currentIndex());
    }

    std::unique_ptr<WindowFixture> m_fixture;
    StageId m_stage;
};

namespace {

const Registered<ExplanationsOnAPage> registeredExplanationsOnAPage;

}

}

#include "explanationsonapage.moc"
