#include "inspector/avatarfield.h"

#include "render/avatar.h"
#include "render/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace wend {

namespace {

QPixmap faceOf(const AvatarField::Value &value, const QColor &clothes, int size, double ratio)
{
    QPixmap picture(QSize(size, size) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAvatar(painter, QPointF(size / 2.0, size / 2.0), size / 2.0 - 1,
        {value.skin, value.hair, value.hairColour, clothes}, Theme::light());
    return picture;
}

AvatarField::Value with(AvatarField::Value value, int part, int choice)
{
    (part == 0 ? value.skin : part == 1 ? value.hair : value.hairColour) = choice;
    return value;
}

}

AvatarField::AvatarField(QWidget *parent) : QWidget(parent), m_face(new QLabel)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(1);
    m_face->setAlignment(Qt::AlignCenter);
    grid->addWidget(m_face, 0, 0, 1, avatarChoices);
    const QStringList parts {tr("Skin %1"), tr("Hair %1"), tr("Colour of hair %1")};
    for (int part = 0; part < 3; ++part) {
        for (int choice = 0; choice < avatarChoices; ++choice) {
            auto *button = new QToolButton;
            button->setProperty("picture", true);
            button->setAccessibleName(parts[part].arg(choice + 1));
            button->setIconSize(QSize(26, 26));
            button->setFixedSize(30, 30);
            connect(button, &QToolButton::clicked, this, [this, part, choice] {
                m_chosen = with(m_chosen.value_or(m_shown.value_or(Value {})), part, choice);
                emit finished();
            });
            grid->addWidget(button, part + 1, choice);
            m_buttons += button;
        }
    }
}

void AvatarField::present(const std::optional<Value> &value)
{
    m_shown = value;
    m_chosen.reset();
    paintButtons();
}

std::optional<AvatarField::Value> AvatarField::entered() const { return m_chosen == m_shown ? std::nullopt : m_chosen; }

void AvatarField::setColour(const QColor &colour)
{
    m_colour = colour;
    paintButtons();
}

void AvatarField::paintButtons()
{
    const Value now = m_shown.value_or(Value {});
    const double ratio = devicePixelRatioF();
    m_face->setPixmap(faceOf(now, m_colour, 72, ratio));
    for (int at = 0; at < m_buttons.size(); ++at)
        m_buttons[at]->setIcon(faceOf(with(now, at / avatarChoices, at % avatarChoices), m_colour, 26, ratio));
}

}
