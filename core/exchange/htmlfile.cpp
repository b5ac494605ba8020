#include "base/localized.h"
#include "edit/clipping.h"
#include "exchange/exportfile.h"
#include "exchange/exportwriters.h"
#include "exchange/gridlanes.h"
#include "exchange/htmltext.h"
#include "exchange/mapdrawing.h"
#include "exchange/maptables.h"
#include "exchange/pageparts.h"
#include "layout/cardwords.h"
#include "layout/numbertext.h"
#include "model/lookup.h"
#include "model/words.h"

#include <QCoreApplication>
#include <QUrl>

namespace wend {

namespace {

QString pageWord(const char *text, const QString &language) { return localized("MapPage", text, language); }

/// A page or an address that can be followed from anywhere; a file of this machine cannot.
QByteArray linkOf(const QString &link)
{
    const QUrl url(link.trimmed(), QUrl::StrictMode);
    const bool isOpen = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")
        || url.scheme() == QLatin1String("mailto");
    if (!isOpen)
        return htmlText(link);
    return "<a rel=\"noopener noreferrer\" href=\"" + htmlText(url.toString(QUrl::FullyEncoded)) + "\">"
        + htmlText(link) + "</a>";
}

/// One map of the page.
class MapSection
{
public:
    MapSection(const ExportSource &source, const ExportOptions &options, MapId map, int number)
        : m_model(source.model),
          m_map(map),
          m_numbers(source.numbers.at(map)),
          m_language(languageOf(source, options)),
          m_prefix("m" + QByteArray::number(number)),
          m_columns(shownColumnsOf(m_model, map)),
          m_drawing(drawMap(m_model, map, m_numbers, m_language, m_prefix, options.course))
    {
    }

    const MapDrawing &drawing() const { return m_drawing; }
    QByteArray html(const char *heading) const
    {
        const Map &map = m_model.at(m_map);
        return "<section class=\"map\">\n" + htmlElement(heading, map.title) + htmlElement("p", map.scenario)
            + htmlElement("p", map.goal) + personas() + figure() + table() + "</section>\n";
    }

private:
    QByteArray personas() const
    {
        QStringList names;
        for (const PersonaId id : personasOf(m_model, m_map)) {
            const Persona &persona = m_model.at(id);
            names += personaLabel(persona, m_language)
                + (persona.quote.isEmpty() ? QString() : QLatin1Char(' ') + inQuotes(persona.quote, m_language));
        }
        return htmlElement("p", names.join(nameSeparator()));
    }

    QByteArray anchor(CardId id) const { return m_prefix + "-card-" + QByteArray::number(id.value); }

    QByteArray figure() const
    {
        const auto number = [](double value) { return QByteArray::number(value, 'f', 1); };
        QByteArray html = "<div class=\"drawing\">\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
                          "xmlns:xlink=\"http://www.w3.org/1999/xlink\" role=\"group\" aria-label=\""
            + htmlText(m_model.at(m_map).title) + "\" width=\"" + number(m_drawing.size.width()) + "\" height=\""
            + number(m_drawing.size.height()) + "\" viewBox=\"0 0 " + number(m_drawing.size.width()) + ' '
            + number(m_drawing.size.height()) + "\">\n<g aria-hidden=\"true\">" + m_drawing.svg + "</g>\n";
        for (const MapDrawing::Card &card : m_drawing.cards) {
            const Card &row = m_model.at(card.id);
            html += "<a class=\"card\" href=\"#" + anchor(card.id) + "\" aria-label=\""
                + htmlText(cardText(m_model, row, m_model.at(row.lane).kind, m_language)) + "\"><rect x=\""
                + number(card.rect.x()) + "\" y=\"" + number(card.rect.y()) + "\" width=\"" + number(card.rect.width())
                + "\" height=\"" + number(card.rect.height()) + "\" rx=\"6\"/></a>\n";
        }
        return html + "</svg>\n</div>\n";
    }

