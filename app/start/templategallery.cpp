#include "start/templategallery.h"

#include "start/templatecard.h"

#include <QApplication>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPixmapCache>
#include <QToolButton>

namespace wend {

namespace {

constexpr int cardGap = 16;
constexpr int narrowest = 189; ///< a card
constexpr int headHeight = 30;

const char *const kinds[] {"", "example", "template"};

}

TemplateGallery::TemplateGallery(const QString &language, QWidget *parent) : QWidget(parent), m_language(language)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    addCards(QStringLiteral("example")); // they have numbers
    addCards(QStringLiteral("template"));
    m_head = makeHead();
    m_waiting = m_cards;
}

void TemplateGallery::addCards(const QString &kind)
{
    for (const TemplateInfo &info : templates(m_language)) {
        if (info.kind != kind)
            continue;
        auto *card = new TemplateCard(info, this);
        connect(card, &TemplateCard::clicked, this, [this, card] { emit chosen(card->id()); });
        card->installEventFilter(this);
        m_cards += card;
    }
}

QWidget *TemplateGallery::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto *title = new QLabel(tr("Begin with").toUpper());
    title->setProperty("heading", true);
    row->addWidget(title);
    row->addSpacing(10);
    const auto count = [this](const QString &kind) {
        return int(std::count_if(m_cards.begin(), m_cards.end(), [&](auto *card) { return card->kind() == kind; }));
    };
    m_kinds = new QButtonGroup(this);
    const QString words[] {tr("Everything"), tr("Examples, %1").arg(count(QStringLiteral("example"))),
        tr("Templates, %1").arg(count(QStringLiteral("template")))};
    for (int at = 0; at < 3; ++at) {
        auto *button = new QToolButton;
        button->setText(words[at]);
        button->setCheckable(true);
        button->setProperty("tab", true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setChecked(at == 0);
        m_kinds->addButton(button, at);
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(m_kinds, &QButtonGroup::idClicked, this, &TemplateGallery::filter);
    return head;
}

void TemplateGallery::filter()
{
    const QString kind = QLatin1String(kinds[std::max(0, m_kinds->checkedId())]);
    for (TemplateCard *card : m_cards)
        card->setVisible(kind.isEmpty() || card->kind() == kind);
    updateGeometry();
    place(width(), true);
}

QList<TemplateCard *> TemplateGallery::shown() const
{
    QList<TemplateCard *> all;
    std::copy_if(m_cards.begin(), m_cards.end(), std::back_inserter(all), [](auto *card) { return !card->isHidden(); });
    return all;
}

int TemplateGallery::columnsIn(int width) { return std::max(1, (width + cardGap) / (narrowest + cardGap)); }

int TemplateGallery::place(int width, bool move) const
{
    const QList<TemplateCard *> cards = shown();
    const int columns = columnsIn(width);
    // To the last pixel: the right edge of a row is that of the page.
    const auto left = [&](int column) { return int(qint64(width + cardGap) * column / columns); };
    const int height = TemplateCard::heightFor((width + cardGap) / columns - cardGap);
    if (move)
        m_head->setGeometry(0, 0, width, headHeight);
    for (int at = 0; move && at < cards.size(); ++at) {
        const int column = at % columns;
        cards[at]->setGeometry(left(column), headHeight + 8 + at / columns * (height + cardGap),
            left(column + 1) - cardGap - left(column), height);
    }
    return headHeight + 8 + int((cards.size() + columns - 1) / columns) * (height + cardGap);
}

void TemplateGallery::resizeEvent(QResizeEvent *event)
{
    place(width(), true);
    QWidget::resizeEvent(event);
}

bool TemplateGallery::step(TemplateCard *from, int key)
{
    const QList<TemplateCard *> cards = shown();
    const int columns = columnsIn(width());
    const int by = key == Qt::Key_Left ? -1
        : key == Qt::Key_Right         ? 1
        : key == Qt::Key_Up            ? -columns
        : key == Qt::Key_Down          ? columns
                                       : 0;
    const qsizetype to = cards.indexOf(from) + by;
    if (by == 0 || to < 0 || to >= cards.size())
        return by != 0;
    cards[to]->setFocus(Qt::TabFocusReason);
    return true;
}

/// The next card with a word that begins so.
bool TemplateGallery::find(TemplateCard *from, const QString &typed)
{
    if (typed.isEmpty() || !typed.front().isLetterOrNumber())
        return false;
    const QList<TemplateCard *> cards = shown();
    for (qsizetype by = 1; by <= cards.size(); ++by) {
        TemplateCard *card = cards[(cards.indexOf(from) + by) % cards.size()];
        if (card->text().startsWith(typed, Qt::CaseInsensitive)
            || card->text().contains(QLatin1Char(' ') + typed, Qt::CaseInsensitive)) {
            card->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

bool TemplateGallery::eventFilter(QObject *watched, QEvent *event)
{
    auto *card = qobject_cast<TemplateCard *>(watched);
    if (card && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (step(card, key->key()) || (key->modifiers() == Qt::NoModifier && find(card, key->text())))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

// After the first paint: the page answers before its pictures are there.
void TemplateGallery::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QTimer::singleShot(50, this, &TemplateGallery::drawNext);
}

void TemplateGallery::drawNext()
{
    if (m_waiting.isEmpty() || !isVisible())
        return;
    TemplateCard *card = m_waiting.takeFirst();
    const Look look = lookOf(QApplication::palette());
    const QString key
        = QStringLiteral("template/%1/%2/%3/%4").arg(card->id(), m_language).arg(int(look)).arg(devicePixelRatioF());
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = templatePicture(card->id(), m_language, TemplateCard::pictureSize(), devicePixelRatioF(), look);
        QPixmapCache::insert(key, picture);
    }
    card->setPicture(picture);
    QTimer::singleShot(0, this, &TemplateGallery::drawNext);
}

}
