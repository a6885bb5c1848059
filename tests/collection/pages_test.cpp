// Every page of the real site: what holds for all of them.

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/real_site.h"

namespace brochure {
namespace {

/// Calls visit(path, page) for each page. Doctest's messages are lambdas, and Clang 14 cannot yet
/// capture the parts of a pair in one; it can capture parameters.
template <typename Visit>
void for_each_page(const Visit& visit) {
  for (const auto& [path, page] : real_site().pages) visit(path, page);
}

using Page = pugi::xml_document;

bool leaves_the_site(std::string_view address) {
  return address.find(':') < address.find_first_of("/#?") || address.starts_with("//");
}

std::set<std::string> ids_of(const pugi::xml_node& page) {
  std::set<std::string> ids;
  for_each_element(page, [&](const pugi::xml_node& element) {
    if (const auto id = element.attribute("id")) ids.insert(id.value());
  });
  return ids;
}

/// The links of a page to others of the site, without fragments.
std::set<std::string> pages_linked_from(const std::string& path, const pugi::xml_node& page) {
  std::set<std::string> linked;
  for_each_element(page, [&](const pugi::xml_node& element) {
    const std::string address = element.attribute("href").value();
    if (std::string_view(element.name()) != "a" || address.empty() || leaves_the_site(address))
      return;
    const std::string target = address.substr(0, address.find('#'));
    if (!target.empty()) linked.insert(path_from(path, target));
  });
  return linked;
}

/// Redirects are reached, and named, by those who still have the old address.
bool is_redirect(const pugi::xml_document& page) {
  return page.child("html").child("head").find_child_by_attribute("meta", "http-equiv", "refresh");
}

/// What is shown in the place of others is found at their addresses only.
bool is_not_found(const std::string& path) { return path == "404.html"; }

TEST_CASE("every page is well-formed XML") {
  REQUIRE(real_site().pages.size() > 200);
  for (const auto& unreadable : real_site().unreadable)
    FAIL_CHECK(unreadable.first << ": " << unreadable.second);
}

TEST_CASE("every page has one main heading, a title of its own, a language and a main part") {
  std::set<std::string> titles;
  for_each_page([&](const std::string& path, const Page& page) {
    CAPTURE(path);
    int headings = 0;
    int mains = 0;
    for_each_element(page, [&](const pugi::xml_node& element) {
      headings += std::string_view(element.name()) == "h1" ? 1 : 0;
      mains += std::string_view(element.name()) == "main" ? 1 : 0;
    });
    CHECK(headings == 1);
    CHECK(mains == 1);
    CHECK(std::string_view(page.child("html").attribute("lang").value()) == "en");
    const std::string title = page.child("html").child("head").child("title").text().get();
    CHECK(title != "");
    if (is_redirect(page)) return;
    CHECK_MESSAGE(titles.insert(title).second, "the title is another page's too: " << title);
  });
}

TEST_CASE("headings never jump a level") {
  constexpr std::array<std::string_view, 6> names{"h1", "h2", "h3", "h4", "h5", "h6"};
  for_each_page([&](const std::string& path, const Page& page) {
    std::ptrdiff_t last = -1;
    for_each_element(page.child("html").child("body"), [&](const pugi::xml_node& element) {
      const auto found = std::ranges::find(names, std::string_view(element.name()));
      if (found == names.end()) return;
      const std::ptrdiff_t level = found - names.begin();
      // What stands before the main heading, such as the site's menu, counts for itself.
      if (last >= 0) CHECK_MESSAGE(level <= last + 1, path << ": " << element.text().get());
      last = level;
    });
  });
}

TEST_CASE("no id stands twice on a page") {
  for_each_page([&](const std::string& path, const Page& page) {
    std::set<std::string> ids;
    for_each_element(page, [&](const pugi::xml_node& element) {
      const std::string id = element.attribute("id").value();
      if (!id.empty()) CHECK_MESSAGE(ids.insert(id).second, path << ": " << id);
    });
  });
}

TEST_CASE("every internal link leads to a page, and every fragment to a place on it") {
  std::map<std::string, std::set<std::string>> ids;
  for_each_page([&](const std::string& path, const Page& page) { ids[path] = ids_of(page); });
  for_each_page([&](const std::string& path, const Page& page) {
    for_each_element(page, [&](const pugi::xml_node& element) {
      for (const char* name : {"href", "src"}) {
        const std::string address = element.attribute(name).value();
        if (address.empty() || leaves_the_site(address)) continue;
        const std::size_t hash = address.find('#');
        const std::string file = address.substr(0, hash);
        const std::string target = file.empty() ? path : path_from(path, file);
        CHECK_MESSAGE(real_site().files.contains(target), path << ": " << address);
        if (hash == std::string::npos) continue;
        CHECK_MESSAGE(ids[target].contains(address.substr(hash + 1)), path << ": " << address);
      }
    });
  });
}

TEST_CASE("every page can be reached from the home page") {
  std::set<std::string> reached{"index.html"};
  std::vector<std::string> left{"index.html"};
  while (!left.empty()) {
    const std::string path = left.back();
    left.pop_back();
    for (const std::string& target : pages_linked_from(path, real_site().pages.at(path))) {
      if (real_site().pages.contains(target) && reached.insert(target).second)
        left.push_back(target);
    }
  }
  for_each_page([&](const std::string& path, const Page& page) {
    if (!is_redirect(page) && !is_not_found(path)) CHECK_MESSAGE(reached.contains(path), path);
  });
}

TEST_CASE("no page loads anything from elsewhere, nor holds a script or style of its own") {
  const std::set<std::string_view> only_names{"canonical", "license"};  // links that load nothing
  for_each_page([&](const std::string& path, const Page& page) {
    for_each_element(page, [&](const pugi::xml_node& element) {
      CAPTURE(path);
      const std::string_view name = element.name();
      CHECK_FALSE(element.attribute("style"));
      CHECK(name != "style");
      const bool is_data =
          std::string_view(element.attribute("type").value()) == "application/ld+json";
      if (name == "script") CHECK((element.attribute("src") || is_data));
      const bool loads = element.attribute("src") ||
                         (name == "link" && !only_names.contains(element.attribute("rel").value()));
      if (!loads) return;
      for (const char* attribute : {"src", "href"}) {
        CHECK_FALSE(leaves_the_site(element.attribute(attribute).value()));
      }
      for (const pugi::xml_attribute one : element.attributes()) {
        CHECK_FALSE(std::string_view(one.name()).starts_with("on"));
      }
    });
  });
}

TEST_CASE("every page that readers look for has its headings in a Markdown text of its own") {
  for_each_page([&](const std::string& path, const Page& page) {
    const std::string text_path = path.substr(0, path.rfind('.')) + ".md";
    const bool is_looked_for = !is_redirect(page) && !is_not_found(path) && path != "search.html";
    CHECK_MESSAGE(real_site().files.contains(text_path) == is_looked_for, path);
    if (!is_looked_for) return;
    const std::string& text = real_site().files.at(text_path);
    const auto main = page.select_node("//main");
    const auto headings =
        main.node().select_nodes(".//h1 | .//h2[starts-with(@id, 'part-')] | .//h3/a");
    for (const pugi::xpath_node heading : headings) {
      const std::string_view words = heading.node().last_child().value();
      const std::string first(words.substr(0, words.find_first_of("&*_[]`<\n")));
      CHECK_MESSAGE(text.find(first) != std::string::npos, path << ": " << first);
    }
  });
}

TEST_CASE("no link leads nowhere") {
  for_each_page([&](const std::string& path, const Page& page) {
    for_each_element(page, [&](const pugi::xml_node& element) {
      // Without the attribute it is no link: a piece that scripts fill.
      const pugi::xml_attribute address = element.attribute("href");
      if (std::string_view(element.name()) != "a" || !address) return;
      CHECK_MESSAGE((*address.value() != 0 && std::string_view(address.value()) != "#"), path);
    });
  });
}

}  // namespace
}  // namespace brochure
