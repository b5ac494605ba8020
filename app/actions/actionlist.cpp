#include "actions/actionlist.h"

#include "store/edit.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wend {

namespace {

bool workbook(const Situation &now) { return now.workbook; }
bool map(const Situation &now) { return now.map; }
bool stages(const Situation &now) { return now.stages; }
bool undo(const Situation &now) { return now.canUndo; }
bool redo(const Situation &now) { return now.canRedo; }
bool selection(const Situation &now) { return now.selection; }
bool cell(const Situation &now) { return now.cell; }
bool feelings(const Situation &now) { return now.feelings; }
bool cuttable(const Situation &now) { return now.cuttable; }
bool duplicable(const Situation &now) { return now.duplicable; }
bool left(const Situation &now) { return now.left; }
bool right(const Situation &now) { return now.right; }
bool up(const Situation &now) { return now.up; }
bool down(const Situation &now) { return now.down; }
bool copyable(const Situation &now) { return now.copyable; }
bool link(const Situation &now) { return now.link; }
bool wayBack(const Situation &now) { return now.wayBack; }
bool oneCard(const Situation &now) { return now.oneCard; }
bool line(const Situation &now) { return now.line; }
bool path(const Situation &now) { return now.path; }
bool editable(const Situation &now) { return now.editable; }
bool stage(const Situation &now) { return now.stage; }
bool lane(const Situation &now) { return now.lane; }
bool stageOrLane(const Situation &now) { return now.stage || now.lane; }
bool hidden(const Situation &now) { return now.hidden; }
bool persona(const Situation &now) { return now.persona; }
bool pair(const Situation &now) { return now.pair; }

std::vector<ActionInfo> makeList()
{
    return {
        {"file.start", QT_TRANSLATE_NOOP("Actions", "&New…"),
            QT_TRANSLATE_NOOP("Actions", "Start a map from a template"), "document-new", {"Ctrl+N"}, nullptr},
        {"file.newEmpty", QT_TRANSLATE_NOOP("Actions", "New, &empty"),
            QT_TRANSLATE_NOOP("Actions", "Start with an empty map"), nullptr, {"Ctrl+Shift+N"}, nullptr},
        {"file.newFrom", QT_TRANSLATE_NOOP("Actions", "New &from a file…"),
            QT_TRANSLATE_NOOP("Actions", "Start from a spreadsheet of a journey, a Mermaid diagram, JSON or an export"),
            nullptr, {}, nullptr},
        {"file.open", QT_TRANSLATE_NOOP("Actions", "&Open…"), QT_TRANSLATE_NOOP("Actions", "Open a workbook"),
            "document-open", {"Ctrl+O"}, nullptr},
        {"file.save", QT_TRANSLATE_NOOP("Actions", "&Save"),
            QT_TRANSLATE_NOOP("Actions", "Save the workbook to its file"), "document-save", {"Ctrl+S"}, workbook},
        {"file.saveAs", QT_TRANSLATE_NOOP("Actions", "Save &as…"),
            QT_TRANSLATE_NOOP("Actions", "Save to another file and go on with that"), "document-save-as",
            {"Ctrl+Shift+S"}, workbook},
        {"file.saveCopy", QT_TRANSLATE_NOOP("Actions", "Save a &copy…"),
            QT_TRANSLATE_NOOP("Actions", "Save to another file and go on with this one"), nullptr, {}, workbook},
        {"version.keep", QT_TRANSLATE_NOOP("Actions", "&Keep a version…"),
            QT_TRANSLATE_NOOP("Actions", "Keep the map as it is now, under a name"), nullptr, {"Ctrl+Alt+K"}, map},
        {"version.show", QT_TRANSLATE_NOOP("Actions", "&Versions…"),
            QT_TRANSLATE_NOOP("Actions", "Look at the map as it was, see what is different, bring it back"), nullptr,
            {"Ctrl+Alt+V"}, map},
        {"file.close", QT_TRANSLATE_NOOP("Actions", "C&lose"), QT_TRANSLATE_NOOP("Actions", "Close the workbook"),
            "document-close", {"Ctrl+W"}, workbook},
        {"file.poster", QT_TRANSLATE_NOOP("Actions", "&Poster…"),
            QT_TRANSLATE_NOOP("Actions", "Make a poster of the map, as PDF, picture or print"), "document-print",
            {"Ctrl+P"}, stages},
        {"file.export", QT_TRANSLATE_NOOP("Actions", "E&xport…"),
            QT_TRANSLATE_NOOP("Actions", "Write maps as a page, a spreadsheet, a drawing or data for other programs"),
            "document-export", {}, stages},
        {"file.report", QT_TRANSLATE_NOOP("Actions", "Repor&t…"),
            QT_TRANSLATE_NOOP("Actions", "Write the map with its numbers, findings and ideas for a meeting"),
            "x-office-document", {}, stages},
        {"file.quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), nullptr, "application-exit", {"Ctrl+Q"}, nullptr},

        {"edit.undo", QT_TRANSLATE_NOOP("Actions", "Undo"), QT_TRANSLATE_NOOP("Actions", "Take the last change back"),
            "edit-undo", {"Ctrl+Z"}, undo},
        {"edit.redo", QT_TRANSLATE_NOOP("Actions", "Redo"),
            QT_TRANSLATE_NOOP("Actions", "Do again what was taken back"), "edit-redo", {"Ctrl+Shift+Z", "Ctrl+Y"},
            redo},
        {"edit.cut", QT_TRANSLATE_NOOP("Actions", "Cu&t"), QT_TRANSLATE_NOOP("Actions", "Copy, and take away"),
            "edit-cut", {"Ctrl+X"}, cuttable},
        {"edit.copy", QT_TRANSLATE_NOOP("Actions", "&Copy"),
            QT_TRANSLATE_NOOP("Actions", "Copy for this map, another one, a spreadsheet or a text"), "edit-copy",
            {"Ctrl+C"}, copyable},
        {"edit.copyPicture", QT_TRANSLATE_NOOP("Actions", "Cop&y as picture"),
            QT_TRANSLATE_NOOP("Actions", "Copy what is selected, or the whole map, as a picture for other programs"),
            nullptr, {"Ctrl+Shift+C"}, stages},
        {"edit.paste", QT_TRANSLATE_NOOP("Actions", "&Paste"),
            QT_TRANSLATE_NOOP("Actions", "Paste cards, a lane, cells of a spreadsheet, text or a picture"),
            "edit-paste", {"Ctrl+V"}, stages},
        {"edit.duplicate", QT_TRANSLATE_NOOP("Actions", "D&uplicate"),
            QT_TRANSLATE_NOOP("Actions", "Put a copy beside it"), "edit-duplicate", {"Ctrl+D"}, duplicable},
        {"edit.delete", QT_TRANSLATE_NOOP("Actions", "&Delete"), nullptr, "edit-delete", {"Del"}, selection},
        {"edit.selectAll", QT_TRANSLATE_NOOP("Actions", "Select &all"), nullptr, "edit-select-all", {"Ctrl+A"}, stages},
        {"move.left", QT_TRANSLATE_NOOP("Actions", "Move &left"),
            QT_TRANSLATE_NOOP(
                "Actions", "The selected cards or stage, one stage to the left; a point of the curve, a little"),
            nullptr, {"Alt+Left"}, left, false, nullptr, true},
        {"move.right", QT_TRANSLATE_NOOP("Actions", "Move &right"),
            QT_TRANSLATE_NOOP(
                "Actions", "The selected cards or stage, one stage to the right; a point of the curve, a little"),
            nullptr, {"Alt+Right"}, right, false, nullptr, true},
        {"move.up", QT_TRANSLATE_NOOP("Actions", "&Move up"),
            QT_TRANSLATE_NOOP(
                "Actions", "The selected cards or lane, one place up; a point of the curve, a little higher"),
            nullptr, {"Alt+Up"}, up, false, nullptr, true},
        {"move.down", QT_TRANSLATE_NOOP("Actions", "Move dow&n"),
            QT_TRANSLATE_NOOP(
                "Actions", "The selected cards or lane, one place down; a point of the curve, a little lower"),
            nullptr, {"Alt+Down"}, down, false, nullptr, true},
        {"edit.rename", QT_TRANSLATE_NOOP("Actions", "&Edit the text"),
            QT_TRANSLATE_NOOP("Actions",
                "Type in the selected card, stage, lane or point; a point goes up and down by the arrows then"),
            "edit-rename", {"F2"}, editable},
        {"edit.openLink", QT_TRANSLATE_NOOP("Actions", "Open the &link"),
            QT_TRANSLATE_NOOP("Actions", "Open the page, file or map that the selected card leads to"), nullptr,
            {"Ctrl+L"}, link},
        {"edit.find", QT_TRANSLATE_NOOP("Actions", "&Find…"),
            QT_TRANSLATE_NOOP("Actions", "Find words in all maps and personas"), "edit-find", {"Ctrl+F"}, workbook},
        {"edit.findNext", QT_TRANSLATE_NOOP("Actions", "Find the &next"), nullptr, nullptr, {"F3"}, workbook},
        {"edit.findPrevious", QT_TRANSLATE_NOOP("Actions", "Find the pre&vious"), nullptr, nullptr, {"Shift+F3"},
            workbook},
        {"edit.replace", QT_TRANSLATE_NOOP("Actions", "&Replace…"),
            QT_TRANSLATE_NOOP("Actions", "Put other words in the place of those found"), "edit-find-replace",
            {"Ctrl+H"}, workbook},
        {"edit.settings", QT_TRANSLATE_NOOP("Actions", "Settin&gs…"),
            QT_TRANSLATE_NOOP("Actions", "The business, its currency and language; the program's look and keys"),
            "configure", {"Ctrl+,"}, nullptr},
        {"edit.commands", QT_TRANSLATE_NOOP("Actions", "Find a c&ommand…"),
            QT_TRANSLATE_NOOP("Actions", "Run any command by its name"), "search", {"Ctrl+K"}, nullptr},

        {"view.zoomIn", QT_TRANSLATE_NOOP("Actions", "Zoom &in"), nullptr, "zoom-in", {"Ctrl++", "Ctrl+="}, map},
        {"view.zoomOut", QT_TRANSLATE_NOOP("Actions", "Zoom &out"), nullptr, "zoom-out", {"Ctrl+-"}, map},
        {"view.zoomFit", QT_TRANSLATE_NOOP("Actions", "Zoo&m to fit"),
            QT_TRANSLATE_NOOP("Actions", "Show the whole map"), "zoom-fit-best", {"Ctrl+1"}, map},
        {"view.zoomSelection", QT_TRANSLATE_NOOP("Actions", "&Zoom to the selection"),
            QT_TRANSLATE_NOOP("Actions", "Show what is selected as large as it fits"), "zoom-select", {"Ctrl+2"}, map},
        {"view.zoom100", QT_TRANSLATE_NOOP("Actions", "Ac&tual size"),
            QT_TRANSLATE_NOOP("Actions", "Show the map at 100 %"), "zoom-original", {"Ctrl+0"}, map},
        {"view.back", QT_TRANSLATE_NOOP("Actions", "&Back to the card"),
            QT_TRANSLATE_NOOP("Actions", "Back to the card whose link led to this map"), "go-previous",
            {"Ctrl+Backspace"}, wayBack},
        {"view.overview", QT_TRANSLATE_NOOP("Actions", "O&verview"),
            QT_TRANSLATE_NOOP(
                "Actions", "The whole map in miniature below the navigator, where the map is larger than the window"),
            nullptr, {"F7"}, map, true},
        {"view.present", QT_TRANSLATE_NOOP("Actions", "&Present"),
            QT_TRANSLATE_NOOP("Actions", "Show the map full screen, stage by stage"), "view-presentation", {"F5"},
            stages},
        {"view.showHidden", QT_TRANSLATE_NOOP("Actions", "Sho&w all that is hidden"),
            QT_TRANSLATE_NOOP("Actions", "Show hidden stages, steps and lanes again"), nullptr, {"Ctrl+Shift+J"},
            hidden},
        {"look.collapse", QT_TRANSLATE_NOOP("Actions", "C&ollapse or open"),
            QT_TRANSLATE_NOOP("Actions", "Make the selected stage or lane narrow, showing its name only"), nullptr,
            {"Ctrl+Shift+L"}, stageOrLane},
        {"look.hide", QT_TRANSLATE_NOOP("Actions", "&Hide"),
            QT_TRANSLATE_NOOP(
                "Actions", "Take the selected stage or lane off the map and the poster, without deleting it"),
            nullptr, {"Ctrl+Shift+H"}, stageOrLane},
        {"look.pin", QT_TRANSLATE_NOOP("Actions", "&Keep in view"),
            QT_TRANSLATE_NOOP("Actions", "The selected lane stays below the stages while the map scrolls"), nullptr, {},
            lane},
        {"look.fit", QT_TRANSLATE_NOOP("Actions", "&Fit the size"),
            QT_TRANSLATE_NOOP("Actions", "As wide or high as it is by itself"), nullptr, {}, stageOrLane},
        {"view.navigator", QT_TRANSLATE_NOOP("Actions", "&Navigator"),
            QT_TRANSLATE_NOOP("Actions", "Maps, personas and numbers on the left"), nullptr, {"F9"}, workbook, true},
        {"view.inspector", QT_TRANSLATE_NOOP("Actions", "&Details"),
            QT_TRANSLATE_NOOP("Actions", "What is selected, on the right"), nullptr, {"Shift+F4"}, workbook, true},
        {"view.fields", QT_TRANSLATE_NOOP("Actions", "To the fie&lds and back"),
            QT_TRANSLATE_NOOP("Actions", "From what is selected to its first field, and back to the map"), nullptr,
            {"F4"}, map},
        {"view.nextPanel", QT_TRANSLATE_NOOP("Actions", "Ne&xt panel"),
            QT_TRANSLATE_NOOP("Actions", "To the next of navigator, map, details and charts"), nullptr, {"F6"},
            workbook},
        {"view.previousPanel", QT_TRANSLATE_NOOP("Actions", "P&revious panel"),
            QT_TRANSLATE_NOOP("Actions", "To the panel before"), nullptr, {"Shift+F6"}, workbook},
        {"view.charts", QT_TRANSLATE_NOOP("Actions", "&Charts"),
            QT_TRANSLATE_NOOP("Actions", "The funnel below the map"), nullptr, {"F8"}, workbook, true},
        {"view.findings", QT_TRANSLATE_NOOP("Actions", "&Findings"),
            QT_TRANSLATE_NOOP("Actions", "What stands out on the map, and where to begin"), nullptr, {"Shift+F8"},
            workbook, true},
        {"view.ideas", QT_TRANSLATE_NOOP("Actions", "Id&eas of all maps"),
            QT_TRANSLATE_NOOP("Actions", "By impact and effort, and as a list, in place of the map"), nullptr,
            {"Ctrl+Shift+I"}, workbook, true},
        {"view.completeness", QT_TRANSLATE_NOOP("Actions", "Is the map complete?"),
            QT_TRANSLATE_NOOP("Actions", "What a journey map should hold, and what of it this one does"), nullptr, {},
            stages},
        {"view.tools", QT_TRANSLATE_NOOP("Actions", "Tools of all maps"),
            QT_TRANSLATE_NOOP("Actions", "What they cost a month and where they are used, in place of the map"),
            nullptr, {}, workbook, true},
        {"view.explanations", QT_TRANSLATE_NOOP("Actions", "Why so few go on…"),
            QT_TRANSLATE_NOOP("Actions",
                "What may be behind the loss on the way to the selected stage, with what speaks for and against it"),
            nullptr, {"Ctrl+Shift+Y"}, stages},
        {"view.onlyMap", QT_TRANSLATE_NOOP("Actions", "Onl&y the map"),
            QT_TRANSLATE_NOOP("Actions", "Hide the panels and the tool bar, or show them again"), nullptr, {"F11"}, map,
            true},
        {"view.fullScreen", QT_TRANSLATE_NOOP("Actions", "F&ull screen"), nullptr, "view-fullscreen", {"Shift+F11"},
            nullptr, true},
        {"appearance.system", QT_TRANSLATE_NOOP("Actions", "As the &system"),
            QT_TRANSLATE_NOOP("Actions", "Light or dark as the desktop is"), nullptr, {}, nullptr, true, "appearance"},
        {"appearance.light", QT_TRANSLATE_NOOP("Actions", "&Light"), nullptr, nullptr, {}, nullptr, true, "appearance"},
        {"appearance.dark", QT_TRANSLATE_NOOP("Actions", "&Dark"), nullptr, nullptr, {}, nullptr, true, "appearance"},
        {"appearance.contrast", QT_TRANSLATE_NOOP("Actions", "High &contrast"),
            QT_TRANSLATE_NOOP("Actions", "Strong lines and no pale colours"), nullptr, {}, nullptr, true, "appearance"},
        // A language is named in itself, for those who cannot read the present one.
        {"language.en", "English", nullptr, nullptr, {}, nullptr, true, "language"},
        {"language.zh_CN", "简体中文", nullptr, nullptr, {}, nullptr, true, "language"},
        {"language.zh_TW", "繁體中文", nullptr, nullptr, {}, nullptr, true, "language"},

        {"insert.stage", QT_TRANSLATE_NOOP("Actions", "&Stage"),
            QT_TRANSLATE_NOOP("Actions", "Add a stage behind the selected one"), nullptr, {"Ctrl+Shift+T"}, map},
        {"insert.stageBefore", QT_TRANSLATE_NOOP("Actions", "Sta&ge before"),
            QT_TRANSLATE_NOOP("Actions", "Add a stage in front of the selected one"), nullptr, {}, stage},
        {"insert.step", QT_TRANSLATE_NOOP("Actions", "S&tep"),
            QT_TRANSLATE_NOOP("Actions", "Add a step to the selected stage, or behind the selected step"), nullptr,
            {"Ctrl+Shift+E"}, stage},
        {"stage.split", QT_TRANSLATE_NOOP("Actions", "Split &into steps"),
            QT_TRANSLATE_NOOP("Actions", "Make two columns of the selected stage"), nullptr, {}, stage},
        {"insert.touchpoint", QT_TRANSLATE_NOOP("Actions", "Touchpoi&nt"),
            QT_TRANSLATE_NOOP("Actions", "Add a touchpoint to the selected stage"), nullptr, {"Ctrl+T"}, stages},
        {"insert.card", QT_TRANSLATE_NOOP("Actions", "Ca&rd"),
            QT_TRANSLATE_NOOP("Actions", "Add a card to the selected cell (Insert), or just type"), nullptr, {}, cell},
        {"insert.picture", QT_TRANSLATE_NOOP("Actions", "P&icture…"),
            QT_TRANSLATE_NOOP("Actions", "Insert pictures from files"), "insert-image", {"Ctrl+Shift+P"}, stages},
        {"insert.feeling", QT_TRANSLATE_NOOP("Actions", "&Feeling"),
            QT_TRANSLATE_NOOP("Actions", "Add a point to the curve in the selected stage"), nullptr, {"Ctrl+E"},
            feelings},
        {"feelings.shouldBe", QT_TRANSLATE_NOOP("Actions", "Curve as it should &be"),
            QT_TRANSLATE_NOOP("Actions", "Add a curve of how customers should feel, beginning with how they do"),
            nullptr, {}, feelings},
        {"feelings.next", QT_TRANSLATE_NOOP("Actions", "Next cur&ve"),
            QT_TRANSLATE_NOOP("Actions", "Draw the next of the emotion curves"), nullptr, {"Ctrl+Shift+F"}, feelings},
        {"lane.doing", QT_TRANSLATE_NOOP("Actions", "&Doing"), QT_TRANSLATE_NOOP("Actions", "What customers do"),
            nullptr, {}, map},
        {"lane.touchpoints", QT_TRANSLATE_NOOP("Actions", "&Touchpoints"),
            QT_TRANSLATE_NOOP("Actions", "Where customer and business meet"), nullptr, {}, map},
        {"lane.thinking", QT_TRANSLATE_NOOP("Actions", "T&hinking"),
            QT_TRANSLATE_NOOP("Actions", "What customers say to themselves"), nullptr, {}, map},
        {"lane.feeling", QT_TRANSLATE_NOOP("Actions", "&Feeling"),
            QT_TRANSLATE_NOOP("Actions", "How customers feel, as a curve"), nullptr, {}, map},
        {"lane.pain-points", QT_TRANSLATE_NOOP("Actions", "&Pain points"),
            QT_TRANSLATE_NOOP("Actions", "What goes wrong"), nullptr, {}, map},
        {"lane.ideas", QT_TRANSLATE_NOOP("Actions", "&Ideas"), QT_TRANSLATE_NOOP("Actions", "What could be better"),
            nullptr, {}, map},
        {"lane.messages", QT_TRANSLATE_NOOP("Actions", "&Messages"),
            QT_TRANSLATE_NOOP("Actions", "What the business says"), nullptr, {}, map},
        {"lane.numbers", QT_TRANSLATE_NOOP("Actions", "&Numbers"),
            QT_TRANSLATE_NOOP("Actions", "What the business counted"), nullptr, {}, map},
        {"lane.channels", QT_TRANSLATE_NOOP("Actions", "&Channels"),
            QT_TRANSLATE_NOOP("Actions", "Where the touchpoints happen, joined step by step"), nullptr, {}, map},
        {"lane.backstage", QT_TRANSLATE_NOOP("Actions", "&Behind the scenes"),
            QT_TRANSLATE_NOOP("Actions", "What staff do unseen"), nullptr, {}, map},
        {"lane.support", QT_TRANSLATE_NOOP("Actions", "&Support"),
            QT_TRANSLATE_NOOP("Actions", "What others do for the business"), nullptr, {}, map},
        {"lane.pictures", QT_TRANSLATE_NOOP("Actions", "Pictu&res"),
            QT_TRANSLATE_NOOP("Actions", "Photographs and screenshots"), nullptr, {}, map},
        {"lane.storyboard", QT_TRANSLATE_NOOP("Actions", "St&oryboard"),
            QT_TRANSLATE_NOOP("Actions", "The journey told in pictures"), nullptr, {}, map},
        {"lane.text", QT_TRANSLATE_NOOP("Actions", "Not&es"), nullptr, nullptr, {}, map},
        {"line.interaction", QT_TRANSLATE_NOOP("Actions", "Line of &interaction above"),
            QT_TRANSLATE_NOOP("Actions", "Above it is what customers do"), nullptr, {}, lane},
        {"line.visibility", QT_TRANSLATE_NOOP("Actions", "Line of &visibility above"),
            QT_TRANSLATE_NOOP("Actions", "Below it is what customers do not see"), nullptr, {}, lane},
        {"line.internal-interaction", QT_TRANSLATE_NOOP("Actions", "Line of inte&rnal interaction above"),
            QT_TRANSLATE_NOOP("Actions", "Below it is what others do for the business"), nullptr, {}, lane},
        {"line.none", QT_TRANSLATE_NOOP("Actions", "&No line above"),
            QT_TRANSLATE_NOOP("Actions", "Take the line above the lane away"), nullptr, {}, line},
        {"lineMove.up", QT_TRANSLATE_NOOP("Actions", "Move the line &up"),
            QT_TRANSLATE_NOOP("Actions", "To the lane above"), nullptr, {}, line},
        {"lineMove.down", QT_TRANSLATE_NOOP("Actions", "Move the line &down"),
            QT_TRANSLATE_NOOP("Actions", "To the lane below"), nullptr, {}, line},
        {"path.draw", QT_TRANSLATE_NOOP("Actions", "Draw a p&ath…"),
            QT_TRANSLATE_NOOP("Actions", "An arrow from the selected card to another"), nullptr, {"Ctrl+Shift+A"},
            oneCard},
        {"path.move", QT_TRANSLATE_NOOP("Actions", "&Lead it elsewhere…"),
            QT_TRANSLATE_NOOP(
                "Actions", "Choose another card that the selected path leads to. Or drag one of its ends"),
            nullptr, {}, path},
        {"path.reverse", QT_TRANSLATE_NOOP("Actions", "&Turn the path around"),
            QT_TRANSLATE_NOOP("Actions", "Let the arrow point the other way"), nullptr, {}, path},
        {"insert.persona", QT_TRANSLATE_NOOP("Actions", "P&ersona"),
            QT_TRANSLATE_NOOP("Actions", "Add a persona and show it on this map"), nullptr, {}, workbook},
        {"insert.map", QT_TRANSLATE_NOOP("Actions", "&Map"), QT_TRANSLATE_NOOP("Actions", "Add a map to this workbook"),
            nullptr, {}, workbook},
        {"map.duplicate", QT_TRANSLATE_NOOP("Actions", "&Duplicate the map"),
            QT_TRANSLATE_NOOP("Actions", "Add a copy of this map, showing the same numbers"), nullptr, {}, map},
        {"map.counterpart", QT_TRANSLATE_NOOP("Actions", "C&ounterpart of the map"),
            QT_TRANSLATE_NOOP("Actions", "Add a copy of this map as it should be, paired with it"), nullptr, {}, map},
        {"view.pair", QT_TRANSLATE_NOOP("Actions", "As it is / as it &should be"),
            QT_TRANSLATE_NOOP("Actions", "Go to the other map of the pair"), nullptr, {"Ctrl+Shift+M"}, pair},
        {"view.differences", QT_TRANSLATE_NOOP("Actions", "Mar&k what differs"),
            QT_TRANSLATE_NOOP("Actions", "Mark what is different between the map as it is and as it should be"),
            nullptr, {"Ctrl+Alt+D"}, pair, true},
        {"map.remove", QT_TRANSLATE_NOOP("Actions", "Delete the map"), nullptr, nullptr, {}, map},
        {"persona.remove", QT_TRANSLATE_NOOP("Actions", "Delete the persona"), nullptr, nullptr, {}, persona},

        {"data.import", QT_TRANSLATE_NOOP("Actions", "&Import numbers…"),
            QT_TRANSLATE_NOOP("Actions", "Read an export of your shop, ads or statistics"), "document-import",
            {"Ctrl+I"}, nullptr},
        {"data.type", QT_TRANSLATE_NOOP("Actions", "&Type numbers…"),
            QT_TRANSLATE_NOOP("Actions", "The numbers of the selected stage or touchpoint as a table to type into"),
            nullptr, {}, stages},
        {"data.sort", QT_TRANSLATE_NOOP("Actions", "&Sort customers' words…"),
            QT_TRANSLATE_NOOP("Actions", "What customers wrote, one quote at a time, onto the stages of this map"),
            nullptr, {"Ctrl+Shift+U"}, map},
        {"data.watch", QT_TRANSLATE_NOOP("Actions", "&Watch a folder…"),
            QT_TRANSLATE_NOOP("Actions", "Offer new exports of a folder for import"), nullptr, {}, workbook},
        {"data.period", QT_TRANSLATE_NOOP("Actions", "Reporting &period…"),
            QT_TRANSLATE_NOOP("Actions", "Choose the days whose numbers are shown"), nullptr, {}, map},

        {"help.pages", QT_TRANSLATE_NOOP("Actions", "&Help"),
            QT_TRANSLATE_NOOP("Actions", "How to do things with Wend, found by any word"), "help-contents", {"F1"},
            nullptr},
        {"help.keys", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), nullptr, "input-keyboard", {"Ctrl+F1"},
            nullptr},
        {"help.about", QT_TRANSLATE_NOOP("Actions", "&About Wend"), nullptr, "help-about", {}, nullptr},
    };
}

}

