#include "edit/clipping.h"
#include "exchange/exportwriters.h"
#include "exchange/gridlanes.h"
#include "exchange/mapslide.h"
#include "exchange/presentationfile.h"
#include "layout/numbertext.h"
#include "model/lookup.h"
#include "model/words.h"
#include "render/fontsetter.h"
#include "render/theme.h"

namespace wend {

namespace {

/// What one stage holds, in a column of text or two.
class StageSlide
{
public:
    StageSlide(const ExportSource &source, MapId map, StageId stage, const QString &language)
        : m_model(source.model),
          m_numbers(source.numbers.at(map)),
          m_stage(source.model.at(stage)),
          m_language(language),
          m_columns(shownColumnsOf(source.model, map)),
          m_lanes(gridLanesOf(source.model, map, m_numbers, language))
    {
    }

    QByteArray xml()
    {
        Slide slide(m_stage.name, m_language);
        const Theme theme = Theme::onPaper();
        slide.add(
            {m_stage.name, QRectF(0, 0, 10, Slide::height), Slide::Form::Rectangle, theme.headerFill(m_stage.colour)});
        QStringList facts {m_stage.question, durationText(m_stage, m_language)};
        facts += numberFacts();
        facts.removeAll(QString());
        slide.add({QStringLiteral("Facts"), QRectF(28.8, 58, 902, 22), Slide::Form::Rectangle, {}, {},
            {{facts.join(nameSeparator()), 13, theme.soft}}, true, 0});
        const QList<Slide::Line> lines = this->lines(theme);
        const qsizetype half = lines.size() > 12 ? (lines.size() + 1) / 2 : lines.size();
        const double width = half < lines.size() ? 440 : 902;
        slide.add({QStringLiteral("Left"), QRectF(28.8, 90, width, 430), Slide::Form::Rectangle, {}, {},
            sized(lines.mid(0, half)), false, 0});
        if (half < lines.size())
            slide.add({QStringLiteral("Right"), QRectF(491, 90, width, 430), Slide::Form::Rectangle, {}, {},
                sized(lines.mid(half)), false, 0});
        return slide.xml();
    }

private:
    QStringList numberFacts() const
    {
        QStringList facts;
        for (const StageNumbers &number : m_numbers) {
            if (number.stage != m_stage.id || !number.binding)
                continue;
            facts += numberText(number, m_language) + QLatin1Char(' ') + number.label;
            if (number.toNext)
                facts += QStringLiteral("→ ") + stepText(number, m_language);
        }
        return facts;
    }

    QList<Slide::Line> lines(const Theme &theme) const
    {
        QList<Slide::Line> lines;
        for (const GridLane &lane : m_lanes) {
            if (m_model.at(lane.lane).kind == LaneKind::Numbers)
                continue; // they stand above
            const qsizetype before = lines.size();
            for (size_t column = 0; column < m_columns.size(); ++column) {
                if (stageOf(m_model, m_columns[column]) != m_stage.id)
                    continue;
                for (const GridEntry &entry : lane.cells[column])
                    lines += {entry.text, 0, theme.text, false, true};
            }
            if (lines.size() > before)
                lines.insert(before, {lane.name, 0, theme.stageText(m_stage.colour), true});
        }
        return lines;
    }

    /// As large as a slide of so much text allows, roughly: a line holds some sixty signs.
    static QList<Slide::Line> sized(QList<Slide::Line> lines)
    {
        qsizetype rows = 0;
        for (const Slide::Line &line : lines)
            rows += 1 + line.text.size() / 60;
        const double size = std::clamp(430.0 / (1.25 * double(std::max<qsizetype>(1, rows))), 8.0, 18.0);
        for (Slide::Line &line : lines)
            line.size = size;
        return lines;
    }

    const Model &m_model;
    const MapNumbers &m_numbers;
    const Stage &m_stage;
    QString m_language;
    std::vector<StageId> m_columns;
    std::vector<GridLane> m_lanes;
};

}

// A slide of the map, then one a stage, for each map.
Result<ExportedFile> writePptxFile(const ExportSource &source, const ExportOptions &options, const QString &path)
{
    const QString language = languageOf(source, options);
    const FontSetter setter(language);
    PresentationFile slides(source.model.at(source.maps.front()).title);
    for (size_t at = 0; at < source.maps.size() && options.goOn(double(at) / double(source.maps.size())); ++at) {
        const MapId map = source.maps[at];
        const MapLayout layout = laidForSlide(setter, source.model, map, source.numbers.at(map), language);
        Slide slide(source.model.at(map).title, language);
        addMapTo(slide, source.model, layout, source.numbers.at(map));
        slides.addSlide(slide.xml());
        for (const StageBox &stage : layout.stages())
            slides.addSlide(StageSlide(source, map, stage.id, language).xml());
    }
    if (const auto written = slides.write(path); !written)
        return written.error();
    ExportedFile file;
    file.pages = slides.slides();
    return file;
}

}
