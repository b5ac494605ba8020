#pragma once

#include <QtGlobal>
#include <compare>
#include <set>
#include <vector>

class QPainter;

namespace wend {

/// What the parts of a drawing are, for a PDF that is read aloud. Qt's PDF painter cannot say it: so a sign is drawn
/// far beside the page where a part begins and ends, which the pass over the file finds and puts marked content in its
/// place (poster/pdftags). Parts do not lie within each other; what lies in none is decoration. A drawing may go on
/// over several pages: of a part that is cut through, the piece on the first of them is what is read.
class PdfMarks
{
public:
    enum class Part {
        Title,
        About,
        Persona,
        Lane,
        Stage,
        Card,
        Curve,
        Number,
        Bars,
        Legend,
        Sources,
        Code,
        Plan,
        PlanPicture,
        Sheet
    };
    struct Key
    {
        Part part = Part::Title;
        int band = 0;  ///< of a journey in several
        qint64 id = 0; ///< of the row, or a number
        auto operator<=>(const Key &) const = default;
    };
    struct Mark
    {
        Key key;
        int page = 0;   ///< counted from 0 by beginPage()
        int number = 0; ///< among those of its page
    };

    void beginPage();
    void begin(QPainter &painter, Part part, qint64 id = 0);
    void end(QPainter &painter);
    void setBand(int band) { m_band = band; }
    const std::vector<Mark> &marks() const { return m_marks; }
    int countOnPage() const { return int(m_marks.size() - m_first); }

    // The signs: rectangles of one unit, in the coordinates of what is drawn just then.
    static constexpr int signY = -54321;
    static constexpr int endX = -20000;
    static constexpr int firstX = -20001; ///< of the first mark; the next is one further left

private:
    int m_band = 0;
    int m_page = -1;
    size_t m_first = 0;    ///< of the page
    bool m_isRead = false; ///< the part that is drawn was on an earlier page
    std::vector<Mark> m_marks;
    std::set<Key> m_read; ///< on earlier pages
};

}
