#include "poster/postercontents.h"

#include "inspector/valuefields.h"
#include "model/lookup.h"
#include "model/stagecolours.h"
#include "poster/posterwords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace wend {

namespace {

constexpr int headlineLines = 3;

/// As high as what it holds: the choices scroll as a whole.
void fitHeight(QListWidget *list)
{
    list->ensurePolished();
    list->setFixedHeight(list->sizeHintForRow(0) * list->count() + 2 * list->frameWidth() + 4);
}

void addTick(QListWidget *list, const QString &name, qint64 id, bool ticked)
{
    auto *item = new QListWidgetItem(name, list);
    item->setData(Qt::UserRole, id);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

template <typename Ids>
void takeUnticked(const QListWidget *list, Ids &ids)
{
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Unchecked)
            ids.push_back({list->item(row)->data(Qt::UserRole).toLongLong()});
    }
}

}

PosterContents::PosterContents(const Model &model, MapId map, QWidget *parent)
    : QWidget(parent),
      m_headlineKind(new QComboBox),
      m_headline(new QPlainTextEdit),
      m_ownTitle(new QLineEdit),
      m_subtitle(new QLineEdit),
      m_ground(new QComboBox),
      m_accent(new SwatchField(accentColours())),
      m_personas(new QListWidget),
      m_lanes(new QListWidget),
      m_head(new QCheckBox),
      m_legend(new QCheckBox),
      m_sources(new QCheckBox),
      m_printed(new QCheckBox),
      m_link(new QLineEdit),
      m_logoHint(new QLabel)
{
    m_headline->setTabChangesFocus(true);
    m_headline->setFixedHeight(m_headline->fontMetrics().lineSpacing() * headlineLines + 12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    const auto add = [&](QLabel *&label, QWidget *field) {
        label = new QLabel;
        label->setProperty("caption", true);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
    };
    add(m_headlineLabel, m_headlineKind);
    column->addWidget(m_headline);
    column->addSpacing(8);
    add(m_titleLabel, m_ownTitle);
    column->addSpacing(8);
    add(m_subtitleLabel, m_subtitle);
    column->addSpacing(8);
    add(m_groundLabel, m_ground);
    column->addSpacing(8);
    add(m_accentLabel, m_accent);
    m_logoHint->setProperty("hint", true);
    m_logoHint->setWordWrap(true);
    column->addWidget(m_logoHint);
    column->addSpacing(8);
    add(m_personasLabel, m_personas);
    column->addSpacing(8);
    add(m_lanesLabel, m_lanes);
    column->addSpacing(4);
    column->addWidget(m_head);
    column->addWidget(m_legend);
    column->addWidget(m_sources);
    column->addWidget(m_printed);
    column->addSpacing(8);
    add(m_linkLabel, m_link);
    for (const PosterHeadline kind : {PosterHeadline::Proposed, PosterHeadline::Title, PosterHeadline::Own})
        m_headlineKind->addItem(QString(), int(kind));
    for (const PosterGround ground :
        {PosterGround::Paper, PosterGround::White, PosterGround::Dark, PosterGround::Contrast, PosterGround::Grey})
        m_ground->addItem(QString(), int(ground));
    fill(model, map);
    retranslate();

    connect(m_headlineKind, &QComboBox::currentIndexChanged, this, [this] {
        showHeadline();
        emit changed();
    });
    connect(m_headline, &QPlainTextEdit::textChanged, this, [this] {
        if (choices().headlineKind == PosterHeadline::Own)
            m_own = m_headline->toPlainText();
        emit changed();
    });
    connect(m_ownTitle, &QLineEdit::textChanged, this, [this] {
        showHeadline();
        emit changed();
    });
    connect(m_subtitle, &QLineEdit::textChanged, this, &PosterContents::changed);
    connect(m_accent, &SwatchField::finished, this, [this] {
        m_accentNow = m_accent->entered().value_or(m_accentNow);
        m_accent->present(m_accentNow);
        emit changed();
    });
    connect(m_head, &QCheckBox::toggled, this, [this] {
        showHeadline();
        emit changed();
    });
    connect(m_ground, &QComboBox::activated, this, [this] { m_isWhiteProposed = false; });
    connect(m_ground, &QComboBox::currentIndexChanged, this, &PosterContents::changed);
    connect(m_personas, &QListWidget::itemChanged, this, &PosterContents::changed);
    connect(m_lanes, &QListWidget::itemChanged, this, &PosterContents::changed);
    connect(m_legend, &QCheckBox::toggled, this, &PosterContents::changed);
    connect(m_sources, &QCheckBox::toggled, this, &PosterContents::changed);
    connect(m_printed, &QCheckBox::toggled, this, &PosterContents::changed);
    connect(m_link, &QLineEdit::textChanged, this, &PosterContents::changed);
}

void PosterContents::fill(const Model &model, MapId map)
{
    const PosterChoices chosen = posterChoicesOf(model, map);
    const auto isIn = [](const auto &list, auto id) { return std::find(list.begin(), list.end(), id) != list.end(); };
    for (const LaneId id : lanesOf(model, map))
        addTick(m_lanes, laneName(model, model.at(id)), id.value, !isIn(chosen.withoutLanes, id));
    const std::vector<PersonaId> personas = personasOf(model, map);
    for (const PersonaId id : personas)
        addTick(m_personas, model.at(id).name, id.value, !isIn(chosen.withoutPersonas, id));
    for (QListWidget *list : {m_personas, m_lanes})
        fitHeight(list);
    m_personasLabel->setVisible(!personas.empty());
    m_personas->setVisible(!personas.empty());
    m_title = posterTitle(model.at(map), businessOf(model).language);
    m_own = chosen.headline;
    m_ownTitle->setText(chosen.title);
    m_ownTitle->setPlaceholderText(m_title);
    m_subtitle->setText(chosen.subtitle);
    m_subtitle->setPlaceholderText(posterSubtitle(model, model.at(map), businessOf(model).language));
    m_accentNow = chosen.accent;
    m_accent->present(m_accentNow);
    m_head->setChecked(chosen.head);
    m_headlineKind->setCurrentIndex(m_headlineKind->findData(int(chosen.headlineKind)));
    m_ground->setCurrentIndex(m_ground->findData(int(chosen.ground)));
    m_legend->setChecked(chosen.legend);
    m_sources->setChecked(chosen.sources);
    m_printed->setChecked(chosen.printed);
    m_link->setText(chosen.link);
    showHeadline();
}

PosterChoices PosterContents::choices() const
{
    PosterChoices choices;
    choices.headlineKind = PosterHeadline(m_headlineKind->currentData().toInt());
    choices.headline = m_own.trimmed();
    choices.title = m_ownTitle->text().trimmed();
    choices.subtitle = m_subtitle->text().trimmed();
    choices.head = m_head->isChecked();
    choices.accent = m_accentNow;
    choices.ground = PosterGround(m_ground->currentData().toInt());
    choices.legend = m_legend->isChecked();
    choices.sources = m_sources->isChecked();
    choices.printed = m_printed->isChecked();
    choices.link = m_link->text().trimmed();
    takeUnticked(m_lanes, choices.withoutLanes);
    takeUnticked(m_personas, choices.withoutPersonas);
    return choices;
}

PosterChoices PosterContents::kept() const
{
    PosterChoices kept = choices();
    if (m_isWhiteProposed)
        kept.ground = PosterGround::Paper;
    return kept;
}

void PosterContents::proposeWhite(bool on)
{
    const auto show = [this](PosterGround ground) { m_ground->setCurrentIndex(m_ground->findData(int(ground))); };
    const bool isPaper = choices().ground == PosterGround::Paper;
    if (on && isPaper)
        show(PosterGround::White);
    else if (!on && m_isWhiteProposed)
        show(PosterGround::Paper);
    m_isWhiteProposed = on && isPaper;
}

void PosterContents::leaveOut(LaneId lane)
{
    for (int row = 0; row < m_lanes->count(); ++row) {
        if (m_lanes->item(row)->data(Qt::UserRole).toLongLong() == lane.value)
            m_lanes->item(row)->setCheckState(Qt::Unchecked);
    }
}

void PosterContents::setProposal(const QString &headline)
{
    m_proposal = headline;
    showHeadline();
}

void PosterContents::showHeadline()
{
    const QSignalBlocker quiet(m_headline);
    const PosterHeadline kind = choices().headlineKind;
    const bool isOwn = kind == PosterHeadline::Own;
    const QString title = choices().title.isEmpty() ? m_title : choices().title;
    if (isOwn && m_own.isEmpty()) // to go on from
        m_own = m_proposal.isEmpty() ? title : m_proposal;
    for (QWidget *field : std::initializer_list<QWidget *> {m_headlineKind, m_headline, m_ownTitle, m_subtitle})
        field->setEnabled(m_head->isChecked());
    m_headline->setReadOnly(!isOwn);
    const QString text = isOwn ? m_own : kind == PosterHeadline::Proposed && !m_proposal.isEmpty() ? m_proposal : title;
    if (m_headline->toPlainText() != text)
        m_headline->setPlainText(text);
}

void PosterContents::retranslate()
{
    m_headlineLabel->setText(tr("Headline"));
    m_headlineKind->setItemText(0, tr("As Wend proposes"));
    m_headlineKind->setItemText(1, tr("The map's title"));
    m_headlineKind->setItemText(2, tr("In my own words"));
    m_headline->setAccessibleName(tr("Words of the headline"));
    m_titleLabel->setText(tr("Title"));
    m_subtitleLabel->setText(tr("Line below it"));
    m_accentLabel->setText(tr("Colour of the business"));
    m_accent->setAccessibleName(tr("Colour of the business"));
    m_logoHint->setText(tr("All its posters have it. Its logo is chosen in the settings."));
    m_groundLabel->setText(tr("Ground"));
    m_ground->setItemText(0, tr("Warm paper"));
    m_ground->setItemText(1, tr("White"));
    m_ground->setItemText(2, tr("Dark"));
    m_ground->setItemText(3, tr("High contrast"));
    m_ground->setItemText(4, tr("Black and white"));
    m_personasLabel->setText(tr("Personas"));
    m_lanesLabel->setText(tr("Show"));
    m_head->setText(tr("Headline and title"));
    m_legend->setText(tr("Legend"));
    m_sources->setText(tr("Where the numbers come from"));
    m_printed->setText(tr("Day of printing"));
    m_linkLabel->setText(tr("Code that leads to"));
    m_link->setPlaceholderText(QStringLiteral("https://"));
}

void PosterContents::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}
