// XLSX and PPTX: files that office programs can open, told from their parts; and a workbook of some maps.

#include "exchange/exportformats.h"
#include "exchange/template.h"
#include "exchange/templateexports.h"
#include "exchange/workbookparts.h"
#include "model/lookup.h"
#include "read/archive.h"
#include "store/edit.h"
#include "support/exportsource.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QTest>
#include <QXmlStreamReader>

namespace wend::test {

namespace {

struct Package
{
    std::unique_ptr<Archive> archive;
    QByteArray part(const QString &name) const
    {
        const ArchiveEntry *entry = archive->find(name);
        return entry ? archive->read(*entry).value_or(QByteArray()) : QByteArray();
    }
};

Package packageOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto opened = Archive::open(file.readAll(), path);
    return opened ? Package {*std::move(opened)} : Package {};
}

/// Every value of an attribute in a document.
QStringList valuesOf(const QByteArray &document, const QString &attribute)
{
    QStringList values;
    for (QXmlStreamReader xml(document); !xml.atEnd();) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.attributes().hasAttribute(attribute))
            values += xml.attributes().value(attribute).toString();
    }
    return values;
}

/// The text of each shape of a slide.
QStringList shapesOf(const QByteArray &slide)
{
    QStringList shapes;
    for (QXmlStreamReader xml(slide); !xml.atEnd();) {
        xml.readNext();
        if (xml.isStartElement() && xml.qualifiedName() == QLatin1String("p:sp"))
            shapes += QString();
        else if (xml.isStartElement() && xml.qualifiedName() == QLatin1String("a:t"))
            shapes.last() += xml.readElementText();
        else if (xml.isStartElement() && xml.qualifiedName() == QLatin1String("a:br"))
            shapes.last() += QLatin1Char('\n');
    }
    return shapes;
}

}

class OfficeFiles : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OpenWorkbook> m_open;

    Package written(const QString &suffix, const std::vector<MapId> &maps) const
    {
        const QString path = m_open->file(QStringLiteral("out.") + suffix);
        return exportFiles({path}, exportSourceOf(**m_open, maps), {}).error ? Package {} : packageOf(path);
    }

