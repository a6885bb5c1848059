#include "export/pdf/page_content.h"

namespace brochure {
namespace {

/// The one stream of a page's content.
QPDFObjectHandle stream_of(const QPDFObjectHandle& page) {
  QPDFPageObjectHelper(page).coalesceContentStreams();
  return QPDFObjectHandle(page).getKey("/Contents");
}

}  // namespace

std::string bytes_of_stream(QPDFObjectHandle stream) {
  const auto buffer = stream.getStreamData();
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

std::string content_of_page(const QPDFObjectHandle& page) {
  const QPDFObjectHandle stream = stream_of(page);
  return QPDFObjectHandle(stream).isStream() ? bytes_of_stream(stream) : std::string();
}

void replace_content_of_page(const QPDFObjectHandle& page, const std::string& content) {
  stream_of(page).replaceStreamData(content, QPDFObjectHandle::newNull(),
                                    QPDFObjectHandle::newNull());
}

}  // namespace brochure
