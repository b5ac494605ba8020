// Draws what coursespicture.h says.

#include "base/daytext.h"
#include "charts/coursespicture.h"
#include "charts/dateticks.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace wend {

namespace {

// What the person reads.
struct CourseDrawingText
{
    Q_DECLARE_TR_FUNCTIONS(OverTime)
};

constexpr double top = 34;        ///< room for notes and the name of the first plot
constexpr double bottom = 26;     ///< for the days
constexpr double between = 24;    ///< two plots, with the name of the second
constexpr double labelWidth = 92; ///< a date below the axis, with its distance to the next
constexpr double mostDots = 70;
constexpr double besideFlag = 13; ///< from the day of a note to its words
constexpr double leastForWords = 60;
constexpr double leastForAll = 220; ///< lower than this only the first plot is drawn

/// A round number of which `most` or fewer fit into a range.
double roundStep(double range, int most)
{
    const double raw = range / std::max(1, most);
    const double power = std::pow(10, std::floor(std::log10(raw)));
    const double part = raw / power;
    return power * (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10);
}

class CoursesDrawer
{
public:
    CoursesDrawer(const CoursesPicture &picture, const QSizeF &size, const ChartLook &look)
        : m_picture(picture),
          m_size(size),
          m_look(look),
          m_axis(timeAxis(picture, size.width())),
          m_pen(m_drawing, look)
    {
    }

    ChartDrawing draw()
    {
        if (!m_picture.shown.isValid() || m_picture.courses.empty())
            return m_drawing;
        std::vector<std::vector<size_t>> plots = plotsOf(m_picture.courses);
        plots.resize(std::min(plots.size(), m_size.height() < leastForAll ? size_t(1) : mostPlots));
        const double room = m_size.height() - top - bottom - between * double(plots.size() - 1);
        const double height = std::max(20.0, room / double(plots.size()));
        drawForecastGround();
        double y = top;
        for (const auto &plot : plots) {
            drawPlot(plot, y, height);
            y += height + between;
        }
        drawDates();
        if (m_picture.withNotes)
            drawNotes();
        drawPicked();
        return m_drawing;
    }

private:
    struct Scale
    {
        double top = 0;
        double height = 1;
        double least = 0;
        double most = 1;
        double placeOf(double value) const { return top + height - (value - least) / (most - least) * height; }
    };

    double ground() const { return m_size.height() - bottom; }
    double middleOf(const Period &days) const
    {
        return (m_axis.placeOf(days.from) + m_axis.placeOf(days.to.addDays(1))) / 2;
    }
    bool isSeen(const CoursePoint &point) const
    {
        return point.to >= m_picture.shown.from && point.from <= m_picture.shown.to;
    }
    QColor colourOf(const CourseLine &course) const { return readable(course.colour, m_look.theme.paper, 3); }
    void line(const QPolygonF &points, const QColor &colour, double width = 1, bool isDashed = false)
    {
        m_drawing.shapes.push_back(ChartDrawing::Line {points, colour, width, isDashed});
    }

    Scale scaleOf(const std::vector<size_t> &plot, double y, double height) const
    {
        Scale scale {y, height, 0, 0};
        const auto take = [&](double value) {
            scale.least = std::min(scale.least, value);
            scale.most = std::max(scale.most, value);
        };
        for (const size_t at : plot) {
            const CourseLine &course = m_picture.courses[at];
            for (const CoursePoint &point : course.points) {
                if (isSeen(point))
                    take(m_picture.withBands ? std::min(point.high, 3 * point.value + 0.02) : point.value);
                if (isSeen(point))
                    take(point.value);
            }
            for (const TargetLine &target : course.targets) {
                if (m_picture.withTargets)
                    take(target.value);
            }
            if (course.forecast) {
                for (const double value : course.forecast->forecast.high95)
                    take(value);
            }
        }
        if (scale.most <= scale.least)
            scale.most = scale.least + 1;
        scale.most *= 1.06;
        return scale;
    }

    void drawForecastGround()
    {
        const QDate end = m_picture.end();
        if (end <= m_picture.shown.to)
            return;
        const double x = m_axis.placeOf(m_picture.shown.to.addDays(1));
        m_drawing.shapes.push_back(ChartDrawing::Bar {QRectF(QPointF(x, top - 14), QPointF(m_axis.right, ground())),
            blend(m_look.theme.ink, m_look.theme.paper, 0.06), {}});
        m_pen.line({x + 6, top - 28}, CourseDrawingText::tr("forecast"),
            {11, m_look.theme.faint, QFont::Normal, Qt::AlignLeft}, m_axis.right - x);
    }

