#include "look/stylesheet.h"

namespace wend {

InterfaceColours interfaceColours(Look look)
{
    switch (look) {
    case Look::Dark:
        return {QColor(0x262320), QColor(0x2c2925), QColor(0x33302b), QColor(0x57524a), QColor(0x3d3934),
            QColor(0xf5f1e9), QColor(0xb5aea2), QColor(0x34446a), QColor(0xdce5ff), QColor(0x3a3631), QColor(0x8fb0ff),
            QColor(0xf0ece4), QColor(0x211e1b), QColor(0xffffff), QColor(0x7d766c), QColor(0xff9a8f), QColor(0x3a3020),
            QColor(0x6b5730), QColor(0xe0b04c)};
    case Look::StrongLight:
        return {Qt::white, Qt::white, Qt::white, Qt::black, Qt::black, Qt::black, Qt::black, QColor(0x00237a),
            Qt::white, QColor(0xdcdcdc), QColor(0x0033cc), Qt::black, Qt::white, QColor(0x333333), QColor(0x595959),
            QColor(0x9a0f00), Qt::white, Qt::black, Qt::black};
    case Look::StrongDark:
        return {Qt::black, Qt::black, Qt::black, Qt::white, Qt::white, Qt::white, Qt::white, QColor(0xffe000),
            Qt::black, QColor(0x3a3a3a), QColor(0xffe000), Qt::white, Qt::black, QColor(0xd0d0d0), QColor(0xb0b0b0),
            QColor(0xff9c93), Qt::black, Qt::white, Qt::white};
    case Look::Light: break;
    }
    return {QColor(0xfbfaf7), QColor(0xffffff), QColor(0xffffff), QColor(0xcfccc4), QColor(0xe2dfd8), QColor(0x1c2430),
        QColor(0x646b76), QColor(0xe3e9f7), QColor(0x1f3f8a), QColor(0xf1efe9), QColor(0x3f6fd8), QColor(0x1c2430),
        QColor(0xffffff), QColor(0x35404f), QColor(0xa5a39c), QColor(0xa8322a), QColor(0xfbf1dc), QColor(0xe6d3a6),
        QColor(0xc6902b)};
}

QPalette paletteFor(Look look)
{
    const InterfaceColours c = interfaceColours(look);
    const bool dark = isDark(look);
    const bool strong = isStrong(look);
    QPalette palette;
    palette.setColor(QPalette::Window, c.paper);
    palette.setColor(QPalette::WindowText, c.ink);
    palette.setColor(QPalette::Base, c.field);
    palette.setColor(QPalette::AlternateBase, c.paper);
    palette.setColor(QPalette::Text, c.ink);
    palette.setColor(QPalette::PlaceholderText, c.soft);
    palette.setColor(QPalette::Button, c.bar);
    palette.setColor(QPalette::ButtonText, c.ink);
    palette.setColor(QPalette::BrightText, QColor(dark ? Qt::white : Qt::black));
    palette.setColor(QPalette::ToolTipBase, c.strong);
    palette.setColor(QPalette::ToolTipText, c.strongText);
    palette.setColor(QPalette::Highlight, strong ? c.selected : dark ? QColor(0x3a62c4) : QColor(0x2f5fc4));
    palette.setColor(QPalette::HighlightedText, strong ? c.selectedText : QColor(Qt::white));
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::Light, strong ? c.border : dark ? QColor(0x45413b) : QColor(0xffffff));
    palette.setColor(QPalette::Midlight, c.hover);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, strong ? c.border : dark ? QColor(0x171513) : QColor(0xb5b2aa));
    palette.setColor(QPalette::Shadow, strong ? c.border : dark ? QColor(Qt::black) : QColor(0x8a8780));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    return palette;
}

namespace {

// %paper%, %ink% … stand for the colours.
const char sheet[] = R"(
QToolTip { background: %strong%; color: %strongText%; border: none; padding: 4px 8px; }
QMenuBar { background: %bar%; border-bottom: 1px solid %rule%; padding: 1px 4px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 5px; }
QMenuBar::item:selected { background: %hover%; color: %ink%; }
QMenu { background: %bar%; border: 1px solid %border%; padding: 5px; }
QMenu::item { padding: 6px 28px 6px 26px; border-radius: 5px; }
QMenu::item:selected { background: %selected%; color: %selectedText%; }
QMenu::item:disabled { color: %disabled%; background: transparent; }
QMenu::separator { height: 1px; background: %rule%; margin: 5px 8px; }
QMenu::indicator { width: 12px; height: 12px; left: 8px; }

#toolBar { background: %bar%; border-bottom: 1px solid %rule%; }
#toolBar QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px 8px;
    color: %ink%; }