    /// What a card holds besides its text.
    QByteArray more(const Card &card, LaneKind kind) const
    {
        QStringList lines;
        const auto add = [&](const char *name, const QString &value) {
            if (!value.isEmpty())
                lines += localized("MapTables", "%1: %2", m_language)
                             .arg(localized("MapTables", name, m_language), value);
        };
        add("Channel", card.channel);
        add("Device", card.device);
        add("Owner", card.owner);
        add("Tool", toolWords(m_model, card.tool, m_language));
        if (const Persona *persona = m_model.find(card.persona))
            add("Persona", persona->name);
        if (card.momentOfTruth)
            lines += localized("MapTables", "Moment of truth", m_language);
        if (kind == LaneKind::PainPoints)
            add("Severity (1 to 5)", QString::number(card.severity));
        if (kind == LaneKind::Ideas) {
            add("Impact (1 to 3)", QString::number(card.impact));
            add("Effort (1 to 3)", QString::number(card.effort));
            add("State", nameOf(card.state, m_language));
            add("Due", card.due.toString(Qt::ISODate));
            if (const Card *answers = m_model.find(card.answers))
                add("Answers", answers->text);
        }
        if (!card.notes.isEmpty())
            lines += card.notes;
        for (const EvidenceId id : evidenceOf(m_model, card.id))
            lines += evidenceText(m_model.at(id), m_language);
        QByteArray html;
        for (const QString &line : lines)
            html += "<div class=\"more\">" + htmlText(line) + "</div>";
        if (!card.link.trimmed().isEmpty())
            html += "<div class=\"more\">" + linkOf(card.link) + "</div>";
        return html;
    }

    QByteArray heads() const
    {
        QByteArray stages;
        QByteArray steps;
        bool hasSteps = false;
        for (size_t at = 0; at < m_columns.size();) {
            const StageId stage = stageOf(m_model, m_columns[at]);
            size_t end = at;
            for (; end < m_columns.size() && stageOf(m_model, m_columns[end]) == stage; ++end) {
                const Stage &column = m_model.at(m_columns[end]);
                steps += "<th scope=\"col\">" + (column.parent ? htmlText(column.name) : QByteArray()) + "</th>";
                hasSteps = hasSteps || column.parent;
            }
            const Stage &row = m_model.at(stage);
            stages += "<th scope=\"" + QByteArray(end - at > 1 ? "colgroup" : "col") + "\" colspan=\""
                + QByteArray::number(qulonglong(end - at)) + "\">" + htmlText(row.name);
            for (const QString &line : {row.question, durationText(row, m_language)})
                stages += line.isEmpty() ? QByteArray() : "<div class=\"more\">" + htmlText(line) + "</div>";
            stages += "</th>";
            at = end;
        }
        const QByteArray corner = "<th scope=\"col\">" + htmlText(gridWord(GridWord::Stage, m_language)) + "</th>";
        const QByteArray second = "<th scope=\"col\">" + htmlText(gridWord(GridWord::Steps, m_language)) + "</th>";
        return "<thead>\n<tr>" + corner + stages + "</tr>\n"
            + (hasSteps ? "<tr>" + second + steps + "</tr>\n" : QByteArray()) + "</thead>\n";
    }

    QByteArray conversions() const
    {
        QByteArray html;
        for (const StageNumbers &each : m_numbers) {
            if (!each.toNext)
                continue;
            //: %1 and %3 are stages, %2 the share that goes on, %4 and %5 the ends of its interval
            const QString text
                = pageWord(QT_TRANSLATE_NOOP("MapPage", "%1 → %3: %2 (95 %: %4 to %5)"), m_language)
                      .arg(m_model.at(each.stage).name, stepText(each, m_language), m_model.at(each.next).name,
                          ofRate(each.toNext->low, *each.toNext), ofRate(each.toNext->high, *each.toNext));
            html += "<li>" + htmlText(text)
                + (each.weakest
                        ? " <strong>" + htmlText(localized("MapTables", "Weakest step", m_language)) + "</strong>"
                        : QByteArray())
                + "</li>\n";
        }
        return html.isEmpty() ? html : "<ul>\n" + html + "</ul>\n";
    }

