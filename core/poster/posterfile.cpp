#include "poster/posterfile.h"

#include "base/replacingfile.h"
#include "render/svgdrawing.h"

#include <QCoreApplication>
#include <QPainter>

namespace wend {

namespace {

Result<void> replace(const QString &path, const QByteArray &bytes)
{
    ReplacingFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return posterFailure(QT_TRANSLATE_NOOP("PosterFile",
                                 "The poster could not be written to “%1”. What was there before is still there; "
                                 "try another folder or free some space."),
            path, file.errorString());
    }
    return {};
}

}

Result<void> writePosterSvg(const QString &path, const PosterPage &page, const CoursePainter *course)
{
    const QByteArray bytes = svgDrawing(page.size, {page.heading, page.message, page.language},
        [&](QPainter &painter) { paintPoster(painter, page, course); });
    if (bytes.isEmpty())
        return posterFailure(QT_TRANSLATE_NOOP("PosterFile", "The poster for “%1” could not be drawn."), path,
            QStringLiteral("QSvgGenerator"));
    return replace(path, bytes);
}

Error posterFailure(const char *text, const QString &path, const QString &detail)
{
    return {QCoreApplication::translate("PosterFile", text).arg(path), detail, path};
}

}
