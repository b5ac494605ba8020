#pragma once

#include <QDate>
#include <QString>

namespace wend {

/// "31 Jan 2027", "2027 年 1 月 31 日".
QString dayWords(QDate day, const QString &language);
/// "1–31 Oct 2026", "28 Sep – 4 Oct 2026", "2026 年 10 月 1–31 日"; empty unless both days are valid.
QString periodWords(QDate from, QDate to, const QString &language);
/// "October 2026" where the period is just that month, else as periodWords.
QString monthWords(QDate from, QDate to, const QString &language);

}
