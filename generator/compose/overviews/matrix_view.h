#pragma once

// A matrix as a table, and as a list city by city.

#include "compose/edition.h"
#include "compose/overviews/matrix.h"
#include "model/view.h"

namespace brochure {

/// `column_count`, `columns` (groups, each a link with `span` and `columns`) and `rows` (countries,
/// each with `country`, `span` and `cities`, whose `cells` are false or a link). `list` has the
/// same city by city, each with `id` and `items`. Ids begin with `id`.
ViewObject matrix_view(const Edition& edition, const std::string& id, const Matrix& matrix);

}  // namespace brochure
