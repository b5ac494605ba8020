#include "actions/synonyms.h"

#include <QCoreApplication>

namespace wend {

namespace {

struct Synonyms
{
    const char *id;
    const char *words; ///< context "Synonyms", with blanks between them
};

//: Other words by which people look for a command, with blanks between them; as many as the language has
constexpr Synonyms all[] {
    {"file.start", QT_TRANSLATE_NOOP("Synonyms", "template example begin create home start page")},
    {"file.newFrom", QT_TRANSLATE_NOOP("Synonyms", "spreadsheet excel csv mermaid json create convert")},
    {"file.save", QT_TRANSLATE_NOOP("Synonyms", "store keep write")},
    {"file.poster", QT_TRANSLATE_NOOP("Synonyms", "print pdf wall sheet paper tiles export")},
    {"file.export",
        QT_TRANSLATE_NOOP("Synonyms", "download share send pdf html powerpoint pptx excel csv markdown png svg")},
    {"file.report", QT_TRANSLATE_NOOP("Synonyms", "meeting summary document pdf powerpoint")},
    {"view.completeness", QT_TRANSLATE_NOOP("Synonyms", "checklist missing quality review")},
    {"version.keep", QT_TRANSLATE_NOOP("Synonyms", "snapshot backup save state history")},
    {"version.show", QT_TRANSLATE_NOOP("Synonyms", "history compare restore snapshot backup earlier")},
    {"edit.copyPicture", QT_TRANSLATE_NOOP("Synonyms", "screenshot image png")},
    {"edit.delete", QT_TRANSLATE_NOOP("Synonyms", "remove clear erase")},
    {"edit.rename", QT_TRANSLATE_NOOP("Synonyms", "change name write type")},
    {"edit.find", QT_TRANSLATE_NOOP("Synonyms", "search look for")},
    {"edit.replace", QT_TRANSLATE_NOOP("Synonyms", "substitute exchange words")},
    {"edit.settings",
        QT_TRANSLATE_NOOP("Synonyms", "preferences options currency business name language dark theme shortcuts keys")},
    {"edit.undo", QT_TRANSLATE_NOOP("Synonyms", "back revert")},
    {"view.zoomFit", QT_TRANSLATE_NOOP("Synonyms", "whole map everything overview")},
    {"view.zoom100", QT_TRANSLATE_NOOP("Synonyms", "normal size reset")},
    {"view.present", QT_TRANSLATE_NOOP("Synonyms", "slides show presentation beamer")},
    {"view.showHidden", QT_TRANSLATE_NOOP("Synonyms", "unhide reveal")},
    {"view.navigator", QT_TRANSLATE_NOOP("Synonyms", "side bar panel left hide")},
    {"view.inspector", QT_TRANSLATE_NOOP("Synonyms", "side bar panel right properties fields hide")},
    {"view.ideas", QT_TRANSLATE_NOOP("Synonyms", "improvements matrix impact effort quick wins backlog owners")},
    {"view.explanations",
        QT_TRANSLATE_NOOP("Synonyms", "explanations reasons causes hypotheses leak loss drop off explain test")},
    {"view.tools", QT_TRANSLATE_NOOP("Synonyms", "software subscriptions costs money merge")},
    {"view.findings", QT_TRANSLATE_NOOP("Synonyms", "insights problems analysis where to begin weak leaks")},
    {"view.charts", QT_TRANSLATE_NOOP("Synonyms", "funnel graph statistics bars hide")},
    {"view.onlyMap", QT_TRANSLATE_NOOP("Synonyms", "hide panels full distraction")},
    {"look.hide", QT_TRANSLATE_NOOP("Synonyms", "conceal invisible remove from view")},
    {"look.collapse", QT_TRANSLATE_NOOP("Synonyms", "fold shrink minimise expand")},
    {"look.pin", QT_TRANSLATE_NOOP("Synonyms", "freeze sticky fix")},
    {"appearance.dark", QT_TRANSLATE_NOOP("Synonyms", "night theme")},
    {"appearance.contrast", QT_TRANSLATE_NOOP("Synonyms", "accessibility vision")},
    {"insert.stage", QT_TRANSLATE_NOOP("Synonyms", "column phase step new")},
    {"insert.step", QT_TRANSLATE_NOOP("Synonyms", "sub-stage column new")},
    {"insert.touchpoint", QT_TRANSLATE_NOOP("Synonyms", "contact channel card new")},
    {"insert.card", QT_TRANSLATE_NOOP("Synonyms", "note sticky new")},
    {"insert.feeling", QT_TRANSLATE_NOOP("Synonyms", "emotion mood point smiley new")},
    {"insert.persona", QT_TRANSLATE_NOOP("Synonyms", "customer user audience new")},
    {"insert.map", QT_TRANSLATE_NOOP("Synonyms", "journey new")},
    {"map.counterpart", QT_TRANSLATE_NOOP("Synonyms", "to-be future should be pair")},
    {"line.interaction", QT_TRANSLATE_NOOP("Synonyms", "blueprint service")},
    {"line.visibility", QT_TRANSLATE_NOOP("Synonyms", "blueprint service backstage")},
    {"line.internal-interaction", QT_TRANSLATE_NOOP("Synonyms", "blueprint service")},
    {"lane.backstage", QT_TRANSLATE_NOOP("Synonyms", "blueprint row staff new")},
    {"lane.support", QT_TRANSLATE_NOOP("Synonyms", "blueprint row new")},
    {"lane.pain-points", QT_TRANSLATE_NOOP("Synonyms", "problem trouble row new")},
    {"lane.ideas", QT_TRANSLATE_NOOP("Synonyms", "opportunity solution row new")},
    {"path.draw", QT_TRANSLATE_NOOP("Synonyms", "arrow connect line link")},
    {"data.import", QT_TRANSLATE_NOOP("Synonyms", "csv excel upload analytics load")},
    {"data.type", QT_TRANSLATE_NOOP("Synonyms", "enter figures table by hand")},
    {"data.sort", QT_TRANSLATE_NOOP("Synonyms", "reviews quotes feedback survey evidence stars ratings comments")},
    {"data.period", QT_TRANSLATE_NOOP("Synonyms", "dates month range")},
    {"help.pages", QT_TRANSLATE_NOOP("Synonyms", "manual guide documentation how to")},
    {"help.keys", QT_TRANSLATE_NOOP("Synonyms", "hotkeys keyboard")},
};

}

QString synonymsOf(const QString &id)
{
    for (const Synonyms &each : all) {
        if (id == QLatin1String(each.id))
            return QCoreApplication::translate("Synonyms", each.words);
    }
    return {};
}

}
