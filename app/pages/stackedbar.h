#pragma once

#include <QColor>
#include <QWidget>
#include <vector>

namespace wend {

/// One bar of several parts, each with its number and words below it.
struct StackedBar
{
    struct Part
    {
        double count = 0;
        QString number; ///< "371"
        QString words;  ///< "began and left"
        QColor colour;
        QColor ink; ///< of the number
        bool isHatched = false;
        bool operator==(const Part &) const = default;
    };
    QString heading;
    QString note; ///< behind the heading; may be empty
    std::vector<Part> parts;
    bool operator==(const StackedBar &) const = default;

    /// All of it, for a reader.
    QString toText() const;
};

/// In the painter's font; how high it was. Words that do not fit below their parts follow each other in lines.
double paintStackedBar(
    QPainter &painter, const QRectF &rect, const StackedBar &bar, const QColor &ink, const QColor &soft);

/// A bar as a part of a page.
class StackedBarView : public QWidget
{
    Q_OBJECT

public:
    explicit StackedBarView(QWidget *parent = nullptr);

    /// Without parts it is not there.
    void show(const StackedBar &bar);
    const StackedBar &bar() const { return m_bar; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {300, heightForWidth(300)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StackedBar m_bar;
};

}
