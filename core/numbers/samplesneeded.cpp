#include "numbers/samplesneeded.h"

#include "numbers/quantiles.h"

#include <QtGlobal>
#include <cmath>

namespace wend {

double neededToTell(double share, double otherShare)
{
    Q_ASSERT(share >= 0 && share <= 1 && otherShare >= 0 && otherShare <= 1 && share != otherShare);
    const double middle = (share + otherShare) / 2;
    const double alike = normalPoint(0.975) * std::sqrt(2 * middle * (1 - middle));
    const double apart = normalPoint(0.8) * std::sqrt(share * (1 - share) + otherShare * (1 - otherShare));
    const double difference = share - otherShare;
    return (alike + apart) * (alike + apart) / (difference * difference);
}

}
