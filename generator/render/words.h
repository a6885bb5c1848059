#pragma once

// The interface's words, and whether all that are asked for are there.

#include "base/diagnostic.h"
#include "base/source.h"
#include "model/theme.h"

namespace brochure {

/// What a file of words says: a flat table of texts.
Words read_words(const Sources& sources, FileId file, Diagnostics& diagnostics);

/// Reports the words that rendering needs whatever the templates are.
void require_words(const Words& words, FileId file, Diagnostics& diagnostics);

/// Reports the words that a template asks for but that are not there, and other ways to use `words`
/// than `{{words.NAME}}`. The template must be valid.
void check_words(const Sources& sources, FileId template_file, const Words& words,
                 Diagnostics& diagnostics);

}  // namespace brochure
