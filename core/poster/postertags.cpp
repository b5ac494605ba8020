#include "poster/postertags.h"

#include "base/localized.h"
#include "poster/poster.h"
#include "render/pdfmarks.h"

#include <QCoreApplication>
#include <QLocale>
#include <map>

namespace wend {

namespace {

using Part = PdfMarks::Part;

class PosterStructure
{
public:
    PosterStructure(const PosterPage &page, const PdfMarks &marks, int first, const LinkPlaces &links)
        : m_page(page),
          m_links(links)
    {
        for (const PdfMarks::Mark &mark : marks.marks())
            m_marks[mark.key].push_back({first + mark.page, mark.number});
    }

    std::vector<PdfElement> build(const QString &planPicture)
    {
        std::vector<PdfElement> all;
        addAll(all, "P", Part::Plan);
        if (PdfElement picture = element("Figure", Part::PlanPicture); !picture.marks.empty()) {
            picture.alternative = planPicture;
            all.push_back(std::move(picture));
        }
        // What a sheet's edge cuts through is not all there: its words are said beside it.
        addJoined(all, "H1", Part::Title, m_page.message);
        addJoined(all, "P", Part::About, aboutWords());
        for (size_t at = 0; at < m_page.personas.size(); ++at)
            add(all, "P", Part::Persona, qint64(at));
        for (m_band = 0; m_band < int(m_page.bands.size()); ++m_band) {
            all.push_back(table(m_page.bands[size_t(m_band)].layout));
            addCurves(all, m_page.bands[size_t(m_band)].layout);
        }
        m_band = 0;
        addJoined(all, "P", Part::Legend, legendWords());
        addCode(all);
        addJoined(all, "P", Part::Sources, m_page.sourceWords);
        addAll(all, "P", Part::Sheet);
        return all;
    }

private:
    PdfElement empty(const char *type) const
    {
        PdfElement made;
        made.type = type;
        return made;
    }

    PdfElement element(const char *type, Part part, qint64 id = 0)
    {
        const auto found = m_marks.find({part, m_band, id});
        PdfElement made = empty(type);
        if (found != m_marks.end())
            made.marks = found->second;
        return made;
    }

    /// Where there is such a part.
    void add(std::vector<PdfElement> &to, const char *type, Part part, qint64 id = 0)
    {
        if (PdfElement made = element(type, part, id); !made.marks.empty())
            to.push_back(std::move(made));
    }

    std::vector<qint64> idsOf(Part part) const
    {
        std::vector<qint64> ids;
        for (const auto &[key, marks] : m_marks) {
            if (key.part == part && key.band == m_band)
                ids.push_back(key.id);
        }
        return ids;
    }

    void addAll(std::vector<PdfElement> &to, const char *type, Part part)
    {
        for (const qint64 id : idsOf(part))
            add(to, type, part, id);
    }

    /// As one: the sentences of a headline, the words of the legend.
    void addJoined(std::vector<PdfElement> &to, const char *type, Part part, const QString &words)
    {
        PdfElement made = empty(type);
        made.actual = words;
        for (const qint64 id : idsOf(part)) {
            const std::vector<PdfPiece> &marks = m_marks.at({part, m_band, id});
            made.marks.insert(made.marks.end(), marks.begin(), marks.end());
        }
        if (!made.marks.empty())
            to.push_back(std::move(made));
    }

    QString aboutWords() const
    {
        QStringList words;
        for (const HeadText &text : m_page.head) {
            if (!text.isHeadline)
                words << text.words;
        }
        return words.join(QStringLiteral(" · "));
    }

    QString legendWords() const
    {
        QStringList words;
        for (const LegendItem &item : m_page.legend)
            words << item.words;
        return words.join(QStringLiteral(" · "));
    }

    /// The words of a card; a link where it leads somewhere.
    PdfElement cardWords(CardId card)
    {
        PdfElement words = element("P", Part::Card, card.value);
        words.actual = m_page.cardTexts.value(card);
        return asLink(std::move(words), [&](const PosterLink &link) { return link.card == card; });
    }

    void addCode(std::vector<PdfElement> &to)
    {
        PdfElement words = element("P", Part::Code);
        if (words.marks.empty())
            return;
        to.push_back(asLink(std::move(words), [](const PosterLink &link) { return link.card.isNull(); }));
    }

    template <class Fits>
    PdfElement asLink(PdfElement words, const Fits &fits)
    {
        std::vector<PdfPiece> places;
        for (size_t at = 0; at < m_page.links.size() && at < m_links.size(); ++at) {
            if (fits(m_page.links[at]))
                places.insert(places.end(), m_links[at].begin(), m_links[at].end());
        }
        if (places.empty())
            return words;
        words.type = "Link";
        words.links = places;
        PdfElement paragraph = empty("P");
        paragraph.children.push_back(std::move(words));
        return paragraph;
    }

