#include "export/videos_json.h"

#include <string>
#include <utility>

#include "export/facts_json.h"
#include "export/plain_words.h"
#include "model/address.h"

namespace brochure {
namespace {

void put_file(Json& json, std::string_view name, const std::string& file) {
  if (!file.empty()) json[name] = picture_path(file);
}

}  // namespace

Json videos_json(const LinkedCollection& linked, EntityIndex index) {
  Json videos = Json::array();
  for (const Video& video : entity_at(linked, index).videos) {
    Json json{{"title", video.title}};
    put_file(json, "file", video.file);
    put(json, "address", video.address);
    put_file(json, "poster", video.poster);
    put_file(json, "captions", video.captions);
    put(json, "captions_language", video.captions_language);
    put(json, "description", plain_words(linked, index, video.description));
    put(json, "credit", video.credit);
    if (video.date) json["date"] = date_text(*video.date);
    json["transcript"] = plain_paragraphs(linked, index, video.transcript);
    videos.push_back(std::move(json));
  }
  return videos;
}

}  // namespace brochure
