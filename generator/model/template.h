#pragma once

// A Mustache template as a tree: read once when its theme loads, then only looked at, so that
// many pages may be rendered from it at the same time.

#include <string>
#include <variant>
#include <vector>

namespace brochure {

struct TemplatePart;
using Template = std::vector<TemplatePart>;

/// A name as in `{{toolkit.title}}`: its parts. Empty for `{{.}}`, the item at hand.
using TemplateName = std::vector<std::string>;

struct TemplateText {
  std::string text;
  bool operator==(const TemplateText&) const = default;
};

/// `{{name}}`, or `{{{name}}}` when not escaped.
struct TemplateValue {
  TemplateName name;
  bool escaped = true;
  bool among_elements =
      true;  ///< whether there may be an element in its place: not in an attribute
  bool operator==(const TemplateValue&) const = default;
};

/// `{{#name}}...{{/name}}`, or `{{^name}}...{{/name}}` when inverted.
struct TemplateSection {
  TemplateName name;
  bool inverted = false;
  Template inside;
  bool operator==(const TemplateSection&) const = default;
};

struct TemplatePart {
  std::variant<TemplateText, TemplateValue, TemplateSection> node;
  bool operator==(const TemplatePart&) const = default;
};

}  // namespace brochure
