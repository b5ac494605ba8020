#include "commandline/reportcommand.h"

#include "charts/plotcoursepainter.h"
#include "commandline/arguments.h"
#include "commandline/commandworkbook.h"
#include "report/workbookreport.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

namespace wend {

int runReport(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err)
{
    const QString path = arguments.value(QStringLiteral("to"));
    if (path.isEmpty())
        return fail(
            commandText(QT_TRANSLATE_NOOP("CommandLine", "Say with --to into which file: %1.")).arg(reportEndings()),
            err, 2);
    auto command = CommandWorkbook::open(arguments.positionalArguments().first(), false);
    if (!command)
        return fail(command.error().text, err);
    const auto map = (*command)->map(arguments.value(QStringLiteral("map")));
    if (!map)
        return fail(map.error().text, err);
    // QCustomPlot is a widget: without a QApplication the courses are core's plain bars.
    std::unique_ptr<PlotCoursePainter> course;
    if (qobject_cast<QApplication *>(QCoreApplication::instance()))
        course = std::make_unique<PlotCoursePainter>();
    const auto written = writeReportOf((*command)->workbook(), *map, path, QDate::currentDate(), course.get());
    if (!written)
        return fail(written.error().text, err);
    out << QDir::toNativeSeparators(written->path) << '\n';
    return 0;
}

}
