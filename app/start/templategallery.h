#pragma once

#include "exchange/template.h"

#include <QWidget>

namespace wend {

class TemplateCard;

/// Templates and examples as cards, as many in a row as fit. Pictures are drawn one by one once the page is on the
/// screen.
class TemplateGallery : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateGallery(const QString &language, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(width, false); }
    QSize sizeHint() const override { return {540, heightForWidth(540)}; }

signals:
    void chosen(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    int place(int width, bool move) const;
    void addSection(const QString &title, const std::vector<TemplateInfo> &all, const QString &kind);
    void drawNext();

    struct Section
    {
        QWidget *heading;
        QList<TemplateCard *> cards;
    };

    QString m_language;
    QList<Section> m_sections;
    QList<TemplateCard *> m_waiting; ///< without a picture
};

}
