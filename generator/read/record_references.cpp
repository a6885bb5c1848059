#include "read/record_references.h"

#include <string>
#include <utility>

#include <fmt/format.h>

#include "read/record_values.h"

namespace brochure {
namespace {

ReferenceIndex add_reference(std::string written, std::string reason, Span where,
                             const Field& field, RecordContext& context) {
  const auto index = static_cast<ReferenceIndex>(context.entity.references.size());
  context.entity.references.push_back({.role = field.role,
                                       .written = std::move(written),
                                       .where = where,
                                       .reason = std::move(reason),
                                       .text = {}});
  return index;
}

/// A reference as "kf:5", or as the number alone. Reports anything else.
std::optional<std::string> written_reference(const toml::node& node, const Field& field,
                                             RecordContext& context) {
  if (const auto* number = node.as_integer()) return std::to_string(number->get());
  if (!node.is_string()) {
    report_wrong_type(field, "a reference in quotes", node, context);
    return std::nullopt;
  }
  return read_text(node, field, context);
}

Span place_of_reference(const toml::node& node, const RecordContext& context) {
  const Span where = span_of(node.source(), context);
  return node.is_string() ? within_quotes(where) : where;
}

void report_missing_reason(const Field& field, std::string_view written, Span where,
                           RecordContext& context) {
  report(context, Code::MissingReason, where,
         fmt::format("'{}' needs the editors' reason", field.name), "",
         fmt::format("write {{ to = \"{}\", why = \"...\" }}", written));
}

/// Reports parts that a reference does not have, and says whether "to" is among the known ones.
bool check_parts(const toml::table& table, Span where, RecordContext& context) {
  bool all_known = true;
  for (const auto& [key, node] : table) {
    if (key == "to" || key == "why") continue;
    all_known = false;
    report(context, Code::UnknownKey, span_of(key.source(), context),
           fmt::format("unknown field '{}' of a reference", key.str()), "",
           "a reference has the fields to and why");
  }
  if (table.contains("to")) return true;
  // An unknown part is probably this one, misspelt.
  if (all_known) {
    report(context, Code::MissingKey, where, "the reference lacks 'to'", "",
           "write { to = \"...\", why = \"...\" }");
  }
  return false;
}

/// { to = "kf:5", why = "..." }
std::optional<Value> read_reasoned_reference(const toml::table& table, const Field& field,
                                             RecordContext& context) {
  if (!check_parts(table, span_of(table.source(), context), context)) return std::nullopt;
  const toml::node& to = *table.get("to");
  const Span where = place_of_reference(to, context);
  const Field to_field{.name = "to", .need = Need::Required, .meaning = "What is referred to."};
  const Field why_field{.name = "why",
                        .need = field.reason == Reason::Required ? Need::Required : Need::Optional,
                        .meaning = "The editors' reason, in a sentence."};
  std::string reason;
  if (const toml::node* why = table.get("why")) {
    reason = read_text(*why, why_field, context).value_or("");
    if (field.reason == Reason::None) {
      report(context, Code::UnknownKey, span_of(why->source(), context),
             fmt::format("'{}' takes no reason", field.name), "",
             "what the editors recommend, with their reason, stands under 'related'");
    }
  }
  auto written = written_reference(to, to_field, context);
  if (!written) return std::nullopt;
  if (field.reason == Reason::Required && !table.contains("why")) {
    report_missing_reason(field, *written, where, context);
  }
  return Value{add_reference(std::move(*written), std::move(reason), where, field, context)};
}

}  // namespace

std::optional<Value> read_reference(const toml::node& node, const Field& field,
                                    RecordContext& context) {
  if (const auto* table = node.as_table()) return read_reasoned_reference(*table, field, context);
  auto written = written_reference(node, field, context);
  if (!written) return std::nullopt;
  const Span where = place_of_reference(node, context);
  if (field.reason == Reason::Required) report_missing_reason(field, *written, where, context);
  return Value{add_reference(std::move(*written), {}, where, field, context)};
}

}  // namespace brochure
