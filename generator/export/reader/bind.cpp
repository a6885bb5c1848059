#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <sstream>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <pugixml.hpp>

#include "export/reader/address_code.h"
#include "export/reader/bound_version.h"
#include "export/reader/contents.h"
#include "export/reader/xhtml.h"
#include "model/site.h"

namespace brochure {
namespace {

constexpr std::array<const char*, 5> id_lists{"aria-labelledby", "aria-describedby",
                                              "aria-controls", "headers", "for"};

std::string id_within(const std::string& chapter, std::string_view id) {
  return id.empty() ? chapter : fmt::format("{}{}{}", chapter, id_joint, id);
}

/// Where the pages of the site are found in the document.
using Places = std::map<std::string, std::pair<const Chapter*, std::string>, std::less<>>;

Places places_in(const ReaderVersion& version) {
  Places places;
  for (const Chapter& chapter : version.chapters) {
    for (const Anchor& anchor : chapter.anchors) {
      places.try_emplace(anchor.path, &chapter, anchor.id);
    }
  }
  return places;
}

class Binder {
 public:
  Binder(const ReaderVersion& version, const BindingWords& words)
      : words_(words), places_(places_in(version)) {
    bound_.about = version;
    bound_.about.chapters.clear();
  }

  void add(const Chapter& chapter, const std::string& rendered) {
    pugi::xml_document document;
    read_xhtml("<section>" + rendered + "</section>", document);
    pugi::xml_node section = document.first_child();
    make_ids_unique(section, chapter.id);
    const std::string& name = chapter.page.template_name;
    const std::string kind = name.substr(name.rfind('/') + 1);
    section.append_attribute("id") = chapter.id.c_str();
    section.append_attribute("class") =
        fmt::format("chapter chapter-{} level-{} theme-{}{}", kind, chapter.level,
                    chapter.page.theme, chapter.starts_on_a_page ? " on-new-page" : "")
            .c_str();
    shift_headings(section, chapter.level);
    show_plain_pictures(section);
    lead_links(section, chapter.id);
    bound_.chapters.push_back({.id = chapter.id,
                               .kind = kind,
                               .level = chapter.level,
                               .title = text_of(first_heading(section)),
                               .theme = chapter.page.theme,
                               .starts_on_a_page = chapter.starts_on_a_page,
                               .leads_on = chapter.leads_on,
                               .xhtml = {}});
    documents_.push_back(std::move(document));
  }

  BoundVersion take() {
    if (bound_.links.empty()) drop_links();
    for (std::size_t index = 0; index < documents_.size(); ++index) {
      fill(documents_[index]);
      bound_.chapters[index].xhtml = written_xhtml(documents_[index]);
    }
    if (!words_.screen.empty()) {
      pugi::xml_document screen;
      read_xhtml(words_.screen, screen);
      fill(screen);
      bound_.screen = written_xhtml(screen);
    }
    return std::move(bound_);
  }

 private:
  /// The chapter of a list that would be empty.
  void drop_links() {
    for (std::size_t index = documents_.size(); index-- > 0;) {
      if (!documents_[index].select_node("//*[@data-fill='links']")) continue;
      const auto place = static_cast<std::ptrdiff_t>(index);
      documents_.erase(documents_.begin() + place);
      bound_.chapters.erase(bound_.chapters.begin() + place);
    }
  }

  static void make_ids_unique(const pugi::xml_node& root, const std::string& chapter) {
    for_each_element(root, [&](pugi::xml_node element) {
      if (auto id = element.attribute("id")) id = id_within(chapter, id.value()).c_str();
      for (const char* name : id_lists) {
        auto list = element.attribute(name);
        if (!list) continue;
        std::istringstream ids(list.value());
        std::string all;
        for (std::string id; ids >> id;) all += (all.empty() ? "" : " ") + id_within(chapter, id);
        list = all.c_str();
      }
    });
  }

  /// One file of each picture is enough where no browser chooses among copies.
  void show_plain_pictures(const pugi::xml_node& root) {
    for (const auto& found : root.select_nodes(".//picture")) {
      pugi::xml_node picture = found.node();
      picture.parent().insert_move_before(picture.child("img"), picture);
      picture.parent().remove_child(picture);
    }
    for (const auto& found : root.select_nodes(".//img")) {
      pugi::xml_node image = found.node();
      for (const char* name : {"loading", "decoding"}) image.remove_attribute(name);
      std::string_view source = image.attribute("src").value();
      if (!source.starts_with(site_root)) continue;
      source.remove_prefix(site_root.size());
      bound_.pictures.emplace_back(source);
    }
  }

