#include "read/recordreader.h"

namespace wend {

bool RecordReader::next(Row &cells)
{
    cells.clear();
    if (atEnd())
        return false;
    for (;;) {
        if (!cells.empty() && m_dialect.blankAfterDelimiter && m_at < m_text.size() && m_text[m_at] == u' ')
            ++m_at;
        QString cell;
        if (!readQuoted(cell))
            readPlain(cell);
        cells.push_back(std::move(cell));
        if (m_at >= m_text.size()) {
            m_sawTheEnd = true;
            return true;
        }
        if (isEndOfLine(m_text[m_at])) {
            skipEndOfLine();
            return true;
        }
        ++m_at; // the delimiter
        if (cells.size() > size_t(mostColumns))
            return true;
    }
}

void RecordReader::readPlain(QString &cell)
{
    const qsizetype start = m_at;
    const QChar *data = m_text.data();
    const qsizetype size = m_text.size();
    const QChar delimiter = m_dialect.delimiter;
    while (m_at < size && data[m_at] != delimiter && data[m_at] != u'\n' && data[m_at] != u'\r')
        ++m_at;
    cell = m_text.mid(start, m_at - start).toString();
}

/// Blanks and tabs around a quoted cell are forgiven where they part nothing.
bool RecordReader::isForgiven(qsizetype at) const
{
    return at < m_text.size() && (m_text[at] == u' ' || m_text[at] == u'\t') && m_text[at] != m_dialect.delimiter;
}

/// Whether a closing quote may stand before `at`.
bool RecordReader::endsCell(qsizetype at) const
{
    while (isForgiven(at))
        ++at;
    m_sawTheEnd |= at >= m_text.size();
    return at >= m_text.size() || m_text[at] == m_dialect.delimiter || isEndOfLine(m_text[at]);
}

bool RecordReader::readQuoted(QString &cell)
{
    qsizetype start = m_at;
    // A byte order mark where two files were glued together, also as the bytes that it is in UTF-8.
    for (const QStringView mark : {u"\ufeff", u"\u00ef\u00bb\u00bf"}) {
        if (m_text.mid(start).startsWith(mark))
            start += mark.size();
    }
    while (start < m_text.size() && m_text[start] == u' ' && m_dialect.delimiter != u' ')
        ++start;
    if (start >= m_text.size() || m_text[start] != m_dialect.quote || m_vainLookAhead <= 0)
        return false;
    const QChar quote = m_dialect.quote;
    const auto escape = m_dialect.escape;
    qsizetype at = start + 1;
    qsizetype copied = at;
    while (at < m_text.size()) {
        const QChar c = m_text[at];
        if (escape && c == *escape && at + 1 < m_text.size() && m_text[at + 1] == quote) {
            cell += m_text.mid(copied, at - copied);
            copied = at + 1;
            at += 2;
            continue;
        }
        if (c != quote) {
            ++at;
            continue;
        }
        if (at + 1 < m_text.size() && m_text[at + 1] == quote
            && (at > start + 1 || !endsCell(at + 1) || (at + 2 < m_text.size() && m_text[at + 2] == quote))) {
            cell += m_text.mid(copied, at + 1 - copied);
            copied = at + 2;
            at += 2;
            continue;
        }
        if (endsCell(at + 1)) {
            cell += m_text.mid(copied, at - copied);
            m_at = at + 1;
            while (isForgiven(m_at))
                ++m_at;
            return true;
        }
        // A quote right behind a delimiter opens another cell: the quote that opened this one was a stray sign.
        if (at > start + 1 && (m_text[at - 1] == m_dialect.delimiter || isEndOfLine(m_text[at - 1])))
            break;
        ++at;
    }
    m_sawTheEnd |= at >= m_text.size();
    m_vainLookAhead -= at - start;
    cell.clear();
    return false;
}

void RecordReader::skipEndOfLine()
{
    m_sawTheEnd |= m_text[m_at] == u'\r' && m_at + 1 >= m_text.size();
    if (m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
        ++m_at;
    ++m_at;
}

}
