// The overviews of the real site: their pictures, tables and files tell the same, and all of it.

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/real_site.h"

namespace brochure {
namespace {

const std::string& file_at(const std::string& path) {
  const auto found = real_site().files.find(path);
  REQUIRE_MESSAGE(found != real_site().files.end(), path);
  return found->second;
}

/// The lines of a file below its header.
std::size_t count_rows(const std::string& csv) {
  std::size_t lines = 0;
  for (std::size_t at = csv.find("\r\n"); at != std::string::npos; at = csv.find("\r\n", at + 2)) {
    ++lines;
  }
  return lines - 1;
}

/// The marks in the table of a page: how many cells have one, and the sum of their numbers.
struct Marks {
  std::size_t cells = 0;
  std::size_t sum = 0;
};

Marks marks_on(const std::string& path) {
  Marks marks;
  for_each_element(real_site().pages.at(path), [&](const pugi::xml_node& element) {
    if (std::string_view(element.name()) != "a") return;
    if (!std::string_view(element.attribute("class").value()).starts_with("mark ")) return;
    ++marks.cells;
    marks.sum += static_cast<std::size_t>(std::stoul(element.child_value()));
  });
  return marks;
}

TEST_CASE("cities by key factor: all 82 cases, in the table and in the file alike") {
  const std::string csv = file_at("data/overviews/cities-by-factor.csv");
  CHECK(file_at("overviews/cities-by-factor.html").find("82 cases") != std::string::npos);
  CHECK(marks_on("overviews/cities-by-factor.html").sum == count_rows(csv));
}

TEST_CASE("cities by trend: every city that a part of the report names") {
  // 161 times a city that took part, and Athens once.
  CHECK(count_rows(file_at("data/overviews/cities-by-trend-2020.csv")) == 162);
  CHECK(marks_on("overviews/cities-by-trend.html").cells == 162);
}

TEST_CASE("the map names every city, and the list beside it has the same") {
  const std::string& page = file_at("overviews/map.html");
  const std::size_t cities = count_rows(file_at("data/overviews/map.csv"));
  std::size_t links = 0;
  std::size_t names = 0;
  std::size_t rows = 0;
  for_each_element(real_site().pages.at("overviews/map.html"), [&](const pugi::xml_node& element) {
    const std::string_view name = element.name();
    // A mark away from its name repeats the name's link for those who point.
    const bool is_repeated = element.attribute("aria-hidden").as_bool();
    if (name == "a" && !is_repeated &&
        element.attribute("class").value() == std::string_view("city")) {
      ++links;
      if (element.child("text")) ++names;
    }
    if (name == "th" && element.attribute("scope").value() == std::string_view("row")) ++rows;
  });
  CHECK(page.size() < 60'000);
  CHECK(links == cities);
  CHECK(names == cities);
  CHECK(rows == cities);
}

TEST_CASE("every overview is reached from the page of all overviews, and has files") {
  const std::string& all = file_at("overviews.html");
  for (const char* name :
       {"map", "time-line", "cities-by-factor", "cities-by-trend", "factors", "references"}) {
    CAPTURE(name);
    CHECK(all.find(std::string("href=\"overviews/") + name + ".html\"") != std::string::npos);
    const std::string& page = file_at(std::string("overviews/") + name + ".html");
    CHECK(page.find(".csv\"") != std::string::npos);
    CHECK(page.find(".svg\"") != std::string::npos);
  }
}

TEST_CASE("all guide questions are in one file") {
  CHECK(count_rows(file_at("data/overviews/questions.csv")) > 200);
  CHECK(file_at("questions.html").find("data/overviews/questions.csv") != std::string::npos);
}

TEST_CASE(
    "pictures to download stand alone: well-formed, titled first, with colours of their own") {
  std::size_t pictures = 0;
  for (const auto& file : real_site().files) {
    const auto& path = file.first;
    const auto& text = file.second;
    if (!path.starts_with("data/overviews/") || !path.ends_with(".svg")) continue;
    CAPTURE(path);
    ++pictures;
    pugi::xml_document picture;
    REQUIRE(picture.load_string(text.c_str()));
    const pugi::xml_node svg = picture.child("svg");
    CHECK(std::string_view(svg.first_child().name()) == "title");
    CHECK(text.find("href=") == std::string::npos);
    const bool has_style = text.find("prefers-color-scheme:dark") != std::string::npos;
    CHECK(has_style == path.ends_with("-small.svg"));
    CHECK((has_style || text.find("var(--") == std::string::npos));
  }
  CHECK(pictures > 10);
}

}  // namespace
}  // namespace brochure
