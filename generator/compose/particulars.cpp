#include "compose/particulars.h"

#include <string>
#include <string_view>
#include <utility>

#include "compose/facts.h"
#include "compose/words.h"

namespace brochure {
namespace {

ViewObject stated(const Edition& edition, std::string_view name, const std::string& text) {
  return fact(edition, name, {text_or_website(text)});
}

/// Likewise of what must be there.
ViewObject required(const Edition& edition, std::string_view name, const std::string& text) {
  if (!text.empty()) return stated(edition, name, text);
  ViewObject value = text_value(word(edition, "not_stated"));
  return fact(edition, name, {std::move(value)});
}

}  // namespace

ViewObject text_or_website(const std::string& text) {
  const bool is_address = text.starts_with("https://") || text.starts_with("http://");
  return is_address ? website_value(text) : text_value(text);
}

View particulars_of(const Edition& edition, const Entity& page) {
  if (page.kind != Kind::Page) return false;
  const Site& site = edition.site;
  const Particulars& own = site.particulars;
  if (page.id == imprint_id) {
    return facts_view(
        {required(edition, "publisher", site.publisher), stated(edition, "office", own.office),
         required(edition, "postal_address", own.postal_address),
         required(edition, "contact", site.contact), stated(edition, "telephone", own.telephone),
         stated(edition, "register", own.register_entry),
         stated(edition, "vat_number", own.vat_number),
         stated(edition, "supervisor", own.supervisor), stated(edition, "licence", site.licence)});
  }
  if (page.id == accessibility_id) {
    return facts_view(
        {required(edition, "publisher", site.publisher),
         required(edition, "feedback", own.feedback.empty() ? site.contact : own.feedback),
         required(edition, "enforcement", own.enforcement)});
  }
  return false;
}

}  // namespace brochure
