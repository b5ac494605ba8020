#pragma once

#include "store/workbook.h"

#include <QWidget>

namespace wend {

/// Ideas by impact and effort, to drag from cell to cell: one undo step at release, Esc puts it back. Alt and arrows
/// move the selected one, arrows alone select the next.
class IdeaMatrix : public QWidget
{
    Q_OBJECT

public:
    explicit IdeaMatrix(QWidget *parent = nullptr);

    /// The workbook outlives its being shown; null shows nothing.
    void show(Workbook *workbook, std::vector<CardId> ideas);
    CardId current() const { return m_current; }
    void select(CardId idea);
    /// Where a card lies; null: it is not here.
    QRect rectOf(CardId idea) const;
    /// Of a cell; impact and effort from 1 to 3.
    QRect cellRect(int impact, int effort) const;

    QSize sizeHint() const override;

signals:
    void selected(wend::CardId idea);
    void opened(wend::CardId idea);
    void failed(const wend::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Place
    {
        int impact = 0; ///< 0: none
        int effort = 0;
        bool operator==(const Place &) const = default;
    };
    struct Placed
    {
        CardId idea;
        Place place;
        QRect rect;
    };

    void lay();
    int heightOfCard(const Card &idea, int width) const;
    const Placed *placedAt(QPoint at) const;
    const Placed *placed(CardId idea) const;
    Place placeAt(QPoint at) const;
    void moveTo(CardId idea, const Place &place);
    void step(int key);
    void shift(int key);
    void paintCells(QPainter &painter);
    void paintCard(QPainter &painter, const Card &idea, const QRect &rect, bool isHeld);

    Workbook *m_workbook = nullptr;
    std::vector<CardId> m_ideas;
    std::vector<Placed> m_placed;
    std::vector<QRect> m_rows; ///< by impact, large first
    CardId m_current;
    CardId m_pressed;
    QPoint m_pressedAt;
    QPoint m_pointer;
    bool m_isDragging = false;
};

}
