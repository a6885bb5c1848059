#pragma once

// What a reader version needs beside its chapters: terms, cities, sources, editors' notes.

#include <map>
#include <set>
#include <vector>

#include "compose/edition.h"
#include "compose/reader/extent.h"
#include "model/reader_version.h"

namespace brochure {

/// Follows what is told to the terms, cities, sources and notes that belong to it, and these to
/// others, until there are no more.
class Reach {
 public:
  /// `version` has all chapters but those that this is asked for.
  Reach(const Edition& edition, const Extent& extent, const ReaderVersion& version);

  /// What of a kind is told or must be, in order.
  std::vector<EntityIndex> told(Kind kind) const;

  /// What is told and speaks of a city, each once, in order; of a city that took part in what is
  /// told, that as well.
  std::vector<EntityIndex> places_of_city(EntityIndex city) const;

 private:
  bool is_needed(EntityIndex index) const;
  bool is_needed_term(EntityIndex term) const;
  bool is_needed_note(EntityIndex note) const;
  void tell(EntityIndex index);
  bool is_said(const Relation& relation) const;
  bool is_spoken_of(EntityIndex index) const;

  const Edition& edition_;
  const Extent& extent_;
  std::set<EntityIndex> told_;
  std::set<EntityIndex> chapters_;  ///< told in words of their own: entries of terms too
  std::map<EntityIndex, std::set<EntityIndex>> said_by_terms_;
};

}  // namespace brochure
