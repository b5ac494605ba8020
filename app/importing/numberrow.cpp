#include "importing/numberrow.h"

#include "importing/elidedlabel.h"
#include "importing/numbercourse.h"
#include "look/stylesheet.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

namespace wend {

NumberRow::NumberRow(QAbstractItemModel *places, QWidget *parent)
    : QWidget(parent),
      m_shown(new QCheckBox),
      m_value(new ElidedLabel),
      m_name(new ElidedLabel),
      m_how(new ElidedLabel(Qt::ElideRight)),
      m_course(new NumberCourse),
      m_place(new QComboBox)
{
    QFont large = font();
    large.setPixelSize(17);
    large.setBold(true);
    m_value->setFont(large);
    m_value->setObjectName(QStringLiteral("numberValue"));
    m_name->setObjectName(QStringLiteral("numberName"));
    m_how->setObjectName(QStringLiteral("numberHow"));
    m_value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_how->setProperty("caption", true);
    m_place->setModel(places);
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    // A wheel over the list scrolls it; it must not change a choice on its way.
    m_place->setFocusPolicy(Qt::StrongFocus);
    m_place->installEventFilter(this);
    auto *arrow = new QLabel(QString(QChar(0x2192)));
    arrow->setProperty("hint", true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_how);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 5, 0, 6);
    row->setSpacing(10);
    row->addWidget(m_shown);
    row->addWidget(m_value);
    row->addLayout(words, 1);
    row->addWidget(m_course, 0, Qt::AlignVCenter);
    row->addWidget(arrow);
    row->addWidget(m_place);
    connect(m_shown, &QCheckBox::clicked, this, &NumberRow::switched);
    connect(m_place, &QComboBox::activated, this, &NumberRow::placed);
}

void NumberRow::show(const NumberRowText &text)
{
    if (text == m_text)
        return;
    m_text = text;
    const bool isShown = text.place > 0;
    m_shown->setObjectName(QStringLiteral("shown ") + text.key);
    m_shown->setAccessibleName(tr("Show %1 on the map").arg(text.name));
    m_shown->setChecked(isShown);
    m_value->setText(text.value);
    m_name->setText(text.name);
    m_how->setText(text.check.isEmpty() ? text.how : QStringLiteral("%1 · %2").arg(text.how, text.check));
    for (QWidget *each : {static_cast<QWidget *>(m_value), static_cast<QWidget *>(m_name)})
        each->setForegroundRole(isShown ? QPalette::WindowText : QPalette::PlaceholderText);
    setToolTip(text.tip);
    m_course->show(text.course, isShown ? text.colour : QColor(), tr("not by day"));
    m_place->setObjectName(text.key);
    m_place->setAccessibleName(tr("Where %1 is shown").arg(text.name));
    m_place->setCurrentIndex(text.place);
    m_place->setToolTip(text.placeTip);
}

void NumberRow::resetPlace() { m_place->setCurrentIndex(m_text.place); }

void NumberRow::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = width() < narrow;
    m_course->setVisible(!isNarrow);
    m_place->setFixedWidth(isNarrow ? narrowPlaceWidth : placeWidth);
    m_value->setFixedWidth(isNarrow ? 3 * valueWidth / 4 : valueWidth);
    QWidget::resizeEvent(event);
}

bool NumberRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_place && event->type() == QEvent::Wheel && !m_place->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void NumberRow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit pointedAt();
    QWidget::mousePressEvent(event);
}

void NumberRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(interfaceColours(lookOf(QApplication::palette())).rule);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

}