    void drawPlot(const std::vector<size_t> &plot, double y, double height)
    {
        const Scale scale = scaleOf(plot, y, height);
        const CourseLine &first = m_picture.courses[plot.front()];
        QStringList names;
        for (const size_t at : plot)
            names += m_picture.courses[at].name;
        m_pen.line({m_axis.left, y - 19}, names.join(QStringLiteral(" · ")),
            {12, readable(first.colour, m_look.theme.paper), QFont::DemiBold, Qt::AlignLeft}, 320);
        drawValues(first, scale);
        double lastLabel = -100;
        for (const size_t at : plot) {
            const CourseLine &course = m_picture.courses[at];
            const bool isHollow = at % 2 == 1;
            if (m_picture.withBands)
                drawBand(course, scale);
            if (m_picture.withTargets)
                drawTargets(course, scale);
            drawForecast(course, scale);
            drawCourse(course, scale, isHollow);
            drawLast(course, scale, lastLabel);
        }
    }

    void drawValues(const CourseLine &course, const Scale &scale)
    {
        double step = roundStep(scale.most - scale.least, int(scale.height / 34));
        if (course.kind != MetricKind::Rate && course.kind != MetricKind::Score && course.kind != MetricKind::Money)
            step = std::max(step, 1.0);
        for (double value = std::ceil(scale.least / step) * step; value <= scale.most; value += step) {
            const double y = scale.placeOf(value);
            const bool isZero = std::abs(value) < step / 2;
            line({{m_axis.left, y}, {m_axis.right, y}}, isZero ? m_look.theme.dash : m_look.theme.rule);
            QString text = courseValue(course, isZero ? 0 : value);
            if (course.kind == MetricKind::Rate && step > 0.0099) // whole ones
                text.remove(QLocale().decimalPoint() + u'0');
            m_pen.words({m_axis.left - 8, y - 8}, text, {11.5, m_look.theme.faint, QFont::Normal, Qt::AlignRight});
        }
    }

    // Where the next step is missing there is no line.
    template <class Use>
    void eachRun(const CourseLine &course, const Use &use) const
    {
        std::vector<const CoursePoint *> run;
        for (const CoursePoint &point : course.points) {
            if (!isSeen(point))
                continue;
            if (!run.empty() && run.back()->to.addDays(1) != point.from) {
                use(run);
                run.clear();
            }
            run.push_back(&point);
        }
        if (!run.empty())
            use(run);
    }

    double placeOf(const CoursePoint &point) const { return middleOf({point.from, point.to}); }

    void drawBand(const CourseLine &course, const Scale &scale)
    {
        eachRun(course, [&](const std::vector<const CoursePoint *> &run) {
            if (run.front()->low >= run.front()->high)
                return;
            QPolygonF area;
            for (const CoursePoint *point : run)
                area << QPointF(placeOf(*point), std::max(scale.top - 10, scale.placeOf(point->high)));
            for (auto point = run.rbegin(); point != run.rend(); ++point)
                area << QPointF(placeOf(**point), scale.placeOf((*point)->low));
            m_drawing.shapes.push_back(ChartDrawing::Area {area, blend(colourOf(course), m_look.theme.paper, 0.16)});
        });
    }

    void drawTargets(const CourseLine &course, const Scale &scale)
    {
        for (const TargetLine &target : course.targets) {
            const QDate from = std::max(target.from.isValid() ? target.from : m_axis.first, m_axis.first);
            const QDate to = std::min(target.to.isValid() ? target.to : m_axis.last, m_axis.last);
            if (from > to)
                continue;
            const double y = scale.placeOf(target.value);
            const double x = m_axis.placeOf(to.addDays(1));
            line({{m_axis.placeOf(from), y}, {x, y}}, m_look.theme.ink, 1.4, true);
            if (to == m_axis.last)
                m_pen.line({x + 6, y - 8},
                    (target.isMost ? CourseDrawingText::tr("at most %1") : CourseDrawingText::tr("target %1"))
                        .arg(courseValue(course, target.value)),
                    {11.5, m_look.theme.ink, QFont::DemiBold, Qt::AlignLeft}, m_size.width() - x - 8);
        }
    }

    void drawCourse(const CourseLine &course, const Scale &scale, bool isHollow)
    {
        const QColor colour = colourOf(course);
        const bool hasDots = course.points.size() <= mostDots;
        eachRun(course, [&](const std::vector<const CoursePoint *> &run) {
            for (size_t at = 1; at < run.size(); ++at)
                line({{placeOf(*run[at - 1]), scale.placeOf(run[at - 1]->value)},
                         {placeOf(*run[at]), scale.placeOf(run[at]->value)}},
                    colour, 2, !run[at]->isWhole() || !run[at - 1]->isWhole());
            for (const CoursePoint *point : run) {
                if (hasDots || run.size() == 1)
                    m_drawing.shapes.push_back(ChartDrawing::Dot {{placeOf(*point), scale.placeOf(point->value)}, 3.2,
                        isHollow || !point->isWhole() ? m_look.theme.paper : colour, colour});
            }
        });
    }

