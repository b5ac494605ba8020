#include "base/daytext.h"
#include "importing/refusallist.h"
#include "inspector/sourcepanels.h"
#include "store/edit.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace wend {

namespace {

class ImportPanel : public FieldPanel
{
public:
    ImportPanel(const PanelContext &context, ImportId import) : FieldPanel(context), m_import(import)
    {
        const Import &row = model().at(import);
        addHeading(translated(QT_TRANSLATE_NOOP("Inspector", "Import")));
        addFact(translated(QT_TRANSLATE_NOOP("Inspector", "File")), row.fileName);
        addFact(translated(QT_TRANSLATE_NOOP("Inspector", "Source")), model().at(row.source).name);
        addFact(translated(QT_TRANSLATE_NOOP("Inspector", "Read on")), momentText(row.at));
        if (row.periodFrom.isValid())
            addFact(translated(QT_TRANSLATE_NOOP("Inspector", "Days")), daysText(row.periodFrom, row.periodTo));
        addFact(translated(QT_TRANSLATE_NOOP("Inspector", "Rows")), QLocale().toString(row.rows));
        std::vector<Refusal> refusals = context.workbook.samples().refusalsOf(import);
        if (row.refused > 0)
            addFact(translated(QT_TRANSLATE_NOOP("Inspector", "Left out")), QLocale().toString(row.refused));
        if (!refusals.empty()) {
            auto *list = new RefusalList;
            list->setMinimumHeight(200);
            list->show(std::move(refusals), row.fileName);
            addWidget(list);
        }
        auto *remove = new QPushButton(translated(QT_TRANSLATE_NOOP("Inspector", "Delete this import")));
        remove->setObjectName(QStringLiteral("removeImport"));
        remove->setToolTip(
            translated(QT_TRANSLATE_NOOP("Inspector", "Its numbers leave all sums. Undo brings them back.")));
        addWidget(remove);
        addEnd();
        // After the click: the panel goes with its import.
        QObject::connect(
            remove, &QPushButton::clicked, this, [this] { removeImport(); }, Qt::QueuedConnection);
    }

    void show(const Selection &) override { }
    void refresh(const Changes &) override { }
    void commit() override { }

private:
    static QString translated(const char *text) { return QCoreApplication::translate("Inspector", text); }

    void addFact(const QString &caption, const QString &text)
    {
        auto *label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        addField(caption, label);
    }

    void removeImport()
    {
        const Import *row = model().find(m_import);
        if (!row)
            return;
        const auto done
            = m_context.workbook.edit({QT_TRANSLATE_NOOP("Edit", "Take back the import of “%1”"), {row->fileName}},
                [import = m_import](Edit &edit) { edit.remove(import); });
        if (!done && m_context.failed)
            m_context.failed(done.error());
    }

    ImportId m_import;
};

}

std::unique_ptr<FieldPanel> makeImportPanel(const PanelContext &context, ImportId import)
{
    return std::make_unique<ImportPanel>(context, import);
}

}
