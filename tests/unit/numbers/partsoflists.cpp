// Orders by channel, things sold by product: what a list's numbers are a part of.

#include "sources/understand.h"
#include "support/registry.h"

#include <QTest>

namespace wend::test {

namespace {

/// By name of the part: what its samples come to.
std::map<QString, double> byPart(const Understanding &understanding, const char *key, const char *dimension)
{
    const qsizetype place = understanding.dimensions.indexOf(QLatin1String(dimension));
    std::map<QString, double> parts;
    for (const MetricUnderstanding &metric : understanding.metrics) {
        if (metric.key != QLatin1String(key))
            continue;
        for (const Sample &sample : metric.samples)
            parts[place < 0 ? QString() : sample.breakdown.value(place)] += sample.value;
    }
    return parts;
}

using Parts = std::map<QString, double>;

}

class PartsOfLists : public QObject
{
    Q_OBJECT

private slots:
    void ordersArePartedByTheirChannel()
    {
        const Understanding orders = of("Order ID,Date,Customer,Product,Channel,Total\n"
                                        "1001,2026-10-01,ann@x.org,Cake,Instagram,30\n"
                                        "1002,2026-10-01,bob@x.org,Bread,Shop,10\n"
                                        "1003,2026-10-02,ann@x.org,Cake,,35\n"
                                        "1004,2026-10-02,cyn@x.org,Bread,Instagram,12\n"
                                        "1005,2026-10-03,dan@x.org,Cake,Shop,31\n"
                                        "1006,2026-10-04,eve@x.org,Cake,Shop,31\n");
        QCOMPARE(orders.dimensions, QStringList({QStringLiteral("Product"), QStringLiteral("Channel")}));
        QCOMPARE(byPart(orders, "Orders", "Channel"),
            Parts({{QStringLiteral("Instagram"), 2}, {QStringLiteral("Shop"), 3}, {QStringLiteral("–"), 1}}));
        QCOMPARE(byPart(orders, "Revenue", "Product"),
            Parts({{QStringLiteral("Cake"), 127}, {QStringLiteral("Bread"), 22}}));
    }

    void anOrderOfSeveralProductsIsOfNone()
    {
        const Understanding lines = of("Receipt,Date,Item,Channel,Quantity,Total\n"
                                       "1,2026-10-01,Cake,Shop,1,30\n"
                                       "1,2026-10-01,Bread,Shop,1,5\n"
                                       "2,2026-10-01,Bread,Web,2,10\n"
                                       "3,2026-10-02,Cake,Web,1,30\n"
                                       "3,2026-10-02,Bread,Web,1,5\n"
                                       "4,2026-10-03,Bread,Shop,1,5\n");
        QCOMPARE(byPart(lines, "Orders", "Channel"), Parts({{QStringLiteral("Shop"), 2}, {QStringLiteral("Web"), 2}}));
        QCOMPARE(byPart(lines, "Orders", "Item"), Parts({{QString(), 4}}));
        QCOMPARE(byPart(lines, "Items purchased", "Item"),
            Parts({{QStringLiteral("Cake"), 2}, {QStringLiteral("Bread"), 5}}));
    }

    void aReceiptThatIsOfTwoPartsInSpiteOfThatIsOfNeither()
    {
        QByteArray csv = "Receipt,Date,Channel,Total\n";
        for (int receipt = 0; receipt < 3000; ++receipt)
            csv += QByteArray::number(9000 + receipt) + ",2026-10-01," + (receipt % 3 ? "Shop" : "Web") + ",5\n";
        csv += "12000,2026-10-02,Shop,5\n12000,2026-10-02,Web,5\n";
        QCOMPARE(byPart(of(csv), "Orders", "Channel"),
            Parts({{QStringLiteral("Shop"), 2000}, {QStringLiteral("Web"), 1000}, {QStringLiteral("–"), 1}}));
    }

    void whoBoughtAndWhatDiffersInEachRowAreNoParts()
    {
        const Understanding orders = of("Order ID,Date,Customer,Baker,Campaign,Total\n"
                                        "1001,2026-10-01,Ann Lee,Tom,a1,30\n"
                                        "1002,2026-10-01,Bob Fox,Tom,a2,10\n"
                                        "1003,2026-10-02,Ann Lee,Kim,a3,35\n"
                                        "1004,2026-10-02,Cyn Roe,Kim,a4,12\n");
        QCOMPARE(orders.dimensions, QStringList());
        QCOMPARE(byPart(orders, "Orders", "Campaign"), Parts({{QString(), 4}}));
    }

    void aTicketWithASubjectIsAMessageAndNoOrder()
    {
        const Understanding tickets = of("Ticket ID,Created at,Requester,Subject,Status,Channel,First response (h)\n"
                                         "501,2026-10-01,ann@x.org,Cake too sweet,Closed,Mail,3\n"
                                         "502,2026-10-01,bob@x.org,Where is my order?,Closed,Phone,1\n"
                                         "502,2026-10-02,bob@x.org,Where is my order?,Open,Phone,2\n"
                                         "503,2026-10-02,cyn@x.org,Invoice,Open,Mail,8\n");
        QCOMPARE(byPart(tickets, "Orders", "Channel"), Parts());
        QCOMPARE(
            byPart(tickets, "Messages", "Channel"), Parts({{QStringLiteral("Mail"), 2}, {QStringLiteral("Phone"), 1}}));
    }

private:
    static Understanding of(const QByteArray &bytes)
    {
        const auto file = readExportBytes(bytes, QStringLiteral("orders.csv"));
        const std::vector<Understanding> all = understand(*file, {});
        return all.size() == 1 ? all.front() : Understanding();
    }
};

namespace {

const Registered<PartsOfLists> registeredPartsOfLists;

}

}

#include "partsoflists.moc"