#toolBar QToolButton[sign="true"] { font-size: 16px; padding: 2px 7px; }
#toolBar QToolButton[chosen="true"] { background: %selected%; color: %selectedText%; }
#toolBar QToolButton:hover { background: %hover%; }
#toolBar QToolButton:pressed { background: %selected%; }
#toolBar QToolButton:focus { border-color: %accent%; }
#toolBar QToolButton:disabled { color: %disabled%; }
#toolBar QToolButton::menu-indicator { image: none; width: 0; }
#toolBar QToolButton#posterButton, QPushButton[strong="true"], QDialog QPushButton:default {
    background: %strong%; color: %strongText%; border: 1px solid %strong%; border-radius: 6px; padding: 6px 14px;
    font-weight: 600; }
#toolBar QToolButton#posterButton:hover, QPushButton[strong="true"]:hover, QDialog QPushButton:default:hover {
    background: %strongHover%; }
#toolBar QToolButton#posterButton:focus, QPushButton[strong="true"]:focus, QDialog QPushButton:default:focus {
    border: 2px solid %accent%; padding: 5px 13px; }
#toolBar QToolButton#posterButton:disabled, QPushButton[strong="true"]:disabled,
    QDialog QPushButton:default:disabled { background: %border%; border-color: %border%; color: %paper%; }

#findBar { background: %bar%; border-top: 1px solid %rule%; }
#findBar QListView { border: none; background: transparent; }
#findBar QToolButton:checked { background: %selected%; color: %selectedText%; }
#statusLine { background: %bar%; border-top: 1px solid %rule%; }
#statusLine QLabel { color: %soft%; }
#statusLine #funnelWords { color: %ink%; }
#statusLine QLabel[error="true"] { color: %bad%; font-weight: 600; }
#funnelButton { font-weight: 600; color: %ink%; }
QPushButton[plainLink="true"] { background: transparent; border: 1px solid transparent; border-radius: 5px;
    padding: 2px 5px; color: %accent%; }
QPushButton[plainLink="true"]:hover { background: %hover%; }
QPushButton[plainLink="true"]:focus { border: 1px solid %accent%; padding: 2px 5px; }
#side { background: %paper%; }
#bottom { background: %bar%; }
QSplitter::handle { background: %rule%; }
QSplitter::handle:hover { background: %accent%; }

