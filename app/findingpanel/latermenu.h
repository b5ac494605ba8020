#pragma once

#include <QDate>
#include <QMenu>

namespace wend {

/// Until when something is put off: a week, a month, three months, or a day of a calendar.
class LaterMenu : public QMenu
{
    Q_OBJECT

public:
    explicit LaterMenu(const QDate &today, QWidget *parent = nullptr);

signals:
    void chosen(const QDate &until);
};

}
