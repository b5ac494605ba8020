// What a report holds, before it is a file.

#include "report/report.h"
#include "store/edit.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QRegularExpression>
#include <QTest>

namespace wend::test {

class Reports : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_open = std::make_unique<OpenWorkbook>();
        m_map = addSmallMap(**m_open);
    }
    void cleanup() { m_open.reset(); }

    void aMapWithoutNumbersHasNoTableOfThem()
    {
        const Report report = reported({});
        QCOMPARE(report.title, QStringLiteral("Cakes"));
        QVERIFY(report.parts.front().hasMap);
        QVERIFY(!partCalled(report, QStringLiteral("The numbers")));
        QVERIFY(!partCalled(report, QStringLiteral("Where to begin")));
        QVERIFY(report.about.last().contains(QStringLiteral("2026")));
    }

    void findingsComeWithTheirFiguresAndNotMoreThanAMeetingTakes()
    {
        Findings findings;
        for (int at = 1; at <= 15; ++at)
            findings.push_back({.rule = QStringLiteral("x"),
                .text = QStringLiteral("Finding %1").arg(at),
                .figures = QStringLiteral("figures"),
                .sum = {{QStringLiteral("missing"), QStringLiteral("73"), QStringLiteral("43 to 101")}}});
        const Report report = reported(findings);
        const ReportPart *part = partCalled(report, QStringLiteral("Where to begin"));
        QVERIFY(part);
        QCOMPARE(part->items.size(), 12u);
        QCOMPARE(part->items.front().text, QStringLiteral("Finding 1"));
        QCOMPARE(part->items.front().details,
            QStringList({QStringLiteral("figures"), QStringLiteral("missing: 73 (43 to 101)")}));
        QCOMPARE(part->remarks, QStringList {QStringLiteral("3 more in Wend.")});
    }

    void ideasStandByTheirDayWithoutThoseThatWereDropped()
    {
        const LaneId lane = m_map.lane(m_open->workbook->model(), LaneKind::Ideas);
        const auto addIdea = [&](const char *text, const QDate &due, IdeaState state) {
            change(**m_open, [&](Edit &edit) {
                Card card;
                card.lane = lane;
                card.stage = m_map.stages[1];
                card.text = QString::fromLatin1(text);
                card.due = due;
                card.state = state;
                card.owner = QStringLiteral("Lena");
                edit.insert(card);
            });
        };
        change(**m_open, [&](Edit &edit) {
            for (const StageId stage : m_map.stages) {
                const std::vector<CardId> cards = cardsIn(m_open->workbook->model(), lane, stage);
                for (const CardId card : cards)
                    edit.remove(card);
            }
        });
        addIdea("some day", {}, IdeaState::Open);
        addIdea("dropped", QDate(2026, 1, 1), IdeaState::Dropped);
        addIdea("later", QDate(2026, 12, 1), IdeaState::Planned);
        addIdea("soon", QDate(2026, 11, 1), IdeaState::Doing);
        const Report report = reported({});
        const ReportPart *part = partCalled(report, QStringLiteral("Ideas"));
        QVERIFY(part && part->table);
        QStringList ideas;
        for (const auto &row : part->table->rows)
            ideas += row.front().text;
        QCOMPARE(ideas,
            QStringList(
                {QStringLiteral("Idea"), QStringLiteral("soon"), QStringLiteral("later"), QStringLiteral("some day")}));
        QCOMPARE(part->table->rows[1][3].text, QStringLiteral("Lena"));
    }

    void explanationsSayWhatSpeaksForAndAgainstThem()
    {
        change(**m_open, [&](Edit &edit) {
            Explanation explanation;
            explanation.stage = m_map.stages[1];
            explanation.text = QStringLiteral("Asks for an account");
            explanation.state = ExplanationState::Likely;
            explanation.explains = 40;
            explanation.test = QStringLiteral("Watch three people");
            const ExplanationId id = edit.insert(explanation);
            for (const bool against : {false, true}) {
                Evidence evidence;
                evidence.explanation = id;
                evidence.text = against ? QStringLiteral("Orders by phone too") : QStringLiteral("Three asked for it");
                evidence.against = against;
                edit.insert(evidence);
            }
        });
        const Report report = reported({});
        const ReportPart *part = partCalled(report, QStringLiteral("What may be behind it: to “Order”"));
        QVERIFY(part);
        QCOMPARE(part->items.front().text, QStringLiteral("Asks for an account (Likely)"));
        const QString details = part->items.front().details.join(QLatin1Char('\n'));
        QVERIFY2(details.contains(QStringLiteral("would explain 40 of those who are lost")), qPrintable(details));
        QVERIFY(QRegularExpression(QStringLiteral("For: .*Three asked")).match(details).hasMatch());
        QVERIFY(QRegularExpression(QStringLiteral("Against: .*Orders by phone")).match(details).hasMatch());
        QVERIFY(details.endsWith(QStringLiteral("Next test: Watch three people")));
    }

private:
    Report reported(const Findings &findings) const
    {
        const Model &model = m_open->workbook->model();
        const MapSeries series;
        const Funnel funnel = funnelOf(model, m_map.map, series);
        return reportOf({model, m_map.map, series, funnel, QDate(2026, 11, 28)}, findings);
    }

    static const ReportPart *partCalled(const Report &report, const QString &heading)
    {
        for (const ReportPart &part : report.parts) {
            if (part.heading == heading)
                return &part;
        }
        return nullptr;
    }

    std::unique_ptr<OpenWorkbook> m_open;
    SmallMap m_map;
};

namespace {
const Registered<Reports> registeredReports;
}

}

#include "reports.moc"
