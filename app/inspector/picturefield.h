#pragma once

#include "model/rows.h"

#include <QWidget>
#include <functional>
#include <optional>

class QLabel;
class QToolButton;

namespace wend {

struct Error;

/// A picture: chosen from a file, dropped, pasted (Ctrl+V), or taken away.
class PictureField : public QWidget
{
    Q_OBJECT

public:
    using Value = Picture; ///< without bytes: none
    using Choose = std::function<QStringList()>;

    /// `choose` asks for a file; `round` shows it as a persona's.
    PictureField(Choose choose, bool round, QWidget *parent = nullptr);

    void present(const std::optional<Picture> &value);
    std::optional<Picture> entered() const { return m_chosen; }

signals:
    void finished();
    void failed(const wend::Error &error);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeFile(const QString &path);
    void takeFrom(const class QMimeData &mime);
    void take(const Picture &picture);
    void showPicture();

    Choose m_choose;
    bool m_round;
    std::optional<Picture> m_shown;
    std::optional<Picture> m_chosen;
    QLabel *m_picture;
    QToolButton *m_chooser;
    QToolButton *m_remover;
};

}
