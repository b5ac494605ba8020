#include "base/language.h"
#include "exchange/gridlanes.h"
#include "exchange/mapslide.h"
#include "exchange/presentationfile.h"
#include "render/fontsetter.h"
#include "render/theme.h"
#include "report/reportfile.h"

namespace wend {

namespace {

constexpr double slideEdge = 28.8; ///< points
constexpr double slideTop = 66;
constexpr double slideRoom = 450; ///< below the title
constexpr double slideType = 14;
constexpr double slideLeading = 1.35;

/// Parts as slides, as many as each takes: tables and lists are set by height.
class ReportSlides
{
public:
    explicit ReportSlides(const Report &report)
        : m_slides(report.title),
          m_language(interfaceLanguage()),
          m_setter(m_language)
    {
    }

    void addMap(const QString &title, const QStringList &about, const ReportMap &map)
    {
        const MapLayout layout = laidForSlide(m_setter, map.model, map.map, map.numbers, m_language);
        Slide slide(title, m_language);
        slide.add({QStringLiteral("About"), QRectF(slideEdge, 44, Slide::width - 2 * slideEdge, 18),
            Slide::Form::Rectangle, {}, {}, {{about.join(nameSeparator()), 11, m_theme.soft}}, true, 0});
        addMapTo(slide, map.model, layout, map.numbers);
        m_slides.addSlide(slide.xml());
    }

    void add(const ReportPart &part)
    {
        m_heading = part.heading;
        if (part.table)
            addTable(*part.table);
        for (const ReportItem &item : part.items)
            addItem(item);
        for (const QString &remark : part.remarks)
            addLines({{remark, slideType - 2, m_theme.soft}});
        endSlide();
    }

    Result<void> write(const QString &path) { return m_slides.write(path); }
    int count() const { return m_slides.slides(); }

private:
    void addItem(const ReportItem &item)
    {
        QList<Slide::Line> lines {{item.text, slideType, m_theme.text, false, true}};
        for (const QString &detail : item.details)
            lines += {detail, slideType - 2, m_theme.soft};
        addLines(lines);
    }

    void addLines(const QList<Slide::Line> &lines)
    {
        const double width = Slide::width - 2 * slideEdge;
        double height = 6;
        for (const Slide::Line &line : lines)
            height += heightOf(line.text, line.size, width - 24);
        place(height);
        m_slide->add({m_heading, QRectF(slideEdge, slideTop + m_taken, width, height), Slide::Form::Rectangle, {}, {},
            lines, false, 0});
        m_taken += height;
    }

    void addTable(const MapTable &table)
    {
        for (size_t at = 0; at < table.rows.size(); ++at) {
            const double height = rowHeight(table.rows[at]);
            if (place(height) && at > 0)
                addRow(table.rows.front(), true); // a slide of its own has the headings again
            addRow(table.rows[at], at == 0);
        }
        m_taken += 10;
    }

    double columnWidth(size_t columns) const { return (Slide::width - 2 * slideEdge) / double(columns); }

    double rowHeight(const std::vector<TableCell> &row) const
    {
        double height = 0;
        for (const TableCell &cell : row)
            height = std::max(height, heightOf(cell.text, slideType - 2, columnWidth(row.size()) - 10));
        return height + 6;
    }

    void addRow(const std::vector<TableCell> &row, bool isHead)
    {
        const double width = columnWidth(row.size());
        const double height = rowHeight(row);
        for (size_t at = 0; at < row.size(); ++at) {
            QList<Slide::Line> lines;
            for (const QString &line : row[at].text.split(QLatin1Char('\n')))
                lines += {line, slideType - 2, isHead ? m_theme.soft : m_theme.text, isHead};
            m_slide->add({m_heading, QRectF(slideEdge + width * double(at), slideTop + m_taken, width, height),
                Slide::Form::Rectangle, {}, {}, lines, false, 3});
        }
        m_taken += height;
        m_slide->addRule(slideEdge, Slide::width - slideEdge, slideTop + m_taken, m_theme.rule);
    }

    double heightOf(const QString &text, double size, double width) const
    {
        TextStyle style;
        style.size = size;
        style.leading = slideLeading;
        double height = 0;
        for (const QString &line : text.split(QLatin1Char('\n')))
            height += m_setter.set(line, style, width)->height();
        return height;
    }

    /// Begins a new slide where so much does not fit any more; true where it did.
    bool place(double height)
    {
        const bool isNew = !m_slide || m_taken + height > slideRoom;
        if (isNew) {
            endSlide();
            m_slide.emplace(m_heading, m_language);
            m_taken = 0;
        }
        return isNew;
    }

    void endSlide()
    {
        if (m_slide)
            m_slides.addSlide(m_slide->xml());
        m_slide.reset();
    }

    PresentationFile m_slides;
    QString m_language;
    FontSetter m_setter;
    Theme m_theme = Theme::onPaper();
    std::optional<Slide> m_slide;
    QString m_heading;
    double m_taken = 0;
};

}

// The map, then a slide or more for each part.
Result<ExportedFile> writeReportSlides(const QString &path, const Report &report, const ReportMap &map)
{
    ReportSlides slides(report);
    for (const ReportPart &part : report.parts) {
        if (part.hasMap)
            slides.addMap(report.title, report.about, map);
        else
            slides.add(part);
    }
    if (const auto written = slides.write(path); !written)
        return written.error();
    ExportedFile file;
    file.pages = slides.count();
    return file;
}

}
