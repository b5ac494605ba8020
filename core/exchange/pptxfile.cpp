#include "edit/clipping.h"
#include "exchange/exportwriters.h"
#include "exchange/gridlanes.h"
#include "exchange/mapslide.h"
#include "exchange/officepackage.h"
#include "layout/numbertext.h"
#include "model/lookup.h"
#include "model/words.h"
#include "render/fontsetter.h"
#include "render/theme.h"

#include <QFile>

namespace wend {

namespace {

const QString type = QStringLiteral("application/vnd.openxmlformats-officedocument.presentationml.");
const QString presentation = QStringLiteral("ppt/presentation.xml");
const QString layoutPart = QStringLiteral("ppt/slideLayouts/slideLayout1.xml");

QByteArray resource(const char *name)
{
    QFile file(QStringLiteral(":/pages/") + QLatin1String(name));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return isThere ? file.readAll() : QByteArray();
}

/// As wide as makes it largest on the slide: a wide map has flat lanes.
MapLayout laidForSlide(
    const TextSetter &setter, const Model &model, MapId map, const MapNumbers &numbers, const QString &language)
{
    std::optional<MapLayout> best;
    for (const double width : {960.0, 1280.0, 1600.0, 2000.0, 2500.0, 3200.0}) {
        LayoutOptions options;
        options.width = width;
        options.language = language;
        MapLayout tried(setter, options);
        tried.lay(model, map, numbers);
        if (!best || slideScale(tried) > slideScale(*best))
            best = std::move(tried);
    }
    return *std::move(best);
}

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

/// The slides of a presentation and the parts that every one has.
class Presentation
{
public:
    Presentation(const QString &title)
    {
        m_package.relate({}, presentation, "officeDocument");
        const QString theme = QStringLiteral("ppt/theme/theme1.xml");
        const QString master = QStringLiteral("ppt/slideMasters/slideMaster1.xml");
        add(master, "slideMaster+xml", resource("pptx-master.xml"));
        add(layoutPart, "slideLayout+xml", resource("pptx-layout.xml"));
        m_package.add(theme, "application/vnd.openxmlformats-officedocument.theme+xml", resource("pptx-theme.xml"));
        m_package.relate(master, layoutPart, "slideLayout");
        m_package.relate(master, theme, "theme");
        m_package.relate(layoutPart, master, "slideMaster");
        m_master = m_package.relate(presentation, master, "slideMaster");
        m_package.relate(presentation, theme, "theme");
        addProperties(m_package, title);
    }

    void addSlide(const QByteArray &xml)
    {
        const QString part = QStringLiteral("ppt/slides/slide%1.xml").arg(m_slides.size() + 1);
        add(part, "slide+xml", xml);
        m_package.relate(part, layoutPart, "slideLayout");
        m_slides += m_package.relate(presentation, part, "slide");
    }

    int slides() const { return int(m_slides.size()); }

    Result<void> write(const QString &path)
    {
        QByteArray list;
        for (int at = 0; at < m_slides.size(); ++at)
            list += "<p:sldId id=\"" + QByteArray::number(256 + at) + "\" r:id=\"" + m_slides[at].toLatin1() + "\"/>";
        add(presentation, "presentation.main+xml",
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<p:presentation "
            "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
            "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"><p:sldMasterIdLst><p:sldMasterId "
            "id=\"2147483648\" r:id=\""
                + m_master.toLatin1() + "\"/></p:sldMasterIdLst><p:sldIdLst>" + list
                + "</p:sldIdLst><p:sldSz cx=\"12192000\" cy=\"6858000\"/><p:notesSz cx=\"6858000\" "
                  "cy=\"9144000\"/></p:presentation>");
        return m_package.write(path);
    }

private:
    void add(const QString &part, const char *kind, const QByteArray &xml)
    {
        m_package.add(part, (type + QLatin1String(kind)).toLatin1(), xml);
    }

    OfficePackage m_package;
    QString m_master;
    QStringList m_slides;
};

}

// A slide of the map, then one a stage, for each map.
Result<ExportedFile> writePptxFile(const ExportSource &source, const ExportOptions &options, const QString &path)
{
    const QString language = languageOf(source, options);
    const FontSetter setter(language);
    Presentation slides(source.model.at(source.maps.front()).title);
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
