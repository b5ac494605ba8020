#include "commandline/thumbnailcommand.h"

#include "commandline/arguments.h"
#include "start/workbookglance.h"

#include <QCommandLineParser>
#include <QImageWriter>
#include <QTextStream>

namespace wend {

namespace {

constexpr int usualSide = 256;
constexpr int mostSide = 2048;

}

int runThumbnail(const QCommandLineParser &arguments, QTextStream &, QTextStream &err)
{
    const QString path = arguments.positionalArguments().first();
    const QString target = arguments.positionalArguments().last();
    const QString asked = arguments.value(QStringLiteral("size"));
    bool isNumber = true;
    const int side = asked.isEmpty() ? usualSide : asked.toInt(&isNumber);
    if (!isNumber || side < 16 || side > mostSide) {
        err << commandText(
            QT_TRANSLATE_NOOP("CommandLine", "--size takes a number of pixels from 16 to %1. Nothing was written."))
                   .arg(mostSide)
            << '\n';
        return 2;
    }
    // The map as it is read on paper: its beginning, wider than high.
    const WorkbookGlance glance = glanceAt(path, QSize(side, side * 3 / 4), 1, Look::Light, QDate::currentDate());
    if (glance.picture.isNull()) {
        err << commandText(
            QT_TRANSLATE_NOOP("CommandLine", "“%1” holds no map that can be drawn. Nothing was written."))
                   .arg(path)
            << '\n';
        return 1;
    }
    QImageWriter writer(target, "png");
    if (!writer.write(glance.picture)) {
        err << commandText(QT_TRANSLATE_NOOP("CommandLine", "“%1” cannot be written. The workbook is as it was."))
                   .arg(target)
            << '\n';
        return 1;
    }
    return 0;
}

}