    void drawForecast(const CourseLine &course, const Scale &scale)
    {
        if (!course.forecast)
            return;
        const WeeklyForecast &told = *course.forecast;
        const double x = m_axis.placeOf(m_picture.shown.to.addDays(1));
        if (!told.refused.isEmpty()) {
            m_pen.words({std::min(x + 8, m_axis.right - 150), scale.top + scale.height * 0.3}, told.refused,
                {11, m_look.theme.faint, QFont::Normal, Qt::AlignLeft}, std::max(150.0, m_axis.right - x - 16));
            return;
        }
        const QColor colour = colourOf(course);
        QPolygonF line95;
        QPolygonF line80;
        QPolygonF mean;
        const auto &f = told.forecast;
        for (size_t at = 0; at < told.weeks.size(); ++at) {
            const double place = middleOf(told.weeks[at]);
            line95 << QPointF(place, scale.placeOf(f.high95[at]));
            line80 << QPointF(place, scale.placeOf(f.high80[at]));
            mean << QPointF(place, scale.placeOf(f.mean[at]));
        }
        for (size_t at = told.weeks.size(); at-- > 0;) {
            const double place = middleOf(told.weeks[at]);
            line95 << QPointF(place, scale.placeOf(f.low95[at]));
            line80 << QPointF(place, scale.placeOf(f.low80[at]));
        }
        m_drawing.shapes.push_back(ChartDrawing::Area {line95, blend(colour, m_look.theme.paper, 0.18)});
        m_drawing.shapes.push_back(ChartDrawing::Area {line80, blend(colour, m_look.theme.paper, 0.36)});
        line(mean, colour, 1.6, true);
        const double y = scale.placeOf(f.mean.back());
        const ChartPen::Style small {11, m_look.theme.faint, QFont::Normal, Qt::AlignLeft};
        const double room = m_size.width() - m_axis.right - 8;
        m_pen.line({m_axis.right + 6, y - 9}, CourseDrawingText::tr("about %1").arg(courseValue(course, f.mean.back())),
            {13, readable(course.colour, m_look.theme.paper), QFont::DemiBold, Qt::AlignLeft}, room);
        m_pen.line({m_axis.right + 6, y + 8},
            ends(course, CourseDrawingText::tr("80 %: %1–%2"), f.low80.back(), f.high80.back()), small, room);
        m_pen.line({m_axis.right + 6, y + 22},
            ends(course, CourseDrawingText::tr("95 %: %1–%2"), f.low95.back(), f.high95.back()), small, room);
    }

    static QString ends(const CourseLine &course, const QString &text, double low, double high)
    {
        return text.arg(courseValue(course, low), courseValue(course, high));
    }

    void drawLast(const CourseLine &course, const Scale &scale, double &lastLabel)
    {
        if (course.points.empty() || (course.forecast && course.forecast->refused.isEmpty()))
            return;
        const auto last = std::find_if(course.points.rbegin(), course.points.rend(),
            [&](const CoursePoint &point) { return isSeen(point) && point.isWhole(); });
        if (last == course.points.rend())
            return;
        const double y = scale.placeOf(last->value);
        if (std::abs(y - lastLabel) < 15)
            return;
        lastLabel = y;
        m_pen.line({m_axis.right + 6, y - 9}, courseValue(course, last->value),
            {13, readable(course.colour, m_look.theme.paper), QFont::DemiBold, Qt::AlignLeft},
            m_size.width() - m_axis.right - 8);
    }

    void drawDates()
    {
        const int most = std::max(2, int((m_axis.right - m_axis.left) / labelWidth));
        for (const DateTick &tick : dateTicks(m_axis.first, m_axis.last, most, QLocale())) {
            const double x = m_axis.placeOf(tick.day);
            line({{x, ground()}, {x, ground() + 4}}, m_look.theme.dash);
            m_pen.words({x, ground() + 6}, tick.label, {11.5, m_look.theme.faint});
        }
    }

    /// Words stand to the right of their flag, or where they only fit there to its left; where they would meet there is
    /// only the flag. The latest have the first choice.
    void drawNotes()
    {
        std::vector<const NoteFlag *> shown;
        for (const NoteFlag &note : m_picture.notes) {
            if (note.day >= m_axis.first && note.day <= m_axis.last)
                shown.push_back(&note);
        }
        double taken = m_size.width() - 4;
        for (auto at = shown.rbegin(); at != shown.rend(); ++at) {
            const double x = m_axis.placeOf((*at)->day);
            const bool isFirst = std::next(at) == shown.rend();
            taken = drawNote(**at, x, isFirst ? 0 : m_axis.placeOf((*std::next(at))->day) + besideFlag, taken);
        }
    }

