#include "base/daytext.h"
#include "inspector/sourcepanels.h"
#include "inspector/valuefields.h"
#include "model/lookup.h"
#include "model/words.h"

#include <QCoreApplication>
#include <QLabel>
#include <QListWidget>
#include <QLocale>

namespace wend {

namespace {

class SourcePanel : public FieldPanel
{
public:
    SourcePanel(const PanelContext &context, SourceId source)
        : FieldPanel(context),
          m_source(source),
          m_sourceFields(context.workbook, [](const Source &row) { return row.name; }),
          m_metricFields(context.workbook, [](const Metric &row) { return row.name; }),
          m_metrics(new QListWidget),
          m_where(new QLabel),
          m_imports(new QListWidget)
    {
        m_sourceFields.onFailure(context.failed);
        m_metricFields.onFailure(context.failed);
        addHeading(translated(QT_TRANSLATE_NOOP("Inspector", "Source of numbers")));
        auto *name = new LineField;
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Name")), name);
        m_sourceFields.bind(name, &Source::name, QT_TRANSLATE_NOOP("Edit", "Rename the source “%1”"));
        addMetrics();
        m_imports->setObjectName(QStringLiteral("imports"));
        m_imports->setMinimumHeight(90);
        m_imports->setWordWrap(true);
        m_imports->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Imports")), m_imports);
        addEnd();
        m_sourceFields.show({source});
        for (QListWidget *list : {m_metrics, m_imports})
            list->ensurePolished(); // choosing the first row measures the rows, which the style sheet makes higher
        fill();
        QObject::connect(m_metrics, &QListWidget::currentRowChanged, this, [this] { showMetric(); });
    }

    void show(const Selection &) override { }
    void refresh(const Changes &) override
    {
        m_sourceFields.refresh();
        fill();
        m_metricFields.refresh();
    }
    void commit() override
    {
        m_sourceFields.commit();
        m_metricFields.commit();
    }

private:
    static QString translated(const char *text) { return QCoreApplication::translate("Inspector", text); }

    void addMetrics()
    {
        m_metrics->setObjectName(QStringLiteral("metricList"));
        m_metrics->setMinimumHeight(130);
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Its numbers")), m_metrics);
        auto *name = new LineField;
        auto *kind = new ChoiceField;
        auto *unit = new LineField;
        auto *additive = new CheckField(translated(QT_TRANSLATE_NOOP("Inspector", "Days add up")));
        name->setObjectName(QStringLiteral("metricName"));
        kind->setObjectName(QStringLiteral("metricKind"));
        unit->setObjectName(QStringLiteral("metricUnit"));
        additive->setObjectName(QStringLiteral("metricAdditive"));
        m_kind = kind;
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Name of the number")), name);
        addPair(translated(QT_TRANSLATE_NOOP("Inspector", "Kind")), kind,
            translated(QT_TRANSLATE_NOOP("Inspector", "Unit")), unit);
        addWidget(additive);
        m_where->setWordWrap(true);
        m_where->setTextFormat(Qt::PlainText);
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Shown at")), m_where);
        m_metricFields.bind(name, &Metric::name, QT_TRANSLATE_NOOP("Edit", "Rename the number “%1”"));
        m_metricFields.bind(kind, &Metric::kind, QT_TRANSLATE_NOOP("Edit", "Change the kind of “%1”"));
        m_metricFields.bind(unit, &Metric::unit, QT_TRANSLATE_NOOP("Edit", "Change the unit of “%1”"));
        m_metricFields.bind(
            additive, &Metric::additive, QT_TRANSLATE_NOOP("Edit", "Change whether the days of “%1” add up"));
    }

