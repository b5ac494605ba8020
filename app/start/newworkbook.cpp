#include "start/newworkbook.h"

#include "base/currency.h"
#include "base/localized.h"
#include "edit/maps.h"
#include "edit/numbers.h"
#include "exchange/mapfiles.h"
#include "exchange/template.h"
#include "exchange/templateexports.h"
#include "exchange/workbookjson.h"
#include "look/countrycurrency.h"
#include "model/lookup.h"
#include "numbers/suggestbindings.h"
#include "sources/understand.h"
#include "store/edit.h"

#include <QFileInfo>

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
    const QString currency = currencyOfCountry();
    const BusinessId business = businessOf(workbook.model()).id;
    return workbook.edit({QT_TRANSLATE_NOOP("Edit", "Start a map"), {}}, [&](Edit &edit) {
        addMap(edit, title, newStageNames(language));
        if (currencyCodes().contains(currency)) // that of the country the computer is set to
            edit.set(business, &Business::currency, currency);
    });
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

Result<void> fillFromFile(Workbook &workbook, const QString &path, const QString &language, QStringList &remarks)
{
    const FileContent content = contentOf(path);
    if (content == FileContent::Workbook)
        return readJson(path, workbook);
    if (content == FileContent::Numbers)
        return fillFromExport(workbook, path, language);
    const auto maps = readMaps(path);
    if (!maps)
        return maps.error();
    remarks += maps->remarks;
    return addMaps(workbook, maps->maps, QFileInfo(path).fileName());
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
