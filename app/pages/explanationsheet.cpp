#include "pages/explanationsheet.h"

#include "base/daytext.h"
#include "base/replacingfile.h"
#include "look/look.h"
#include "model/lookup.h"
#include "model/words.h"
#include "pages/explanationrow.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

namespace wend {

namespace {

constexpr double largestType = 10.5; ///< points
constexpr double smallestType = 7;
constexpr double typeStep = 0.5;
constexpr double sheetGap = 10;

// What the person reads.
struct SheetText
{
    Q_DECLARE_TR_FUNCTIONS(ExplanationsPage)
};

QString lines(const QString &text)
{
    return text.trimmed().toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

QString soft(const QString &text, const Theme &theme)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<br><span style='color:%1'>%2</span>").arg(theme.faint.name(), lines(text));
}

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

/// The rows of the page as a table.
class SheetTable
{
public:
    SheetTable(const ExplanationSheet &sheet, const Theme &theme) : m_sheet(sheet), m_theme(theme) { }

    QString html() const
    {
        QString rows;
        for (int part = 0; part < ExplanationRow::parts; ++part)
            rows += QStringLiteral("<th width='%1%' align='left' style='color:%2'>%3</th>")
                        .arg(100 * ExplanationRow::stretches[part] / 118)
                        .arg(m_theme.faint.name(), ExplanationRow::nameOf(ExplanationRow::Part(part)).toHtmlEscaped());
        rows = QStringLiteral("<tr>%1</tr>").arg(rows);
        for (const ExplanationId id : explanationsInOrder(m_sheet.model, m_sheet.figures.to))
            rows += row(m_sheet.model.at(id));
        return QStringLiteral("<table width='100%' cellpadding='40' cellspacing='0' border='1' "
                              "style='border-collapse:collapse;border-color:%1'>%2</table>")
            .arg(m_theme.rule.name(), rows);
    }

private:
    QString row(const Explanation &explanation) const
    {
        const QString cells[] {what(explanation), evidence(explanation, false), evidence(explanation, true),
            count(explanation), test(explanation), state(explanation)};
        QString html;
        for (const QString &cell : cells)
            html += QStringLiteral("<td valign='top'>%1</td>").arg(cell);
        return QStringLiteral("<tr>%1</tr>").arg(html);
    }

    QString what(const Explanation &explanation) const
    {
        const QString first = explanation.text.section(QLatin1Char('\n'), 0, 0);
        const QString rest = explanation.text.section(QLatin1Char('\n'), 1).trimmed();
        return QStringLiteral("<b>%1</b>").arg(lines(first))
            + (rest.isEmpty() ? QString() : QStringLiteral("<br>") + lines(rest));
    }

    QString evidence(const Explanation &explanation, bool against) const
    {
        QStringList pieces;
        for (const EvidenceId id : evidenceOf(m_sheet.model, explanation.id)) {
            const Evidence &each = m_sheet.model.at(id);
            if (each.against != against)
                continue;
            const QString from
                = joined({nameOf(each.kind, m_sheet.language), each.source.simplified(), dayText(each.date)},
                    QStringLiteral(", "));
            pieces += lines(each.text) + soft(from, m_theme);
        }
        return pieces.join(QStringLiteral("<br>"));
    }

    QString count(const Explanation &explanation) const
    {
        if (!explanation.explains)
            return QStringLiteral("?");
        QString text
            = QStringLiteral("<b>%1</b> %2").arg(countText(*explanation.explains), lines(m_sheet.figures.wentLabel));
        if (explanation.orMore)
            text += QStringLiteral("<br>") + SheetText::tr("or more");
        return text;
    }

    QString test(const Explanation &explanation) const
    {
        const Card *idea = m_sheet.model.find(explanation.idea);
        const QString facts = idea
            ? joined({idea->owner.simplified(), dayText(idea->due), nameOf(idea->state, m_sheet.language)},
                QStringLiteral(" · "))
            : QString();
        const QString words = explanation.test.trimmed().isEmpty() && idea ? idea->text : explanation.test;
        return lines(words) + soft(facts, m_theme);
    }

    QString state(const Explanation &explanation) const
    {
        const QString day
            = explanation.stateDay.isValid() ? SheetText::tr("since %1").arg(dayText(explanation.stateDay)) : QString();
        return lines(stateText(explanation.state)) + soft(day, m_theme);
    }

    const ExplanationSheet &m_sheet;
    const Theme &m_theme;
};

/// The page for one size of type; lengths are points.
class SheetPainting
{
public:
    SheetPainting(const ExplanationSheet &sheet, QSizeF page, double type)
        : m_theme(themeOf(Look::Light)),
          m_page(page),
          m_bars {wentBar(sheet.model, sheet.figures, m_theme), explainedBar(sheet.model, sheet.figures, m_theme)}
    {
        m_font = QApplication::font();
        m_font.setPixelSize(std::max(1, int(std::lround(type * scale)))); // whole pixels of a finer measure
        const Stage &stage = sheet.model.at(sheet.figures.to);
        const QString map = sheet.model.at(stage.map).title.simplified();
        set(m_head,
            QStringLiteral("<p style='color:%1'>%2</p><h2>%3</h2><p>%4</p>")
                .arg(m_theme.faint.name(), map.toHtmlEscaped(), questionOf(sheet.model, sheet.figures).toHtmlEscaped(),
                    figuresText(sheet.model, sheet.period, sheet.figures).toHtmlEscaped()));
        set(m_rows, SheetTable(sheet, m_theme).html());
        set(m_foot,
            QStringLiteral("<p style='color:%1'>%2</p>")
                .arg(m_theme.faint.name(),
                    //: at the foot of a page; %1 is a day
                    SheetText::tr("Printed %1").arg(dayText(QDate::currentDate())).toHtmlEscaped()));
        m_barHeight = barsHeight();
    }

