#include "pages/evidencedialog.h"

#include "base/daytext.h"
#include "inspector/valuefields.h"
#include "look/explanationmarks.h"
#include "model/lookup.h"
#include "model/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wend {

namespace {

constexpr int evidenceRole = Qt::UserRole;

QString sourceAndDay(const Evidence &evidence)
{
    QStringList from {evidence.source.simplified(), dayText(evidence.date)};
    from.removeAll(QString());
    return from.join(QStringLiteral(", "));
}

/// Where a piece stands: a stage, or null where it stands nowhere.
StageId stageBehind(const Model &model, const Evidence &evidence)
{
    if (const Card *card = model.find(evidence.card))
        return stageOf(model, card->stage);
    if (const Explanation *explanation = model.find(evidence.explanation))
        return explanation->stage;
    return evidence.stage ? stageOf(model, evidence.stage) : StageId {};
}

/// What may be tied to an explanation: that of its step first, then that of its map, then what stands nowhere yet.
std::vector<EvidenceId> evidenceToTie(const Model &model, ExplanationId id)
{
    const Explanation &explanation = model.at(id);
    const MapId map = model.at(explanation.stage).map;
    const std::vector<StageId> &stages = stagesOf(model, map);
    const auto at = std::find(stages.begin(), stages.end(), explanation.stage);
    const StageId before = at == stages.begin() || at == stages.end() ? StageId {} : *std::prev(at);
    std::vector<std::pair<int, EvidenceId>> ranked;
    for (const auto &[evidence, row] : model.all<Evidence>()) {
        const StageId stage = stageBehind(model, row);
        const bool isOfMap = stage && model.at(stage).map == map;
        if (row.explanation == id || row.text.trimmed().isEmpty() || (stage && !isOfMap))
            continue;
        ranked.push_back({stage == explanation.stage ? 0 : isOfMap && stage == before ? 1 : isOfMap ? 2 : 3, evidence});
    }
    std::sort(ranked.begin(), ranked.end());
    std::vector<EvidenceId> all;
    for (const auto &[rank, evidence] : ranked)
        all.push_back(evidence);
    return all;
}

}

