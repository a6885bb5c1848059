#include "compose/search/entity_text.h"

#include <algorithm>

#include "base/overloaded.h"
#include "compose/prose.h"

namespace brochure {
namespace {

/// Collects texts of one entity.
class Collected {
 public:
  Collected(const Edition& edition, EntityIndex index) : edition_(edition), index_(index) {}

  void add(const std::string& text) {
    if (text.empty()) return;
    if (!text_.empty()) text_ += ' ';
    text_ += text;
  }
  void add(const Inlines& text) { add(plain_text(resolved(edition_, index_, text))); }
  void add(const std::vector<Inlines>& texts) {
    for (const Inlines& text : texts) add(text);
  }
  void add(const Prose& prose) {
    const Prose shown = resolved(edition_, index_, prose);
    add(plain_text(shown.blocks));
    for (const Blocks& footnote : shown.footnotes) add(plain_text(footnote));
  }

  std::string take() { return std::move(text_); }

 private:
  const Edition& edition_;
  EntityIndex index_;
  std::string text_;
};

void add_facts(const Facts& facts, Collected& out) {
  std::visit(Overloaded{[&](const Toolkit& toolkit) {
                          for (const FactorGroup& group : toolkit.groups) {
                            out.add(group.title);
                            out.add(group.intro);
                          }
                        },
                        [&](const KeyFactor& factor) {
                          out.add(factor.statement);
                          out.add(factor.points);
                        },
                        [&](const ContextFactor& factor) {
                          for (const Wording& wording : factor.wordings) {
                            out.add(wording.title);
                            out.add(wording.intro);
                            out.add(wording.points);
                          }
                        },
                        [&](const Term& term) {
                          for (const Sense& sense : term.senses) out.add(sense.text);
                        },
                        [&](const City& city) {
                          for (const CityRole& role : city.roles) out.add(role.note);
                        },
                        [&](const auto& others) {
                          if constexpr (requires { others.statement; }) out.add(others.statement);
                        }},
             facts);
}

}  // namespace

std::string text_of(const Edition& edition, EntityIndex index) {
  const Entity& entity = entity_at(edition.linked, index);
  Collected text(edition, index);
  text.add(entity.summary);
  add_facts(entity.facts, text);
  text.add(entity.body);
  for (const Video& video : entity.videos) {
    text.add(video.title);
    text.add(video.description);
    text.add(video.transcript);
  }
  return text.take();
}

std::string plain_words_of(const Edition& edition, EntityIndex index,
                           const std::vector<Inlines>& texts) {
  Collected text(edition, index);
  text.add(texts);
  return text.take();
}

std::vector<std::string> other_names_of(const Entity& entity) {
  std::vector<std::string> names = entity.aliases;
  names.push_back(entity.short_title);
  std::visit(Overloaded{[&](const City& city) { names.push_back(city.local_name); },
                        [&](const Term& term) {
                          names.push_back(term.expands);
                          names.insert(names.end(), term.forms.begin(), term.forms.end());
                        },
                        [&](const Case& told) {
                          for (const Initiative& initiative : told.initiatives) {
                            names.push_back(initiative.name);
                            names.push_back(initiative.english);
                          }
                        },
                        [&](const Finding& finding) { names.push_back(finding.title_in_summary); },
                        [](const auto&) {}},
             entity.facts);
  std::erase_if(names,
                [&](const std::string& name) { return name.empty() || name == entity.title; });
  return names;
}

}  // namespace brochure
