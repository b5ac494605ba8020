#include "base/language.h"
#include "base/units.h"
#include "exchange/exportfile.h"
#include "layout/maplayout.h"
#include "poster/pdffinish.h"
#include "render/fontsetter.h"
#include "render/mappainter.h"
#include "render/pdfmarks.h"
#include "report/reportfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

namespace wend {

namespace {

constexpr int reportResolution = 1200;
constexpr double sheetEdge = 48; ///< points
constexpr double indent = 16;    ///< of what belongs to a number
constexpr double cellGap = 8;
constexpr double mostOfSheet = 0.62; ///< of its height that the map takes
constexpr int mostReportLines = 16;  ///< of one text

TextStyle reportStyle(double size, TextStyle::Weight weight = TextStyle::Weight::Regular)
{
    TextStyle style;
    style.size = size;
    style.weight = weight;
    return style;
}

const TextStyle titleStyle = reportStyle(22, TextStyle::Weight::Bold);
const TextStyle headingStyle = reportStyle(14, TextStyle::Weight::Bold);
const TextStyle bodyStyle = reportStyle(10.5);
const TextStyle headStyle = reportStyle(9, TextStyle::Weight::SemiBold);
const TextStyle detailStyle = reportStyle(9);

/// A4, or Letter where that is usual.
QSizeF sheetOfReport()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QSizeF(612, 792) : QSizeF(595.3, 841.9);
}

/// Sets texts below each other, page by page, and says what each is for those who do not see them.
class ReportPdf
{
public:
    explicit ReportPdf(QIODevice &device)
        : m_writer(&device),
          m_sheet(sheetOfReport()),
          m_language(interfaceLanguage()),
          m_setter(m_language)
    {
        m_writer.setResolution(reportResolution);
        m_writer.setPageMargins({0, 0, 0, 0});
        m_writer.setPageSize(QPageSize(m_sheet, QPageSize::Point, QString(), QPageSize::ExactMatch));
        m_writer.setCreator(QStringLiteral("Wend"));
        m_info.language = m_language;
    }

    bool write(const Report &report, const ReportMap &map)
    {
        m_info.title = report.title;
        m_writer.setTitle(report.title);
        if (!m_painter.begin(&m_writer))
            return false;
        beginPage();
        addText(report.title, titleStyle, m_theme.ink, "H1");
        for (const QString &line : report.about)
            addText(line, detailStyle, m_theme.soft, "P");
        for (const ReportPart &part : report.parts)
            add(part, report, map);
        endPage();
        return m_painter.end() && !m_failed;
    }

    const PdfInfo &info() const { return m_info; }

private:
    double width() const { return m_sheet.width() - 2 * sheetEdge; }
    double bottom() const { return m_sheet.height() - sheetEdge; }