EvidenceForm::EvidenceForm(const QString &language, QWidget *parent)
    : QWidget(parent),
      m_text(new QPlainTextEdit),
      m_kind(new QComboBox),
      m_source(new QLineEdit),
      m_date(new DateField)
{
    m_text->setObjectName(QStringLiteral("evidenceText"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(3 * m_text->fontMetrics().lineSpacing() + 16);
    for (const auto &[each, word] : EnumWords<EvidenceKind>::list)
        m_kind->addItem(kindIcon(each, palette().color(QPalette::WindowText), devicePixelRatioF()),
            nameOf(each, language), int(each));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("What is known"), m_text);
    form->addRow(tr("How"), m_kind);
    form->addRow(tr("From whom or where"), m_source);
    form->addRow(tr("Day"), m_date);
    connect(m_text, &QPlainTextEdit::textChanged, this, &EvidenceForm::changed);
    connect(m_date, &QLineEdit::textChanged, this, &EvidenceForm::changed);
}

void EvidenceForm::show(const Evidence &evidence)
{
    m_text->setPlainText(evidence.text);
    m_kind->setCurrentIndex(m_kind->findData(int(evidence.kind)));
    m_source->setText(evidence.source);
    m_date->present(evidence.date);
}

Evidence EvidenceForm::entered(Evidence evidence) const
{
    evidence.text = m_text->toPlainText().trimmed();
    evidence.kind = EvidenceKind(m_kind->currentData().toInt());
    evidence.source = m_source->text().trimmed();
    evidence.date = m_date->text().trimmed().isEmpty() ? QDate() : dayFromText(m_date->text()).value_or(evidence.date);
    return evidence;
}

bool EvidenceForm::isEmpty() const { return m_text->toPlainText().trimmed().isEmpty(); }

bool EvidenceForm::isRight() const
{
    return m_date->text().trimmed().isEmpty() || dayFromText(m_date->text()).has_value();
}

EvidenceDialog::EvidenceDialog(
    Workbook &workbook, ExplanationId explanation, bool against, const QString &language, QWidget *parent)
    : QDialog(parent),
      m_filter(new QLineEdit),
      m_list(new QListWidget),
      m_form(new EvidenceForm(language))
{
    setObjectName(QStringLiteral("evidenceDialog"));
    const QString name = workbook.model().at(explanation).text.section(QLatin1Char('\n'), 0, 0).simplified();
    //: %1 is an explanation
    setWindowTitle((against ? tr("What speaks against “%1”") : tr("What speaks for “%1”")).arg(name));
    m_list->setObjectName(QStringLiteral("evidenceToTie"));
    m_list->setAccessibleName(tr("Evidence that there is"));
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(150);
    m_filter->setPlaceholderText(tr("Find a word"));
    m_filter->setAccessibleName(tr("Find a word in the evidence"));
    Evidence today;
    today.kind = EvidenceKind::Said;
    today.date = QDate::currentDate();
    m_form->show(today);
    fillList(workbook, explanation, language);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Add"));
    auto *column = new QVBoxLayout(this);
    auto *here = new QLabel(tr("Evidence that there is already"));
    here->setProperty("caption", true);
    here->setVisible(m_list->count() > 0);
    m_filter->setVisible(m_list->count() > 6);
    m_list->setVisible(m_list->count() > 0);
    auto *fresh = new QLabel(m_list->count() > 0 ? tr("Or something new") : tr("Something new"));
    fresh->setProperty("caption", true);
    column->addWidget(here);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(fresh);
    column->addWidget(m_form);
    column->addWidget(buttons);
    resize(520, m_list->count() > 0 ? 520 : 280);
    connect(m_filter, &QLineEdit::textChanged, this, &EvidenceDialog::showMatching);
    connect(m_list, &QListWidget::itemChanged, this, &EvidenceDialog::updateButton);
    connect(m_form, &EvidenceForm::changed, this, &EvidenceDialog::updateButton);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_form->findChild<QPlainTextEdit *>()->setFocus();
    updateButton();
}

void EvidenceDialog::fillList(const Workbook &workbook, ExplanationId explanation, const QString &language)
{
    const Model &model = workbook.model();
    for (const EvidenceId id : evidenceToTie(model, explanation)) {
        const Evidence &evidence = model.at(id);
        QStringList lines {evidence.text.simplified()};
        if (const QString from = sourceAndDay(evidence); !from.isEmpty())
            lines += from;
        auto *item
            = new QListWidgetItem(kindIcon(evidence.kind, palette().color(QPalette::WindowText), devicePixelRatioF()),
                lines.join(QLatin1Char('\n')), m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(evidenceRole, id.value);
        item->setToolTip(nameOf(evidence.kind, language));
    }
}

void EvidenceDialog::showMatching(const QString &words)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(words.trimmed(), Qt::CaseInsensitive));
}

void EvidenceDialog::updateButton() { m_ok->setEnabled(m_form->isRight() && (hasNew() || !chosen().empty())); }

std::vector<EvidenceId> EvidenceDialog::chosen() const
{
    std::vector<EvidenceId> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.push_back({m_list->item(row)->data(evidenceRole).toLongLong()});
    }
    return ids;
}

Evidence EvidenceDialog::written() const { return m_form->entered({}); }

EvidenceEditDialog::EvidenceEditDialog(const Evidence &evidence, const QString &language, QWidget *parent)
    : QDialog(parent),
      m_before(evidence),
      m_form(new EvidenceForm(language))
{
    setWindowTitle(tr("Change the evidence"));
    m_form->show(evidence);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_form);
    column->addWidget(buttons);
    resize(460, sizeHint().height());
    connect(m_form, &EvidenceForm::changed, this, [this, ok = buttons->button(QDialogButtonBox::Ok)] {
        ok->setEnabled(m_form->isRight() && !m_form->isEmpty());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

}
