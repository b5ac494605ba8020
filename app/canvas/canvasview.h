#pragma once

#include "canvas/canvascommands.h"
#include "canvas/differencemarks.h"
#include "canvas/explanationsigns.h"
#include "canvas/farpicture.h"
#include "canvas/findingsigns.h"
#include "canvas/mousecontrol.h"
#include "canvas/overview.h"
#include "canvas/zoomcontrol.h"
#include "render/mappainter.h"
#include "render/picturecache.h"

#include <QAbstractScrollArea>
#include <functional>

namespace wend {

/// The map, to look at and to work on. One widget that paints what can be seen; what mouse and keyboard do stands in
/// MouseControl and KeyControl, each gesture in a class of its own.
class CanvasView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit CanvasView(QWidget *parent = nullptr);
    ~CanvasView() override;

    /// The workbook must outlive its being shown; null shows nothing. Another map opens at 100 %.
    void setMap(Workbook *workbook, MapId map);
    void useWords(std::unique_ptr<FontSetter> words); ///< Board::useWords
    void setNumbers(const MapNumbers &numbers) { m_board.setNumbers(numbers); }
    /// Not owned; null draws plain bars.
    void setCoursePainter(const CoursePainter *painter);

    const Selection &selection() const { return m_board.selection(); }
    /// Selects and brings into view.
    void select(const Selection &selection);
    /// Brings a stage into view without selecting it.
    void reveal(StageId stage);
    /// The same of an item of a finding; false where it has no place on the map.
    bool reveal(const FindingItem &item);
    /// Writes the words of a card, stage, lane or point, of a cell a new card: one undo step, as if they had been typed
    /// on the map. False where it has no words.
    bool writeText(const Selection &what, const QString &text);
    /// Opens the field of it.
    void editText(const Selection &what);

    const MapStyle &style() const { return m_style; }
    const Board &board() const { return m_board; }
    const MapLayout &layout() const { return m_board.layout(); }
    const Camera &camera() const { return m_camera.camera(); }
    double zoom() const { return camera().zoom(); }
    /// What a search found on this map: it is marked until something else is.
    void setMarked(std::vector<Selection> things);
    /// What is different from another map, marked until something else is; empty: nothing.
    void setDifferences(Differences differences);
    const std::vector<DifferenceMark> &differenceMarks() const { return m_differenceMarks; }
    /// The numbers of findings at what they are about; none: they go.
    void setBadges(std::vector<FindingBadge> badges);
    /// These are seen clearly and nothing is selected; all else lies under a thin veil until Esc, a press on the map or
    /// nothing is to be lit.
    void light(std::vector<FindingItem> items);
    bool isVeiled() const { return m_signs.isVeiled(); }
    const FindingSigns &signs() const { return m_signs; }
    const ExplanationSigns &explanationSigns() const { return m_explained; }

    /// A stage's column on the screen, in this widget's coordinates; null where it is not on the map. Says columnsMoved
    /// when it moves.
    QRect columnRect(StageId stage) const;
    bool isEditingText() const { return m_editing.isActive(); }
    QWidget *textField() const { return m_editing.editor(); } ///< null while no text is edited

    CanvasCommands &commands() { return m_commands; }
    Overview &overview() { return *m_overview; }

public slots:
    void zoomIn() { m_zoom.in(); }
    void zoomOut() { m_zoom.out(); }
    void zoomToFit() { m_zoom.toFit(); }
    void zoomToSelection() { m_zoom.toSelection(); }
    void zoomTo100() { m_zoom.to100(); }
    void drawPath(); ///< begins one at the selected card
    void movePath(); ///< begins to lead the selected one elsewhere
    /// Writes what is being typed, before a workbook is saved or closed.
    void commitText() { m_editing.commit(); }

signals:
    void selectionChanged(const wend::Selection &selection);
    void zoomChanged(double zoom);
    void contextMenuRequested(QPoint global, const wend::Selection &selection);
    void failed(const wend::Error &error);
    void reported(const QString &text);
    /// What a screen reader says by itself.
    void heard(const QString &text);
    void linkRequested(wend::CardId card);
    void columnsMoved();
    void numbersAsked(wend::StageId stage, wend::BindingId number, const QString &typed);
    /// Numbers of the clipboard are meant for a stage's numbers.
    void numbersPasted(wend::StageId stage);
    /// The number of a finding was pressed.
    void findingWanted(int number);
    /// The sign of what may be behind the loss before a stage was pressed.
    void explanationsWanted(wend::StageId stage);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override { m_mouse.release(*event); }
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void focusInEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void connectParts();
    void fillWidth();
    void follow(const LayoutChange &change);
    void followCamera(const Camera &before);
    void followSelection();
    void placeMarked();
    void placeSigns();
    void notifyScreenReader();
    void notifyScreenReaderOfChange();
    void sayWhereItIsNow();
    void syncScrollBars();
    bool movePixels(const Camera &before);
    void repaint(const QRectF &screen);
    void takeTheme();
    void paintHeightHint(QPainter &painter, int height) const;
    bool showTip(const QPoint &at, const QPoint &global);
    std::optional<CellPlace> cellAt(QPointF screen) const;

    Board m_board;
    CameraControl m_camera;
    PictureCache m_pictures;
    MapStyle m_style;
    TextEditing m_editing;
    MouseControl m_mouse;
    KeyControl m_keys;
    CanvasCommands m_commands;
    ZoomControl m_zoom;
    FarPicture m_far;
    Overview *m_overview;
    std::vector<Selection> m_marked;
    std::vector<QRectF> m_markedRects; ///< where they are, in map units
    Differences m_differences;
    std::vector<DifferenceMark> m_differenceMarks;
    QRegion m_marks; ///< where the selection is painted
    FindingSigns m_signs;
    ExplanationSigns m_explained;
    QRectF m_edited;            ///< where the field is
    bool m_editsHeight = false; ///< the field is that of a point
    bool m_syncing = false;
    std::pair<int, int> m_table;           ///< rows and columns that a reader knows of
    std::pair<Selection, QString> m_heard; ///< what is selected, and where it stood when it was last said
};

}
