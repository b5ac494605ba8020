#pragma once

#include "start/workbookglance.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace wend {

/// A workbook that was used, as one button: its map, its name, and what in it wants its owner. A line of that opens the
/// workbook at the very thing.
class WorkbookCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit WorkbookCard(const QString &path, QWidget *parent = nullptr);

    static constexpr int cardHeight = 138;
    static QSize pictureSize() { return {176, cardHeight - 2}; }

    const QString &path() const { return m_path; }
    void show(const WorkbookGlance &glance);

signals:
    void attentionChosen(const wend::Attention &attention);
    void searchRequested(); ///< the file is not where it was
    void removeRequested(); ///< to be taken off the list

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void addLine(const Attention &attention);
    void addQuiet(const QString &text);

    QString m_path;
    QImage m_picture;
    QVBoxLayout *m_words;
    QWidget *m_lines = nullptr;
};

}
