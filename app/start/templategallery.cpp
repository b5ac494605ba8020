#include "start/templategallery.h"

#include "start/templatecard.h"

#include <QApplication>
#include <QLabel>
#include <QPixmapCache>
#include <QTimer>

namespace wend {

namespace {

constexpr int gap = 20;

}

TemplateGallery::TemplateGallery(const QString &language, QWidget *parent) : QWidget(parent), m_language(language)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const std::vector<TemplateInfo> all = templates();
    addSection(tr("Start from a template"), all, QStringLiteral("template"));
    addSection(tr("Look at an example"), all, QStringLiteral("example"));
    for (const Section &section : m_sections)
        m_waiting += section.cards;
}

void TemplateGallery::addSection(const QString &title, const std::vector<TemplateInfo> &all, const QString &kind)
{
    auto *heading = new QLabel(title.toUpper(), this);
    heading->setProperty("heading", true);
    Section section {heading, {}};
    for (const TemplateInfo &info : all) {
        if (info.kind != kind)
            continue;
        auto *card = new TemplateCard(info, m_language, this);
        connect(card, &TemplateCard::clicked, this, [this, card] { emit chosen(card->id()); });
        section.cards += card;
    }
    m_sections += section;
}

int TemplateGallery::place(int width, bool move) const
{
    int y = 0;
    for (const Section &section : m_sections) {
        if (section.cards.isEmpty())
            continue;
        const QSize size = section.cards.first()->sizeHint();
        const int columns = std::max(1, (width + gap) / (size.width() + gap));
        if (move)
            section.heading->setGeometry(0, y, width, 20);
        y += 28;
        for (int at = 0; at < section.cards.size(); ++at) {
            if (move)
                section.cards[at]->move(at % columns * (size.width() + gap), y + at / columns * (size.height() + gap));
        }
        y += int((section.cards.size() + columns - 1) / columns) * (size.height() + gap) + 12;
    }
    return y;
}

void TemplateGallery::resizeEvent(QResizeEvent *event)
{
    place(width(), true);
    QWidget::resizeEvent(event);
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
