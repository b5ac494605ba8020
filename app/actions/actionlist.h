#pragma once

#include <QStringList>
#include <vector>

namespace wend {

/// What is there to act on just now. An action is enabled by it alone.
struct Situation
{
    bool workbook = false;
    bool map = false;
    bool stages = false; ///< the map has at least one
    bool canUndo = false;
    bool canRedo = false;
    bool selection = false; ///< something on the map is selected
    bool cards = false;     ///< and it is cards
    bool cell = false;      ///< a place for cards, or cards in it
    bool cuttable = false;  ///< and it can be cut: cards, a cell that holds some, a lane
    bool left = false;      ///< it can move there
    bool right = false;
    bool up = false;
    bool down = false;
    bool duplicable = false; ///< and a copy can stand beside it: cards, a stage, a lane
    bool copyable = false;   ///< and it can be copied: cards, a cell, a stage, a lane
    bool link = false;       ///< and it is a card that leads somewhere
    bool wayBack = false;    ///< a link was followed to this map
    bool editable = false;   ///< and its words can be typed
    bool stage = false;      ///< and it is a stage or a step
    bool lane = false;       ///< and it is a lane
    bool line = false;       ///< with a blueprint line above it
    bool oneCard = false;    ///< and it is a single card
    bool path = false;       ///< and it is a path between cards
    bool hidden = false;     ///< the map hides something
    bool persona = false;    ///< one is chosen in navigator or map
    bool modified = false;
    bool feelings = false; ///< the map shows an emotion curve, and has stages to draw it in
    bool pair = false;     ///< the map has a counterpart
};

/// One thing a person can do. Menus, tool bar, shortcuts, the command palette and the tests come from this list and no
/// other.
struct ActionInfo
{
    const char *id;                     ///< "file.open"
    const char *text;                   ///< marked for translation in the context "Actions"
    const char *tip;                    ///< a sentence for tool tip and status line; null: the text says it all
    const char *icon;                   ///< of the desktop's theme; null: none
    QStringList keys;                   ///< portable texts, the first is shown
    bool (*enabled)(const Situation &); ///< null: always
    bool checkable = false;
    const char *group = nullptr; ///< checkable actions of one group: one of them is on
    bool ofCanvas = false; ///< its keys are the canvas's own, here only to be shown: elsewhere they mean other things
};

const std::vector<ActionInfo> &actionList();
/// Null where there is none of that id.
const ActionInfo *actionInfo(const QString &id);

/// Why an action cannot be used now, as the rest of a sentence: "select a stage first". Empty where it can.
QString whyNot(const ActionInfo &info, const Situation &now);

/// The text without the mark of its key in menus: "&Poster…", and "海报(&P)…" as Chinese writes it.
QString withoutMnemonic(QString text);

/// A menu as ids of actions. "-" is a separator; "file.recent" and such without an action are filled by the window; an
/// id that ends in ".*" stands for all actions of that beginning.
struct MenuInfo
{
    const char *id;                    ///< "file"
    const char *title;                 ///< context "Actions"
    std::vector<const char *> entries; ///< "menu:lane" stands for the menu of that id
};

/// Those of the menu bar, then those within others.
const std::vector<MenuInfo> &menuList();
const std::vector<const char *> &menuBarIds();

}
