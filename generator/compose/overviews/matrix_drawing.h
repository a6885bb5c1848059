#pragma once

// A matrix as a picture.

#include <string>

#include "compose/overviews/matrix.h"
#include "model/drawing.h"

namespace brochure {

struct MatrixPicture {
  Drawing drawing;
  Box core;  ///< the cells alone
};

/// Cells with their numbers, or with a dot where there can only be one thing. What the editors say
/// is framed with dashes. Not links: the table has those.
MatrixPicture matrix_drawing(const Edition& edition, const std::string& id, const Matrix& matrix);

/// How dark a cell is, from 1 to 3, by how much is in it.
int level_of(const Matrix::Cell& cell);

/// Whether all that is in a cell stands there because the editors say so.
bool is_editorial(const Matrix::Cell& cell);

/// The number that readers know a column by: a key factor's; empty for others.
std::string column_number(const Edition& edition, EntityIndex column);

}  // namespace brochure
