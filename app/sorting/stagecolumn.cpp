#include "sorting/stagecolumn.h"

#include "canvas/feelingwords.h"
#include "look/stylesheet.h"
#include "model/lookup.h"
#include "render/shapes.h"
#include "render/stageheader.h"
#include "sorting/quotemarks.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace wend {

namespace {

constexpr double arrowPoint = 13;
constexpr int keySide = 26;
constexpr int letterSide = 14;
constexpr int panelTop = 54; ///< below the arrow
constexpr int panelPad = 12;

std::optional<QuoteMark> firstMark(const Evidence &quote)
{
    if (quote.isPain)
        return QuoteMark::Pain;
    if (quote.isPraise)
        return QuoteMark::Praise;
    if (quote.isIdea)
        return QuoteMark::Idea;
    return std::nullopt;
}

}

StageArrow::StageArrow(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::NoFocus); // its key works everywhere
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void StageArrow::show(const Stage &stage, const QString &key, int count)
{
    m_key = key;
    m_colour = stage.colour;
    m_count = count;
    setText(stage.name);
    //: a stage, its key, and how many customers' words lie there
    setAccessibleName(tr("%1, key %2, %n quote(s)", nullptr, count).arg(stage.name, key));
    setToolTip(stage.question.isEmpty() ? stage.name : stage.name + QLatin1Char('\n') + stage.question);
    update();
}

void StageArrow::setAwaited(bool awaited)
{
    if (std::exchange(m_isAwaited, awaited) != awaited)
        update();
}

void StageArrow::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(palette());
    const Theme theme = themeOf(look);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = theme.headerFill(m_colour);
    const QPainterPath path = arrowPath(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), arrowPoint);
    painter.fillPath(path, isDown() || underMouse() ? blend(theme.headerText(m_colour), fill, 0.12) : fill);
    if (theme.strong)
        painter.strokePath(path, QPen(theme.ink, 1));
    QFont font = this->font();
    font.setPixelSize(14);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const int keyWide = std::max(keySide, QFontMetrics(font).horizontalAdvance(m_key) + 12);
    const QRect key(int(arrowPoint) + 11, (height() - keySide) / 2, keyWide, keySide);
    paintKeycap(painter, key, m_key, isDark(look) ? look : Look::Light);
    if (m_isAwaited) {
        painter.setPen(QPen(theme.star, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(key.adjusted(-2, -2, 2, 2), 5, 5);
    }
    painter.setPen(theme.headerText(m_colour));
    const QString count = QLocale().toString(m_count);
    const int countWide = QFontMetrics(font).horizontalAdvance(count);
    const QRect inside = rect().adjusted(0, 0, -int(arrowPoint) - 12, 0);
    painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, count);
    const QRect name(key.right() + 11, 0, inside.right() - countWide - 8 - key.right() - 11, height());
    painter.drawText(
        name, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(font).elidedText(text(), Qt::ElideRight, name.width()));
}

FiledQuote::FiledQuote(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void FiledQuote::show(const Evidence &quote, const QString &language)
{
    m_quote = quote.id;
    m_mark = firstMark(quote);
    setText(betweenMarks(quote.text.simplified(), language));
    setToolTip(quote.text);
    setAccessibleName(m_mark ? QStringLiteral("%1 %2").arg(letterOf(*m_mark)).arg(text()) : text());
    update();
}

void FiledQuote::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(palette());
    const InterfaceColours colours = interfaceColours(look);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont small = fontFor(font(), text());
    small.setPixelSize(12);
    painter.setFont(small);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(colours.accent, 1.4) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(colours.hover) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.7, 0.7, -0.7, -0.7), 4, 4);
    }
    const QRect letter(2, (height() - letterSide) / 2, letterSide, letterSide);
    if (m_mark) {
        paintLetter(painter, letter, *m_mark, look);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.soft);
        painter.drawEllipse(QRectF(letter.center(), QSizeF(4, 4)).translated(-1.5, -1.5));
    }
    painter.setPen(colours.ink);
    const QRect words = rect().adjusted(letter.right() + 7, 0, -2, 0);
    painter.drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(small).elidedText(text(), Qt::ElideRight, words.width()));
}