QString whyNot(const ActionInfo &info, const Situation &now)
{
    if (!info.enabled || info.enabled(now))
        return {};
    const std::pair<bool (*)(const Situation &), const char *> reasons[] {
        {workbook, QT_TRANSLATE_NOOP("Actions", "no workbook is open")},
        {map, QT_TRANSLATE_NOOP("Actions", "no map is open")},
        {stages, QT_TRANSLATE_NOOP("Actions", "the map has no stage yet")},
        {undo, QT_TRANSLATE_NOOP("Actions", "nothing to undo")},
        {redo, QT_TRANSLATE_NOOP("Actions", "nothing was undone")},
        {selection, QT_TRANSLATE_NOOP("Actions", "nothing on the map is selected")},
        {cell, QT_TRANSLATE_NOOP("Actions", "select a cell for cards first")},
        {feelings, QT_TRANSLATE_NOOP("Actions", "the map has no lane of feelings")},
        {cuttable, QT_TRANSLATE_NOOP("Actions", "select cards or a lane first")},
        {duplicable, QT_TRANSLATE_NOOP("Actions", "select cards, a stage or a lane first")},
        {copyable, QT_TRANSLATE_NOOP("Actions", "select cards, a stage or a lane first")},
        {left, QT_TRANSLATE_NOOP("Actions", "nothing selected can move there")},
        {right, QT_TRANSLATE_NOOP("Actions", "nothing selected can move there")},
        {up, QT_TRANSLATE_NOOP("Actions", "nothing selected can move there")},
        {down, QT_TRANSLATE_NOOP("Actions", "nothing selected can move there")},
        {link, QT_TRANSLATE_NOOP("Actions", "the selected card has no link")},
        {wayBack, QT_TRANSLATE_NOOP("Actions", "no link led here")},
        {oneCard, QT_TRANSLATE_NOOP("Actions", "select one card first")},
        {line, QT_TRANSLATE_NOOP("Actions", "select a lane with a line above it first")},
        {path, QT_TRANSLATE_NOOP("Actions", "select a path first")},
        {editable, QT_TRANSLATE_NOOP("Actions", "select something with words first")},
        {stage, QT_TRANSLATE_NOOP("Actions", "select a stage first")},
        {lane, QT_TRANSLATE_NOOP("Actions", "select a lane first")},
        {stageOrLane, QT_TRANSLATE_NOOP("Actions", "select a stage or a lane first")},
        {hidden, QT_TRANSLATE_NOOP("Actions", "nothing is hidden")},
        {persona, QT_TRANSLATE_NOOP("Actions", "choose a persona first")},
        {pair, QT_TRANSLATE_NOOP("Actions", "this map is not paired")}};
    for (const auto &[needed, reason] : reasons) {
        if (info.enabled == needed)
            return QCoreApplication::translate(
                "Actions", now.workbook || needed == workbook ? reason : "no workbook is open");
    }
    return {};
}

