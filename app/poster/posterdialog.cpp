#include "poster/posterdialog.h"

#include "base/filename.h"
#include "base/language.h"
#include "edit/posterchoices.h"
#include "model/lookup.h"
#include "numbers/comparison.h"
#include "poster/postercontents.h"
#include "poster/posterpreview.h"
#include "poster/posterprinting.h"
#include "poster/posterwords.h"
#include "poster/posterwriting.h"
#include "poster/sheetchoices.h"
#include "poster/tilepages.h"
#include "poster/writtenline.h"
#include "store/edit.h"
#include "store/seriesreader.h"
#include "store/workbook.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStandardPaths>

namespace wend {

namespace {

constexpr int choicesWidth = 268;

MapNumbers numbersOf(const Workbook &workbook, MapId map)
{
    SeriesReader &reader = workbook.series();
    return comparedFunnel(
        workbook.model(), map, reader.periodOf(map), [&](const Period &period) { return reader.seriesOf(map, period); },
        QDate::currentDate())
        .numbers;
}

QString sizeText(const QSizeF &points)
{
    const auto millimetres
        = [](double length) { return QString::number(qRound(toMillimetres(Points {length}).value)); };
    return QStringLiteral("%1 × %2 mm").arg(millimetres(points.width()), millimetres(points.height()));
}

}

PosterDialog::PosterDialog(Workbook &workbook, MapId map, QWidget *parent)
    : QDialog(parent),
      m_workbook(workbook),
      m_source {workbook.model(), map, numbersOf(workbook, map)},
      m_fileName(fileNameOf(workbook.model().at(map).title, QStringLiteral("poster"))),
      m_folder(workbook.path().isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                         : QFileInfo(workbook.path()).absolutePath()),
      m_studio(m_source, m_course),
      m_preview(new PosterPreview)
{
    auto *choices = makeChoices();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_preview, 1);
    middle->addWidget(choices);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    m_written = new WrittenLine;
    column->addWidget(m_written);
    column->addWidget(makeFoot());
    m_pdf->setDefault(true); // it has to be in the dialog by then

    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PosterDialog::compose);
    connect(&m_studio, &PosterStudio::composed, this, &PosterDialog::takeSheet);
    connect(&m_studio, &PosterStudio::painted, m_preview, &PosterPreview::setPicture);
    connect(m_preview, &PosterPreview::pictureWanted, &m_studio, &PosterStudio::paint);
    connect(m_preview, &PosterPreview::zoomChanged, this,
        [this] { m_zoomLabel->setText(tr("%1 %").arg(qRound(m_preview->zoom() * 7200 / logicalDpiX()))); });
    fillLanguages();
    m_contents->setProposal(
        proposedHeadline(m_source.model, m_source.model.at(map), m_source.numbers, businessOf(m_source.model).language)
            .sentences.join(QLatin1Char('\n')));
    retranslate();
    restoreChoices();
    resize(QSize(1120, 720).boundedTo((parent ? parent->screen() : screen())->availableSize() * 0.92));
    setSizeGripEnabled(true);
    composeSoon();
}