QLabel[heading="true"] { color: %soft%; font-weight: 600; font-size: 11px; letter-spacing: 0.6px; }
QLabel[caption="true"] { color: %soft%; font-size: 12px; }
QLabel[hint="true"] { color: %soft%; }
QLabel[error="true"] { color: %bad%; }
QLabel[title="true"] { font-size: 26px; font-weight: 700; }

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit {
    background: %field%; border: 1px solid %border%; border-radius: 6px; padding: 4px 8px;
    selection-background-color: palette(highlight); selection-color: palette(highlighted-text); }
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit { min-height: 18px; }
QPlainTextEdit { padding: 3px 5px; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover, QSpinBox:hover, QDoubleSpinBox:hover, QDateEdit:hover {
    border-color: %soft%; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus {
    border: 2px solid %accent%; padding: 3px 7px; }
QPlainTextEdit:focus { padding: 2px 4px; }
QLineEdit[wrong="true"], QLineEdit[wrong="true"]:focus { border: 2px solid %bad%; padding: 3px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: %disabled%;
    background: %paper%; }
QComboBox QLineEdit, QComboBox QLineEdit:focus, QSpinBox QLineEdit { border: none; padding: 0; background: transparent; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; background: transparent; width: 22px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(%arrow%); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: %bar%; border: 1px solid %border%; outline: none;
    selection-background-color: %selected%; selection-color: %selectedText%; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { border: none; background: transparent; width: 16px; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(%arrowUp%); width: 8px; height: 8px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(%arrow%); width: 8px; height: 8px; }

QPushButton { background: %field%; border: 1px solid %border%; border-radius: 6px; padding: 6px 14px; color: %ink%; }
QPushButton:hover { background: %hover%; }
QPushButton:pressed { background: %selected%; }
QPushButton:focus { border: 2px solid %accent%; padding: 5px 13px; }
QPushButton:disabled { color: %disabled%; }
QToolButton[quiet="true"] { background: transparent; border: 1px solid transparent; border-radius: 5px;
    padding: 3px 7px; color: %soft%; }
QToolButton[picture="true"] { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 0; }
QToolButton[picture="true"]:hover { background: %hover%; }
QToolButton[picture="true"]:focus { border-color: %accent%; }
QToolButton[quiet="true"]:hover { background: %hover%; color: %ink%; }
QToolButton[quiet="true"]:focus { border-color: %accent%; }

QToolButton[chip="true"] { border-color: %border%; color: %ink%; }
QPushButton[line="true"] { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 2px 6px; text-align: left; }
QPushButton[line="true"]:hover { background: %hover%; }
QPushButton[line="true"]:focus { border: 1px solid %accent%; padding: 2px 6px; }
QToolButton[tab="true"] { background: transparent; border: 1px solid transparent; border-radius: 5px;
    padding: 4px 10px; color: %ink%; }
QToolButton[tab="true"]:hover { background: %hover%; }
QToolButton[tab="true"]:checked { background: %selected%; color: %selectedText%; font-weight: 600; }
QToolButton[tab="true"]:focus { border-color: %accent%; }
#numbersAdd::menu-indicator { image: none; width: 0; }
#sortingHead { background: %bar%; border-bottom: 1px solid %rule%; }
#sortingSource { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 0; color: %ink%;
    font-size: 15px; font-weight: 600; }
#sortingSource:hover:enabled { background: %hover%; }
#sortingSource:focus { border-color: %accent%; }
#sortingSource::menu-indicator, #moreQuotes::menu-indicator { image: none; width: 0; }
#moreQuotes { padding: 6px 12px; }
#numberTable { background: %paper%; gridline-color: %rule%; border: 1px solid %rule%; }
#numberTable:focus { border: 1px solid %accent%; }
#numberTable QHeaderView, #numberTable QTableCornerButton::section { background: %paper%; border: none; }
#numberTable QHeaderView::section { background: %paper%; color: %soft%; border: none; border-right: 1px solid %rule%;
    border-bottom: 1px solid %rule%; padding: 3px 7px; }
#ideas, #tools { background: %paper%; }
#ideas QHeaderView, #tools QHeaderView { background: %paper%; border: none; }
#ideas QHeaderView::section, #tools QHeaderView::section { background: %paper%; color: %soft%; border: none;
    border-bottom: 1px solid %rule%; padding: 4px 8px; font-weight: 600; font-size: 11px; }
#numberTable QHeaderView::section:horizontal { color: %ink%; font-weight: 600; }
QLineEdit#numberField, QLineEdit#numberField:focus { border: 2px solid %accent%; border-radius: 0; padding: 0 5px;
    min-height: 0; }

QPlainTextEdit[plain="true"] { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 0; }
QPlainTextEdit[plain="true"]:hover { border-color: %border%; }
QPlainTextEdit[plain="true"]:focus { background: %field%; border: 1px solid %accent%; padding: 0; }
QPlainTextEdit[pale="true"] { color: %soft%; }
QPushButton[flush="true"], QPushButton[flush="true"]:focus { padding: 2px 0; text-align: left; }
QLineEdit[figure="true"] { background: transparent; border: 1px solid transparent; padding: 1px 0;
    font-size: 19px; font-weight: 700; min-height: 24px; }
QLineEdit[figure="true"]:hover { border-color: %border%; }
QLineEdit[figure="true"]:focus { background: %field%; border: 1px solid %accent%; padding: 1px 0; }
#proposal { border: 1px dashed %border%; border-radius: 6px; }

#navigator { background: transparent; border: none; outline: none; }
#navigator::item { padding: 4px 8px; border-radius: 6px; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QScrollArea { border: none; background: transparent; }
#panelBody { background: transparent; }
QListWidget, QListView { background: %field%; border: 1px solid %border%; border-radius: 6px; outline: none; }
QListView::item { padding: 5px 8px; border-radius: 5px; }
QListView::item:selected { background: %selected%; color: %selectedText%; }
QListView::item:hover:!selected { background: %hover%; }

QProgressBar { background: %field%; border: 1px solid %border%; border-radius: 5px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: %accent%; border-radius: 4px; }