const std::vector<ActionInfo> &actionList()
{
    static const std::vector<ActionInfo> list = makeList();
    return list;
}

const ActionInfo *actionInfo(const QString &id)
{
    for (const ActionInfo &info : actionList()) {
        if (id == QLatin1String(info.id))
            return &info;
    }
    return nullptr;
}

QString withoutMnemonic(QString text)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\s*\\(&.\\)"));
    return text.remove(inBrackets).remove(QLatin1Char('&'));
}

const std::vector<MenuInfo> &menuList()
{
    static const std::vector<MenuInfo> menus {
        {"file", QT_TRANSLATE_NOOP("Actions", "&File"),
            {"file.start", "file.newEmpty", "file.newFrom", "file.open", "menu:recent", "-", "file.save", "file.saveAs",
                "file.saveCopy", "-", "version.keep", "version.show", "-", "file.poster", "file.report", "file.export",
                "-", "file.close", "file.quit"}},
        {"edit", QT_TRANSLATE_NOOP("Actions", "&Edit"),
            {"edit.undo", "edit.redo", "-", "edit.cut", "edit.copy", "edit.copyPicture", "edit.paste", "edit.duplicate",
                "edit.delete", "menu:move", "-", "edit.rename", "edit.openLink", "edit.selectAll", "-", "edit.find",
                "edit.findNext", "edit.findPrevious", "edit.replace", "-", "edit.commands", "edit.settings"}},
        {"view", QT_TRANSLATE_NOOP("Actions", "&View"),
            {"view.zoomIn", "view.zoomOut", "view.zoomFit", "view.zoomSelection", "view.zoom100", "-", "view.pair",
                "view.differences", "view.showHidden", "view.back", "-", "view.overview", "view.navigator",
                "view.inspector", "view.charts", "view.findings", "view.completeness", "view.ideas", "view.tools",
                "view.explanations", "view.onlyMap", "-", "view.fields", "view.nextPanel", "view.previousPanel", "-",
                "menu:appearance", "menu:language", "-", "view.present", "view.fullScreen"}},
        {"insert", QT_TRANSLATE_NOOP("Actions", "&Insert"),
            {"insert.stage", "insert.stageBefore", "insert.step", "insert.touchpoint", "insert.card", "insert.feeling",
                "feelings.shouldBe", "feelings.next", "insert.picture", "menu:lane", "path.draw", "-", "insert.persona",
                "insert.map", "map.duplicate", "map.counterpart"}},
        {"data", QT_TRANSLATE_NOOP("Actions", "&Data"),
            {"data.import", "data.type", "data.sort", "data.watch", "data.period"}},
        {"help", QT_TRANSLATE_NOOP("Actions", "&Help"),
            {"help.pages", "help.keys", "edit.commands", "-", "help.about"}},
        {"recent", QT_TRANSLATE_NOOP("Actions", "Open &recent"), {}},
        {"appearance", QT_TRANSLATE_NOOP("Actions", "&Appearance"), {"appearance.*"}},
        {"language", QT_TRANSLATE_NOOP("Actions", "Lan&guage"), {"language.*"}},
        {"lane", QT_TRANSLATE_NOOP("Actions", "&Lane"), {"lane.*"}},
        {"move", QT_TRANSLATE_NOOP("Actions", "&Move"), {"move.left", "move.right", "move.up", "move.down"}},
        {"line", QT_TRANSLATE_NOOP("Actions", "Line &above"),
            {"line.interaction", "line.visibility", "line.internal-interaction", "line.none", "-", "lineMove.up",
                "lineMove.down"}},
        {"context.cards", QT_TRANSLATE_NOOP("Actions", "Cards"),
            {"edit.rename", "edit.openLink", "-", "insert.card", "edit.cut", "edit.copy", "edit.copyPicture",
                "edit.paste", "edit.duplicate", "menu:move", "path.draw", "-", "view.zoomSelection", "-",
                "edit.delete"}},
        {"context.path", QT_TRANSLATE_NOOP("Actions", "Path"),
            {"edit.rename", "path.move", "path.reverse", "-", "view.zoomSelection", "-", "edit.delete"}},
        {"context.cell", QT_TRANSLATE_NOOP("Actions", "Cell"),
            {"insert.card", "insert.feeling", "insert.picture", "edit.paste", "-", "edit.cut", "edit.copy",
                "edit.copyPicture", "edit.delete", "-", "insert.stage", "menu:lane", "-", "view.zoomSelection",
                "view.zoomFit"}},
        {"context.feelings", QT_TRANSLATE_NOOP("Actions", "Feelings"),
            {"edit.rename", "menu:move", "insert.feeling", "edit.delete", "-", "feelings.shouldBe", "feelings.next"}},
        {"context.stage", QT_TRANSLATE_NOOP("Actions", "Stage"),
            {"edit.rename", "-", "insert.stage", "insert.stageBefore", "insert.step", "stage.split",
                "insert.touchpoint", "-", "view.explanations", "-", "move.left", "move.right", "-", "edit.copy",
                "edit.copyPicture", "edit.duplicate", "-", "look.collapse", "look.hide", "look.fit", "view.showHidden",
                "-", "view.zoomSelection", "-", "edit.delete"}},
        {"context.lane", QT_TRANSLATE_NOOP("Actions", "Lane"),
            {"edit.rename", "-", "menu:lane", "menu:line", "-", "move.up", "move.down", "-", "edit.cut", "edit.copy",
                "edit.copyPicture", "edit.paste", "edit.duplicate", "-", "look.collapse", "look.hide", "look.pin",
                "look.fit", "view.showHidden", "-", "edit.delete"}},
        {"context.map", QT_TRANSLATE_NOOP("Actions", "Map"),
            {"edit.paste", "edit.copyPicture", "-", "insert.stage", "insert.touchpoint", "insert.picture", "menu:lane",
                "-", "view.showHidden", "view.zoomFit", "view.zoom100"}},
    };
    return menus;
}

const std::vector<const char *> &menuBarIds()
{
    static const std::vector<const char *> ids {"file", "edit", "view", "insert", "data", "help"};
    return ids;
}

}