private slots:
    void init()
    {
        m_open = std::make_unique<OpenWorkbook>();
        change(**m_open,
            [](Edit &edit) { QVERIFY(fillFromTemplate(edit, QStringLiteral("bakery"), QStringLiteral("en"))); });
        QVERIFY(importTemplateExports(**m_open, QStringLiteral("bakery")));
    }

    // Each part is well-formed, has a content type, and every relation leads to a part.
    void holdTogether_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("xlsx") << QStringLiteral("xlsx");
        QTest::newRow("pptx") << QStringLiteral("pptx");
    }
    void holdTogether()
    {
        QFETCH(const QString, suffix);
        change(**m_open, [&](Edit &edit) {
            for (const auto &[id, card] : (*m_open)->model().all<Card>())
                edit.set(id, &Card::text, QStringLiteral("a\x01<&>\"'\n😀 客户 \x0b") + card.text);
        });
        const Package package = written(suffix, mapsOf((*m_open)->model()));
        QVERIFY(package.archive);
        const QStringList typed
            = valuesOf(package.part(QStringLiteral("[Content_Types].xml")), QStringLiteral("PartName"));
        int relations = 0;
        for (const ArchiveEntry &entry : package.archive->entries()) {
            QXmlStreamReader xml(package.part(entry.name));
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(entry.name + xml.errorString()));
            if (!entry.name.endsWith(QLatin1String(".rels")) && entry.name != QLatin1String("[Content_Types].xml"))
                QVERIFY2(typed.contains(QLatin1Char('/') + entry.name), qPrintable(entry.name));
            if (!entry.name.endsWith(QLatin1String(".rels")))
                continue;
            for (const QString &target : valuesOf(package.part(entry.name), QStringLiteral("Target"))) {
                QVERIFY2(package.archive->find(target.mid(1)), qPrintable(target));
                ++relations;
            }
        }
        QVERIFY(relations > 4);
    }

    void slidesAreShapesAndTextThatCanBeEdited()
    {
        const Model &model = (*m_open)->model();
        const MapId map = mapsOf(model).front();
        const Package package = written(QStringLiteral("pptx"), {map});
        const QByteArray slide = package.part(QStringLiteral("ppt/slides/slide1.xml"));
        const QStringList shapes = shapesOf(slide);
        QCOMPARE(shapes.first(), model.at(map).title);
        for (const StageId stage : stagesOf(model, map))
            QVERIFY(std::any_of(shapes.begin(), shapes.end(),
                [&](const QString &text) { return text.startsWith(model.at(stage).name); }));
        for (const auto &[id, card] : model.all<Card>()) {
            if (model.at(card.lane).map == map && !card.text.isEmpty())
                QVERIFY2(shapes.join(QLatin1Char('|')).contains(card.text), qPrintable(card.text));
        }
        QVERIFY(!slide.contains("<p:pic"));
        QVERIFY(slide.contains("cubicBezTo")); // the curve
        // Within the slide.
        for (const QString &x : valuesOf(slide, QStringLiteral("x")))
            QVERIFY(x.toLongLong() >= 0 && x.toLongLong() <= 12'192'000);
        // One a stage.
        int number = 1;
        for (const StageId stage : stagesOf(model, map))
            QCOMPARE(shapesOf(package.part(QStringLiteral("ppt/slides/slide%1.xml").arg(++number))).first(),
                model.at(stage).name);
        QVERIFY(!package.archive->find(QStringLiteral("ppt/slides/slide%1.xml").arg(number + 1)));
    }

    void aWorkbookOfOneMapHoldsNothingOfTheOthers()
    {
        Workbook &whole = **m_open;
        const MapId first = mapsOf(whole.model()).front();
        const SmallMap other = addSmallMap(whole);
        change(whole, [&](Edit &edit) {
            edit.set(other.map, &Map::goal, QStringLiteral("Secret plan"));
            Tool tool;
            tool.name = QStringLiteral("Secret tool");
            tool.id = edit.insert(tool);
            for (const CardId card : edit.where(&Card::stage, other.stages[0]))
                edit.set(card, &Card::tool, tool.id);
        });
        const Model before = whole.model();
        const QString path = m_open->file(QStringLiteral("one.wend"));
        const ExportSource source = exportSourceOf(whole, {first});
        const ExportOutcome outcome = exportFiles({path}, source, {});
        QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->text : QString()));
        QVERIFY(whole.model() == before);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Secret"));
        const WorkingCopies copies(m_open->file(QStringLiteral("copies")));
        const auto opened = Workbook::open(copies, path, Workbook::Access::Read);
        QVERIFY(opened);
        const Model &model = (*opened)->model();
        QCOMPARE(mapsOf(model), std::vector {first});
        QCOMPARE(model.all<Card>().size(),
            size_t(std::count_if(before.all<Card>().begin(), before.all<Card>().end(),
                [&](const auto &each) { return before.at(each.second.lane).map == first; })));
        // Its numbers are there.
        QVERIFY(exportSourceOf(**opened, {first}).numbers[first] == source.numbers.at(first));
        QVERIFY(!source.numbers.at(first).front().course.empty());
        // A second time it is not replaced.
        QVERIFY(exportFiles({path}, source, {}).error);
    }

    void markdownKeepsTextsWithinTheirCells()
    {
        const MapId map = mapsOf((*m_open)->model()).front();
        const QString hostile = QStringLiteral("a|b\n# c *d* <b> `e`");
        change(**m_open, [&](Edit &edit) {
            for (const auto &[id, card] : (*m_open)->model().all<Card>())
                edit.set(id, &Card::text, hostile);
            edit.set(map, &Map::title, QStringLiteral("# 1"));
        });
        const QString path = m_open->file(QStringLiteral("out.md"));
        QVERIFY(!exportFiles({path}, exportSourceOf(**m_open, {map}), {}).error);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.startsWith(QLatin1String("# \\# 1\n")));
        QVERIFY(text.contains(QLatin1String("a\\|b<br># c \\*d\\* \\<b\\> \\`e\\`")));
        // Every line of a table has as many cells as its heading.
        qsizetype cells = 0;
        for (const QString &line : text.split(QLatin1Char('\n'))) {
            if (!line.startsWith(QLatin1Char('|'))) {
                cells = 0;
                continue;
            }
            const qsizetype here = QString(line).remove(QLatin1String("\\|")).count(QLatin1Char('|'));
            QVERIFY2(cells == 0 || here == cells, qPrintable(line));
            cells = here;
        }
    }
};

static const Registered<OfficeFiles> registeredOfficeFiles;

}

#include "officefiles.moc"
