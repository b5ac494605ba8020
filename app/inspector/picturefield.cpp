#include "inspector/picturefield.h"

#include "base/picturebytes.h"
#include "edit/pictures.h"
#include "render/pictures.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace wend {

namespace {

constexpr int widest = 230; // pixels
constexpr int highest = 150;
constexpr int roundSide = 84;

QPixmap roundPicture(const Picture &picture, double ratio)
{
    QPixmap pixmap(QSize(roundSide, roundSide) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const double middle = roundSide / 2.0;
    paintRoundPicture(painter, {picture.id, picture.bytes, {}}, {middle, middle}, middle - 1, {});
    return pixmap;
}

QPixmap plainPicture(const Picture &picture, double ratio)
{
    QImage image = decodedPicture(picture.bytes, int(widest * ratio));
    if (image.height() > highest * ratio)
        image = image.scaledToHeight(int(highest * ratio), Qt::SmoothTransformation);
    QPixmap pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QToolButton *quietButton()
{
    auto *button = new QToolButton;
    button->setProperty("quiet", true);
    return button;
}

QString localPicture(const QMimeData &mime)
{
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile() && isPictureName(url.toLocalFile()))
            return url.toLocalFile();
    }
    return {};
}

}

PictureField::PictureField(Choose choose, bool round, QWidget *parent)
    : QWidget(parent),
      m_choose(std::move(choose)),
      m_round(round),
      m_picture(new QLabel),
      m_chooser(quietButton()),
      m_remover(quietButton())
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::ClickFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_picture, 0, round ? Qt::AlignHCenter : Qt::AlignLeft);
    auto *row = new QHBoxLayout;
    row->addWidget(m_chooser);
    row->addWidget(m_remover);
    row->addStretch(1);
    column->addLayout(row);
    m_chooser->setText(tr("Choose a picture…"));
    m_chooser->setToolTip(tr("Choose a picture from a file, drop one here, or paste it with Ctrl+V"));
    m_remover->setText(tr("Remove"));
    m_remover->setToolTip(tr("Take the picture away"));
    m_remover->setAccessibleName(tr("Remove the picture"));
    connect(m_chooser, &QToolButton::clicked, this, [this] {
        if (const QStringList files = m_choose ? m_choose() : QStringList(); !files.isEmpty())
            takeFile(files.first());
    });
    connect(m_remover, &QToolButton::clicked, this, [this] { take({}); });
}

void PictureField::present(const std::optional<Picture> &value)
{
    m_chosen.reset();
    if (m_shown == value && !m_picture->pixmap().isNull())
        return;
    m_shown = value;
    showPicture();
}

void PictureField::showPicture()
{
    const bool any = m_shown && !m_shown->bytes.isEmpty();
    m_picture->setVisible(any);
    m_remover->setVisible(any || !m_shown);
    if (any) {
        m_picture->setPixmap(
            m_round ? roundPicture(*m_shown, devicePixelRatioF()) : plainPicture(*m_shown, devicePixelRatioF()));
        m_picture->setAccessibleName(m_shown->name);
        m_picture->setToolTip(m_shown->name.toHtmlEscaped());
    } else {
        m_picture->setPixmap({});
    }
}

void PictureField::take(const Picture &picture)
{
    m_chosen = picture;
    emit finished();
}

void PictureField::takeFile(const QString &path)
{
    const auto picture = readPictureFile(path);
    if (picture)
        take(*picture);
    else
        emit failed(picture.error());
}

void PictureField::takeFrom(const QMimeData &mime)
{
    if (const QString path = localPicture(mime); !path.isEmpty())
        return takeFile(path);
    const auto picture = pictureOf(qvariant_cast<QImage>(mime.imageData()), tr("Pasted picture"));
    if (picture)
        take(*picture);
    else
        emit failed(picture.error());
}

void PictureField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPicture(*event->mimeData()).isEmpty() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void PictureField::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeFrom(*event->mimeData());
}

void PictureField::keyPressEvent(QKeyEvent *event)
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (event->matches(QKeySequence::Paste) && mime && (mime->hasImage() || !localPicture(*mime).isEmpty()))
        takeFrom(*mime);
    else
        QWidget::keyPressEvent(event);
}

}