    QString ofRate(double rate, Conversion conversion) const
    {
        conversion.rate = rate;
        return conversionText(conversion, m_language);
    }

    QByteArray table() const
    {
        QByteArray html = "<details open>\n<summary>"
            + htmlText(pageWord(QT_TRANSLATE_NOOP("MapPage", "The map as a table"), m_language))
            + "</summary>\n<div class=\"scroll\">\n<table>\n<caption>" + htmlText(m_model.at(m_map).title)
            + "</caption>\n" + heads() + "<tbody>\n";
        for (const GridLane &lane : gridLanesOf(m_model, m_map, m_numbers, m_language)) {
            html += "<tr><th scope=\"row\">" + htmlText(lane.name) + "</th>";
            for (const auto &cell : lane.cells) {
                html += "<td>" + QByteArray(cell.empty() ? "" : "<ul>");
                for (const GridEntry &entry : cell) {
                    const Card *card = m_model.find(entry.card);
                    html += "<li" + (card ? " id=\"" + anchor(card->id) + '"' : QByteArray()) + '>'
                        + htmlText(entry.text) + (card ? more(*card, m_model.at(card->lane).kind) : QByteArray())
                        + "</li>";
                }
                html += QByteArray(cell.empty() ? "" : "</ul>") + "</td>";
            }
            html += "</tr>\n";
        }
        return html + "</tbody>\n</table>\n</div>\n" + conversions() + "</details>\n";
    }

    const Model &m_model;
    MapId m_map;
    const MapNumbers &m_numbers;
    QString m_language;
    QByteArray m_prefix;
    std::vector<StageId> m_columns;
    MapDrawing m_drawing;
};

QByteArray styleOf(const std::vector<MapSection> &sections)
{
    QByteArray light;
    QByteArray dark;
    for (const MapSection &section : sections) {
        light += section.drawing().light;
        dark += section.drawing().dark;
    }
    return "<style>\n" + pagePart(QStringLiteral("map.css")) + ":root{" + light
        + "}\n@media screen and (prefers-color-scheme: dark){:root{" + dark + "}}\n</style>\n";
}

QByteArray bodyOf(const QString &language)
{
    return "<body data-found=\"" + htmlText(pageWord(QT_TRANSLATE_NOOP("MapPage", "%1 found"), language))
        + "\" data-none=\"" + htmlText(pageWord(QT_TRANSLATE_NOOP("MapPage", "Nothing found"), language))
        + "\">\n<form role=\"search\" hidden>\n<label for=\"search\">"
        + htmlText(pageWord(QT_TRANSLATE_NOOP("MapPage", "Search"), language))
        + "</label>\n<input type=\"search\" id=\"search\" autocomplete=\"off\">\n<output id=\"found\" "
          "aria-live=\"polite\"></output>\n</form>\n<main>\n";
}

}

Result<ExportedFile> writeHtmlFile(const ExportSource &source, const ExportOptions &options, const QString &path)
{
    const QString language = languageOf(source, options);
    std::vector<MapSection> sections;
    for (size_t at = 0; at < source.maps.size() && options.goOn(double(at) / double(source.maps.size())); ++at)
        sections.emplace_back(source, options, source.maps[at], int(at) + 1);
    const bool isOne = sections.size() == 1;
    const QString name = businessOf(source.model).name;
    const QString title = isOne || name.isEmpty() ? source.model.at(source.maps.front()).title : name;
    QByteArray html = htmlHead(title, language, styleOf(sections)) + bodyOf(language);
    if (!isOne)
        html += htmlElement("h1", title);
    for (const MapSection &section : sections)
        html += section.html(isOne ? "h1" : "h2");
    html += "</main>\n<aside id=\"note\" role=\"status\" hidden></aside>\n<script>\n"
        + pagePart(QStringLiteral("map.js")) + "</script>\n</body>\n</html>\n";
    const auto written = writeFile(path, html);
    return written ? Result<ExportedFile>(ExportedFile {}) : Result<ExportedFile>(written.error());
}

}
