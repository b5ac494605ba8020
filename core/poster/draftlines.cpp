#include "poster/draftlines.h"

#include <QTextBoundaryFinder>
#include <cmath>

namespace wend {

namespace {

class DraftText : public SetText
{
public:
    DraftText(std::vector<double> widths, const TextStyle &style) : m_widths(std::move(widths)), m_style(style)
    {
        for (const double width : m_widths)
            m_width = std::max(m_width, width);
    }

    double width() const override { return m_width; }
    double height() const override { return lineHeight() * lineCount(); }
    int lineCount() const override { return int(m_widths.size()); }
    double lineHeight() const override { return m_style.size * m_style.leading; }
    double lineWidth(int line) const override { return m_widths.at(size_t(line)); }
    double ascent() const override { return lineHeight() / 2 + 0.37 * m_style.size; } // as the real one's
    void draw(QPainter &, QPointF, const QColor &) const override { Q_ASSERT(false); }

private:
    std::vector<double> m_widths;
    TextStyle m_style;
    double m_width = 0;
};

int lookOf(const TextStyle &style) { return int(style.weight) * 2 + int(style.italic); }

}

double DraftLines::widthOf(const QString &word, const TextStyle &style) const
{
    const Key key {word, style.size, lookOf(style)};
    if (const auto known = m_words.constFind(key); known != m_words.constEnd())
        return *known;
    TextStyle plain = style;
    plain.balanced = false;
    const double width = m_setter.set(word, plain, 0, 0)->width();
    m_words.insert(key, width);
    return width;
}

const DraftLines::Pieces &DraftLines::piecesOf(const QString &text, const TextStyle &style) const
{
    std::shared_ptr<const Pieces> &known = m_pieces[{text, style.size, lookOf(style)}];
    if (known)
        return *known;
    auto pieces = std::make_shared<Pieces>();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        qsizetype end = to;
        while (end > from && text.at(end - 1).isSpace())
            --end;
        Piece piece;
        piece.width = end > from ? widthOf(text.mid(from, end - from), style) : 0;
        piece.advance = piece.width;
        if (to > end) {
            const QString letter = QStringLiteral("x");
            piece.advance += double(to - end) * (widthOf(QStringLiteral("x x"), style) - 2 * widthOf(letter, style));
        }
        piece.endsLine = finder.boundaryReasons().testFlag(QTextBoundaryFinder::MandatoryBreak) && to < text.size();
        pieces->push_back(piece);
        from = to;
    }
    known = std::move(pieces);
    return *known;
}

std::shared_ptr<const SetText> DraftLines::set(
    const QString &text, const TextStyle &style, double width, int maxLines) const
{
    const double room = width > 0 ? width : 1e9;
    std::vector<double> widths {0};
    double advance = 0;
    for (const Piece &piece : piecesOf(text, style)) {
        if (advance > 0 && advance + piece.width > room) {
            widths.push_back(0);
            advance = 0;
        }
        double shown = piece.width;
        for (; shown > room; shown -= room) { // a word that is too long is broken anywhere
            widths.back() = room;
            widths.push_back(0);
        }
        widths.back() = advance + shown;
        advance += shown + piece.advance - piece.width;
        if (piece.endsLine) {
            widths.push_back(0);
            advance = 0;
        }
    }
    if (maxLines > 0 && int(widths.size()) > maxLines)
        widths.resize(size_t(maxLines), room);
    return std::make_shared<DraftText>(std::move(widths), style);
}

}
