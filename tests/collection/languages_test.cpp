// Whether every word on every page says its language, where the interface's is not the content's.
// The interface's words are written in Greek letters for this, so that each letter tells whose word
// it is in; there is no better Greek in it than that.

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include <doctest/doctest.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include "support/golden.h"
#include "support/real_site.h"
#include "support/scratch_folder.h"

namespace brochure {
namespace {

namespace fs = std::filesystem;

/// The texts of a file of words in Greek letters, but for what is filled in.
std::string in_greek_letters(const std::string& words) {
  std::string out;
  bool in_text = false;
  bool in_place = false;
  for (const char c : words) {
    if (c == '"') in_text = !in_text;
    if (c == '{') in_place = true;
    if (c == '}') in_place = false;
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (in_text && !in_place && is_letter) {
      out += "α";
    } else {
      out += c;
    }
  }
  return out;
}

/// The site of the real collection with its interface in Greek letters.
RealSite site_in_two_languages() {
  const fs::path root = BROCHURE_SOURCE_DIR;
  const ScratchFolder project;
  fs::create_directory_symlink(root / "content", project.path / "content");
  fs::copy(root / "themes", project.path / "themes", fs::copy_options::recursive);
  project.write("themes/base/words/el.toml",
                in_greek_letters(read_text_file(root / "themes/base/words/en.toml")));
  project.write("site/site.toml",
                "title = \"Toolkits\"\ndescription = \"Benchmarks.\"\npublisher = \"The editors\"\n"
                "language = \"el\"\ncontent_language = \"en\"\n");
  return site_made_in(project.path);
}

bool has_letters_of(UScriptCode script, std::string_view text) {
  const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(
      icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
  for (std::int32_t at = 0; at < wide.length(); at = wide.moveIndex32(at, 1)) {
    const UChar32 letter = wide.char32At(at);
    UErrorCode status = U_ZERO_ERROR;
    if (u_isalpha(letter) != 0 && uscript_getScript(letter, &status) == script) return true;
  }
  return false;
}

/// The text without the {places} that scripts fill in.
std::string without_places(std::string_view text) {
  std::string out;
  bool in_place = false;
  for (const char c : text) {
    if (c == '{') in_place = true;
    if (!in_place) out += c;
    if (c == '}') in_place = false;
  }
  return out;
}

/// Reports a text whose letters are not those of its language.
void check_text(const std::string& path, std::string_view text, std::string_view language) {
  const std::string shown = without_places(text);
  const bool greek = has_letters_of(USCRIPT_GREEK, shown);
  const bool latin = has_letters_of(USCRIPT_LATIN, shown);
  const bool is_right = language == "el" ? !latin : !greek;
  if (!is_right) FAIL_CHECK(path << ", in '" << language << "': " << text);
}

void check_element(const std::string& path, const pugi::xml_node& element, std::string language) {
  if (const auto lang = element.attribute("lang")) language = lang.value();
  CHECK(std::string_view(element.attribute("lang").value()) ==
        element.attribute("xml:lang").value());
  for (const char* name : {"aria-label", "alt", "title"}) {
    check_text(path, element.attribute(name).value(), language);
  }
  for (const pugi::xml_node& child : element.children()) {
    const std::string_view name = child.name();
    if (child.type() == pugi::node_pcdata) check_text(path, child.value(), language);
    if (child.type() == pugi::node_element && name != "script") {
      check_element(path, child, language);
    }
  }
}

TEST_CASE("every word on every page is in the language that the page says it is in") {
  const RealSite site = site_in_two_languages();
  REQUIRE(site.pages.size() > 200);
  CHECK(site.unreadable.empty());
  bool has_words = false;
  for (const auto& entry : site.pages) {
    const pugi::xml_node html = entry.second.child("html");
    CHECK(std::string_view(html.attribute("lang").value()) == "en");
    check_element(entry.first, html.child("body"), "en");
    has_words |= site.files.find(entry.first)->second.find("lang=\"el\"") != std::string::npos;
  }
  CHECK(has_words);
}

}  // namespace
}  // namespace brochure
