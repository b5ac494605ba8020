#include "render/picturecache.h"

#include "base/picturebytes.h"

#include <bit>

namespace wend {

namespace {

constexpr int mostKilobytes = 96 * 1024;
constexpr int smallest = 128; ///< sizes go by doubling, so that zooming does not decode at every notch
constexpr int largest = 4096;

}

PictureCache::PictureCache(QObject *parent) : QObject(parent), m_kept(mostKilobytes) { m_pool.setMaxThreadCount(1); }

PictureCache::~PictureCache()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QImage PictureCache::find(const PlacedPicture &picture, int longest)
{
    const int wanted = int(std::bit_ceil(unsigned(std::clamp(longest, smallest, largest))));
    const Kept *kept = m_kept.object(picture.id.value);
    if ((!kept || kept->longest != wanted) && !m_underWay.contains(picture.id.value)) {
        m_underWay.insert(picture.id.value);
        m_pool.start([this, id = picture.id, bytes = picture.bytes, wanted] {
            const QImage image = decodedPicture(bytes, wanted).convertToFormat(QImage::Format_ARGB32_Premultiplied);
            QMetaObject::invokeMethod(
                this, [this, id, wanted, image] { take(id, wanted, image); }, Qt::QueuedConnection);
        });
    }
    return kept ? kept->image : QImage();
}

void PictureCache::take(PictureId picture, int longest, const QImage &image)
{
    m_underWay.remove(picture.value);
    m_kept.insert(picture.value, new Kept {image, longest}, std::max<int>(1, int(image.sizeInBytes() / 1024)));
    emit arrived(picture);
}

}