QScrollBar:vertical { background: transparent; width: 11px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 2px; }
QScrollBar::handle { background: %border%; border-radius: 3px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: %soft%; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

#palette { background: %bar%; border: 1px solid %border%; border-radius: 10px; }
#palette QListView { border: none; background: transparent; }
#rescue { background: %warm%; border: 1px solid %warmBorder%; border-radius: 8px; }
#firstStart { background: %field%; border: 1px solid %border%; border-radius: 8px; }
#walk { background: %bar%; border-bottom: 1px solid %rule%; }
QLabel[cardName="true"] { font-weight: 600; font-size: 15px; }
QPushButton[attention="true"] { background: transparent; border: 1px solid transparent; border-radius: 5px;
    padding: 1px 3px; text-align: left; color: %ink%; }
QPushButton[attention="true"]:hover { background: %selected%; color: %selectedText%; }
QPushButton[attention="true"]:focus { border: 1px solid %accent%; padding: 1px 3px; }
QPushButton[strongLine="true"] { border-color: %ink%; font-weight: 600; }
#notice { background: %selected%; border-bottom: 1px solid %rule%; }
#notice QLabel { color: %selectedText%; }

QCheckBox:focus, QRadioButton:focus { border: 2px solid %accent%; border-radius: 5px; padding: 1px 3px; }
QCheckBox, QRadioButton { border: 2px solid transparent; padding: 1px 3px; }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid %soft%; border-radius: 7px;
    background: %field%; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid %accent%; }
QRadioButton::indicator:disabled { border-color: %border%; }
#preview { border: 1px solid %rule%; border-radius: 6px; gridline-color: %rule%;
    selection-background-color: %selected%; selection-color: %ink%; }
#preview::item { padding: 0 5px; }
QToolButton[link="true"] { background: transparent; border: 1px solid transparent; border-radius: 5px;
    padding: 2px 4px; color: %accent%; }
QToolButton[link="true"]:hover { background: %hover%; }
QToolButton[link="true"]:focus { border-color: %accent%; }
QToolButton[link="true"]::menu-indicator { image: none; width: 0; }
#columnPopup { background: %bar%; border: 1px solid %border%; }
QListView:focus, QTableView:focus, QTreeView:focus { border: 2px solid %accent%; }
#navigator:focus, #palette QListView:focus { border: none; }
QSlider:focus { border: 1px solid %accent%; border-radius: 6px; }
QTabBar::tab:focus { border-bottom: 2px solid %accent%; }
)";

// Where a tint told what a thing is or that it is chosen, high contrast draws a line.
const char strongSheet[] = R"(
QMenu::item:selected, QMenuBar::item:selected { background: %selected%; color: %selectedText%; }
#toolBar QToolButton:hover, QToolButton[quiet="true"]:hover, QToolButton[picture="true"]:hover {
    border-color: %border%; }
#toolBar QToolButton:focus, QToolButton[quiet="true"]:focus, QToolButton[picture="true"]:focus {
    border: 2px solid %accent%; }
QPushButton:focus, QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus { border-width: 3px; }
QListView::item:hover:!selected { background: %hover%; color: %ink%; border: 1px solid %border%; }
#notice { border: 2px solid %border%; }
)";

}

QString styleSheetFor(Look look)
{
    const InterfaceColours c = interfaceColours(look);
    QString text = QString::fromLatin1(sheet);
    if (isStrong(look))
        text += QString::fromLatin1(strongSheet);
    const std::pair<const char *, QColor> colours[] {{"%paper%", c.paper}, {"%bar%", c.bar}, {"%field%", c.field},
        {"%border%", c.border}, {"%rule%", c.rule}, {"%ink%", c.ink}, {"%soft%", c.soft}, {"%selected%", c.selected},
        {"%selectedText%", c.selectedText}, {"%hover%", c.hover}, {"%accent%", c.accent}, {"%strong%", c.strong},
        {"%strongText%", c.strongText}, {"%strongHover%", c.strongHover}, {"%disabled%", c.disabled}, {"%bad%", c.bad},
        {"%warm%", c.warm}, {"%warmBorder%", c.warmBorder}};
    for (const auto &[name, colour] : colours)
        text.replace(QLatin1String(name), colour.name());
    const QString shade = isDark(look) ? QStringLiteral("light") : QStringLiteral("dark");
    text.replace(QLatin1String("%arrow%"), QStringLiteral(":/icons/down-%1.svg").arg(shade));
    text.replace(QLatin1String("%arrowUp%"), QStringLiteral(":/icons/up-%1.svg").arg(shade));
    return text;
}

}
