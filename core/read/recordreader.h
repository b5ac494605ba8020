#pragma once

#include "read/readlimits.h"

#include <QStringView>

namespace wend {

/// How the cells of a text are set apart.
struct Dialect
{
    QChar delimiter = u','; ///< null: one cell a line
    QChar quote = u'"';
    std::optional<QChar> escape; ///< a sign that takes the meaning from a quote (`\"`), besides doubling; usually none
    bool blankAfterDelimiter = false; ///< `a, b, c`: the blank belongs to the sign
    bool told = false;                ///< by a `sep=` line
};

/// Takes the records of a text one after the other. Tolerant: a quote that does not open or close a whole cell stays in
/// it, a quoted cell that never ends is taken as a plain one, CR, LF and CRLF end a record.
class RecordReader
{
public:
    /// Characters that may be looked at in vain for a closing quote, over a whole file: keeps broken files linear.
    static constexpr qsizetype mostVainLookAhead = 8 * 1024 * 1024;

    RecordReader(QStringView text, const Dialect &dialect, qsizetype vainLookAhead = mostVainLookAhead)
        : m_text(text),
          m_dialect(dialect),
          m_vainLookAhead(vainLookAhead)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    /// Fills `cells` with the next record; false at the end. An empty line is a record with one empty cell. Of a record
    /// with more than mostColumns cells only the first of them are taken, one more than that; what follows is the next
    /// record.
    bool next(Row &cells);
    qsizetype position() const { return m_at; }
    /// Whether the text's end was met: with more text behind it, the records so far might be others.
    bool sawTheEnd() const { return m_sawTheEnd; }
    qsizetype vainLookAhead() const { return m_vainLookAhead; } ///< what is left of it

private:
    void readPlain(QString &cell);
    bool readQuoted(QString &cell);
    bool isEndOfLine(QChar c) const { return c == u'\n' || c == u'\r'; }
    bool isForgiven(qsizetype at) const;
    bool endsCell(qsizetype at) const;
    void skipEndOfLine();

    QStringView m_text;
    Dialect m_dialect;
    qsizetype m_at = 0;
    qsizetype m_vainLookAhead;
    mutable bool m_sawTheEnd = false;
};

}
