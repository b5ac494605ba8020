#pragma once

#include "edit/quotes.h"
#include "model/stagequotes.h"
#include "sorting/marklooks.h"
#include "store/workbook.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace wend {

class KeyButton;
struct Originals;
struct Quote;
class PileProgress;
class QuoteCard;
class QuotesDialog;
class StageColumn;

/// The pile of what customers wrote, one quote large at a time: letters say what it tells of, a digit puts it onto a
/// stage of the map and brings the next. Everything is an undo step of the workbook.
class SortingDialog : public QDialog
{
    Q_OBJECT

public:
    /// `originals` outlives the dialog.
    SortingDialog(
        Workbook &workbook, MapId map, const QString &language, Originals &originals, QWidget *parent = nullptr);
    ~SortingDialog() override;

    /// How a file is asked for; empty: never mind.
    void setFileChooser(std::function<QString()> choose) { m_chooseFile = std::move(choose); }

    EvidenceId current() const { return m_current; }
    QuoteMarks marks() const { return m_marks; }
    void open(EvidenceId quote);
    /// Reads a file and shows what would come of it.
    void bringIn(const QString &path);
    void paste();
    const std::vector<StageColumn *> &columns() const { return m_columns; }
    QuoteCard &card() const { return *m_card; }

    using QDialog::open;

signals:
    void failed(const wend::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeMarks();
    QWidget *makeFoot();
    QWidget *makeDone();
    void makeColumns();
    void connectParts();
    void fillSources();
    void refresh();
    void showQuote();
    void showDone();
    void follow(const Changes &changes);
    void next();
    void toggle(QuoteMark mark);
    void digit(int digit);
    void file(StageId stage);
    void putOff();
    void back();
    void again();
    void press(int mask, qsizetype at, qsizetype length);
    void unmask(size_t mask);
    void mask(qsizetype at, qsizetype length);
    void keepAuthor();
    void add(const QuotesDialog &from);
    void showList();
    void say(const QString &text);
    void fly(StageId stage);
    bool edit(const EditName &name, const Workbook::Change &change);
    const QString *source() const { return m_source ? &*m_source : nullptr; }
    const Model &model() const { return m_workbook.model(); }
    const Evidence *row() const { return model().find(m_current); }

    Workbook &m_workbook;
    MapId m_map;
    QString m_language;
    Originals &m_originals;
    std::function<QString()> m_chooseFile;
    qint64 m_openedAt;               ///< the workbook's step when the dialog was opened: what was done before stays
    std::optional<QString> m_source; ///< whose pile is sorted; empty: of all sources
    EvidenceId m_current;
    QuoteMarks m_marks; ///< of the current quote, not written yet
    bool m_isGoingBack = false;
    QString m_digits; ///< the first of two, where there are more than nine stages

    QToolButton *m_sources;
    QLabel *m_about;
    PileProgress *m_progress;
    QToolButton *m_more;
    QPushButton *m_stop;
    QStackedWidget *m_middle; ///< a quote, or that there is none
    QuoteCard *m_card;
    QLabel *m_done;
    QLabel *m_doneHint;
    QLabel *m_whatIs;
    QLabel *m_where;
    std::vector<KeyButton *> m_markButtons;
    KeyButton *m_later;
    KeyButton *m_back;
    QWidget *m_marksRow = nullptr;
    QWidget *m_columnsRow = nullptr;
    std::vector<StageColumn *> m_columns;
    QLabel *m_said;
    QLabel *m_undoHint;
};

}
