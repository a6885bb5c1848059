#include <array>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "export/docx/docx.h"
#include "export/docx/fields.h"
#include "export/docx/word_language.h"
#include "export/docx/word_package.h"
#include "export/docx/word_pages.h"
#include "export/docx/word_styles.h"

namespace brochure {
namespace {

constexpr const char* type_of_head =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
constexpr const char* type_of_foot =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml";

void add_head_or_foot(const std::string& name, const char* id, std::string bytes,
                      WordPackage& package) {
  const bool is_head = name.starts_with("header");
  package.put("word/" + name, std::move(bytes));
  package.declare("word/" + name, is_head ? type_of_head : type_of_foot);
  package.relate(id, is_head ? "header" : "footer", name);
}

void add_pages(const ReaderVersion& about, const DocxLook& look, WordPackage& package) {
  add_head_or_foot("header1.xml", "rIdHead", word_head(about), package);
  add_head_or_foot("header2.xml", "rIdCoverHead", word_cover_head(look.paper, !look.cover.empty()),
                   package);
  add_head_or_foot("footer1.xml", "rIdFoot", word_foot(about, look.words.page_of), package);
  add_head_or_foot("footer2.xml", "rIdCoverFoot", word_cover_foot(), package);
  if (!look.cover.empty()) {
    package.put("word/media/cover.png", look.cover);
    package.put("word/_rels/header2.xml.rels",
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships "
                "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/"
                "officeDocument/2006/relationships/image\" Target=\"media/cover.png\"/>"
                "</Relationships>");
    package.change("[Content_Types].xml", [](pugi::xml_node root) {
      pugi::xml_node type = root.prepend_child("Default");
      type.append_attribute("Extension") = "png";
      type.append_attribute("ContentType") = "image/png";
    });
  }
  package.change("word/document.xml", [&](pugi::xml_node root) {
    pugi::xml_node body = root.child("w:body");
    while (body.remove_child("w:sectPr")) {
    }
    append_xml(body.append_child("w:sectPr"), word_section(look.paper));
  });
}

/// Where a face is not installed, word processors look for one of its kind.
void write_faces(const Tokens& tokens, pugi::xml_node fonts) {
  while (fonts.first_child()) fonts.remove_child(fonts.first_child());
  for (const char* name : {"serif", "sans", "mono"}) {
    const WordFace face = word_face(tokens, name);
    pugi::xml_node font = fonts.append_child("w:font");
    font.append_attribute("w:name") = face.name.c_str();
    const bool is_mono = name == std::string_view("mono");
    font.append_child("w:charset").append_attribute("w:val") = "00";
    font.append_child("w:family").append_attribute("w:val") =
        is_mono ? "modern" : (face.has_serifs ? "roman" : "swiss");
    font.append_child("w:pitch").append_attribute("w:val") = is_mono ? "fixed" : "variable";
  }
}

/// The colours that word processors offer for what somebody adds.
void write_palette(const Tokens& tokens, pugi::xml_node theme) {
  constexpr std::array<std::pair<const char*, const char*>, 12> colours{{{"dk1", "ink"},
                                                                         {"lt1", "surface"},
                                                                         {"dk2", "strong"},
                                                                         {"lt2", "tint"},
                                                                         {"accent1", "accent"},
                                                                         {"accent2", "mid"},
                                                                         {"accent3", "tint-line"},
                                                                         {"accent4", "note"},
                                                                         {"accent5", "soft"},
                                                                         {"accent6", "edge"},
                                                                         {"hlink", "accent"},
                                                                         {"folHlink", "visited"}}};
  pugi::xml_node scheme = theme.child("a:themeElements").child("a:clrScheme");
  for (const auto& [role, token] : colours) {
    const std::string value = word_colour(tokens, token);
    if (value == "auto") continue;  // pandoc's own stays
    pugi::xml_node colour = scheme.child(("a:" + std::string(role)).c_str());
    while (colour.first_child()) colour.remove_child(colour.first_child());
    colour.append_child("a:srgbClr").append_attribute("val") = value.c_str();
  }
  pugi::xml_node fonts = theme.child("a:themeElements").child("a:fontScheme");
  const auto name_face = [&](const char* role, std::string_view face) {
    fonts.child(role).child("a:latin").attribute("typeface") = word_face(tokens, face).name.c_str();
  };
  name_face("a:majorFont", "title");
  name_face("a:minorFont", "serif");
}

/// Without it, word processors take the document for one of 2007 and say so.
void write_settings(const std::string& language, pugi::xml_node settings) {
  while (settings.remove_child("w:compat")) {
  }
  pugi::xml_node compat = settings.insert_child_before("w:compat", settings.child("w:rsids"));
  append_xml(compat,
             "<w:compatSetting w:name=\"compatibilityMode\" "
             "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>");
  settings.child("w:themeFontLang").attribute("w:val") = language.c_str();
}

}  // namespace

std::string reference_docx(const std::string& default_reference, const ReaderVersion& about,
                           const DocxLook& look) {
  const std::string language = word_language(about.language);
  Tokens tokens = look.tokens;
  tokens["measure"] = std::to_string(word_measure(look.paper));
  WordPackage package(default_reference);
  package.change("word/styles.xml",
                 [&](pugi::xml_node root) { write_word_styles(root, tokens, language); });
  package.change("word/fontTable.xml", [&](pugi::xml_node root) { write_faces(tokens, root); });
  package.change("word/theme/theme1.xml",
                 [&](pugi::xml_node root) { write_palette(tokens, root); });
  package.change("word/settings.xml", [&](pugi::xml_node root) { write_settings(language, root); });
  add_pages(about, look, package);
  return package.packed();
}

}  // namespace brochure
