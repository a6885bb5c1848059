#pragma once

// What draws a page of a PDF, as one text (ISO 32000-1, 7.8.2).

#include <string>

#include "export/pdf/qpdf.h"

namespace brochure {

/// The unpacked bytes of a stream.
std::string bytes_of_stream(QPDFObjectHandle stream);

/// Empty if the page has none.
std::string content_of_page(const QPDFObjectHandle& page);

/// Of a page that has content.
void replace_content_of_page(const QPDFObjectHandle& page, const std::string& content);

}  // namespace brochure
