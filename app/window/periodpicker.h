#pragma once

#include "store/workbook.h"
#include "window/reportingperiod.h"

#include <QToolButton>

namespace wend {

/// "1–31 Oct 2026", in the person's own style.
QString periodText(const ReportingPeriod &period);

/// In the tool bar: the days whose numbers the map shows.
class PeriodPicker : public QToolButton
{
    Q_OBJECT

public:
    explicit PeriodPicker(QWidget *parent = nullptr);

    void show(Workbook *workbook, MapId map);
    /// Asks for two dates.
    void ask();

signals:
    void failed(const wend::Error &error);

private:
    void fill();
    void choose(const ReportingPeriod &period);
    ReportingPeriod now() const;
    /// The last day that any import speaks of; today where there is none.
    QDate lastDay() const;

    Workbook *m_workbook = nullptr;
    MapId m_map;
};

}
