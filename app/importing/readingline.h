#pragma once

#include "importing/datereadings.h"
#include "importing/pendingfile.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace wend {

/// Above the first lines of a file: how it was read (letters, what parts the cells, the order of its dates, its days),
/// and a menu that puts each right.
class ReadingLine : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingLine(QWidget *parent = nullptr);

    void show(const PendingFile &pending, const ReadOptions &said, const std::optional<DateReadings> &dates);
    QMenu *menu() const { return m_menu; }

signals:
    /// All that is said of the reading now, with what was said before.
    void said(const wend::ReadOptions &options);
    /// The whole file is of these days.
    void periodSaid(const QDate &from, const QDate &to);
    /// The person will say which days.
    void periodAsked();

private:
    void fill();
    void addDates();
    void addLetters();
    void addDelimiters();
    void addPeriods();
    QString summary(const std::optional<DateReadings> &dates) const;

    ReadOptions m_said;
    QString m_encoding;
    QChar m_delimiter;
    bool m_isPlainText = true;
    std::optional<DateReadings> m_dates;
    QLabel *m_summary;
    QToolButton *m_change;
    QMenu *m_menu;
};

}
