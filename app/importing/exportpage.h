#pragma once

#include "importing/columnpopup.h"
#include "importing/datereadings.h"
#include "importing/pendingfile.h"
#include "numbers/twocounts.h"
#include "sources/saidcolumns.h"

#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace wend {

class ElidedLabel;
class ExportPreview;
class ImportNotes;
class ImportQuestions;
class NumbersList;
class ReadingLine;
class RefusalList;
class RowBar;

/// One export: first what of it will be shown where, in words; then its numbers and where they go, with what is left
/// out beside them; last its first lines, for who wants to put something right.
class ExportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPage(QWidget *parent = nullptr);
    /// What is proposed for a file that does not say its days; invalid days leave last month.
    void setUsualPeriod(const QDate &from, const QDate &to);
    /// Right of the title.
    void setCorner(QWidget *widget);
    /// "Remember files like this as…", to stand beside the buttons of the dialog.
    QWidget *nameRow() const { return m_nameRow; }

    /// `pending` and `corrections` must stay as they are until the next call; `how` is what the file was understood
    /// with; `counts` is a question that is open.
    void show(const Model &model, MapId map, const PendingFile &pending, const Corrections &corrections,
        const HowToRead &how, const std::optional<TwoCounts> &counts);
    /// There is no file.
    void showNothing();
    /// How far the reading of the file is, in percent; empty: nothing is going on. What is over soon is not shown.
    void showProgress(std::optional<int> percent);

signals:
    void stopAsked();
    /// A reading that was stopped shall begin anew.
    void readAsked();
    void placeChosen(int part, const wend::BindingChoice &to);
    /// The person said which days the whole file is about.
    void periodChosen(const QDate &from, const QDate &to);
    void readingSaid(const wend::ReadOptions &said);
    void headerChosen(int table, int record);
    void columnSaid(int table, int column, const wend::ColumnWord &word);
    void columnOpened(int table, int column, wend::ColumnPopup *popup);
    void rowsSaid(int table, wend::RowKind rows);
    void mapChosen(wend::MapId map);
    /// How the source shall be called that is remembered for files like this.
    void nameSaid(int part, const QString &name);

private:
    QWidget *makeBody();
    QWidget *makeName();
    QWidget *makeProgress();
    void connectParts();
    void showHeading(const Model &model, const PendingFile &pending);
    void showName(const Model &model, const PendingFile &pending, const HowToRead &how);
    void showTable();
    void showQuestions(const Model &model, const PendingFile &pending);
    void answerCounts(const BindingChoice &to);
    QStringList warningsFor(const Model &model, MapId map, const PendingFile &pending) const;

    QLabel *m_title;
    ElidedLabel *m_facts;
    QWidget *m_headingRow;
    QWidget *m_progressRow;
    QProgressBar *m_progress;
    QTimer m_untilShown;
    QPushButton *m_read;
    QWidget *m_nameRow;
    QLineEdit *m_name;
    ImportQuestions *m_questions;
    RowBar *m_rows;
    NumbersList *m_numbers;
    ImportNotes *m_notes;
    QWidget *m_middle;
    QWidget *m_notesPart = nullptr;
    QToolButton *m_above;
    ReadingLine *m_reading;
    QStackedWidget *m_lines;
    ExportPreview *m_preview;
    RefusalList *m_refused;
    QWidget *m_body;
    QString m_shownPath;

    const Model *m_model = nullptr;
    MapId m_map;
    const PendingFile *m_pending = nullptr;
    Corrections m_corrections;
    HowToRead m_how;
    std::optional<TwoCounts> m_counts;
    std::optional<DateReadings> m_dates;
};

}
