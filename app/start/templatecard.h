#pragma once

#include "exchange/template.h"
#include "look/look.h"

#include <QAbstractButton>

namespace wend {

/// A template as a button: its map, drawn, with its name and a line on it below. The picture comes after the page is
/// shown.
class TemplateCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TemplateCard(const TemplateInfo &info, QWidget *parent = nullptr);

    QString id() const { return m_info.id; }
    QString kind() const { return m_info.kind; }
    QString line() const { return m_info.line; }
    void setPicture(const QPixmap &picture);
    static int heightFor(int width);
    /// Of the picture as it is drawn; cards show it as wide as they are.
    static QSize pictureSize() { return {240, 134}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    TemplateInfo m_info;
    QPixmap m_picture;
};

/// The first map of a template as it looks on the canvas.
QPixmap templatePicture(const QString &id, const QString &language, QSize size, double ratio, Look look);

}
