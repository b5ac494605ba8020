#pragma once

#include "canvas/selection.h"
#include "edit/versions.h"
#include "store/workbook.h"

#include <QTreeWidget>

namespace wend {

/// The left side: the workbook's maps, personas and sources of numbers. Click to show, F2 to rename, Delete to delete,
/// drag or Alt with arrows to reorder.
class Navigator : public QTreeWidget
{
    Q_OBJECT

public:
    explicit Navigator(QWidget *parent = nullptr);

    void setWorkbook(Workbook *workbook);
    /// The map that is open.
    void setMap(MapId map);
    MapId map() const { return m_map; }
    PersonaId persona() const;
    void setLanguage(const QString &language);
    /// What stands beside the list: a map, or a page of what concerns all maps.
    enum class OpenPage { Map, Ideas, Tools };
    void setOpenPage(OpenPage page);

    // What the context menus and the window's actions call.
    void addMap();
    void addPersona();
    void renameCurrent();
    void removeCurrent();
    void duplicateMap();
    /// How a question is asked before the Delete key takes a whole map; `yes` is what the button says.
    void setConfirm(std::function<bool(const QString &question, const QString &yes)> confirm)
    {
        m_confirm = std::move(confirm);
    }

signals:
    void mapChosen(wend::MapId map);
    void personaChosen(wend::PersonaId persona);
    void personaAdded(wend::PersonaId persona); ///< and chosen; it waits for its name
    void ideasChosen();
    void toolsChosen();
    void quotesChosen(); ///< what customers wrote is to be sorted
    void sourceChosen(wend::SourceId source);
    void importChosen(wend::ImportId import);
    /// The person wants a folder watched for new exports.
    void watchRequested();
    void importRequested();
    void versionsRequested(const wend::Versioned &of);
    void versionWanted(const wend::Versioned &of); ///< to be kept
    void failed(const wend::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    enum Kind {
        Section = QTreeWidgetItem::UserType,
        MapItem,
        PersonaItem,
        SourceItem,
        ImportItem,
        AddPersonaItem,
        AddNumbersItem,
        MapVersionsItem,
        PersonaVersionsItem,
        IdeasItem,
        ToolsItem,
        QuotesItem
    };

    void rebuild();
    QTreeWidgetItem *addSection(const QString &title);
    QTreeWidgetItem *addItem(QTreeWidgetItem *section, const QString &text, Kind kind, qint64 id);
    void activate(QTreeWidgetItem *item);
    void makeCurrent(int kind, qint64 id);
    void removeByKey();
    void rename(QTreeWidgetItem *item);
    void markMap();
    void addVersions(QTreeWidgetItem *item, Kind kind, qint64 id, size_t count);
    void showVersionLines();
    bool runItem(const QTreeWidgetItem *item);
    void moveTo(const QTreeWidgetItem *held, int index);
    void moveCurrent(int by);
    Kind openKind() const;
    void addPages();
    void follow(const Changes &changes);
    void edit(const EditName &name, const Workbook::Change &change);
    template <class Row>
    void removeRow(const char *step, const QString &name, Id<Row> id);

    Workbook *m_workbook = nullptr;
    MapId m_map;
    QString m_language;
    std::function<bool(const QString &, const QString &)> m_confirm;
    bool m_filling = false;
    OpenPage m_openPage = OpenPage::Map;
};

}
