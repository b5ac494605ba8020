#pragma once

#include "quotes/masking.h"

#include <QTextLayout>
#include <QWidget>

namespace wend {

/// A quote, large, with what is masked in grey. A click on a word asks for it to be masked, on a mask for what is
/// behind it; the arrows go from word to word, Enter is the click.
class QuoteText : public QWidget
{
    Q_OBJECT

public:
    explicit QuoteText(QWidget *parent = nullptr);

    void show(const QString &text, const QString &language);
    /// Of the letters, in pixels.
    void setSize(int pixels);
    int heightFor(int width, int pixels) const;

    /// A word or a mask of the text that is shown.
    struct Piece
    {
        qsizetype at = 0;
        qsizetype length = 0;
        int mask = -1; ///< which mask of the text; -1: a word
        bool operator==(const Piece &) const = default;
    };
    /// Where a piece is drawn, for tests too.
    QRect rectOf(const Piece &piece) const;
    const std::vector<Piece> &pieces() const { return m_pieces; }

signals:
    void pressed(const wend::QuoteText::Piece &piece);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QFont fontOf(int pixels) const;
    double layOut(QTextLayout &layout, int width) const;
    void prepare(QTextLayout &layout, int pixels) const;
    void lay();
    void findPieces();
    qsizetype shownAt(qsizetype at) const;
    const Piece *pieceAt(QPoint at) const;
    std::vector<QRectF> rectsOf(const Piece &piece) const;

    QString m_text;
    QString m_shown;      ///< the text between quotation marks, masks with room around their words
    qsizetype m_lead = 0; ///< how many signs stand before the text
    std::vector<Mask> m_masks;
    std::vector<Piece> m_pieces;
    QTextLayout m_layout;
    int m_pixels = 24;
    int m_under = -1;   ///< the piece under the pointer
    int m_current = -1; ///< the piece that the keys are at
};

}