    void beginPage()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::LosslessImageRendering);
        m_painter.scale(reportResolution / 72.0, reportResolution / 72.0);
        m_marks.beginPage();
        m_y = sheetEdge;
    }

    void endPage()
    {
        PdfPage page;
        page.marks = m_marks.countOnPage();
        m_info.pages.push_back(page);
        m_painter.restore();
    }

    /// A new page where so much does not fit any more.
    bool place(double height)
    {
        if (m_y + height <= bottom() || m_y <= sheetEdge)
            return false;
        endPage();
        m_failed = !m_writer.newPage() || m_failed;
        beginPage();
        return true;
    }

    std::shared_ptr<const SetText> set(const QString &text, const TextStyle &style, double wide)
    {
        m_info.text += text + QLatin1Char('\n');
        return m_setter.set(text, style, wide, mostReportLines);
    }

    /// Of the mark that is begun next.
    PdfPiece nextPiece() const { return {int(m_info.pages.size()), m_marks.countOnPage()}; }

    /// Draws it with a mark around it, which the element is given.
    PdfElement drawn(const SetText &text, QPointF at, const QColor &colour, const QByteArray &type)
    {
        PdfElement element;
        element.type = type;
        element.marks.push_back(nextPiece());
        m_marks.begin(m_painter, PdfMarks::Part::About, ++m_parts);
        text.draw(m_painter, at, colour);
        m_marks.end(m_painter);
        return element;
    }

    void addText(
        const QString &text, const TextStyle &style, const QColor &colour, const QByteArray &type, double from = 0)
    {
        const auto lines = set(text, style, width() - from);
        place(lines->height());
        m_info.structure.push_back(drawn(*lines, {sheetEdge + from, m_y}, colour, type));
        m_y += lines->height() + style.size * 0.3;
    }

    void add(const ReportPart &part, const Report &report, const ReportMap &map)
    {
        m_y += 12;
        place(headingStyle.size * 6); // a heading stands above something
        m_info.bookmarks.push_back({part.heading, int(m_info.pages.size()), Points {m_y}, 0, {}});
        addText(part.heading, headingStyle, m_theme.ink, "H2");
        if (part.hasMap)
            addMap(report.title, map);
        if (part.table)
            addTable(*part.table);
        for (size_t at = 0; at < part.items.size(); ++at)
            addItem(part.items[at], int(at) + 1);
        for (const QString &remark : part.remarks)
            addText(remark, detailStyle, m_theme.soft, "P");
    }

    void addItem(const ReportItem &item, int number)
    {
        addText(QStringLiteral("%1. %2").arg(number).arg(item.text), bodyStyle, m_theme.text, "P");
        for (const QString &detail : item.details)
            addText(detail, detailStyle, m_theme.soft, "P", indent);
        m_y += 3;
    }

    void addMap(const QString &title, const ReportMap &map)
    {
        LayoutOptions options;
        options.language = m_language;
        options.medium = Medium::Paper;
        MapLayout layout(m_setter, options);
        layout.lay(map.model, map.map, map.numbers);
        const QSizeF size = layout.size();
        const double scale = std::min(width() / size.width(), mostOfSheet * m_sheet.height() / size.height());
        place(size.height() * scale);
        MapStyle style;
        style.theme = Theme::onWhitePaper();
        style.shadow = Shadow::None;
        style.course = map.course;
        PdfElement figure;
        figure.type = "Figure";
        figure.marks.push_back(nextPiece());
        figure.alternative = QCoreApplication::translate("Report", "The map “%1”, drawn small").arg(title);
        m_marks.begin(m_painter, PdfMarks::Part::Lane, ++m_parts);
        m_painter.save();
        m_painter.translate(sheetEdge, m_y);
        m_painter.scale(scale, scale);
        paintMap(m_painter, layout, QRectF(QPointF(), size), style);
        m_painter.restore();
        m_marks.end(m_painter);
        m_info.structure.push_back(figure);
        m_y += size.height() * scale + 8;
    }

    /// As wide as their longest word asks for, and what is left shared by how much they hold.
    std::vector<double> columnWidths(const MapTable &table) const
    {
        const size_t columns = table.rows.front().size();
        std::vector<double> least(columns), most(columns);
        for (const auto &row : table.rows) {
            for (size_t at = 0; at < columns; ++at) {
                for (const QString &word : row[at].text.split(QLatin1Char(' ')))
                    least[at] = std::max(least[at], m_setter.set(word, headStyle, 0)->width());
                most[at] = std::max(most[at], m_setter.set(row[at].text, detailStyle, 0)->width());
            }
        }
        const double room = width() - cellGap * double(columns);
        double taken = 0, wanted = 0;
        for (size_t at = 0; at < columns; ++at) {
            least[at] = std::min(least[at] + 1, room / double(columns));
            most[at] = std::clamp(most[at], least[at], std::max(least[at], room * 0.5));
            taken += least[at];
            wanted += most[at] - least[at];
        }
        const double share = wanted > 0 ? std::min(1.0, (room - taken) / wanted) : 0;
        for (size_t at = 0; at < columns; ++at)
            least[at] += (most[at] - least[at]) * share + cellGap;
        return least;
    }

    void addTable(const MapTable &table)
    {
        const std::vector<double> widths = columnWidths(table);
        PdfElement element;
        element.type = "Table";
        for (size_t at = 0; at < table.rows.size(); ++at)
            addRow(table.rows[at], widths, at == 0, element);
        m_info.structure.push_back(element);
        m_y += 6;
    }

    void addRow(const std::vector<TableCell> &row, const std::vector<double> &widths, bool isHead, PdfElement &table)
    {
        std::vector<std::shared_ptr<const SetText>> cells;
        double height = 0;
        for (size_t at = 0; at < row.size(); ++at) {
            cells.push_back(set(row[at].text, isHead ? headStyle : detailStyle, widths[at] - cellGap));
            height = std::max(height, cells.back()->height());
        }
        place(height + 6);
        PdfElement line;
        line.type = "TR";
        double x = sheetEdge;
        for (size_t at = 0; at < cells.size(); ++at) {
            PdfElement cell
                = drawn(*cells[at], {x, m_y + 3}, isHead ? m_theme.soft : m_theme.text, isHead ? "TH" : "TD");
            if (isHead)
                cell.scope = "Column";
            line.children.push_back(cell);
            x += widths[at];
        }
        table.children.push_back(line);
        m_y += height + 6;
        m_painter.setPen(QPen(m_theme.rule, 0.6));
        m_painter.drawLine(QPointF(sheetEdge, m_y), QPointF(sheetEdge + width(), m_y));
    }

    QPdfWriter m_writer;
    QPainter m_painter;
    QSizeF m_sheet;
    QString m_language;
    FontSetter m_setter;
    Theme m_theme = Theme::onWhitePaper();
    PdfMarks m_marks;
    PdfInfo m_info;
    double m_y = 0;
    qint64 m_parts = 0; ///< drawn so far: each is another
    bool m_failed = false;
};

}

Result<ExportedFile> writeReportPdf(const QString &path, const Report &report, const ReportMap &map)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    ExportedFile file;
    PdfInfo info;
    {
        ReportPdf pdf(buffer);
        if (!pdf.write(report, map))
            return cannotWrite(path, QStringLiteral("QPdfWriter"));
        info = pdf.info();
    }
    const Result<QByteArray> finished = finishPdf(bytes, info);
    if (!finished)
        return finished.error();
    if (const auto written = writeFile(path, *finished); !written)
        return written.error();
    file.pages = int(info.pages.size());
    return file;
}

}
