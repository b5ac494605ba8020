#include "poster/sheetchoices.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QSettings>
#include <QSpinBox>

namespace wend {

namespace {

constexpr double usualDots = 200;
constexpr int usualBleed = 3;
constexpr int mostMargin = 200;

/// What hangs on walls here comes first.
QStringList papersUsualFirst()
{
    const bool metric = QLocale().measurementSystem() != QLocale::ImperialUSSystem;
    QStringList papers = metric ? QStringList {"A4", "A3", "A2", "A1", "A0", "A5"}
                                : QStringList {"Letter", "Tabloid", "ANSI-C", "ANSI-D", "ANSI-E", "Legal"};
    for (const QString &name : paperNames()) {
        if (!papers.contains(name))
            papers << name;
    }
    return papers;
}

void fillPapers(QComboBox *list, const QStringList &names)
{
    for (const QString &name : names) {
        const QString size = paperMeasures(*paperOf(name, false));
        list->addItem(QStringLiteral("%1 · %2").arg(name, size), name);
    }
    list->setMaxVisibleItems(20);
}

}

SheetChoices::SheetChoices(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    addPaper(column);
    addMargin(column);
    addPieces(column);
    addBleed(column);
    addDots(column);
    retranslate();
    showParts();
}

void SheetChoices::addPaper(QBoxLayout *column)
{
    m_paperLabel = new QLabel;
    m_paperLabel->setProperty("caption", true);
    m_paper = new QComboBox;
    m_paperLabel->setBuddy(m_paper);
    fillPapers(m_paper, papersUsualFirst());
    m_paper->addItem(QString(), QString()); // of one's own
    m_own = new QLineEdit;
    m_ownHint = new QLabel;
    m_ownHint->setProperty("hint", true);
    m_ownHint->setWordWrap(true);
    m_landscape = new QRadioButton;
    m_portrait = new QRadioButton;
    m_landscape->setChecked(true);
    auto *turn = new QHBoxLayout;
    turn->addWidget(m_landscape);
    turn->addWidget(m_portrait);
    turn->addStretch();
    column->addWidget(m_paperLabel);
    column->addWidget(m_paper);
    column->addWidget(m_own);
    column->addWidget(m_ownHint);
    column->addLayout(turn);
    column->addSpacing(8);
    connect(m_paper, &QComboBox::currentIndexChanged, this, [this] {
        showParts();
        emit paperChanged();
        emit changed();
    });
    connect(m_own, &QLineEdit::textChanged, this, [this] {
        showParts();
        if (!sheet())
            return;
        emit paperChanged();
        emit changed();
    });
    connect(m_landscape, &QRadioButton::toggled, this, &SheetChoices::changed);
}

void SheetChoices::addMargin(QBoxLayout *column)
{
    m_marginLabel = new QLabel;
    m_margin = new QSpinBox;
    m_margin->setRange(0, mostMargin);
    m_marginLabel->setBuddy(m_margin);
    auto *row = new QHBoxLayout;
    row->addWidget(m_marginLabel);
    row->addWidget(m_margin);
    row->addStretch();
    column->addLayout(row);
    column->addSpacing(8);
    connect(m_margin, &QSpinBox::valueChanged, this, &SheetChoices::changed);
}

void SheetChoices::addPieces(QBoxLayout *column)
{
    m_tiled = new QCheckBox;
    m_tilePaper = new QComboBox;
    fillPapers(m_tilePaper, {"A4", "A3", "A5", "Letter", "Legal", "Tabloid"});
    m_overlapLabel = new QLabel;
    m_overlap = new QSpinBox;
    m_overlap->setRange(int(leastOverlap.value), int(mostOverlap.value));
    m_overlap->setValue(int(TileOptions().overlap.value));
    m_overlapLabel->setBuddy(m_overlap);
    m_pieces = new QLabel;
    m_pieces->setWordWrap(true);
    auto *overlap = new QHBoxLayout;
    overlap->addWidget(m_overlapLabel);
    overlap->addWidget(m_overlap);
    overlap->addStretch();
    column->addWidget(m_tiled);
    column->addWidget(m_tilePaper);
    column->addLayout(overlap);
    column->addWidget(m_pieces);
    connect(m_tiled, &QCheckBox::toggled, this, [this](bool on) {
        showParts();
        emit piecesToggled(on);
        emit changed();
    });
    connect(m_tilePaper, &QComboBox::currentIndexChanged, this, &SheetChoices::changed);
    connect(m_overlap, &QSpinBox::valueChanged, this, &SheetChoices::changed);
}

void SheetChoices::addBleed(QBoxLayout *column)
{
    m_bled = new QCheckBox;
    m_bleed = new QSpinBox;
    m_bleed->setRange(1, 30);
    m_bleed->setValue(usualBleed);
    auto *row = new QHBoxLayout;
    row->addWidget(m_bled);
    row->addWidget(m_bleed);
    row->addStretch();
    column->addLayout(row);
    connect(m_bled, &QCheckBox::toggled, this, [this] {
        showParts();
        emit changed();
    });
    connect(m_bleed, &QSpinBox::valueChanged, this, &SheetChoices::changed);
}

void SheetChoices::addDots(QBoxLayout *column)
{
    m_dotsLabel = new QLabel;
    m_dots = new QSpinBox;
    m_dots->setRange(10, 1200);
    m_dots->setValue(int(usualDots));
    m_dotsLabel->setBuddy(m_dots);
    auto *row = new QHBoxLayout;
    row->addWidget(m_dotsLabel);
    row->addWidget(m_dots);
    row->addStretch();
    column->addLayout(row);
}

void SheetChoices::showParts()
{
    const bool isOwn = m_paper->currentData().toString().isEmpty();
    m_own->setVisible(isOwn);
    m_ownHint->setVisible(isOwn && !sheet());
    m_landscape->setVisible(!isOwn); // a size says itself how it lies
    m_portrait->setVisible(!isOwn);
    m_tiled->setVisible(m_hasPages);
    for (QWidget *each : {static_cast<QWidget *>(m_tilePaper), static_cast<QWidget *>(m_overlapLabel),
             static_cast<QWidget *>(m_overlap), static_cast<QWidget *>(m_pieces)})
        each->setVisible(m_hasPages && m_tiled->isChecked());
    m_pieces->setVisible(m_hasPages && m_tiled->isChecked() && !m_pieces->text().isEmpty());
    m_bled->setVisible(m_hasPages);
    m_bleed->setVisible(m_hasPages && m_bled->isChecked());
    m_dotsLabel->setVisible(m_hasDots);
    m_dots->setVisible(m_hasDots);
    if (m_ownHint->isVisibleTo(this))
        m_ownHint->setText(lacksUnit(m_own->text())
                ? tr("Of what? Say %1 mm, %1 cm or %1 in.").arg(m_own->text().trimmed())
                : tr("Width by height with a unit, as in 900 x 600 mm."));
}

std::optional<Sheet> SheetChoices::sheet() const
{
    const QString name = m_paper->currentData().toString();
    return name.isEmpty() ? paperOf(m_own->text(), true) : paperOf(name, m_landscape->isChecked());
}

void SheetChoices::setPaper(const QString &name) { m_paper->setCurrentIndex(m_paper->findData(name)); }

std::optional<TileOptions> SheetChoices::tiles() const
{
    if (!m_hasPages || !m_tiled->isChecked())
        return std::nullopt;
    return TileOptions {
        *paperOf(m_tilePaper->currentData().toString(), false), Millimetres {double(m_overlap->value())}};
}

Millimetres SheetChoices::bleed() const { return {m_hasPages && m_bled->isChecked() ? double(m_bleed->value()) : 0}; }

Millimetres SheetChoices::margin() const { return {double(m_margin->value())}; }

double SheetChoices::dpi() const { return m_dots->value(); }

void SheetChoices::showPages(bool shown)
{
    m_hasPages = shown;
    showParts();
}

void SheetChoices::showDots(bool shown)
{
    m_hasDots = shown;
    showParts();
}

void SheetChoices::setPieces(const QString &words)
{
    m_pieces->setText(words);
    showParts();
}

void SheetChoices::restore()
{
    const QSettings settings;
    const QString paper = settings.value(QStringLiteral("poster/paper"), QStringLiteral("A3")).toString();
    m_own->setText(settings.value(QStringLiteral("poster/ownPaper")).toString());
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(paper)));
    (settings.value(QStringLiteral("poster/portrait")).toBool() ? m_portrait : m_landscape)->setChecked(true);
    const int tile = m_tilePaper->findData(settings.value(QStringLiteral("poster/tilePaper")).toString());
    m_tilePaper->setCurrentIndex(std::max(0, tile));
    m_overlap->setValue(settings.value(QStringLiteral("poster/overlap"), TileOptions().overlap.value).toInt());
    m_margin->setValue(settings.value(QStringLiteral("poster/margin")).toInt());
    m_bleed->setValue(settings.value(QStringLiteral("poster/bleed"), usualBleed).toInt());
    m_dots->setValue(settings.value(QStringLiteral("poster/dpi"), usualDots).toInt());
}

