#include "faults/mutation.h"
#include "faults/pages.h"
#include "faults/rawfile.h"

#include <QRandomGenerator>

namespace wend::test {

namespace {

/// Makes changed files out of the whole one; each draws its own numbers, so that one alone is made as in the row of
/// all.
class ByteMutations
{
public:
    explicit ByteMutations(const QByteArray &whole) : m_whole(whole), m_pages(whole) { }

    using Change = std::function<void(QByteArray &bytes, QRandomGenerator &random)>;

    void add(const char *name, int count, const Change &change)
    {
        for (int n = 0; n < count; ++n) {
            const quint32 seed = quint32(all.size()) + 1;
            all.push_back(
                {QByteArray(name) + ' ' + QByteArray::number(n), [whole = m_whole, change, seed](const QString &path) {
                     QByteArray bytes = whole;
                     QRandomGenerator random(seed);
                     change(bytes, random);
                     writeContent(path, bytes);
                     return true;
                 }});
        }
    }

    int pageSize() const { return m_pages.size(); }
    int pageCount() const { return m_pages.count(); }
    std::vector<Mutation> all;

private:
    QByteArray m_whole;
    Pages m_pages;
};

void fill(QByteArray &bytes, qsizetype from, qsizetype length, char byte)
{
    for (qsizetype at = from; at < std::min(from + length, bytes.size()); ++at)
        bytes[at] = byte;
}

qsizetype somewhere(const QByteArray &bytes, QRandomGenerator &random)
{
    return qsizetype(random.bounded(quint64(bytes.size())));
}

}

std::vector<Mutation> byteMutations(const QByteArray &whole)
{
    ByteMutations mutations(whole);
    const int size = mutations.pageSize();
    const int count = mutations.pageCount();
    mutations.add("flipped bit", 80, [](QByteArray &bytes, QRandomGenerator &random) {
        const qsizetype at = somewhere(bytes, random);
        bytes[at] = char(bytes.at(at) ^ (1 << random.bounded(8)));
    });
    mutations.add("changed bytes", 80, [](QByteArray &bytes, QRandomGenerator &random) {
        for (int n = random.bounded(2, 12); n > 0; --n)
            bytes[somewhere(bytes, random)] = char(random.bounded(256));
    });
    mutations.add("zeroed range", 50, [](QByteArray &bytes, QRandomGenerator &random) {
        fill(bytes, somewhere(bytes, random), random.bounded(1, 6000), 0);
    });
    mutations.add("range of ones", 20, [](QByteArray &bytes, QRandomGenerator &random) {
        fill(bytes, somewhere(bytes, random), random.bounded(1, 3000), char(0xff));
    });
    mutations.add("page over another", 50, [size, count](QByteArray &bytes, QRandomGenerator &random) {
        const QByteArray page = bytes.mid(qsizetype(random.bounded(count)) * size, size);
        bytes.replace(qsizetype(random.bounded(count)) * size, size, page);
    });
    mutations.add(
        "cut", 50, [](QByteArray &bytes, QRandomGenerator &random) { bytes.truncate(somewhere(bytes, random)); });
    mutations.add("cut at a page", 20, [size, count](QByteArray &bytes, QRandomGenerator &random) {
        bytes.truncate(qsizetype(random.bounded(1, count)) * size);
    });
    mutations.add("more behind the end", 10, [](QByteArray &bytes, QRandomGenerator &random) {
        bytes += QByteArray(random.bounded(1, 9000), char(random.bounded(256)));
    });
    mutations.add("bytes put in", 20, [](QByteArray &bytes, QRandomGenerator &random) {
        bytes.insert(somewhere(bytes, random), QByteArray(random.bounded(1, 99), 'x'));
    });
    mutations.add("header byte", 84, [](QByteArray &bytes, QRandomGenerator &random) {
        bytes[16 + random.bounded(84)] = char(random.bounded(256));
    });
    mutations.add("header of a page", 80, [size, count](QByteArray &bytes, QRandomGenerator &random) {
        const int page = random.bounded(count);
        bytes[qsizetype(page) * size + (page == 0 ? 100 : 0) + random.bounded(12)] = char(random.bounded(256));
    });
    return mutations.all;
}

}