    double roomForRows() const
    {
        return m_page.height() - height(m_head) - m_barHeight - height(m_foot) - 2 * sheetGap;
    }
    bool fits() const { return height(m_rows) <= roomForRows(); }

    void paint(QPainter &painter, const std::function<void()> &nextPage)
    {
        painter.scale(1 / scale, 1 / scale);
        paintHead(painter);
        const double top = (height(m_head) + m_barHeight + sheetGap) * scale;
        const double room = std::max(50.0, roomForRows()) * scale;
        m_rows.setPageSize(QSizeF(m_page.width() * scale, room));
        const int pages = fits() ? 1 : std::max(1, m_rows.pageCount());
        for (int page = 0; page < pages; ++page) {
            if (page > 0) {
                nextPage();
                painter.scale(1 / scale, 1 / scale);
            }
            painter.save();
            painter.translate(0, (page > 0 ? 0 : top) - page * room);
            draw(painter, m_rows, QRectF(0, page * room, m_page.width() * scale, room));
            painter.restore();
        }
        painter.save();
        painter.translate(0, (m_page.height() - height(m_foot)) * scale);
        draw(painter, m_foot, {});
        painter.restore();
    }

private:
    static constexpr double scale = 10; ///< units to the point: texts are laid out in whole ones

    void set(QTextDocument &document, const QString &html)
    {
        document.setDefaultFont(m_font);
        document.setDocumentMargin(0);
        document.setDefaultStyleSheet(QStringLiteral("h2 { margin: 0; } p { margin: 0; }"));
        document.setHtml(html);
        document.setTextWidth(m_page.width() * scale);
    }
    static double height(const QTextDocument &document) { return document.size().height() / scale; }

    void draw(QPainter &painter, QTextDocument &document, const QRectF &clip) const
    {
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, m_theme.ink);
        if (!clip.isEmpty()) {
            context.clip = clip;
            painter.setClipRect(clip);
        }
        document.documentLayout()->draw(&painter, context);
    }

    double barsHeight()
    {
        QPixmap nothing(1, 1);
        QPainter painter(&nothing);
        return paintBars(painter, 0) / scale;
    }

    /// Side by side; how high the higher one is.
    double paintBars(QPainter &painter, double top) const
    {
        painter.setFont(m_font);
        std::vector<const StackedBar *> bars;
        for (const StackedBar &bar : m_bars) {
            if (!bar.parts.empty())
                bars.push_back(&bar);
        }
        double height = 0;
        const double width
            = bars.empty() ? 0 : (m_page.width() - sheetGap * 2 * double(bars.size() - 1)) / double(bars.size());
        for (size_t at = 0; at < bars.size(); ++at) {
            const QRectF rect((width + 2 * sheetGap) * double(at) * scale, top, width * scale, 10);
            height = std::max(height, paintStackedBar(painter, rect, *bars[at], m_theme.ink, m_theme.soft));
        }
        return height > 0 ? height + sheetGap * scale : 0;
    }

    void paintHead(QPainter &painter)
    {
        draw(painter, m_head, {});
        paintBars(painter, (height(m_head) + sheetGap) * scale);
    }

    Theme m_theme;
    QSizeF m_page;
    std::array<StackedBar, 2> m_bars;
    QFont m_font;
    QTextDocument m_head, m_rows, m_foot;
    double m_barHeight = 0;
};

void setLandscape(QPagedPaintDevice &device)
{
    constexpr double margin = 12;
    device.setPageLayout(QPageLayout(device.pageLayout().pageSize(), QPageLayout::Landscape,
        QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter));
}

}

void paintExplanations(QPagedPaintDevice &device, const ExplanationSheet &sheet)
{
    QPainter painter(&device);
    const double perPoint = painter.device()->logicalDpiX() / 72.0;
    const auto begin = [&] {
        painter.resetTransform();
        painter.scale(perPoint, perPoint);
    };
    begin();
    const QSizeF page = device.pageLayout().paintRect(QPageLayout::Point).size();
    double type = largestType;
    auto painting = std::make_unique<SheetPainting>(sheet, page, type);
    while (!painting->fits() && type > smallestType) {
        type -= typeStep;
        painting = std::make_unique<SheetPainting>(sheet, page, type);
    }
    painting->paint(painter, [&] {
        device.newPage();
        begin();
    });
}

Result<void> writeExplanations(const ExplanationSheet &sheet, const QString &path)
{
    ReplacingFile file(path);
    bool isWritten = file.open(QIODevice::WriteOnly);
    if (isWritten) {
        QPdfWriter writer(&file);
        writer.setTitle(questionOf(sheet.model, sheet.figures));
        writer.setCreator(QStringLiteral("Wend"));
        writer.setPageSize(QPageSize(QPageSize::A4));
        setLandscape(writer);
        paintExplanations(writer, sheet);
    }
    if (isWritten && file.commit())
        return {};
    return Error {
        SheetText::tr("The page could not be written to “%1”. Nothing was changed there. Choose another place.")
            .arg(path),
        file.errorString(), path};
}

void printExplanations(const ExplanationSheet &sheet, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(questionOf(sheet.model, sheet.figures));
    setLandscape(printer);
    QPrintDialog dialog(&printer, parent);
    dialog.setOptions(QAbstractPrintDialog::PrintToFile);
    if (dialog.exec() == QDialog::Accepted)
        paintExplanations(printer, sheet);
}

}
