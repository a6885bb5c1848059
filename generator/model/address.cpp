#include "model/address.h"

#include <algorithm>

#include "base/slug.h"

namespace brochure {
namespace {

std::string_view folder_of(Kind kind) {
  switch (kind) {
    case Kind::Programme:
      return "programmes/";
    case Kind::Toolkit:
    case Kind::KeyFactor:
    case Kind::Part:
      return "toolkits/";
    case Kind::Case:
      return "cases/";
    case Kind::City:
      return "cities/";
    case Kind::ContextFactor:
      return "context/";
    case Kind::Commitment:
      return "charter/";
    case Kind::Finding:
      return "reports/";
    case Kind::Term:
      return "terms/";
    case Kind::Note:
      return "notes/";
    case Kind::Document:
      return "documents/";
    case Kind::Standard:
    case Kind::Question:
    case Kind::Page:
      return "";
  }
  return "";
}

}  // namespace

std::string page_path(Kind kind, std::string_view id) {
  if (kind == Kind::Standard) return "toolkits/" + std::string(id) + "/standard.html";
  if (kind == Kind::Page && id == "home") return "index.html";
  return std::string(folder_of(kind)) + std::string(id) + ".html";
}

std::string page_path(const Entity& entity) {
  // What a programme's toolkits share stands in the programme's folder.
  if (entity.kind == Kind::KeyFactor && entity.toolkit.empty())
    return "programmes/" + entity.id + ".html";
  return page_path(entity.kind, entity.id);
}

std::string alias_id(const Entity& entity, std::string_view alias) {
  const std::size_t folder_end = entity.id.rfind('/');
  const std::string folder =
      folder_end == std::string::npos ? "" : entity.id.substr(0, folder_end + 1);
  return folder + slug_of(alias.substr(
                      alias.rfind('/') == std::string_view::npos ? 0 : alias.rfind('/') + 1));
}

std::string alias_path(const Entity& entity, std::string_view alias) {
  Entity under_alias;
  under_alias.kind = entity.kind;
  under_alias.id = alias_id(entity, alias);
  under_alias.toolkit = entity.toolkit;
  return page_path(under_alias);
}

std::string list_path(Kind kind) {
  switch (kind) {
    case Kind::Programme:
    case Kind::Toolkit:
    case Kind::Standard:
    case Kind::Part:
      return "toolkits.html";
    case Kind::KeyFactor:
    case Kind::Question:
      return "questions.html";
    case Kind::Case:
      return "cases.html";
    case Kind::City:
      return "cities.html";
    case Kind::ContextFactor:
      return "context.html";
    case Kind::Commitment:
      return "charter.html";
    case Kind::Finding:
      return "reports.html";
    case Kind::Term:
      return "terms.html";
    case Kind::Note:
      return "notes.html";
    case Kind::Document:
      return "documents.html";
    case Kind::Page:
      return "index.html";
  }
  return "index.html";
}

std::string picture_path(std::string_view file) {
  return "pictures" + std::string(file.substr(std::min(file.find('/'), file.size())));
}

std::string markdown_path(std::string_view page_path) {
  return std::string(page_path.substr(0, page_path.rfind('.'))) + ".md";
}

std::string to_root(std::string_view page_path) {
  std::string up;
  for (auto depth = std::ranges::count(page_path, '/'); depth > 0; --depth) up += "../";
  return up;
}

std::string question_anchor(std::size_t question, std::size_t point) {
  std::string anchor = "q" + std::to_string(question);
  if (point > 0) anchor += "-" + std::to_string(point);
  return anchor;
}

}  // namespace brochure