    PdfElement header(Part part, qint64 id, const char *scope)
    {
        PdfElement made = element("TH", part, id);
        made.scope = scope;
        return made;
    }

    /// Its columns are the lanes, since a journey is told stage by stage.
    PdfElement table(const MapLayout &layout)
    {
        PdfElement table = empty("Table");
        PdfElement head = empty("TR");
        head.children.push_back(empty("TH"));
        head.children.back().scope = "Column";
        for (const LaneBox &lane : layout.lanes()) {
            if (isInTable(lane))
                head.children.push_back(header(Part::Lane, lane.id.value, "Column"));
        }
        table.children.push_back(head);
        for (size_t stage = 0; stage < layout.stages().size(); ++stage)
            table.children.push_back(row(layout, int(stage)));
        return table;
    }

    static bool isInTable(const LaneBox &lane)
    {
        return lane.kind != LaneKind::Feeling && lane.kind != LaneKind::Channels;
    }

    PdfElement row(const MapLayout &layout, int at)
    {
        const StageBox &stage = layout.stages()[size_t(at)];
        PdfElement row = empty("TR");
        row.children.push_back(header(Part::Stage, stage.id.value, "Row"));
        for (const LaneBox &lane : layout.lanes()) {
            if (!isInTable(lane))
                continue;
            PdfElement cell = empty("TD");
            if (lane.kind == LaneKind::Numbers)
                addNumbers(cell.children, layout, stage.id);
            for (size_t column = 0; column < lane.cells.size(); ++column) {
                if (layout.columns()[column].stage != at)
                    continue;
                for (const CardBox &card : lane.cells[column]->cards)
                    cell.children.push_back(cardWords(card.id));
            }
            row.children.push_back(std::move(cell));
        }
        return row;
    }

    void addNumbers(std::vector<PdfElement> &to, const MapLayout &layout, StageId stage)
    {
        add(to, "P", Part::Number, stage.value);
        PdfElement bars = element("Figure", Part::Bars, stage.value);
        for (const NumberBox &number : layout.numbers().numbers) {
            if (number.stage != stage || bars.marks.empty() || number.parts.empty())
                continue;
            const auto [least, most] = std::minmax_element(number.parts.begin(), number.parts.end());
            const QLocale locale(m_page.language);
            const auto shown = [&](double value) { return locale.toString(value, 'g', 6); };
            bars.alternative = localized("Poster",
                QT_TRANSLATE_NOOP("Poster", "Bars over the period, between %1 and %2, the last %3"), m_page.language)
                                   .arg(shown(*least), shown(*most), shown(number.parts.back()));
            to.push_back(bars);
        }
    }

    void addCurves(std::vector<PdfElement> &to, const MapLayout &layout)
    {
        for (const LaneBox &lane : layout.lanes()) {
            PdfElement curve = element("Figure", Part::Curve, lane.id.value);
            if (lane.kind != LaneKind::Feeling || curve.marks.empty())
                continue;
            QStringList lines;
            for (const CurveBox &its : layout.feelings(lane.id).curves) {
                if (!its.points.empty())
                    lines << curveWords(its);
            }
            curve.alternative = lines.join(QLatin1Char('\n'));
            to.push_back(std::move(curve));
        }
    }

    QString curveWords(const CurveBox &curve) const
    {
        const QLocale locale(m_page.language);
        QStringList points;
        for (const FeelingPoint &point : curve.points) {
            const QString value = (point.value > 0 ? QStringLiteral("+") : QString()) + locale.toString(point.value);
            points << QStringLiteral("%1 %2").arg(m_page.stageNames.value(point.stage), value).trimmed();
        }
        //: a curve of feelings in words: "Maya", then "Discover +40, Order -80"
        return localized(
            "Poster", QT_TRANSLATE_NOOP("Poster", "Feelings of %1, from -100 to +100: %2"), m_page.language)
            .arg(curve.words, points.join(QStringLiteral(", ")));
    }

    const PosterPage &m_page;
    const LinkPlaces &m_links;
    int m_band = 0;
    std::map<PdfMarks::Key, std::vector<PdfPiece>> m_marks;
};

}

std::vector<PdfElement> structureOf(
    const PosterPage &page, const PdfMarks &marks, int first, const LinkPlaces &links, const QString &planPicture)
{
    return PosterStructure(page, marks, first, links).build(planPicture);
}

}
