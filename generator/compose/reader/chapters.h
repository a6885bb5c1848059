#pragma once

// The chapters of a reader version: each what a page says, or what only one document needs.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compose/edition.h"
#include "compose/reader/extent.h"
#include "model/reader_version.h"

namespace brochure {

using Chapters = std::vector<Chapter>;

/// Chapters go no deeper, so that the sections of each have headings below its own.
inline constexpr std::size_t deepest_chapter = 5;

/// The id of an entity's chapter, or of its entry in a list: "case.neighbourhoods.ghent".
std::string chapter_id(const Entity& entity);

/// A chapter that tells an entity whole.
Chapter entity_chapter(const Edition& edition, EntityIndex index, std::size_t level);

/// A chapter of a document's own: a heading, and what `view` has beside it.
Chapter own_chapter(const Edition& edition, std::string_view id, Phrase title, ViewObject view,
                    std::size_t level = 2);

/// A chapter at the head of others, with nothing but its heading, on a new page.
Chapter heading_chapter(const Edition& edition, std::string id, Phrase title, View intro,
                        std::size_t level = 2);

/// Makes a chapter the place of the page that lists a kind.
void stand_for_list(Kind kind, Chapter& chapter);

/// Cover, what this version is, imprint, and the place of the contents.
void add_opening(const Edition& edition, const Extent& extent, const std::optional<Date>& date,
                 ReaderVersion& version);

/// A toolkit: its introduction, standard and parts, its key factors with their cases.
void add_toolkit(const Edition& edition, const Extent& extent, EntityIndex toolkit,
                 std::size_t level, ReaderVersion& version);

/// All toolkits, each programme before the first of its own; the programmes that have none here;
/// reports, chapter by chapter.
void add_collection(const Edition& edition, const Extent& extent, ReaderVersion& version);

/// What the toolkits share, as far as this version needs it: context factors, the Charter, the
/// terms, the cities, the sources, the addresses of links, and the editors' notes.
void add_closing(const Edition& edition, const Extent& extent, ReaderVersion& version);

/// The programmes that what is told belongs to, each once.
std::vector<EntityIndex> programmes_of(const Edition& edition, const Extent& extent);

/// The entities that have a chapter so far, or an entry in one.
std::vector<EntityIndex> told_in(const Edition& edition, const ReaderVersion& version);

}  // namespace brochure
