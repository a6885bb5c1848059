#pragma once

// The things a collection holds. All kinds share Entity; what only one kind has stands in its
// facts.

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/source.h"
#include "model/kind.h"
#include "model/prose.h"
#include "model/relation.h"

namespace brochure {

/// A place in Collection::entities.
enum class EntityIndex : std::uint32_t {};

/// A year, or a month or day of it. Month and day are 0 where they are not known.
struct Date {
  std::int32_t year = 0;
  std::uint32_t month = 0;
  std::uint32_t day = 0;
  auto operator<=>(const Date&) const = default;
};

/// A typed reference as written in the front matter or the body; resolved by the link stage.
struct Reference {
  Role role = Role::Mention;
  std::string written;  ///< "kf:5", "ghent"
  Span where;
  std::string reason;  ///< the editors' reason, from `why`; empty if none was given
  std::string text;    ///< of a link in running text: its own words, plain; used for suggestions
};

/// Where an entity comes from.
struct Source {
  std::optional<ReferenceIndex> document;
  std::string place;  ///< within the document: "Key factor 5"
};

struct Programme {
  std::string theme;
  std::optional<std::int64_t> from;
  std::optional<std::int64_t> to;
  std::string funder;
  std::string website;
  std::int64_t order = 0;
  bool stub = false;
};

struct FactorGroup {
  std::string id;
  std::string title;
  Inlines intro;
  bool restarts = false;  ///< its factors are numbered from 1 again
};

struct Toolkit {
  std::optional<std::int64_t> year;
  std::string letter;
  std::string letter_source;
  std::string website;
  std::int64_t order = 0;
  std::optional<std::int64_t>
      factors_in_source;  ///< set where the collection holds only a part of them
  std::vector<FactorGroup> groups;
  bool stub = false;
};

struct Standard {
  Inlines statement;
  std::string label;
};

struct Question {
  Inlines text;
  std::vector<Inlines> points;
  std::uint32_t line = 0;
};

struct KeyFactor {
  std::int64_t number = 0;
  std::string number_in_source;
  Inlines statement;
  std::vector<Inlines> points;  ///< of the statement, where it is a lead with bullets
  std::string group;
  std::vector<Question> questions;
};

struct Initiative {
  std::string name;
  std::string language;
  std::string english;
  std::optional<std::int64_t> from;
  std::optional<std::int64_t> to;
};

struct Case {
  std::string kind;      ///< example, case-study or good-practice
  std::string title_is;  ///< printed or editorial
  std::string place;
  std::int64_t order = 0;
  std::optional<Date> as_of;
  std::vector<Initiative> initiatives;
};

struct CityRole {
  ReferenceIndex programme{};
  std::optional<ReferenceIndex> toolkit;
  std::string role;
  std::string note;
};

struct City {
  std::string country;  ///< ISO 3166-1 alpha-2
  double latitude = 0;
  double longitude = 0;
  std::string local_name;
  std::string local_language;
  std::vector<CityRole> roles;
};

struct Wording {
  std::vector<ReferenceIndex> toolkits;
  std::string title;
  Inlines intro;
  std::vector<Inlines> points;
};

struct ContextFactor {
  std::int64_t order = 0;
  std::vector<Wording> wordings;
};

struct Commitment {
  std::int64_t number = 0;
  std::string role;  ///< policy-makers, service-providers, employers or buyers
  Inlines statement;
};

struct Finding {
  std::string kind;  ///< report, chapter, trend, section, box or country-note
  std::optional<std::int64_t> number;
  std::int64_t order = 0;
  std::string title_in_summary;
  std::string period;
  std::optional<std::int64_t> year;
};

struct Sense {
  std::vector<ReferenceIndex> toolkits;  ///< empty: everywhere
  Inlines text;
  Source source;
};

struct Term {
  bool acronym = false;
  std::string expands;
  std::string language;
  std::vector<std::string> forms;
  std::vector<Sense> senses;
};

struct Part {
  std::string kind;
  std::int64_t order = 0;
  std::string signed_by;  ///< an office, never a person
};

struct Note {
  std::string kind;  ///< erratum, loss, comment or update
};

struct Document {
  std::string kind;
  std::string publisher;
  std::string address;
  std::string rights;
  std::optional<std::int64_t> year;
  bool stub = false;
};

struct Page {
  std::int64_t order = 0;
};

/// A film. It stands beside the text, or elsewhere on the web.
struct Video {
  std::string title;
  std::string file;     ///< from the project's folder, like `poster` and `captions`
  std::string address;  ///< where it can be seen on the web; empty where there is a file
  std::string poster;   ///< the picture that stands for it
  std::string captions;
  std::string captions_language;  ///< empty: that of the content
  Inlines description;
  std::string credit;
  std::optional<Date> date;  ///< when it was published
  Prose transcript;
};

using Facts = std::variant<Programme, Toolkit, Standard, KeyFactor, Case, City, ContextFactor,
                           Commitment, Finding, Term, Part, Note, Document, Page>;

struct Entity {
  Kind kind{};
  std::string id;         ///< unique within its kind: "neighbourhoods/neighbourhood-review"
  std::string programme;  ///< the programme folder it stands in, or empty
  std::string toolkit;    ///< the toolkit folder it stands in, or empty
  FileId file{};

  std::string title;
  std::string short_title;
  std::string summary;
  std::vector<std::string> aliases;
  std::optional<Date> reviewed;
  Source source;

  std::vector<Video> videos;
  Prose body;
  std::vector<Reference> references;  ///< by field, then as the body goes
  Facts facts;
};

/// The facts of an entity that is known to be of that kind.
template <class T>
const T& facts_of(const Entity& entity) {
  return std::get<T>(entity.facts);
}

const std::string& short_title_of(const Entity& entity);

/// Whether it only stands for something that is not in the collection.
bool is_stub(const Entity& entity);

/// The facts that an entity of this kind has, with their defaults. Not for Kind::Question.
Facts empty_facts(Kind kind);

}  // namespace brochure