void SheetChoices::keep() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("poster/paper"), m_paper->currentData());
    settings.setValue(QStringLiteral("poster/ownPaper"), m_own->text());
    settings.setValue(QStringLiteral("poster/portrait"), m_portrait->isChecked());
    settings.setValue(QStringLiteral("poster/tilePaper"), m_tilePaper->currentData());
    settings.setValue(QStringLiteral("poster/overlap"), m_overlap->value());
    settings.setValue(QStringLiteral("poster/margin"), m_margin->value());
    settings.setValue(QStringLiteral("poster/bleed"), m_bleed->value());
    settings.setValue(QStringLiteral("poster/dpi"), m_dots->value());
}

void SheetChoices::retranslate()
{
    m_paperLabel->setText(tr("Paper"));
    m_paper->setItemText(m_paper->count() - 1, tr("Own size…"));
    m_own->setPlaceholderText(QStringLiteral("900 x 600 mm"));
    m_own->setAccessibleName(tr("Own size"));
    m_landscape->setText(tr("Landscape"));
    m_portrait->setText(tr("Portrait"));
    m_tiled->setText(tr("In pieces, to be glued together"));
    m_tilePaper->setAccessibleName(tr("Paper of the pieces"));
    m_overlapLabel->setText(tr("Overlap"));
    //: millimetres
    m_overlap->setSuffix(tr(" mm"));
    m_marginLabel->setText(tr("Margins"));
    //: of a poster's margins: as they are made for the sheet
    m_margin->setSpecialValueText(tr("As usual"));
    //: millimetres
    m_margin->setSuffix(tr(" mm"));
    m_bled->setText(tr("Bleed and crop marks"));
    m_bleed->setAccessibleName(tr("Bleed"));
    //: millimetres
    m_bleed->setSuffix(tr(" mm"));
    m_dotsLabel->setText(tr("PNG resolution"));
    //: dots per inch
    m_dots->setSuffix(tr(" dpi"));
}

void SheetChoices::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}
