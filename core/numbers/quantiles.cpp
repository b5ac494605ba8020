#include "numbers/quantiles.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

namespace wend {

double normalPoint(double probability) { return boost::math::quantile(boost::math::normal(), probability); }

double studentPoint(double probability, double freedom)
{
    return boost::math::quantile(boost::math::students_t(freedom), probability);
}

}
