#include "compose/structured_data.h"

#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "compose/cards.h"
#include "compose/dates.h"
#include "compose/navigation.h"
#include "compose/places.h"
#include "compose/prose.h"
#include "compose/view_of.h"
#include "compose/words.h"
#include "model/address.h"
#include "model/file_type.h"

namespace brochure {
namespace {

/// Adds a property if its value is known.
void put(std::string_view name, std::string_view value, ViewObject& node) {
  if (!value.empty()) node.emplace(name, value);
}

void put(std::string_view name, ViewObject value, ViewObject& node) {
  if (!value.empty()) node.emplace(name, std::move(value));
}

/// A thing by its type, with a name if it has one.
ViewObject thing(std::string_view type, std::string_view name) {
  ViewObject node{{"@type", type}};
  put("name", name, node);
  return node;
}

/// The page at `path` and what leads to others, in addresses that hold wherever the text is read.
/// While the site has none, they hold on this page.
class Addresses {
 public:
  Addresses(const Edition& edition, std::string_view path)
      : edition_(edition), root_(to_root(path)) {}

  std::string to(std::string_view path) const {
    const std::string full = web_address(edition_.site, path);
    return full.empty() ? root_ + std::string(path) : full;
  }
  std::string to(EntityIndex index) const {
    return to(page_path(entity_at(edition_.linked, index)));
  }

