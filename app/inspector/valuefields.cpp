#include "inspector/valuefields.h"

#include "base/daytext.h"
#include "read/cellnumber.h"

#include <QAction>
#include <QCalendarWidget>
#include <QColorDialog>
#include <QGridLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QWidgetAction>
#include <cmath>

namespace wend {

NumberField::NumberField(double least, double most, double factor, QWidget *parent)
    : LineField(parent),
      m_least(least),
      m_most(most),
      m_factor(factor)
{
}

void NumberField::present(const std::optional<std::optional<double>> &value)
{
    if (!value)
        return LineField::present(std::nullopt);
    // Twelve digits: what was typed comes back, the noise of binary fractions does not.
    const QLocale locale;
    LineField::present(
        *value ? locale.toString(**value * m_factor, 'g', 12).remove(locale.groupSeparator()) : QString());
}

std::optional<std::optional<double>> NumberField::entered() const
{
    const auto text = LineField::entered();
    if (!text)
        return std::nullopt;
    if (text->trimmed().isEmpty())
        return std::optional<double>();
    const std::optional<double> number = typed();
    return number && *number >= m_least && *number <= m_most ? std::optional(std::optional(*number / m_factor))
                                                             : std::nullopt;
}

std::optional<double> NumberField::typed() const
{
    const QString decimal = QLocale().decimalPoint();
    const std::optional<ParsedNumber> number
        = parseNumber(text().trimmed(), decimal.isEmpty() ? QChar(u'.') : decimal.front());
    return number && !number->below && !number->above && std::isfinite(number->value) ? std::optional(number->value)
                                                                                      : std::nullopt;
}

QString NumberField::refusal() const
{
    if (!isModified() || text().trimmed().isEmpty())
        return {};
    const std::optional<double> number = typed();
    if (!number)
        return tr("This is no number.");
    if (*number >= m_least && *number <= m_most)
        return {};
    const QLocale locale;
    return tr("From %1 to %2.").arg(locale.toString(m_least, 'g', 12), locale.toString(m_most, 'g', 12));
}

std::optional<QDate> dayFromText(const QString &text)
{
    const QString typed = text.trimmed();
    const QLocale locale;
    QDate day = QDate::fromString(typed, Qt::ISODate);
    for (const QString &format :
        {locale.dateFormat(QLocale::ShortFormat), locale.dateFormat(QLocale::LongFormat), QStringLiteral("d MMM yyyy"),
            QStringLiteral("d.M.yyyy"), QStringLiteral("yyyy/M/d"), QStringLiteral("yyyy年M月d日")}) {
        if (!day.isValid())
            day = locale.toDate(typed, format);
    }
    // Two digits of a year mean this century.
    if (day.isValid() && day.year() < 1950)
        day = day.addYears(100);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

DateField::DateField(QWidget *parent) : LineField(parent)
{
    auto *calendar = new QAction(this);
    calendar->setIcon(
        QIcon::fromTheme(QStringLiteral("view-calendar"), QIcon::fromTheme(QStringLiteral("x-office-calendar"))));
    calendar->setText(tr("Calendar"));
    if (!calendar->icon().isNull())
        addAction(calendar, QLineEdit::TrailingPosition);
    connect(calendar, &QAction::triggered, this, &DateField::showCalendar);
    setPlaceholderText(QLocale().dateFormat(QLocale::ShortFormat));
}

void DateField::present(const std::optional<QDate> &value)
{
    LineField::present(value ? std::optional(dayText(*value)) : std::nullopt);
}

std::optional<QDate> DateField::entered() const
{
    const auto text = LineField::entered();
    if (!text)
        return std::nullopt;
    return text->trimmed().isEmpty() ? std::optional(QDate()) : dayFromText(*text);
}

QString DateField::refusal() const
{
    if (!isModified() || text().trimmed().isEmpty() || dayFromText(text()))
        return {};
    return tr("Write a day like %1.").arg(dayText(QDate::currentDate()));
}

void DateField::showCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget;
    if (const auto day = dayFromText(text()))
        calendar->setSelectedDate(*day);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::clicked, this, [this, menu](QDate day) {
        setText(dayText(day));
        setModified(true);
        menu->close();
        emit finished();
    });
    menu->popup(mapToGlobal(QPoint(0, height())));
}

