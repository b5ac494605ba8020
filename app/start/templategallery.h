#pragma once

#include "exchange/template.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace wend {

class TemplateCard;

/// Examples and templates as cards that share the width. Arrows go from card to card, letters to one that begins so.
/// Pictures are drawn one by one once the page is on the screen.
class TemplateGallery : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateGallery(const QString &language, QWidget *parent = nullptr);

    /// How many cards stand side by side in a width.
    static int columnsIn(int width);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(width, false); }
    QSize sizeHint() const override { return {620, heightForWidth(620)}; }

signals:
    void chosen(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    void addCards(const QString &kind);
    QList<TemplateCard *> shown() const;
    int place(int width, bool move) const;
    void filter();
    bool step(TemplateCard *from, int key);
    bool find(TemplateCard *from, const QString &typed);
    void drawNext();

    QString m_language;
    QList<TemplateCard *> m_cards;
    QWidget *m_head;
    QButtonGroup *m_kinds;
    QList<TemplateCard *> m_waiting; ///< without a picture
};

}
