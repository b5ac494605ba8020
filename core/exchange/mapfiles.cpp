#include "exchange/mapfiles.h"

#include "base/regularfile.h"
#include "exchange/gridfiles.h"
#include "exchange/mermaid.h"
#include "store/workbook.h"

#include <QFile>
#include <QFileInfo>

namespace wend {

namespace {

bool endsWith(const QString &path, const char *suffix)
{
    return QFileInfo(path).suffix().compare(QLatin1String(suffix), Qt::CaseInsensitive) == 0;
}

bool isMermaid(const QString &path)
{
    if (endsWith(path, "mmd") || endsWith(path, "mermaid"))
        return true;
    QFile file(path);
    return checkRegularFile(path) && file.open(QIODevice::ReadOnly) && beginsMermaidJourney(file.read(4096));
}

}

FileContent contentOf(const QString &path)
{
    if (endsWith(path, "json"))
        return FileContent::Workbook;
    if (isMermaid(path))
        return FileContent::Mermaid;
    return looksLikeJourney(path) ? FileContent::Journey : FileContent::Numbers;
}

Result<ReadMaps> readMaps(const QString &path)
{
    if (isMermaid(path)) {
        auto map = readMermaid(path);
        return map ? Result<ReadMaps>(ReadMaps {{*std::move(map)}, {}}) : Result<ReadMaps>(map.error());
    }
    auto grids = readGrids(path);
    return grids ? Result<ReadMaps>(ReadMaps {std::move(grids->maps), std::move(grids->remarks)})
                 : Result<ReadMaps>(grids.error());
}

Result<void> addMaps(Workbook &workbook, const std::vector<MapDraft> &maps, const QString &fileName)
{
    return workbook.edit({QT_TRANSLATE_NOOP("Edit", "Read “%1”"), {fileName}}, [&](Edit &edit) {
        for (const MapDraft &map : maps)
            addMap(edit, map);
    });
}

}