ChoiceField::ChoiceField(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(3); // two share a row of a narrow panel
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QComboBox::activated, this, &ChoiceField::finished);
}

void ChoiceField::present(std::optional<qint64> value)
{
    m_shown = value;
    setCurrentIndex(value ? findData(*value) : -1);
    setPlaceholderText(value ? QString() : QCoreApplication::translate("Inspector", "different"));
}

std::optional<qint64> ChoiceField::entered() const
{
    if (currentIndex() < 0)
        return std::nullopt;
    const qint64 now = currentData().toLongLong();
    return m_shown == now ? std::nullopt : std::optional(now);
}

void ChoiceField::wheelEvent(QWheelEvent *event) { event->ignore(); }

CheckField::CheckField(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    connect(this, &QCheckBox::clicked, this, [this] {
        setTristate(false);
        emit finished();
    });
}

void CheckField::present(std::optional<bool> value)
{
    m_shown = value;
    setTristate(!value);
    setCheckState(!value ? Qt::PartiallyChecked : *value ? Qt::Checked : Qt::Unchecked);
}

std::optional<bool> CheckField::entered() const
{
    if (checkState() == Qt::PartiallyChecked || m_shown == isChecked())
        return std::nullopt;
    return isChecked();
}

namespace {

constexpr int dotStep = 22;

}

DotsField::DotsField(int most, QColor colour, QStringList words, QWidget *parent)
    : QWidget(parent),
      m_most(most),
      m_colour(colour),
      m_words(std::move(words))
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(26);
}

QSize DotsField::sizeHint() const { return {m_most * dotStep + 8, 26}; }

void DotsField::present(std::optional<int> value)
{
    m_shown = value;
    m_value = value.value_or(0);
    updateAccessibleDescription();
    update();
}

std::optional<int> DotsField::entered() const
{
    return m_value == 0 || m_shown == m_value ? std::nullopt : std::optional(m_value);
}

void DotsField::updateAccessibleDescription()
{
    setAccessibleDescription(m_value > 0 ? m_words.value(m_value - 1) : QString());
}

void DotsField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int dot = 0; dot < m_most; ++dot) {
        const QPointF centre(4 + dotStep * (dot + 0.5), height() / 2.0);
        painter.setPen(QPen(m_colour, 1.4));
        painter.setBrush(dot < m_value ? QBrush(m_colour) : QBrush(Qt::NoBrush));
        painter.drawEllipse(centre, 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Link), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(1, 1, m_most * dotStep + 6, height() - 2), 6, 6);
    }
}

void DotsField::choose(int value)
{
    m_value = std::clamp(value, 1, m_most);
    updateAccessibleDescription();
    update();
    if (entered())
        emit finished();
}

void DotsField::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && event->position().x() < m_most * dotStep + 8)
        choose(int((event->position().x() - 4) / dotStep) + 1);
}

void DotsField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Left || key == Qt::Key_Down || key == Qt::Key_Minus)
        choose(m_value - 1);
    else if (key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Plus)
        choose(m_value + 1);
    else if (key >= Qt::Key_1 && key < Qt::Key_1 + m_most)
        choose(key - Qt::Key_1 + 1);
    else
        QWidget::keyPressEvent(event);
}

bool DotsField::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), m_words.value((help->pos().x() - 4) / dotStep), this);
        return true;
    }
    return QWidget::event(event);
}

FeelingField::FeelingField(QWidget *parent)
    : QWidget(parent),
      m_slider(new QSlider(Qt::Horizontal)),
      m_number(new QSpinBox)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_number);
    m_slider->setRange(-100, 100);
    m_slider->setPageStep(20);
    m_slider->setStyleSheet(QStringLiteral("QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: "
                                           "qlineargradient(x1:0, y1:0, x2:1, y2:0, "
                                           "stop:0 #c0463c, stop:0.5 #d0a62f, stop:1 #2f8a66); }"
                                           "QSlider::handle:horizontal { width: 14px; margin: -6px 0; border-radius: "
                                           "7px; background: palette(base); border: 2px solid palette(text); }"
                                           "QSlider::handle:horizontal:focus { border-color: palette(link); }"));
    m_number->setRange(-100, 100);
    m_number->setKeyboardTracking(false);
    m_slider->installEventFilter(this);
    m_number->installEventFilter(this);
    setFocusProxy(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        const QSignalBlocker quiet(m_number);
        m_number->setValue(value);
        if (!m_slider->isSliderDown())
            emit finished();
    });
    connect(m_slider, &QSlider::sliderReleased, this, &FeelingField::finished);
    connect(m_number, &QSpinBox::valueChanged, this, [this](int value) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(value);
        emit finished();
    });
}