QWidget *PosterDialog::makeChoices()
{
    auto *choices = new QWidget;
    m_paper = new SheetChoices;
    m_language = new QComboBox;
    m_distance = new QDoubleSpinBox;
    m_distance->setRange(0.2, 10);
    m_distance->setSingleStep(0.1);
    m_distance->setDecimals(1);
    m_contents = new PosterContents(m_source.model, m_source.map);
    m_readable = new QLabel;
    m_readable->setWordWrap(true);
    m_warnings = new QLabel;
    m_warnings->setWordWrap(true);
    m_warnings->setTextFormat(Qt::PlainText);
    m_warnings->setProperty("hint", true);
    for (QLabel **label : {&m_languageLabel, &m_distanceLabel})
        *label = new QLabel;

    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(18, 18, 18, 12);
    column->setSpacing(5);
    const auto add = [&](QLabel *label, QWidget *field) {
        label->setProperty("caption", true);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
        column->addSpacing(8);
    };
    column->addWidget(m_paper);
    column->addSpacing(8);
    add(m_languageLabel, m_language);
    add(m_distanceLabel, m_distance);
    column->addWidget(m_readable);
    column->addWidget(m_warnings);
    m_takeLarger = new QPushButton;
    m_leaveLane = new QPushButton;
    for (QPushButton *button : {m_takeLarger, m_leaveLane}) {
        button->setAutoDefault(false);
        button->hide();
        column->addWidget(button);
    }
    column->addSpacing(8);
    column->addWidget(m_contents);
    column->addStretch();

    connect(m_paper, &SheetChoices::paperChanged, this, &PosterDialog::takeUsualDistance);
    // On white ground blank edges and sheets can be left out.
    connect(m_paper, &SheetChoices::piecesToggled, m_contents, &PosterContents::proposeWhite);
    connect(m_paper, &SheetChoices::changed, this, &PosterDialog::composeSoon);
    connect(m_language, &QComboBox::currentIndexChanged, this, &PosterDialog::composeSoon);
    connect(m_distance, &QDoubleSpinBox::valueChanged, this, &PosterDialog::composeSoon);
    connect(m_contents, &PosterContents::changed, this, &PosterDialog::composeSoon);
    connect(m_takeLarger, &QPushButton::clicked, this, [this] {
        const double distance = m_distance->value(); // it is for its sake that the sheet grows
        m_paper->setPaper(m_sheet->largerPaper);
        m_distance->setValue(distance);
    });
    connect(m_leaveLane, &QPushButton::clicked, this, [this] { m_contents->leaveOut(m_sheet->widestLane); });
    auto *scroll = new QScrollArea;
    scroll->setWidget(choices);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(choicesWidth);
    return scroll;
}

QWidget *PosterDialog::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(18, 10, 18, 12);
    m_zoomLabel = new QLabel;
    m_zoomLabel->setProperty("hint", true);
    m_zoomLabel->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("1000 %")));
    for (QPushButton **button : {&m_fit, &m_trueSize, &m_close, &m_print, &m_svg, &m_png, &m_pdf})
        *button = new QPushButton;
    row->addWidget(m_fit);
    row->addWidget(m_trueSize);
    row->addWidget(m_zoomLabel);
    row->addStretch();
    for (QPushButton *button : {m_close, m_print, m_svg, m_png, m_pdf})
        row->addWidget(button);
    connect(m_fit, &QPushButton::clicked, m_preview, &PosterPreview::fit);
    connect(m_trueSize, &QPushButton::clicked, m_preview, &PosterPreview::showTrueSize);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &PosterDialog::print);
    connect(m_svg, &QPushButton::clicked, this, [this] { exportAs(QStringLiteral("svg")); });
    connect(m_png, &QPushButton::clicked, this, [this] { exportAs(QStringLiteral("png")); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { exportAs(QStringLiteral("pdf")); });
    return foot;
}

void PosterDialog::retranslate()
{
    setWindowTitle(tr("Poster of “%1”").arg(m_source.model.at(m_source.map).title));
    m_preview->setAccessibleName(tr("Preview of the poster"));
    m_languageLabel->setText(tr("Language of the poster's own words"));
    m_distanceLabel->setText(tr("Read from"));
    //: metres
    m_distance->setSuffix(tr(" m"));
    m_fit->setText(tr("Fit"));
    m_trueSize->setText(tr("True size"));
    m_close->setText(tr("Close"));
    m_print->setText(tr("Print…"));
    m_svg->setText(tr("SVG…"));
    m_png->setText(tr("PNG…"));
    m_pdf->setText(tr("Export PDF…"));
}

void PosterDialog::fillLanguages()
{
    for (const QString &language : languages())
        m_language->addItem(languageName(language), language);
    m_language->setCurrentIndex(m_language->findData(nearestLanguage(businessOf(m_source.model).language)));
}

void PosterDialog::restoreChoices()
{
    m_paper->restore();
    takeUsualDistance();
}

void PosterDialog::keepChoices() const { m_paper->keep(); }

PosterOptions PosterDialog::options() const
{
    PosterOptions options;
    options.sheet = m_paper->sheet().value_or(Sheet());
    options.margin = m_paper->margin();
    options.bleed = m_paper->bleed();
    options.language = m_language->currentData().toString();
    options.distance = m_distance->value();
    options.choices = m_contents->choices();
    return options;
}

