#include "start/startpage.h"

#include "base/daytext.h"
#include "start/recentfiles.h"
#include "start/templategallery.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace wend {

namespace {

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text.toUpper());
    label->setProperty("heading", true);
    return label;
}

constexpr int widestName = 270; ///< in the list at the left, in pixels

QString inText(QString name) { return name.replace(QLatin1Char('&'), QLatin1String("&&")); }

// "Fern & Flour.wend    ~/Documents"
QString folderOf(const QFileInfo &file)
{
    QString folder = QDir::toNativeSeparators(file.absolutePath());
    const QString home = QDir::toNativeSeparators(QDir::homePath());
    if (folder.startsWith(home))
        folder.replace(0, home.size(), QStringLiteral("~"));
    return folder;
}

}

StartPage::StartPage(const WorkingCopies &copies, const RecentFiles &recent, QWidget *parent)
    : QScrollArea(parent),
      m_copies(copies),
      m_recent(recent)
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    connect(&recent, &RecentFiles::changed, this, [this] { m_stale = true; });
}

void StartPage::setLanguage(const QString &language)
{
    m_language = language;
    refresh();
}

void StartPage::refresh()
{
    m_stale = true;
    if (!isVisible())
        return;
    rebuild();
    addTemplates();
}

// Reading the templates takes longest: the page is on the screen before.
void StartPage::showEvent(QShowEvent *event)
{
    if (m_stale)
        rebuild();
    QScrollArea::showEvent(event);
    QTimer::singleShot(0, this, &StartPage::addTemplates);
}

void StartPage::rebuild()
{
    m_stale = false;
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("panelBody"));
    auto *across = new QHBoxLayout(page);
    across->setContentsMargins(48, 36, 48, 36);
    across->setSpacing(48);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    addWaysToBegin(left);
    addUnsaved(left);
    addRecent(left);
    left->addStretch(1);
    auto *holder = new QWidget;
    holder->setObjectName(QStringLiteral("startList"));
    holder->setLayout(left);
    holder->setFixedWidth(330);
    across->addWidget(holder);
    m_right = new QVBoxLayout;
    m_right->setSpacing(8);
    m_right->addStretch(1);
    m_gallery = nullptr;
    across->addLayout(m_right, 1);
    // The present page may be in the middle of a click.
    if (QWidget *old = takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    setWidget(page);
}

void StartPage::addWaysToBegin(QVBoxLayout *column)
{
    auto *title = new QLabel(QStringLiteral("Wend"));
    title->setProperty("title", true);
    auto *words = new QLabel(tr("The journey of your customers on one page, with your own numbers."));
    words->setProperty("hint", true);
    words->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(words);
    column->addSpacing(10);
    auto *open = new QPushButton(tr("Open…"));
    open->setProperty("strong", true);
    auto *empty = new QPushButton(tr("New, empty"));
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(empty, &QPushButton::clicked, this, &StartPage::emptyRequested);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addWidget(empty);
    auto *csv = new QPushButton(tr("Open numbers…"));
    csv->setToolTip(tr("Start from an export of your shop, ads or statistics: CSV, XLSX, ODS or ZIP"));
    connect(csv, &QPushButton::clicked, this, &StartPage::csvRequested);
    buttons->addWidget(csv);
    buttons->addStretch(1);
    column->addLayout(buttons);
}

void StartPage::addUnsaved(QVBoxLayout *column)
{
    bool first = true;
    for (const WorkingCopyInfo &copy : m_copies.list()) {
        if (!copy.unsaved || copy.inUse)
            continue;
        if (std::exchange(first, false)) {
            column->addSpacing(18);
            column->addWidget(heading(tr("Unsaved work")));
        }
        const QString name = !copy.origin.isEmpty() ? QFileInfo(copy.origin).fileName()
            : copy.name.isEmpty()                   ? tr("New workbook")
                                                    : copy.name;
        const QString when = momentText(copy.changed);
        auto *row = new QHBoxLayout;
        auto *back = new QPushButton;
        back->setObjectName(QStringLiteral("unsaved.") + copy.id);
        back->setText(inText(back->fontMetrics().elidedText(name, Qt::ElideMiddle, widestName)) + QLatin1Char('\n')
            + tr("changed %1").arg(when));
        back->setProperty("row", true);
        back->setToolTip(tr("Bring this work back"));
        back->setAccessibleName(tr("Bring back %1, changed %2").arg(name, when));
        back->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(back, &QPushButton::clicked, this, [this, copy] {
            // Opening the file takes its working copy over, with the changes.
            emit resumeRequested(copy.id);
        });
        auto *forget = new QToolButton;
        forget->setProperty("quiet", true);
        forget->setText(QStringLiteral("×"));
        forget->setToolTip(tr("Throw this work away"));
        forget->setAccessibleName(tr("Throw away %1").arg(name));
        connect(forget, &QToolButton::clicked, this, [this, copy] { emit forgetRequested(copy); });
        row->addWidget(back, 1);
        row->addWidget(forget);
        column->addLayout(row);
    }
}

void StartPage::addRecent(QVBoxLayout *column)
{
    column->addSpacing(18);
    column->addWidget(heading(tr("Recent files")));
    if (m_recent.paths().isEmpty()) {
        auto *none = new QLabel(tr("Nothing yet. Start with a template, or open a workbook."));
        none->setProperty("hint", true);
        none->setWordWrap(true);
        column->addWidget(none);
    }
    for (const QString &path : m_recent.paths()) {
        const QFileInfo file(path);
        auto *button = new QPushButton;
        const auto shortened = [button](const QString &text) {
            return inText(button->fontMetrics().elidedText(text, Qt::ElideMiddle, widestName));
        };
        button->setText(shortened(file.completeBaseName()) + QLatin1Char('\n') + shortened(folderOf(file)));
        button->setProperty("row", true);
        button->setToolTip(QDir::toNativeSeparators(path));
        button->setAccessibleName(tr("Open %1").arg(file.completeBaseName()));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this, [this, path] { emit fileRequested(path); });
        column->addWidget(button);
    }
}

void StartPage::addTemplates()
{
    if (m_gallery || !isVisible())
        return;
    m_gallery = new TemplateGallery(m_language);
    connect(m_gallery, &TemplateGallery::chosen, this, &StartPage::templateRequested);
    m_right->insertWidget(0, m_gallery);
}

}
