#pragma once

#include "model/rows.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace wend {

/// The drawn face of a persona: click to change skin, hair and its colour, each a row of faces that show what would be.
class AvatarField : public QWidget
{
    Q_OBJECT

public:
    /// Skin, hair and colour of hair, 0 to 5 each.
    struct Value
    {
        int skin = 0;
        int hair = 0;
        int hairColour = 0;
        bool operator==(const Value &) const = default;
    };

    explicit AvatarField(QWidget *parent = nullptr);

    void present(const std::optional<Value> &value);
    std::optional<Value> entered() const;
    /// Of the clothes.
    void setColour(const QColor &colour);

signals:
    void finished();

private:
    void paintButtons();

    std::optional<Value> m_shown;
    std::optional<Value> m_chosen;
    QColor m_colour;
    QLabel *m_face;
    QList<QToolButton *> m_buttons; ///< six for the skin, six for the hair, six for its colour
};

}