    /// Between two places that are taken; gives where its own begins.
    double drawNote(const NoteFlag &note, double x, double left, double right)
    {
        const QColor ink = note.isChosen ? readable(m_look.theme.accent, m_look.theme.paper) : m_look.theme.ink;
        line({{x, top - 6}, {x, ground()}}, note.isChosen ? ink : m_look.theme.dash, 1, true);
        m_drawing.shapes.push_back(ChartDrawing::Dot {{x, top - 6}, 4.5, ink, ink, ChartDrawing::Dot::Shape::Flag});
        const QString text
            = CourseDrawingText::tr("%1: %2").arg(dayAndMonth(note.day, QLocale()), note.text.simplified());
        ChartPen::Style style {11, ink, note.isChosen ? QFont::DemiBold : QFont::Normal, Qt::AlignLeft};
        const double width = std::ceil(m_pen.widthOf(text, style));
        const double room = right - x - besideFlag - 7;
        QRectF spot(x - 5, 0, 18, 28);
        double begin = x;
        if (width > room && width < x - 8 - left) {
            style.side = Qt::AlignRight;
            m_pen.line({x - 8, 2}, text, style, width + 1);
            begin = x - 8 - width;
            spot.setLeft(begin);
        } else if (room > leastForWords) {
            m_pen.line({x + besideFlag, 2}, text, style, room);
            spot.setWidth(std::min(besideFlag + width, 160.0));
        }
        m_drawing.spots.insert(m_drawing.spots.begin(), {spot, text, {}, note.id});
        return begin;
    }

    void drawPicked()
    {
        if (!m_picture.picked.isValid())
            return;
        const std::vector<ReadLine> lines = readAt(m_picture, m_picture.picked);
        QDate to = m_picture.picked;
        for (const CourseLine &course : m_picture.courses) {
            for (const CoursePoint &point : course.points) {
                if (point.from == m_picture.picked)
                    to = point.to;
            }
        }
        const double x = middleOf({m_picture.picked, to});
        line({{x, top - 6}, {x, ground()}}, m_look.theme.ink, m_picture.isPinned ? 1.6 : 1);
        drawBox(lines, x);
    }

    /// Where no line is: at the side with more room.
    void drawBox(const std::vector<ReadLine> &lines, double x)
    {
        const Theme &theme = m_look.theme;
        const ChartPen::Style name {12, theme.text, QFont::Normal, Qt::AlignLeft};
        const ChartPen::Style value {12, theme.ink, QFont::DemiBold, Qt::AlignRight};
        const ChartPen::Style aside {11, theme.faint, QFont::Normal, Qt::AlignLeft};
        double names = 0;
        double values = 0;
        double asides = 0;
        for (const ReadLine &line : lines) {
            names = std::max(names, std::min(180.0, m_pen.widthOf(line.name, name)));
            values = std::max(values, m_pen.widthOf(line.value, value));
            asides = std::max(asides, m_pen.widthOf(line.aside, aside));
        }
        const double width = 34 + names + 12 + values + 10 + asides;
        const double height = 32 + 18 * double(lines.size());
        const bool isLeft = x + 12 + width > m_size.width() - 4;
        const QRectF box(
            isLeft ? std::max(2.0, x - 12 - width) : x + 12, std::max(top, ground() - height - 8), width, height);
        m_drawing.shapes.push_back(ChartDrawing::Bar {box, theme.card, theme.border, false, 6});
        m_pen.words({box.left() + 12, box.top() + 7}, stepName(m_picture.step, m_picture.picked),
            {12, theme.ink, QFont::DemiBold, Qt::AlignLeft});
        double y = box.top() + 27;
        for (const ReadLine &each : lines) {
            const QColor colour = colourOf(m_picture.courses[each.course]);
            m_drawing.shapes.push_back(
                ChartDrawing::Dot {{box.left() + 16, y + 7}, 3.6, each.course % 2 == 1 ? theme.card : colour, colour});
            m_pen.line({box.left() + 28, y}, each.name, name, names);
            m_pen.words({box.left() + 40 + names + values, y}, each.value, value);
            m_pen.words({box.left() + 50 + names + values, y}, each.aside, aside);
            y += 18;
        }
    }

    const CoursesPicture &m_picture;
    QSizeF m_size;
    const ChartLook &m_look;
    TimeAxis m_axis;
    ChartDrawing m_drawing;
    ChartPen m_pen;
};

}

ChartDrawing drawCourses(const CoursesPicture &picture, const QSizeF &size, const ChartLook &look)
{
    return CoursesDrawer(picture, size, look).draw();
}

}