void FeelingField::setAccessibleNames(const QString &name)
{
    m_slider->setAccessibleName(name);
    m_number->setAccessibleName(name);
}

void FeelingField::present(std::optional<int> value)
{
    m_shown = value;
    const QSignalBlocker quiet(m_slider);
    const QSignalBlocker quietToo(m_number);
    m_slider->setValue(value.value_or(0));
    m_number->setValue(value.value_or(0));
}

std::optional<int> FeelingField::entered() const
{
    return m_shown == m_number->value() || (!m_shown && m_number->value() == 0) ? std::nullopt
                                                                                : std::optional(m_number->value());
}

bool FeelingField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

SwatchField::SwatchField(std::vector<QColor> colours, QWidget *parent) : QWidget(parent), m_colours(std::move(colours))
{
    // Two rows: one would be wider than the inspector at its narrowest.
    constexpr int columns = 6;
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const QColor &colour : m_colours) {
        auto *button = new QToolButton;
        button->setProperty("picture", true);
        button->setAccessibleName(colour.isValid() ? tr("Colour %1").arg(int(m_buttons.size()) + 1) : tr("No colour"));
        if (!colour.isValid())
            button->setToolTip(button->accessibleName());
        button->setFixedSize(26, 26);
        connect(button, &QToolButton::clicked, this, [this, colour] { choose(colour); });
        layout->addWidget(button, int(m_buttons.size()) / columns, int(m_buttons.size()) % columns);
        m_buttons.push_back(button);
    }
    auto *other = new QToolButton;
    other->setProperty("picture", true);
    other->setText(QStringLiteral("…"));
    other->setAccessibleName(tr("Another colour"));
    other->setToolTip(tr("Another colour"));
    connect(other, &QToolButton::clicked, this, [this] {
        const QColor colour = QColorDialog::getColor(m_shown.value_or(QColor()), this, tr("Choose a colour"));
        if (colour.isValid())
            choose(colour);
    });
    other->setFixedSize(26, 26);
    layout->addWidget(other, int(m_buttons.size()) / columns, int(m_buttons.size()) % columns);
    layout->setColumnStretch(columns, 1);
}

void SwatchField::present(const std::optional<QColor> &value)
{
    m_shown = value;
    m_chosen.reset();
    paintButtons();
}

std::optional<QColor> SwatchField::entered() const { return m_chosen == m_shown ? std::nullopt : m_chosen; }

void SwatchField::choose(const QColor &colour)
{
    m_chosen = colour;
    paintButtons();
    emit finished();
}

void SwatchField::paintButtons()
{
    const std::optional<QColor> now = m_chosen ? m_chosen : m_shown;
    for (size_t at = 0; at < m_buttons.size(); ++at) {
        const double ratio = devicePixelRatioF();
        QPixmap picture(QSize(18, 18) * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isColour = m_colours[at].isValid();
        const QColor shown = isColour ? m_colours[at] : palette().color(QPalette::PlaceholderText);
        const bool chosen = now && now->isValid() == isColour && now->rgb() == m_colours[at].rgb();
        const double radius = chosen ? 5 : 7;
        painter.setPen(isColour ? QPen(Qt::NoPen) : QPen(shown, 1.4));
        painter.setBrush(isColour ? QBrush(shown) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPointF(9, 9), radius, radius);
        if (!isColour)
            painter.drawLine(QPointF(9 - radius * 0.7, 9 + radius * 0.7), QPointF(9 + radius * 0.7, 9 - radius * 0.7));
        if (chosen) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(shown, 2));
            painter.drawEllipse(QPointF(9, 9), 7.8, 7.8);
        }
        painter.end();
        m_buttons[at]->setIconSize(QSize(18, 18));
        m_buttons[at]->setIcon(picture);
        m_buttons[at]->setAccessibleDescription(chosen ? tr("chosen") : QString());
    }
}

}
