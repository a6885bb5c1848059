#pragma once

// The chapters of a reader version: each what a page says, or what only one document needs.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "compose/edition.h"
#include "compose/reader/extent.h"
#include "model/reader_version.h"

namespace brochure {

using Chapters = std::vector<Chapter>;

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

/// Cover, what this version is, imprint, and the place of the contents.
void add_opening(const Edition& edition, const Extent& extent, ReaderVersion& version);

/// A toolkit: its introduction, parts and standard, its key factors with their cases.
void add_toolkit(const Edition& edition, const Extent& extent, EntityIndex toolkit,
                 std::size_t level, ReaderVersion& version);

/// Reports, chapter by chapter.
void add_reports(const Edition& edition, std::size_t level, ReaderVersion& version);

/// What the toolkits share, as far as this version needs it: context factors, the Charter, the
/// terms, the cities, the editors' notes, the sources, and the addresses of links.
void add_closing(const Edition& edition, const Extent& extent, ReaderVersion& version);

/// The entities that have a chapter so far, in order.
std::vector<EntityIndex> told_in(const Edition& edition, const ReaderVersion& version);

}  // namespace brochure
