#pragma once

#include <QWidget> // first: moc stumbles over <compare> otherwise

#include "poster/tilegrid.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace wend {

/// What a poster is printed on, to be chosen: its paper and which way it lies, in pieces or with bleed, and how fine a
/// picture of it is. Kept for the next poster in the program's settings.
class SheetChoices : public QWidget
{
    Q_OBJECT

public:
    explicit SheetChoices(QWidget *parent = nullptr);

    /// Empty while a size of one's own is no size yet.
    std::optional<Sheet> sheet() const;
    void setPaper(const QString &name); ///< one of paperNames()
    std::optional<TileOptions> tiles() const;
    Millimetres bleed() const;  ///< 0: none
    Millimetres margin() const; ///< 0: as it is made for the sheet
    double dpi() const;         ///< of a picture

    /// Only what matters to a format: bleed and pieces, the resolution.
    void showPages(bool shown);
    void showDots(bool shown);
    /// What comes of the pieces: "9 sheets of A4, 3 rows of 3".
    void setPieces(const QString &words);

    void restore();
    void keep() const;

signals:
    void changed();
    void paperChanged();         ///< before changed
    void piecesToggled(bool on); ///< before changed

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPaper(class QBoxLayout *column);
    void addPieces(QBoxLayout *column);
    void addMargin(QBoxLayout *column);
    void addBleed(QBoxLayout *column);
    void addDots(QBoxLayout *column);
    void retranslate();
    void showParts();

    QLabel *m_paperLabel;
    QComboBox *m_paper;
    QLineEdit *m_own;
    QLabel *m_ownHint;
    QRadioButton *m_landscape, *m_portrait;
    QCheckBox *m_tiled;
    QComboBox *m_tilePaper;
    QLabel *m_overlapLabel;
    QSpinBox *m_overlap;
    QLabel *m_pieces;
    QCheckBox *m_bled;
    QSpinBox *m_bleed;
    QLabel *m_marginLabel;
    QSpinBox *m_margin;
    QLabel *m_dotsLabel;
    QSpinBox *m_dots;
    bool m_hasPages = true;
    bool m_hasDots = true;
};

}