 private:
  const Edition& edition_;
  std::string root_;
};

ViewObject publisher_of(const Edition& edition) {
  const std::string& name = edition.site.publisher;
  return name.empty() ? ViewObject{} : thing("Organization", name);
}

/// What all pages have in common. A term is no work of somebody, so it has neither licence nor
/// language nor publisher in that vocabulary.
ViewObject page_node(const Edition& edition, std::string_view type, const std::string& address,
                     const ViewObject& view) {
  ViewObject node = thing(type, text_in(view, "title"));
  put("@id", address, node);
  put("url", address, node);
  put("description", text_in(view, "description"), node);
  if (type == "DefinedTerm") return node;
  put("inLanguage", content_language_of(edition.site), node);
  put("license", edition.site.licence, node);
  put("publisher", publisher_of(edition), node);
  return node;
}

/// The way from the home page to this one, itself included.
ViewObject breadcrumb_node(const ViewList& steps, const Addresses& addresses,
                           std::string_view address, std::string_view title) {
  ViewList items;
  const auto add = [&](std::string_view name, std::string_view to) {
    ViewObject item = thing("ListItem", name);
    item.emplace("position", std::to_string(items.size() + 1));
    item.emplace("item", to);
    items.emplace_back(std::move(item));
  };
  for (const View& step : steps) {
    const auto& link = std::get<ViewObject>(step.value);
    add(text_in(link, "title"), addresses.to(text_in(link, "address")));
  }
  add(title, address);
  return {{"@type", "BreadcrumbList"}, {"itemListElement", std::move(items)}};
}

ViewObject graph_of(ViewList nodes) {
  return {{"@context", "https://schema.org"}, {"@graph", std::move(nodes)}};
}

std::string_view type_of(const Entity& entity) {
  switch (entity.kind) {
    case Kind::Toolkit:
      return "Report";
    case Kind::Finding:
      return facts_of<Finding>(entity).kind == "report" ? "Report" : "Article";
    case Kind::Standard:
    case Kind::KeyFactor:
    case Kind::Case:
    case Kind::ContextFactor:
    case Kind::Commitment:
    case Kind::Part:
      return "Article";
    case Kind::Term:
      return "DefinedTerm";
    case Kind::Programme:
    case Kind::Question:
    case Kind::City:
    case Kind::Note:
    case Kind::Document:
    case Kind::Page:
      return "WebPage";
  }
  return "WebPage";
}

/// The document that a text restates.
ViewObject source_node(const Edition& edition, EntityIndex index, const Addresses& addresses) {
  const Source& source = entity_at(edition.linked, index).source;
  if (!source.document) return {};
  const EntityIndex document = target_of(edition.linked, index, *source.document).entity;
  const Entity& entity = entity_at(edition.linked, document);
  ViewObject node = thing("CreativeWork", entity.title);
  put("url", addresses.to(document), node);
  put("datePublished", year_in_words(facts_of<Document>(entity).year), node);
  return node;
}

ViewObject city_node(const Edition& edition, EntityIndex city, const Addresses& addresses) {
  const Entity& entity = entity_at(edition.linked, city);
  const auto& facts = facts_of<City>(entity);
  ViewObject node = thing("City", entity.title);
  put("url", addresses.to(city), node);
  put("alternateName", facts.local_name, node);
  node.emplace("containedInPlace",
               thing("Country", plain_text(country_name(edition, facts.country))));
  node.emplace("geo", view_of({{"@type", "GeoCoordinates"},
                               {"latitude", fmt::format("{}", facts.latitude)},
                               {"longitude", fmt::format("{}", facts.longitude)}}));
  return node;
}

ViewObject document_node(const Entity& entity) {
  const auto& facts = facts_of<Document>(entity);
  ViewObject node = thing(facts.kind == "report" ? "Report" : "CreativeWork", entity.title);
  put("url", facts.address, node);
  put("datePublished", year_in_words(facts.year), node);
  if (!facts.publisher.empty()) node.emplace("publisher", thing("Organization", facts.publisher));
  return node;
}

ViewObject video_node(const Edition& edition, EntityIndex index, const Video& video,
                      const Addresses& addresses) {
  ViewObject node = thing("VideoObject", video.title);
  put("thumbnailUrl", addresses.to(picture_path(video.poster)), node);
  if (video.file.empty()) {
    put("url", video.address, node);
  } else {
    put("contentUrl", addresses.to(picture_path(video.file)), node);
    put("encodingFormat", video_type(video.file), node);
  }
  put("description", plain_text(resolved(edition, index, video.description)), node);
  put("transcript", plain_text(resolved(edition, index, video.transcript).blocks), node);
  put("creditText", video.credit, node);
  put("uploadDate", date_in_digits(video.date), node);
  return node;
}

void add_videos(const Edition& edition, EntityIndex index, const Addresses& addresses,
                ViewObject& node) {
  ViewList videos;
  for (const Video& video : entity_at(edition.linked, index).videos)
    videos.emplace_back(video_node(edition, index, video, addresses));
  if (!videos.empty()) node.emplace("video", std::move(videos));
}

/// What only a kind has.
void add_own(const Edition& edition, EntityIndex index, const Addresses& addresses,
             ViewObject& node) {
  const Entity& entity = entity_at(edition.linked, index);
  if (const auto* factor = std::get_if<KeyFactor>(&entity.facts)) {
    node.emplace("position", std::to_string(factor->number));
  } else if (const auto* facts = std::get_if<Case>(&entity.facts)) {
    const EntityIndex city = city_of_case(edition.linked, index);
    node.emplace("contentLocation", city_node(edition, city, addresses));
    if (facts->as_of) put("temporalCoverage", std::to_string(facts->as_of->year), node);
  } else if (entity.kind == Kind::City) {
    node.emplace("mainEntity", city_node(edition, index, addresses));
  } else if (entity.kind == Kind::Document) {
    node.emplace("mainEntity", document_node(entity));
  } else if (const auto* term = std::get_if<Term>(&entity.facts)) {
    put("alternateName", term->expands, node);
    ViewObject set = thing("DefinedTermSet", edition.site.title);
    put("url", addresses.to(list_path(Kind::Term)), set);
    node.emplace("inDefinedTermSet", std::move(set));
  }
}

/// What the page is a part of: its toolkit or report, else the site.
ViewObject whole_of(const Edition& edition, EntityIndex index, const Addresses& addresses) {
  const EntityIndex publication = publication_of(edition, index);
  const bool is_site = publication == index;
  ViewObject node = is_site ? thing("WebSite", edition.site.title)
                            : thing("Report", entity_at(edition.linked, publication).title);
  put("@id", is_site ? addresses.to(list_path(Kind::Page)) : addresses.to(publication), node);
  return node;
}

/// The whole collection as data.
ViewObject dataset_node(const Edition& edition, const Addresses& addresses) {
  ViewObject node =
      thing("Dataset", plain_text(phrase(edition, "dataset_name", {{"site", edition.site.title}})));
  put("description", plain_text(word(edition, "dataset_description")), node);
  put("url", addresses.to(collection_path), node);
  put("license", edition.site.licence, node);
  put("creator", publisher_of(edition), node);
  put("inLanguage", content_language_of(edition.site), node);
  node.emplace("isAccessibleForFree", true);
  node.emplace("distribution", view_of({{"@type", "DataDownload"},
                                        {"encodingFormat", "application/json"},
                                        {"contentUrl", addresses.to(collection_path)}}));
  return node;
}

std::string_view type_of_list(Kind list) {
  if (list == Kind::Page) return "WebSite";
  return list == Kind::Term ? "DefinedTermSet" : "CollectionPage";
}

}  // namespace

ViewObject structured_data_of(const Edition& edition, EntityIndex index, const ViewObject& view) {
  const Entity& entity = entity_at(edition.linked, index);
  const Addresses addresses(edition, page_path(entity));
  const std::string address = addresses.to(index);
  ViewObject node = page_node(edition, type_of(entity), address, view);
  const bool is_article = type_of(entity) == "Article" || type_of(entity) == "Report";
  if (is_article) put("headline", entity.title, node);
  if (is_article) put("author", publisher_of(edition), node);
  if (entity.kind != Kind::Term) {
    put("dateModified", date_in_digits(entity.reviewed), node);
    put("isPartOf", whole_of(edition, index, addresses), node);
    put("isBasedOn", source_node(edition, index, addresses), node);
  }
  add_own(edition, index, addresses, node);
  add_videos(edition, index, addresses, node);
  ViewObject way = breadcrumb_node(breadcrumb(edition, index), addresses, address, entity.title);
  return graph_of({std::move(node), std::move(way)});
}

ViewObject structured_data_of_page(const Edition& edition, const ViewList& breadcrumb,
                                   const std::string& path, const ViewObject& view) {
  const Addresses addresses(edition, path);
  const std::string address = addresses.to(path);
  ViewObject node = page_node(edition, "CollectionPage", address, view);
  ViewObject way = breadcrumb_node(breadcrumb, addresses, address, text_in(view, "title"));
  return graph_of({std::move(node), std::move(way)});
}

ViewObject structured_data_of_list(const Edition& edition, Kind list, const std::string& path,
                                   const ViewObject& view) {
  const Addresses addresses(edition, path);
  const std::string address = addresses.to(path);
  ViewObject node = page_node(edition, type_of_list(list), address, view);
  if (list == Kind::Page) {
    node["name"] = edition.site.title;
    return graph_of({std::move(node), dataset_node(edition, addresses)});
  }
  ViewObject way = breadcrumb_node(breadcrumb_of_list(edition, list), addresses, address,
                                   text_in(view, "title"));
  return graph_of({std::move(node), std::move(way)});
}

}  // namespace brochure