StageColumn::StageColumn(QWidget *parent)
    : QWidget(parent),
      m_arrow(new StageArrow),
      m_name(new QLabel),
      m_counts(new QLabel),
      m_rule(new QWidget),
      m_mood(new QLabel),
      m_drawn(new QLabel)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_arrow);
    auto *panel = new QVBoxLayout;
    panel->setContentsMargins(panelPad, panelTop - 44 + 7, int(arrowPoint) + 7, 9);
    panel->setSpacing(0);
    m_name->setWordWrap(true);
    m_name->hide();
    panel->addWidget(m_name);
    m_counts->setTextFormat(Qt::RichText);
    m_counts->setWordWrap(true);
    panel->addWidget(m_counts);
    panel->addSpacing(4);
    for (int line = 0; line < mostShown; ++line) {
        m_latest.push_back(new FiledQuote);
        panel->addWidget(m_latest.back());
        connect(m_latest.back(), &QAbstractButton::clicked, this,
            [this, line] { emit opened(m_latest[size_t(line)]->quote()); });
    }
    panel->addStretch(1);
    m_rule->setFixedHeight(1);
    m_rule->setAutoFillBackground(true);
    panel->addWidget(m_rule);
    panel->addSpacing(5);
    m_mood->setTextFormat(Qt::RichText);
    m_mood->setObjectName(QStringLiteral("measuredMood"));
    m_drawn->setProperty("caption", true);
    for (QLabel *label : {m_mood, m_drawn}) {
        label->setWordWrap(true);
        panel->addWidget(label);
    }
    column->addLayout(panel, 1);
    connect(m_arrow, &QAbstractButton::clicked, this, [this] { emit chosen(m_stage); });
}

std::vector<FiledQuote *> StageColumn::quotes() const
{
    std::vector<FiledQuote *> shown;
    for (FiledQuote *each : m_latest) {
        if (!each->isHidden())
            shown.push_back(each);
    }
    return shown;
}

void StageColumn::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    m_name->setVisible(narrow); // its arrow has room for the key alone
}

void StageColumn::show(
    const Model &model, StageId stage, const QString &key, const StageQuotes &quotes, const QString &language)
{
    m_stage = stage;
    const Stage &row = model.at(stage);
    m_colour = row.colour;
    m_name->setText(row.name);
    m_arrow->show(row, key, int(quotes.quotes.size()));
    for (size_t line = 0; line < m_latest.size(); ++line) {
        const bool isThere = !m_isNarrow && line < quotes.quotes.size();
        if (isThere)
            m_latest[line]->show(model.at(quotes.quotes[line]), language);
        m_latest[line]->setVisible(isThere);
    }
    showCounts(quotes);
    showMood(model, quotes);
    update();
}

void StageColumn::showCounts(const StageQuotes &quotes)
{
    const Look look = lookOf(palette());
    const QColor ground = themeOf(look).panel(m_colour);
    const auto counted = [&](int count, QuoteMark mark, const QString &words) {
        const QString number = QStringLiteral("<b style=\"color:%1\">%2</b>")
                                   .arg(readable(colourOf(mark, look), ground).name(), QString::number(count));
        return count > 0 ? QString(words).replace(QString::number(count), number) : QString();
    };
    //: of customers' words on a stage
    QStringList parts {counted(quotes.pain, QuoteMark::Pain, tr("%n pain", nullptr, quotes.pain)),
        //: of customers' words on a stage: praise
        counted(quotes.praise, QuoteMark::Praise, tr("%n liked", nullptr, quotes.praise)),
        //: of customers' words on a stage
        counted(quotes.ideas, QuoteMark::Idea, tr("%n idea(s)", nullptr, quotes.ideas))};
    parts.removeAll(QString());
    m_counts->setText(parts.join(QStringLiteral(" · ")));
    m_counts->setVisible(!parts.isEmpty());
}

void StageColumn::showMood(const Model &model, const StageQuotes &quotes)
{
    const std::optional<MeasuredMood> mood = quotes.mood();
    m_mood->setVisible(mood.has_value());
    m_rule->setVisible(mood.has_value());
    QPalette line = m_rule->palette();
    line.setColor(QPalette::Window, interfaceColours(lookOf(palette())).border);
    m_rule->setPalette(line);
    if (mood)
        //: %1: a mean of ratings; %n: how many they are
        m_mood->setText(tr("<b>%1 of 5 stars</b>, %n review(s)", nullptr, mood->ratings)
                            .arg(QLocale().toString(mood->stars, 'f', 1)));
    const auto drawn = mood ? drawnMood(model, m_stage) : std::nullopt;
    m_drawn->setVisible(drawn.has_value());
    if (!drawn)
        return;
    m_drawn->setText(drawn->first == drawn->second
            ? tr("drawn mood %1").arg(feelingText(drawn->first))
            : tr("drawn mood %1 to %2").arg(feelingText(drawn->first), feelingText(drawn->second)));
}

void StageColumn::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(lookOf(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF panel = QRectF(rect()).adjusted(2.5, panelTop + 0.5, -arrowPoint - 0.5, -0.5);
    painter.setPen(theme.strong ? QPen(theme.ink) : QPen(Qt::NoPen));
    painter.setBrush(theme.panel(m_colour));
    painter.drawRoundedRect(panel, 6, 6);
}

}
