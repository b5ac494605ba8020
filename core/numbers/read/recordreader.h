#pragma once

#include "numbers/read/table.h"

#include <QStringView>

namespace wend {

/// How the cells of a text are set apart.
struct Dialect
{
    QChar delimiter = u','; ///< null: one cell a line
    QChar quote = u'"';
    std::optional<QChar> escape; ///< a sign that takes the meaning from a quote (`\"`), besides doubling; usually none
    bool blankAfterDelimiter = false; ///< `a, b, c`: the blank belongs to the sign
    bool told = false;      ///< by a `sep=` line
};

/// Takes the records of a text one after the other. Tolerant: a quote that does not open or close a whole cell stays in
/// it, a quoted cell that never ends is taken as a plain one, CR, LF and CRLF end a record.
class RecordReader
{
public:
    RecordReader(QStringView text, const Dialect &dialect) : m_text(text), m_dialect(dialect) { }

    bool atEnd() const { return m_at >= m_text.size(); }
    /// Fills `cells` with the next record; false at the end. An empty line is a record with one empty cell.
    bool next(Row &cells);
    qsizetype position() const { return m_at; }

private:
    void readPlain(QString &cell);
    bool readQuoted(QString &cell);
    bool isEndOfLine(QChar c) const { return c == u'\n' || c == u'\r'; }
    bool endsCell(qsizetype at) const;
    void skipEndOfLine();

    QStringView m_text;
    Dialect m_dialect;
    qsizetype m_at = 0;
    /// Characters that may still be looked at in vain for a closing quote: keeps broken files linear.
    qsizetype m_vainLookAhead = 8 * 1024 * 1024;
};

}
