#pragma once

#include "layout/maplayout.h"
#include "render/mappainter.h"

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

namespace wend {

/// The map on the whole screen: first all of it, then stage by stage. Arrows, Space, a click or a presenter's remote go
/// on and back, Up and Down roll a stage that is higher than the screen, Esc ends. Shows the map as it was when it
/// began.
class Presentation : public QWidget
{
    Q_OBJECT

public:
    /// Model and map are read now and not needed later; `course` must outlive it. `parent` is the window to come back
    /// to.
    Presentation(const Model &model, MapId map, const MapNumbers &numbers, const Theme &theme,
        const CoursePainter *course, QWidget *parent);
    ~Presentation() override;

    /// 0 is the whole map, 1 its first stage.
    int page() const { return m_page; }
    int pages() const { return int(m_layout->stages().size()) + 1; }
    void goTo(int page);
    /// Whether lanes of it lie below what is seen.
    bool isMoreBelow() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// What is looked at: where the map lies on the screen, and which part of it is bright.
    struct View
    {
        double zoom = 1;
        QPointF origin;             ///< of the map, in this widget's pixels
        double left = 0, right = 0; ///< of what is bright, in map units
    };

    void layColumns(const Model &model, MapId map, const MapNumbers &numbers);
    View viewOf(int page) const;
    View between(const View &from, const View &to, double share) const;
    void show(const View &view) { m_view = view, update(); }
    void roll(double by);
    double lowest(const View &view) const;
    void paintDimmed(QPainter &painter, const QRectF &cells) const;
    void paintNames(QPainter &painter, const QRectF &cells) const;
    void paintMore(QPainter &painter) const;
    void paintFoot(QPainter &painter) const;
    void updateName();

    std::unique_ptr<const TextSetter> m_setter;
    std::unique_ptr<MapLayout> m_layout;
    MapStyle m_style;
    QString m_title;
    QStringList m_names; ///< of the stages
    int m_page = 0;
    View m_view, m_from, m_to;
    QVariantAnimation m_moving;
    QTimer m_idle; ///< hides the pointer
};

}