  void lead_links(const pugi::xml_node& root, const std::string& chapter) {
    for (const auto& found : root.select_nodes(".//*[@href]")) {
      pugi::xml_node element = found.node();
      auto address = element.attribute("href");
      const std::string_view written = address.value();
      element.remove_attribute("data-reference");
      if (written.starts_with('#')) {
        address = ("#" + id_within(chapter, written.substr(1))).c_str();
      } else if (written.starts_with(site_root)) {
        lead_within(element, std::string(written.substr(site_root.size())));
      } else {
        number(element, std::string(written));
      }
    }
  }

  /// A page's question is an id in the page's chapter; an entry of a list has no ids of its own.
  void lead_within(pugi::xml_node element, const std::string& path) {
    const std::size_t hash = path.find('#');
    const auto place = places_.find(std::string_view(path).substr(0, hash));
    if (place != places_.end()) {
      const auto& [chapter, id] = place->second;
      const bool is_whole = id.empty() && hash != std::string::npos;
      const std::string inner = is_whole ? path.substr(hash + 1) : id;
      element.attribute("href") = ("#" + id_within(chapter->id, inner)).c_str();
    } else if (words_.site_address.empty()) {
      unwrap(element);
    } else {
      const std::string full = web_address(words_.site_address, path);
      element.attribute("href") = full.c_str();
      number(element, full);
    }
  }

  void number(pugi::xml_node element, const std::string& address) {
    auto found = std::ranges::find(bound_.links, address);
    if (found == bound_.links.end()) {
      bound_.links.push_back(address);
      found = bound_.links.end() - 1;
    }
    element.append_attribute("data-link") =
        static_cast<unsigned long long>(found - bound_.links.begin()) + 1;
  }

  void fill(pugi::xml_document& document) const {
    for (const auto& found : document.select_nodes("//*[@data-fill]")) {
      pugi::xml_node element = found.node();
      const auto what = element.attribute("data-fill");
      const std::string name = what.value();
      element.remove_attribute(what);
      if (name == "contents") append_contents(bound_.chapters, element);
      if (name == "links") append_links(element);
      if (name == "code") append_code(element);
      if (name == "sign") append_drawing(words_.sign, element);
    }
  }

  void append_links(pugi::xml_node list) const {
    for (std::size_t index = 0; index < bound_.links.size(); ++index) {
      pugi::xml_node item = list.append_child("li");
      item.append_attribute("id") = fmt::format("link-{}", index + 1).c_str();
      pugi::xml_node link = item.append_child("a");
      link.append_attribute("href") = bound_.links[index].c_str();
      link.append_attribute("rel") = "external";
      link.text() = bound_.links[index].c_str();
    }
  }

  /// Below the words that say where the address leads. These stay where it cannot be drawn, but not
  /// where there is no such address.
  void append_code(pugi::xml_node element) const {
    const auto written = element.attribute("data-address");
    std::string address = written.value();
    element.remove_attribute(written);
    if (address.starts_with(site_root)) {
      address = web_address(words_.site_address, address.substr(site_root.size()));
    }
    if (address.empty()) {
      element.parent().remove_child(element);
      return;
    }
    const std::string code =
        address_code(address, fmt::format("{} {}", words_.code_title, address));
    if (!code.empty()) append_drawing(code, element);
  }

  static void append_drawing(const std::string& svg, pugi::xml_node element) {
    if (svg.empty()) {
      element.parent().remove_child(element);
      return;
    }
    pugi::xml_document drawing;
    read_xhtml(svg, drawing);
    element.append_copy(drawing.first_child());
  }

  const BindingWords& words_;
  Places places_;
  BoundVersion bound_;
  std::vector<pugi::xml_document> documents_;
};

}  // namespace

BoundVersion bind(const ReaderVersion& version, const std::vector<std::string>& rendered,
                  const BindingWords& words) {
  Binder binder(version, words);
  for (std::size_t index = 0; index < version.chapters.size(); ++index) {
    binder.add(version.chapters[index], rendered[index]);
  }
  return binder.take();
}

}  // namespace brochure
