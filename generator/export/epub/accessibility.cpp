#include "export/epub/accessibility.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "export/interface_word.h"
#include "export/reader/xhtml.h"

namespace brochure {
namespace {

constexpr std::array<std::string_view, 6> moving_elements{"audio",  "video",  "script",
                                                          "iframe", "object", "embed"};

bool is_hidden(pugi::xml_node element) {
  for (; element; element = element.parent()) {
    if (element.attribute("aria-hidden").value() == std::string_view("true")) return true;
  }
  return false;
}

bool has_text(const pugi::xml_node& element, const char* attribute) {
  return *element.attribute(attribute).value() != '\0';
}

void look_at_picture(const pugi::xml_node& element, BookFindings& findings) {
  const auto alternative = element.attribute("alt");
  // An empty text says that the picture is for looks only.
  if (is_hidden(element) || (alternative && !has_text(element, "alt"))) return;
  ++findings.pictures;
  if (!alternative) ++findings.undescribed;
  if (std::string_view(element.attribute("src").value()).ends_with(".gif")) {
    findings.may_move = true;
  }
}

void look_at_drawing(const pugi::xml_node& element, BookFindings& findings) {
  if (is_hidden(element)) return;
  ++findings.pictures;
  const bool is_described = has_text(element, "aria-label") ||
                            has_text(element, "aria-labelledby") || element.child("title");
  if (!is_described) ++findings.undescribed;
}

void look_at_heading(std::size_t level, BookFindings& findings) {
  findings.has_headings = true;
  if (level > findings.last_heading + 1) findings.skips_headings = true;
  findings.last_heading = level;
}

/// Joins sentences.
std::string summary_of(const BookFindings& findings, const Words& words) {
  std::string summary = interface_word(words, "epub_summary_text");
  const auto say = [&](std::string_view name) {
    summary.append(" ").append(interface_word(words, name));
  };
  if (!findings.has_lost_links) say("epub_summary_links");
  if (findings.pictures > 0) {
    say(findings.undescribed == 0 ? "epub_summary_pictures" : "epub_summary_undescribed");
  }
  if (findings.has_pages) say("epub_summary_pages");
  if (!findings.may_move) say("epub_summary_hazards");
  return summary;
}

}  // namespace

void look_through(const pugi::xml_node& body, BookFindings& findings) {
  for_each_element(body, [&](pugi::xml_node element) {
    const std::string_view name = element.name();
    if (name == "img") look_at_picture(element, findings);
    if (name == "svg") look_at_drawing(element, findings);
    if (std::ranges::find(moving_elements, name) != moving_elements.end()) {
      findings.may_move = true;
    }
    if (const std::size_t level = heading_level(element); level != 0)
      look_at_heading(level, findings);
    if (element.attribute("role").value() == std::string_view("doc-index")) {
      findings.has_index = true;
    }
  });
}

std::vector<std::pair<std::string, std::string>> accessibility_of(const BookFindings& findings,
                                                                  const Words& words) {
  std::vector<std::pair<std::string, std::string>> properties;
  const auto add = [&](std::string_view name, std::string value) {
    properties.emplace_back(std::string("schema:").append(name), std::move(value));
  };
  add("accessMode", "textual");
  if (findings.pictures > 0) add("accessMode", "visual");
  if (findings.undescribed == 0) add("accessModeSufficient", "textual");
  if (findings.pictures > 0) add("accessModeSufficient", "textual,visual");
  add("accessibilityFeature", "tableOfContents");
  add("accessibilityFeature", "readingOrder");
  if (findings.has_headings && !findings.skips_headings) {
    add("accessibilityFeature", "structuralNavigation");
  }
  if (findings.pictures > 0 && findings.undescribed == 0) {
    add("accessibilityFeature", "alternativeText");
  }
  if (findings.has_index) add("accessibilityFeature", "index");
  if (findings.has_pages) add("accessibilityFeature", "pageNavigation");
  add("accessibilityHazard", findings.may_move ? "unknown" : "none");
  add("accessibilitySummary", summary_of(findings, words));
  return properties;
}

}  // namespace brochure
