#pragma once

#include "sorting/quotetext.h"

class QScrollArea;

namespace wend {

struct Evidence;
class StarsLine;

/// One quote, with its stars, its day and who wrote it, on the pile of the others. Long ones are written smaller in two
/// steps, then scroll.
class QuoteCard : public QWidget
{
    Q_OBJECT

public:
    explicit QuoteCard(QWidget *parent = nullptr);

    /// `below`: how many lie under it.
    void show(const Evidence &quote, const QString &language, int below);
    QuoteText &text() const { return *m_text; }
    /// How high the card may get.
    void setRoom(int height);

signals:
    /// The mask of who wrote it was pressed.
    void authorPressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    StarsLine *m_head;
    QScrollArea *m_scroll;
    QuoteText *m_text;
    int m_below = 0;
    int m_room = 200;
};

}
