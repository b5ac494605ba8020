#include "start/newworkbook.h"

#include "base/localized.h"
#include "edit/maps.h"
#include "edit/numbers.h"
#include "exchange/template.h"
#include "exchange/templateexports.h"
#include "model/lookup.h"
#include "numbers/suggestbindings.h"
#include "sources/understand.h"

namespace wend {

QStringList newStageNames(const QString &language)
{
    QStringList names;
    for (const char *name : {QT_TRANSLATE_NOOP("Words", "Discover"), QT_TRANSLATE_NOOP("Words", "Compare"),
             QT_TRANSLATE_NOOP("Words", "Buy"), QT_TRANSLATE_NOOP("Words", "Use"),
             QT_TRANSLATE_NOOP("Words", "Come back")})
        names += localized("Words", name, language);
    return names;
}

Result<void> fillEmpty(Workbook &workbook, const QString &language)
{
    const QString title = localized("Words", QT_TRANSLATE_NOOP("Words", "New map"), language);
    return workbook.edit({QT_TRANSLATE_NOOP("Edit", "Start a map"), {}},
        [&](Edit &edit) { addMap(edit, title, newStageNames(language)); });
}

Result<void> fillWithTemplate(Workbook &workbook, const QString &id, const QString &language)
{
    Result<void> filled;
    const auto done = workbook.edit({QT_TRANSLATE_NOOP("Edit", "Start from a template"), {}},
        [&](Edit &edit) { filled = fillFromTemplate(edit, id, language); });
    if (!filled || !done)
        return filled ? done : filled;
    return importTemplateExports(workbook, id);
}

Result<void> fillFromExport(Workbook &workbook, const QString &path, const QString &language)
{
    auto file = readExport(path);
    if (!file)
        return file.error();
    UnderstandOptions how;
    how.language = language;
    const std::vector<Understanding> understood = understand(*file, how);
    if (std::all_of(understood.begin(), understood.end(), [](const Understanding &each) { return each.needsPeriod; }))
        return Error {QCoreApplication::translate(
                          "NewWorkbook", "“%1” holds no numbers with days that Wend understands. Nothing was written.")
                          .arg(path),
            {}, path};
    if (auto filled = fillEmpty(workbook, language); !filled)
        return filled;
    std::vector<ImportPart> parts;
    for (const Understanding &each : understood)
        parts.emplace_back().understanding = each;
    for (const BindingSuggestion &suggestion :
        suggestBindings(workbook.model(), mapsOf(workbook.model()).front(), understood))
        parts[size_t(suggestion.understanding)].bindings.push_back({suggestion.key, suggestion.stage, {}});
    const auto imported = importExport(workbook, factsOf(*file), parts);
    return imported ? Result<void>() : Result<void>(imported.error());
}

}
