#include "unit/compose/sample.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include <doctest/doctest.h>
#include <toml++/toml.h>

#include "base/overloaded.h"
#include "support/linked.h"

namespace brochure {
namespace {

const Sources sample_files{
    {"content/north/programme.md", R"(+++
title = "North"
summary = "A programme of northern cities."
theme = "north"
from = 2012
to = 2014
order = 1
+++
It began in 2012 and gave rise to [parks](toolkit:parks).
)"},
    {"content/old/programme.md", R"(+++
title = "Old"
theme = "base"
stub = true
+++
Others speak of it.
)"},
    {"content/north/parks/toolkit.md", R"(+++
title = "Parks for everyone"
short_title = "Parks"
year = 2014
order = 1
factors_in_source = 5

[[group]]
id = "common"
title = "Common factors"
restarts = true

[[group]]
id = "plan"
title = "Planning"
restarts = true
+++
How a city shares its parks.
)"},
    {"content/north/streets/toolkit.md", R"(+++
title = "Streets for everyone"
short_title = "Streets"
stub = true
order = 2
+++
Only its name is known.
)"},
    {"content/north/parks/standard.md", R"(+++
title = "Parks standard"
statement = "The city keeps its parks open to *all*."
source = { document = "parks-2014", place = "Standard" }
+++
)"},
    {"content/north/parks/factors/review.md", R"(+++
title = "A review of the parks"
short_title = "Review"
number = 1
group = "plan"
statement = "The city knows who uses its parks."
commitments = [{ to = "commitment:1", why = "It hears from all residents." }]
context = ["context:weather"]
source = { document = "parks-2014", place = "Key factor 1" }
reviewed = 2026-11-20
+++
Who comes, and who stays away? See [the people](kf:people).

## Guide questions
- Who counts the visitors?
  - on weekdays?
  - at night?
- What happens [next](kf:people)?
)"},
    {"content/north/parks/factors/people.md", R"(+++
title = "People in the parks"
number = 2
group = "plan"
statement = "Visitors have a say."
printed = ["kf:review"]
parallel = [{ to = "kf:north/care", why = "Both ask who is listened to." }]
related = [{ to = "question:parks/review/1.2", why = "Nights are forgotten most easily." }]
+++
They build on [the review](kf:review) of the parks. More on [counting](question:parks/review/1).

## Guide questions
- Who asks them?
)"},
    {"content/north/factors/care.md", R"(+++
title = "Care for public places"
number = 1
group = "common"
toolkits = ["parks", "streets"]
statement = "Somebody cares."
+++
Places need care.

## Guide questions
- Who cares?
)"},
    {"content/north/parks/cases/ghent-night.md", R"(+++
city = "ghent"
title = "Night walks"
title_is = "editorial"
kind = "example"
illustrates = ["kf:review", { to = "kf:north/care", why = "Walkers report what is broken." }]
as_of = 2013
told_again = [{ to = "finding:2020/lights", why = "The same walks, six years later." }]
source = { document = "parks-2014", place = "Key factor 1, Ghent" }

[[initiative]]
name = "Nachtwandeling"
lang = "nl"
english = "night walk"
from = 2011
+++
[Ghent](city:ghent) walks through its parks at night, with lamps.
)"},
    {"content/north/parks/cases/riga-map.md", R"(+++
city = "riga"
title = "A map of parks"
kind = "example"
illustrates = ["kf:review"]
order = 2
+++
Riga draws a map, as [Ghent](city:ghent) does.
)"},
    {"content/north/parks/parts/foreword.md", R"(+++
title = "Foreword"
kind = "foreword"
order = 1
shared_with = ["streets"]
signed = "The office for parks"
+++
Welcome to the [parks](toolkit:parks).
)"},
    {"content/north/parks/notes/lost-number.md", R"(+++
title = "A lost number"
kind = "erratum"
about = ["kf:people", "question:parks/review/2"]
+++
The number is not printed.
)"},
    {"content/cities/ghent.toml", R"(title = "Ghent"
country = "BE"
coordinates = [51.05, 3.73]
local_name = "Gent"
local_lang = "nl"
aliases = ["gand"]

[[role]]
programme = "north"
role = "mentor"
toolkit = "parks"
note = "From the start."
)"},
    {"content/cities/riga.toml", R"(title = "Riga"
country = "LV"
coordinates = [56.95, 24.11]
)"},
    {"content/context/weather.md", R"(+++
order = 1
title = "Weather"

[[wording]]
toolkits = ["parks"]
title = "Rain"
points = ["How much it rains"]

[[wording]]
toolkits = ["streets"]
title = "Weather and climate"
intro = "Both count:"
points = ["Sun", "Wind"]
+++
)"},
    {"content/charter/equal.md", R"(+++
number = 1
title = "Equal opportunities"
role = "policy-makers"
statement = "The city speaks of equal opportunities."
+++
)"},
    {"content/terms/bench.md", R"(+++
title = "Bench"
see = ["lawn"]

[[sense]]
toolkits = ["parks"]
text = "Where one sits, see [the review](kf:parks/review)."
source = { document = "parks-2014", place = "Note on terms" }
+++
)"},
    {"content/terms/lawn.md", R"(+++
title = "Lawn"

[[sense]]
text = "Grass."
+++
)"},
    {"content/reports/2020/report.md", R"(+++
title = "Report of 2020"
kind = "report"
year = 2020
+++
What became of the parks.
)"},
    {"content/reports/2020/trend.md", R"(+++
title = "Longer evenings"
kind = "trend"
number = 1
order = 1
parent = "2020"
commitments = ["commitment:1"]
+++
Evenings grow longer.
)"},
    {"content/reports/2020/lights.md", R"(+++
title = "Lights in the dark"
kind = "section"
order = 1
parent = "2020/trend"
cities = ["ghent"]
+++
In 2019 [Ghent](city:ghent) lit its parks.
)"},
    {"content/documents/parks-2014.toml", R"(title = "Parks for everyone, 2014"
year = 2014
publisher = "An office"
kind = "toolkit"
)"},
    {"content/pages/home.md", R"(+++
title = "Places for everyone"
order = 1
+++
Begin with the [about](page:about) page.
)"},
    {"content/pages/cities.md", R"(+++
title = "Cities and towns"
short_title = "Cities"
order = 2
+++
)"},
    {"content/pages/about.md", R"(+++
title = "About"
order = 3
+++
See the [cities](page:cities).
)"},
};

Words base_words() {
  const toml::table table =
      toml::parse_file(std::string(BROCHURE_SOURCE_DIR) + "/themes/base/words/en.toml");
  Words words;
  for (const auto& [key, value] : table) {
    words.emplace(std::string(key.str()), value.value_or(std::string()));
  }
  return words;
}

const View* member_of(const View& view, std::string_view name) {
  if (const auto* object = std::get_if<ViewObject>(&view.value)) {
    const auto found = object->find(name);
    return found == object->end() ? nullptr : &found->second;
  }
  const auto* list = std::get_if<ViewList>(&view.value);
  std::size_t place = 0;
  const auto parsed = std::from_chars(name.data(), name.data() + name.size(), place);
  const bool in_list = list != nullptr && parsed.ec == std::errc() && place < list->size();
  return in_list ? &(*list)[place] : nullptr;
}

/// Calls `visit` with every value that is no list or object, and its way.
template <class Visit>
void for_each_value(const View& view, const std::string& way, const Visit& visit) {
  if (const auto* list = std::get_if<ViewList>(&view.value)) {
    for (std::size_t i = 0; i < list->size(); ++i) {
      std::string inner = way;
      inner.append(".").append(std::to_string(i));
      for_each_value((*list)[i], inner, visit);
    }
  } else if (const auto* object = std::get_if<ViewObject>(&view.value)) {
    for (const auto& [name, value] : *object) {
      std::string inner = way;
      inner.append(".").append(name);
      for_each_value(value, inner, visit);
    }
  } else {
    visit(view, way);
  }
}

void add_addresses(const Inlines& inlines, std::vector<std::string>& addresses);
void add_addresses(const Blocks& blocks, std::vector<std::string>& addresses);

template <class Node>
void add_addresses_inside(const Node& node, std::vector<std::string>& addresses) {
  if constexpr (std::is_same_v<Node, Link>) {
    if (node.to != LinkTo::OtherSite) addresses.push_back(node.address);
  }
  if constexpr (requires { node.inside; }) add_addresses(node.inside, addresses);
  if constexpr (std::is_same_v<Node, List>) {
    for (const Blocks& item : node.items) add_addresses(item, addresses);
  }
}

void add_addresses(const Inlines& inlines, std::vector<std::string>& addresses) {
  for (const Inline& item : inlines) {
    std::visit([&](const auto& node) { add_addresses_inside(node, addresses); }, item.node);
  }
}

void add_addresses(const Blocks& blocks, std::vector<std::string>& addresses) {
  for (const Block& block : blocks) {
    std::visit([&](const auto& node) { add_addresses_inside(node, addresses); }, block.node);
  }
}

}  // namespace

Sample sample_with(Sources files) {
  for (const SourceFile& file : sample_files) {
    const bool replaced = std::ranges::find(files, file.path, &SourceFile::path) != files.end();
    if (!replaced) files.push_back(file);
  }
  Sample sample{.linked = linked_from(std::move(files)), .site = {}, .words = base_words()};
  sample.site.title = "Places";
  sample.site.description = "Toolkits about places.";
  sample.site.address = "https://example.org/";
  Diagnostics diagnostics;
  sample.plan = plan_pages(sample.linked, sample.site, diagnostics);
  REQUIRE(diagnostics.empty());
  return sample;
}

Sources page_with_videos() {
  return {{"content/pages/films/index.md", R"(+++
title = "Films"

[[video]]
title = "The walk"
file = "walk.mp4"
poster = "walk.jpg"
captions = "walk.vtt"
captions_language = "nl"
credit = "Film: city of Ghent"
date = 2013-05-01
description = "Through [Ghent](city:ghent), by night."
transcript = "One: look. See [Riga](city:riga)."

[[video]]
title = "The map"
address = "https://www.example.org/films/3"
poster = "map.png"
+++
)"},
          {"content/pages/films/walk.mp4", ""},
          {"content/pages/films/walk.jpg", ""},
          {"content/pages/films/walk.vtt", ""},
          {"content/pages/films/map.png", ""}};
}

PageView page_at(const Sample& sample, std::string_view path) {
  const auto request = std::ranges::find(sample.plan, path, &PageRequest::path);
  INFO("no page " << path);
  REQUIRE(request != sample.plan.end());
  return compose_page(sample.linked, sample.site, sample.words, *request);
}

const View& value_at(const PageView& page, std::string_view way) {
  INFO("no " << way << " on " << page.path);
  const std::size_t dot = way.find('.');
  const auto first = page.view.find(way.substr(0, dot));
  REQUIRE(first != page.view.end());
  const View* view = &first->second;
  for (std::size_t at = dot; at != std::string_view::npos;) {
    const std::size_t next = way.find('.', at + 1);
    view = member_of(*view, way.substr(at + 1, next - at - 1));
    REQUIRE(view != nullptr);
    at = next;
  }
  return *view;
}

std::string shown(const PageView& page, std::string_view way) {
  return std::visit(Overloaded{[](bool flag) { return std::string(flag ? "yes" : "no"); },
                               [](const std::string& text) { return text; },
                               [](const Phrase& phrase) { return plain_text(phrase); },
                               [](const Inlines& inlines) { return plain_text(inlines); },
                               [](const Prose& prose) { return plain_text(prose.blocks); },
                               [](const Drawing& drawing) { return plain_text(drawing.title); },
                               [](const ViewList& list) { return std::to_string(list.size()); },
                               [](const ViewObject&) { return std::string("there"); }},
                    value_at(page, way).value);
}

std::vector<FoundText> texts_of(const PageView& page) {
  std::vector<FoundText> texts;
  for_each_value(View(page.view), "", [&](const View& view, const std::string& way) {
    if (const auto* text = std::get_if<std::string>(&view.value)) texts.push_back({way, *text});
    if (const auto* phrase = std::get_if<Phrase>(&view.value)) {
      texts.push_back({way, plain_text(*phrase)});
    }
    if (const auto* inlines = std::get_if<Inlines>(&view.value)) {
      texts.push_back({way, plain_text(*inlines)});
    }
    if (const auto* prose = std::get_if<Prose>(&view.value)) {
      texts.push_back({way, plain_text(prose->blocks)});
    }
  });
  return texts;
}

std::vector<std::string> addresses_of(const PageView& page) {
  std::vector<std::string> addresses;
  for_each_value(View(page.view), "", [&](const View& view, const std::string& way) {
    if (const auto* text = std::get_if<std::string>(&view.value)) {
      if (way.ends_with(".address") && !text->empty()) addresses.push_back(*text);
    } else if (const auto* inlines = std::get_if<Inlines>(&view.value)) {
      add_addresses(*inlines, addresses);
    } else if (const auto* prose = std::get_if<Prose>(&view.value)) {
      add_addresses(prose->blocks, addresses);
    }
  });
  return addresses;
}

}  // namespace brochure
