#include "model/fields.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

#include "model/file_type.h"

namespace brochure {
namespace {

template <class Member>
struct MemberOf;
template <class Owner, class T>
struct MemberOf<T Owner::*> {
  using owner = Owner;
  using type = T;
};

template <class T>
struct IsList : std::false_type {};
template <class T>
struct IsList<std::vector<T>> : std::bool_constant<!std::is_same_v<std::vector<T>, Inlines>> {};

template <class T>
struct Unwrapped {
  using type = T;
};
template <class T>
struct Unwrapped<std::optional<T>> {
  using type = T;
};

template <class T>
T converted(Value&& value) {
  if constexpr (IsList<T>::value) {
    return each<typename T::value_type>(std::get<Values>(std::move(value.data)));
  } else {
    return std::get<typename Unwrapped<T>::type>(std::move(value.data));
  }
}

/// Stores a value in a member of Entity or of the facts of its kind.
template <auto Member>
void into(Entity& entity, Value&& value) {
  using Owner = typename MemberOf<decltype(Member)>::owner;
  using T = typename MemberOf<decltype(Member)>::type;
  if constexpr (std::is_same_v<Owner, Entity>) {
    entity.*Member = converted<T>(std::move(value));
  } else {
    std::get<Owner>(entity.facts).*Member = converted<T>(std::move(value));
  }
}

Record record_of(Value&& value) { return std::get<Record>(std::move(value.data)); }

std::optional<std::int64_t> number_in(Record& record, std::string_view name) {
  if (!record.contains(name)) return std::nullopt;
  return taken<std::int64_t>(record, name);
}

std::optional<ReferenceIndex> reference_in(Record& record, std::string_view name) {
  if (!record.contains(name)) return std::nullopt;
  return taken<ReferenceIndex>(record, name);
}

Source source_from(Record record) {
  return {.document = reference_in(record, "document"),
          .place = taken<std::string>(record, "place")};
}

FactorGroup group_from(Record record) {
  return {.id = taken<std::string>(record, "id"),
          .title = taken<std::string>(record, "title"),
          .intro = taken<Inlines>(record, "intro"),
          .restarts = taken<bool>(record, "restarts")};
}

Initiative initiative_from(Record record) {
  return {.name = taken<std::string>(record, "name"),
          .language = taken<std::string>(record, "lang"),
          .english = taken<std::string>(record, "english"),
          .from = number_in(record, "from"),
          .to = number_in(record, "to")};
}

CityRole role_from(Record record) {
  return {.programme = taken<ReferenceIndex>(record, "programme"),
          .toolkit = reference_in(record, "toolkit"),
          .role = taken<std::string>(record, "role"),
          .note = taken<std::string>(record, "note")};
}

Wording wording_from(Record record) {
  return {.toolkits = each<ReferenceIndex>(taken<Values>(record, "toolkits")),
          .title = taken<std::string>(record, "title"),
          .intro = taken<Inlines>(record, "intro"),
          .points = each<Inlines>(taken<Values>(record, "points"))};
}

Sense sense_from(Record record) {
  return {.toolkits = each<ReferenceIndex>(taken<Values>(record, "toolkits")),
          .text = taken<Inlines>(record, "text"),
          .source = source_from(taken<Record>(record, "source"))};
}

Video video_from(Record record) {
  Video video{.title = taken<std::string>(record, "title"),
              .file = taken<std::string>(record, "file"),
              .address = taken<std::string>(record, "address"),
              .poster = taken<std::string>(record, "poster"),
              .captions = taken<std::string>(record, "captions"),
              .captions_language = taken<std::string>(record, "captions_language"),
              .description = taken<Inlines>(record, "description"),
              .credit = taken<std::string>(record, "credit"),
              .transcript = taken<Prose>(record, "transcript")};
  if (record.contains("date")) video.date = taken<Date>(record, "date");
  return video;
}

void store_videos(Entity& entity, Value&& value) {
  for (Value& item : std::get<Values>(value.data))
    entity.videos.push_back(video_from(record_of(std::move(item))));
}

void store_source(Entity& entity, Value&& value) {
  entity.source = source_from(record_of(std::move(value)));
}

/// Stores a list of tables in a member of the facts, each converted on its own.
template <auto Member, auto Convert>
void each_into(Entity& entity, Value&& value) {
  using Owner = typename MemberOf<decltype(Member)>::owner;
  auto& list = std::get<Owner>(entity.facts).*Member;
  for (Value& item : std::get<Values>(value.data))
    list.push_back(Convert(record_of(std::move(item))));
}

void store_coordinates(Entity& entity, Value&& value) {
  const auto numbers = each<double>(std::get<Values>(std::move(value.data)));
  auto& city = std::get<City>(entity.facts);
  city.latitude = numbers[0];
  city.longitude = numbers[1];
}

constexpr std::array programmes{Kind::Programme};
constexpr std::array toolkits{Kind::Toolkit};
constexpr std::array factors{Kind::KeyFactor};
constexpr std::array cities{Kind::City};
constexpr std::array commitments{Kind::Commitment};
constexpr std::array context_factors{Kind::ContextFactor};
constexpr std::array retellings{Kind::Case, Kind::Finding};
constexpr std::array findings{Kind::Finding};
constexpr std::array terms{Kind::Term};
constexpr std::array documents{Kind::Document};

constexpr std::int64_t first_year = 1900;
constexpr std::int64_t last_year = 2100;

constexpr std::array<std::string_view, 2> printed_or_inferred{"printed", "inferred"};
constexpr std::array<std::string_view, 2> printed_or_editorial{"printed", "editorial"};
constexpr std::array<std::string_view, 3> case_kinds{"example", "case-study", "good-practice"};
constexpr std::array<std::string_view, 6> city_roles{"partner",     "mentor",    "mentee",
                                                     "participant", "co-author", "signatory"};
constexpr std::array<std::string_view, 4> commitment_roles{"policy-makers", "service-providers",
                                                           "employers", "buyers"};
constexpr std::array<std::string_view, 6> finding_kinds{"report",  "chapter", "trend",
                                                        "section", "box",     "country-note"};
constexpr std::array<std::string_view, 9> part_kinds{"about",      "foreword",       "introduction",
                                                     "coverage",   "how-to-use",     "imprint",
                                                     "eu-context", "important-note", "other"};
constexpr std::array<std::string_view, 4> note_kinds{"erratum", "loss", "comment", "update"};
constexpr std::array<std::string_view, 3> document_kinds{"toolkit", "report", "other"};

constexpr std::array source_fields{
    Field{.name = "document",
          .type = FieldType::Reference,
          .need = Need::Required,
          .meaning = "The source document.",
          .role = Role::ComesFrom,
          .targets = documents},
    Field{.name = "place", .meaning = "Where in the document: \"Key factor 5, example Ghent\"."},
};

constexpr std::array video_fields{
    Field{.name = "title", .need = Need::Required, .meaning = "What it is called."},
    Field{.name = "file",
          .type = FieldType::File,
          .meaning = "The video itself, in a file beside the text; or else its address.",
          .endings = video_endings},
    Field{.name = "address",
          .type = FieldType::Address,
          .meaning = "Where on the web it can be seen, if not in a file."},
    Field{.name = "poster",
          .type = FieldType::File,
          .need = Need::Required,
          .meaning = "A picture beside the text that stands for the video until it is played.",
          .endings = picture_endings},
    Field{.name = "captions",
          .type = FieldType::File,
          .meaning = "What is said and heard, as captions in WebVTT; of a video in a file.",
          .endings = captions_endings},
    Field{.name = "captions_language",
          .type = FieldType::Language,
          .meaning = "The language of the captions, where it is not the content's."},
    Field{
        .name = "description", .type = FieldType::Markdown, .meaning = "What is to be seen in it."},
    Field{.name = "credit", .meaning = "Who made it, and who holds the rights."},
    Field{.name = "date", .type = FieldType::Date, .meaning = "When it was published."},
    Field{.name = "transcript",
          .type = FieldType::Prose,
          .meaning = "All that is said, and what is seen as far as it matters."},
};

// Fields that several kinds share, each written once.
constexpr Field commitments_field{.name = "commitments",
                                  .type = FieldType::References,
                                  .meaning =
                                      "The Charter's commitments that it answers to, with the "
                                      "editors' reason where the source does not say so.",
                                  .role = Role::AnswersTo,
                                  .targets = commitments,
                                  .reason = Reason::Optional};
constexpr Field context_field{.name = "context",
                              .type = FieldType::References,
                              .meaning = "The context factors that its text speaks of.",
                              .role = Role::InContext,
                              .targets = context_factors,
                              .reason = Reason::Optional};
constexpr Field shared_by_field{.name = "toolkits",
                                .type = FieldType::References,
                                .meaning = "The toolkits it belongs to.",
                                .role = Role::SharedBy,
                                .targets = toolkits};

template <auto Member>
constexpr Field order_field{.name = "order",
                            .type = FieldType::Integer,
                            .meaning = "Its place among its like; lower comes first.",
                            .store = into<Member>,
                            .least = 0,
                            .most = 1000};
template <auto Member>
constexpr Field year_field{.name = "year",
                           .type = FieldType::Integer,
                           .meaning = "The year of publication.",
                           .store = into<Member>,
                           .least = first_year,
                           .most = last_year};
template <auto Member>
constexpr Field website_field{.name = "website",
                              .type = FieldType::Address,
                              .meaning = "Its address on the web.",
                              .store = into<Member>};
template <auto Member>
constexpr Field stub_field{
    .name = "stub",
    .type = FieldType::Flag,
    .meaning = "True when it is only mentioned, and not itself in the collection.",
    .store = into<Member>};

constexpr std::array common{
    Field{.name = "title",
          .need = Need::Required,
          .meaning = "The title, in sentence case.",
          .store = into<&Entity::title>},
    Field{.name = "short_title",
          .meaning = "A shorter title for lists and menus.",
          .store = into<&Entity::short_title>},
    Field{.name = "summary",
          .meaning = "One plain sentence for previews and search engines.",
          .store = into<&Entity::summary>},
    Field{.name = "aliases",
          .type = FieldType::TextList,
          .meaning = "Earlier ids, and other names, that lead here as well.",
          .store = into<&Entity::aliases>},
    Field{.name = "source",
          .type = FieldType::Table,
          .meaning = "The document it comes from, and where in it.",
          .store = store_source,
          .fields = source_fields},
    Field{.name = "printed",
          .type = FieldType::References,
          .meaning = "What the source itself refers to here.",
          .role = Role::Printed},
    Field{.name = "related",
          .type = FieldType::References,
          .meaning = "Anything else worth reading, with the editors' reason.",
          .role = Role::Related,
          .reason = Reason::Required},
    Field{.name = "reviewed",
          .type = FieldType::Date,
          .meaning = "The day an editor last checked it.",
          .store = into<&Entity::reviewed>},
    Field{.name = video_field,
          .type = FieldType::Tables,
          .meaning = "Videos that belong to the text.",
          .store = store_videos,
          .fields = video_fields},
};

constexpr std::array programme_fields{
    Field{.name = "theme",
          .need = Need::Required,
          .meaning = "The look of its pages: the name of a folder in themes/.",
          .store = into<&Programme::theme>},
    Field{.name = "from",
          .type = FieldType::Integer,
          .meaning = "The year it began.",
          .store = into<&Programme::from>,
          .least = first_year,
          .most = last_year},
    Field{.name = "to",
          .type = FieldType::Integer,
          .meaning = "The year it ended.",
          .store = into<&Programme::to>,
          .least = first_year,
          .most = last_year},
    Field{.name = "funder", .meaning = "Who paid for it.", .store = into<&Programme::funder>},
    website_field<&Programme::website>,
    order_field<&Programme::order>,
    stub_field<&Programme::stub>,
};

constexpr std::array group_fields{
    Field{.name = "id",
          .need = Need::Required,
          .meaning = "The group's id, used by its key factors."},
    Field{.name = "title", .need = Need::Required, .meaning = "The group's title."},
    Field{.name = "intro",
          .type = FieldType::Markdown,
          .meaning = "A sentence on what its factors share."},
    Field{.name = "restarts",
          .type = FieldType::Flag,
          .meaning = "True when its factors are numbered from 1 again."},
};

constexpr std::array toolkit_fields{
    year_field<&Toolkit::year>,
    Field{.name = "letter", .meaning = "The letter of its theme.", .store = into<&Toolkit::letter>},
    Field{.name = "letter_source",
          .type = FieldType::Choice,
          .meaning = "Whether the letter is printed or inferred.",
          .store = into<&Toolkit::letter_source>,
          .choices = printed_or_inferred},
    Field{
        .name = "factors_in_source",
        .type = FieldType::Integer,
        .meaning =
            "How many key factors the source has, where the collection holds only a part of them.",
        .store = into<&Toolkit::factors_in_source>,
        .least = 1,
        .most = 100},
    Field{.name = "group",
          .type = FieldType::Tables,
          .meaning = "The groups of its key factors, in order.",
          .store = each_into<&Toolkit::groups, group_from>,
          .fields = group_fields},
    website_field<&Toolkit::website>,
    order_field<&Toolkit::order>,
    stub_field<&Toolkit::stub>,
};

constexpr std::array standard_fields{
    Field{.name = "statement",
          .type = FieldType::Markdown,
          .need = Need::Required,
          .meaning = "What a city aims for, in one sentence.",
          .store = into<&Standard::statement>},
    Field{.name = "label",
          .meaning = "What the source calls it: \"Integrating Cities standard\".",
          .store = into<&Standard::label>},
    commitments_field,
};

constexpr std::array key_factor_fields{
    Field{.name = "number",
          .type = FieldType::Integer,
          .need = Need::Required,
          .meaning = "Its number in the toolkit or group, from 1 without gaps.",
          .store = into<&KeyFactor::number>,
          .least = 1,
          .most = 100},
    Field{.name = "number_in_source",
          .meaning =
              "The number as the source prints it, where that differs: \"01\", \"not printed\".",
          .store = into<&KeyFactor::number_in_source>},
    Field{.name = "statement",
          .type = FieldType::Markdown,
          .need = Need::Required,
          .meaning = "What is true of a city that has the factor in place.",
          .store = into<&KeyFactor::statement>},
    Field{.name = "points",
          .type = FieldType::MarkdownList,
          .meaning = "The statement's bullets, where it is a lead with a list.",
          .store = into<&KeyFactor::points>},
    Field{.name = "group",
          .meaning = "The id of one of the toolkit's groups.",
          .store = into<&KeyFactor::group>},
    shared_by_field,
    Field{.name = "parallel",
          .type = FieldType::References,
          .meaning = "Key factors of other toolkits that ask for much the same; shown on both.",
          .role = Role::Parallel,
          .targets = factors,
          .reason = Reason::Required},
    commitments_field,
    context_field,
};

constexpr std::array initiative_fields{
    Field{.name = "name", .need = Need::Required, .meaning = "Its name, in its own language."},
    Field{.name = "lang",
          .type = FieldType::Language,
          .meaning = "The language of the name, where it is not English."},
    Field{.name = "english", .meaning = "The name in English."},
    Field{.name = "from",
          .type = FieldType::Integer,
          .meaning = "The year it began.",
          .least = first_year,
          .most = last_year},
    Field{.name = "to",
          .type = FieldType::Integer,
          .meaning = "The year it ended.",
          .least = first_year,
          .most = last_year},
};

constexpr std::array case_fields{
    Field{.name = "city",
          .type = FieldType::Reference,
          .need = Need::Required,
          .meaning = "The city that does it.",
          .role = Role::InCity,
          .targets = cities},
    Field{.name = "kind",
          .type = FieldType::Choice,
          .need = Need::Required,
          .meaning = "What the source calls it.",
          .store = into<&Case::kind>,
          .choices = case_kinds},
    Field{.name = "title_is",
          .type = FieldType::Choice,
          .meaning = "Whether the title is the source's or ours.",
          .store = into<&Case::title_is>,
          .choices = printed_or_editorial},
    Field{.name = "illustrates",
          .type = FieldType::References,
          .meaning = "The key factors it illustrates; with a reason where the link is ours.",
          .role = Role::Illustrates,
          .targets = factors,
          .reason = Reason::Optional},
    Field{.name = "as_of",
          .type = FieldType::Date,
          .meaning = "The time it describes.",
          .store = into<&Case::as_of>},
    Field{.name = "place",
          .meaning = "Where it happens, if that is not the city itself.",
          .store = into<&Case::place>},
    commitments_field,
    context_field,
    Field{.name = "told_again",
          .type = FieldType::References,
          .meaning = "Other cases or findings that tell of the same initiative; shown on both.",
          .role = Role::ToldAgain,
          .targets = retellings,
          .reason = Reason::Required},
    Field{.name = "initiative",
          .type = FieldType::Tables,
          .meaning = "The initiatives it names.",
          .store = each_into<&Case::initiatives, initiative_from>,
          .fields = initiative_fields},
    order_field<&Case::order>,
};

constexpr std::array role_fields{
    Field{.name = "programme",
          .type = FieldType::Reference,
          .need = Need::Required,
          .meaning = "The programme.",
          .role = Role::TookPart,
          .targets = programmes},
    Field{.name = "role",
          .type = FieldType::Choice,
          .need = Need::Required,
          .meaning = "What the city was in it.",
          .choices = city_roles},
    Field{.name = "toolkit",
          .type = FieldType::Reference,
          .meaning = "The toolkit it worked on.",
          .role = Role::TookPartIn,
          .targets = toolkits},
    Field{.name = "note", .meaning = "A few words more."},
};

constexpr std::array city_fields{
    Field{.name = "country",
          .type = FieldType::Country,
          .need = Need::Required,
          .meaning = "The country's two letters (ISO 3166-1): \"BE\".",
          .store = into<&City::country>},
    Field{.name = "coordinates",
          .type = FieldType::NumberList,
          .need = Need::Required,
          .meaning = "Latitude and longitude in degrees: [51.05, 3.72].",
          .store = store_coordinates,
          .least = -180,
          .most = 180,
          .length = 2},
    Field{.name = "local_name",
          .meaning = "The city's name in its own language.",
          .store = into<&City::local_name>},
    Field{.name = "local_lang",
          .type = FieldType::Language,
          .meaning = "The language of that name: \"nl\".",
          .store = into<&City::local_language>},
    Field{.name = "role",
          .type = FieldType::Tables,
          .meaning = "What the city was in each programme.",
          .store = each_into<&City::roles, role_from>,
          .fields = role_fields},
};

constexpr std::array wording_fields{
    Field{.name = "toolkits",
          .type = FieldType::References,
          .need = Need::Required,
          .meaning = "The toolkits that word it so.",
          .role = Role::SharedBy,
          .targets = toolkits},
    Field{.name = "title", .need = Need::Required, .meaning = "What these toolkits call it."},
    Field{.name = "intro", .type = FieldType::Markdown, .meaning = "A sentence before the points."},
    Field{.name = "points",
          .type = FieldType::MarkdownList,
          .need = Need::Required,
          .meaning = "What the factor may involve."},
};

constexpr std::array context_factor_fields{
    Field{.name = "order",
          .type = FieldType::Integer,
          .need = Need::Required,
          .meaning = "Its place in the list of context factors.",
          .store = into<&ContextFactor::order>,
          .least = 0,
          .most = 1000},
    Field{.name = "wording",
          .type = FieldType::Tables,
          .need = Need::Required,
          .meaning = "How each toolkit words it.",
          .store = each_into<&ContextFactor::wordings, wording_from>,
          .fields = wording_fields},
};

constexpr std::array commitment_fields{
    Field{.name = "number",
          .type = FieldType::Integer,
          .need = Need::Required,
          .meaning = "Its number in the Charter.",
          .store = into<&Commitment::number>,
          .least = 1,
          .most = 100},
    Field{.name = "role",
          .type = FieldType::Choice,
          .need = Need::Required,
          .meaning = "What a city is when it makes this commitment.",
          .store = into<&Commitment::role>,
          .choices = commitment_roles},
    Field{.name = "statement",
          .type = FieldType::Markdown,
          .need = Need::Required,
          .meaning = "What the city commits itself to.",
          .store = into<&Commitment::statement>},
};

constexpr std::array finding_fields{
    Field{.name = "kind",
          .type = FieldType::Choice,
          .need = Need::Required,
          .meaning = "What it is in the report.",
          .store = into<&Finding::kind>,
          .choices = finding_kinds},
    Field{.name = "number",
          .type = FieldType::Integer,
          .meaning = "The number of a trend.",
          .store = into<&Finding::number>,
          .least = 1,
          .most = 100},
    Field{.name = "parent",
          .type = FieldType::Reference,
          .meaning = "The finding it is a part of; the report itself has none.",
          .role = Role::PartOf,
          .targets = findings},
    Field{.name = "cities",
          .type = FieldType::References,
          .meaning = "The cities it speaks of, in order.",
          .role = Role::Names,
          .targets = cities},
    commitments_field,
    Field{.name = "title_in_summary",
          .meaning = "Its title in the report's summary, where that differs.",
          .store = into<&Finding::title_in_summary>},
    Field{.name = "period", .meaning = "The time it covers.", .store = into<&Finding::period>},
    year_field<&Finding::year>,
    order_field<&Finding::order>,
};

constexpr std::array sense_fields{
    Field{.name = "toolkits",
          .type = FieldType::References,
          .meaning = "The toolkits that use it so; none: all.",
          .role = Role::SharedBy,
          .targets = toolkits},
    Field{.name = "text",
          .type = FieldType::Markdown,
          .need = Need::Required,
          .meaning = "What the term means there."},
    Field{.name = "source",
          .type = FieldType::Table,
          .meaning = "Where this sense comes from.",
          .fields = source_fields},
};

constexpr std::array term_fields{
    Field{.name = "acronym",
          .type = FieldType::Flag,
          .meaning = "True for an abbreviation.",
          .store = into<&Term::acronym>},
    Field{.name = "expands",
          .meaning = "What the abbreviation stands for.",
          .store = into<&Term::expands>},
    Field{.name = "lang",
          .type = FieldType::Language,
          .meaning = "The term's language, where it is not English.",
          .store = into<&Term::language>},
    Field{.name = "forms",
          .type = FieldType::TextList,
          .meaning = "Its other forms: \"migrants\".",
          .store = into<&Term::forms>},
    Field{.name = "see",
          .type = FieldType::References,
          .meaning = "Terms to look up as well.",
          .role = Role::SeeAlso,
          .targets = terms},
    Field{.name = "sense",
          .type = FieldType::Tables,
          .need = Need::Required,
          .meaning = "What it means, toolkit by toolkit.",
          .store = each_into<&Term::senses, sense_from>,
          .fields = sense_fields},
};

constexpr std::array part_fields{
    Field{.name = "kind",
          .type = FieldType::Choice,
          .need = Need::Required,
          .meaning = "What sort of part it is.",
          .store = into<&Part::kind>,
          .choices = part_kinds},
    Field{.name = "order",
          .type = FieldType::Integer,
          .need = Need::Required,
          .meaning = "Its place among the toolkit's parts.",
          .store = into<&Part::order>,
          .least = 0,
          .most = 1000},
    Field{.name = "signed",
          .meaning = "The office that signs it, never a person's name.",
          .store = into<&Part::signed_by>},
    Field{.name = "shared_with",
          .type = FieldType::References,
          .meaning = "Other toolkits that print the same part.",
          .role = Role::SharedBy,
          .targets = toolkits},
};

constexpr std::array note_fields{
    Field{.name = "about",
          .type = FieldType::References,
          .need = Need::Required,
          .meaning = "What the note is about; it is shown there.",
          .role = Role::About},
    Field{.name = "kind",
          .type = FieldType::Choice,
          .need = Need::Required,
          .meaning = "What sort of note it is.",
          .store = into<&Note::kind>,
          .choices = note_kinds},
};

constexpr std::array document_fields{
    Field{.name = "kind",
          .type = FieldType::Choice,
          .meaning = "What sort of document it is.",
          .store = into<&Document::kind>,
          .choices = document_kinds},
    Field{.name = "publisher", .meaning = "Who published it.", .store = into<&Document::publisher>},
    year_field<&Document::year>,
    Field{.name = "address",
          .type = FieldType::Address,
          .meaning = "Its address on the web.",
          .store = into<&Document::address>},
    Field{.name = "rights",
          .meaning = "Who holds the rights in it.",
          .store = into<&Document::rights>},
    stub_field<&Document::stub>,
};

constexpr std::array page_fields{
    order_field<&Page::order>,
};

}  // namespace

std::span<const Field> common_fields() { return common; }

std::span<const Field> fields_of(Kind kind) {
  switch (kind) {
    case Kind::Programme:
      return programme_fields;
    case Kind::Toolkit:
      return toolkit_fields;
    case Kind::Standard:
      return standard_fields;
    case Kind::KeyFactor:
      return key_factor_fields;
    case Kind::Question:
      return {};
    case Kind::Case:
      return case_fields;
    case Kind::City:
      return city_fields;
    case Kind::ContextFactor:
      return context_factor_fields;
    case Kind::Commitment:
      return commitment_fields;
    case Kind::Finding:
      return finding_fields;
    case Kind::Term:
      return term_fields;
    case Kind::Part:
      return part_fields;
    case Kind::Note:
      return note_fields;
    case Kind::Document:
      return document_fields;
    case Kind::Page:
      return page_fields;
  }
  return {};
}

std::span<const Kind> targets_of(Role role) {
  switch (role) {
    case Role::Illustrates:
    case Role::Parallel:
      return factors;
    case Role::InCity:
    case Role::Names:
      return cities;
    case Role::AnswersTo:
      return commitments;
    case Role::InContext:
      return context_factors;
    case Role::ToldAgain:
      return retellings;
    case Role::SharedBy:
    case Role::TookPartIn:
      return toolkits;
    case Role::TookPart:
      return programmes;
    case Role::PartOf:
      return findings;
    case Role::SeeAlso:
      return terms;
    case Role::ComesFrom:
      return documents;
    case Role::Mention:
    case Role::Printed:
    case Role::Related:
    case Role::About:
    case Role::BelongsTo:
      return {};
  }
  return {};
}

std::string_view name_of(FieldType type) {
  switch (type) {
    case FieldType::Text:
    case FieldType::Choice:
      return "a text in quotes";
    case FieldType::Markdown:
    case FieldType::Prose:
      return "a text in quotes";
    case FieldType::Language:
      return "a language's tag in quotes";
    case FieldType::Country:
      return "a country's two letters in quotes";
    case FieldType::Address:
      return "a web address in quotes";
    case FieldType::File:
      return "the name of a file in quotes";
    case FieldType::Integer:
      return "a whole number";
    case FieldType::Flag:
      return "true or false";
    case FieldType::Date:
      return "a year or a date";
    case FieldType::TextList:
    case FieldType::MarkdownList:
      return "a list of texts";
    case FieldType::NumberList:
      return "a list of numbers";
    case FieldType::Reference:
      return "a reference in quotes";
    case FieldType::References:
      return "a list of references";
    case FieldType::Table:
      return "a table";
    case FieldType::Tables:
      return "a list of tables";
  }
  return {};
}

}  // namespace brochure