    void fill()
    {
        const MetricId current = currentMetric();
        m_filling = true;
        m_metrics->clear();
        for (const MetricId id : metricsOf(model(), m_source)) {
            auto *item = new QListWidgetItem(model().at(id).name, m_metrics);
            item->setData(Qt::UserRole, id.value);
            if (id == current)
                m_metrics->setCurrentItem(item);
        }
        if (!m_metrics->currentItem() && m_metrics->count() > 0)
            m_metrics->setCurrentRow(0);
        m_imports->clear();
        for (const ImportId id : importsOf(model(), m_source)) {
            const Import &row = model().at(id);
            QStringList words;
            if (row.periodFrom.isValid())
                words += daysText(row.periodFrom, row.periodTo);
            words += translated(QT_TRANSLATE_NOOP("Inspector", "rows: %1")).arg(QLocale().toString(row.rows));
            if (row.refused > 0)
                words
                    += translated(QT_TRANSLATE_NOOP("Inspector", "left out: %1")).arg(QLocale().toString(row.refused));
            auto *item
                = new QListWidgetItem(row.fileName + QLatin1Char('\n') + words.join(QStringLiteral(" · ")), m_imports);
            item->setToolTip(row.fileName + QLatin1Char('\n') + words.join(QLatin1Char('\n')));
        }
        m_filling = false;
        showMetric();
    }

    MetricId currentMetric() const
    {
        const QListWidgetItem *item = m_metrics->currentItem();
        return item ? MetricId {item->data(Qt::UserRole).toLongLong()} : MetricId {};
    }

    void showMetric()
    {
        if (m_filling)
            return;
        const MetricId metric = currentMetric();
        m_where->setText(placesOf(metric));
        if (const Metric *row = model().find(metric); row && m_kind->findData(qint64(row->kind)) < 0)
            listKinds(metric);
        if (m_metricFields.ids() == std::vector<MetricId> {metric})
            return;
        m_metricFields.commit();
        m_metricFields.show(metric ? std::vector<MetricId> {metric} : std::vector<MetricId> {});
    }

    /// A share is kept as a share (0.065), anything else as it stands: one is not made the other by another name.
    void listKinds(MetricId metric)
    {
        const Metric *row = model().find(metric);
        const bool isRate = row && row->kind == MetricKind::Rate;
        m_kind->clear();
        for (const auto &[each, word] : EnumWords<MetricKind>::list) {
            if (isRate == (each == MetricKind::Rate))
                m_kind->add(nameOf(each, m_context.language), qint64(each));
        }
        m_kind->setToolTip(isRate ? translated(QT_TRANSLATE_NOOP("Inspector",
                               "A rate stays a rate. To make it something else, import its file again and click the "
                               "head of its column."))
                                  : translated(QT_TRANSLATE_NOOP("Inspector",
                                      "To make it a rate, import its file again and click the head of its column.")));
    }

    /// "Order, on the map “Cakes”; the touchpoint “Order form”"
    QString placesOf(MetricId metric) const
    {
        QStringList places;
        for (const auto &[id, binding] : model().all<Binding>()) {
            if (binding.metric != metric)
                continue;
            const Stage &stage = model().at(binding.stage);
            const QString place = binding.card ? model().at(binding.card).text.simplified() : stage.name;
            //: %1 is a stage or a touchpoint, %2 a map
            places += mapsOf(model()).size() > 1
                ? translated(QT_TRANSLATE_NOOP("Inspector", "%1 (%2)")).arg(place, model().at(stage.map).title)
                : place;
        }
        places.sort();
        return places.isEmpty() ? translated(QT_TRANSLATE_NOOP("Inspector", "not on a map"))
                                : places.join(QStringLiteral("; "));
    }

    SourceId m_source;
    FieldBinding<Source> m_sourceFields;
    FieldBinding<Metric> m_metricFields;
    QListWidget *m_metrics;
    ChoiceField *m_kind = nullptr;
    QLabel *m_where;
    QListWidget *m_imports;
    bool m_filling = false;
};

}

std::unique_ptr<FieldPanel> makeSourcePanel(const PanelContext &context, SourceId source)
{
    return std::make_unique<SourcePanel>(context, source);
}

}