PosterOutput PosterDialog::output() const { return {m_paper->dpi(), m_paper->tiles()}; }

// Several changes at once (the arrow keys of a list held down) are one composing.
void PosterDialog::composeSoon() { m_soon.start(30); }

void PosterDialog::compose()
{
    m_soon.stop();
    m_preview->setWaiting(true);
    m_studio.compose(options(), m_paper->tiles());
}

void PosterDialog::takeSheet(const PosterSheet &sheet)
{
    m_sheet = sheet;
    m_preview->setWaiting(false);
    m_preview->setSheet(sheet);
    showWarnings();
    showPieces();
    emit composed();
}

void PosterDialog::showWarnings()
{
    const QLocale locale;
    m_readable->setText(
        tr("%1. Can be read from %2 m.").arg(sizeText(m_sheet->size), locale.toString(m_sheet->readFrom, 'f', 1)));
    QStringList lines;
    for (const QString &warning : m_sheet->warnings)
        lines << QStringLiteral("⚠ ") + warning;
    m_warnings->setText(lines.join(QLatin1Char('\n')));
    m_warnings->setVisible(!lines.isEmpty());
    m_takeLarger->setText(tr("Take %1").arg(m_sheet->largerPaper));
    m_takeLarger->setVisible(!m_sheet->largerPaper.isEmpty());
    const Lane *lane = m_source.model.find(m_sheet->widestLane);
    m_leaveLane->setText(lane ? tr("Without “%1”").arg(laneName(m_source.model, *lane)) : QString());
    m_leaveLane->setVisible(lane != nullptr);
}

void PosterDialog::showPieces()
{
    const std::optional<TileOptions> tiles = m_paper->tiles();
    if (!tiles)
        return;
    const TileGrid &grid = m_sheet->grid;
    if (grid.tiles.empty()) {
        m_paper->setPieces(tilesTrouble(*tiles));
        return;
    }
    const QString paper = paperName(tiles->paper);
    m_paper->setPieces(tr("%n sheet(s) of %1, and a page that is the plan.", nullptr, grid.printed()).arg(paper));
}

// The distance goes with the paper until somebody says another.
void PosterDialog::takeUsualDistance()
{
    if (const auto sheet = m_paper->sheet())
        m_distance->setValue(usualDistance(*sheet));
}

void PosterDialog::keepWithMap()
{
    const PosterChoices chosen = m_contents->kept();
    if (!m_workbook.model().find(m_source.map) || chosen == posterChoicesOf(m_workbook.model(), m_source.map))
        return;
    const auto kept = m_workbook.edit(
        {QT_TRANSLATE_NOOP("Edit", "Choose what the poster of “%1” shows"), {m_source.model.at(m_source.map).title}},
        [&](Edit &edit) { choosePoster(edit, m_source.map, chosen); });
    if (!kept)
        QMessageBox::warning(this, tr("Poster"), kept.error().text);
}

Result<void> PosterDialog::writeTo(const QString &path)
{
    return writeWithProgress(path, m_source, options(), output(), m_course, this);
}

void PosterDialog::exportAs(const QString &format)
{
    const QString ending = QLatin1Char('.') + format;
    QString path = QFileDialog::getSaveFileName(this, tr("Export the poster"),
        QDir(m_folder).filePath(m_fileName + ending), QStringLiteral("%1 (*%2)").arg(format.toUpper(), ending));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().compare(format, Qt::CaseInsensitive) != 0)
        path += ending;
    m_folder = QFileInfo(path).absolutePath();
    m_fileName = QFileInfo(path).completeBaseName();
    keepChoices();
    const auto written = writeTo(path);
    if (!written)
        QMessageBox::warning(this, tr("Poster"), written.error().text);
    else if (QFileInfo::exists(path)) // it was not stopped
        m_written->tell(path);
}

void PosterDialog::print()
{
    if (m_sheet)
        printPoster(*m_sheet, m_source, options(), m_paper->tiles(), m_course, this);
}

void PosterDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PosterDialog::done(int result)
{
    keepChoices();
    keepWithMap();
    QDialog::done(result);
}

}
