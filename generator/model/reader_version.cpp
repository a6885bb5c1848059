#include "model/reader_version.h"

namespace brochure {

std::string_view name_of(ReaderFormat format) {
  switch (format) {
    case ReaderFormat::Html:
      return "html";
    case ReaderFormat::Pdf:
      return "pdf";
    case ReaderFormat::Docx:
      return "docx";
    case ReaderFormat::Epub:
      return "epub";
    case ReaderFormat::Zip:
      return "zip";
    case ReaderFormat::Data:
      return "data";
  }
  return {};
}

bool is_document(ReaderFormat format) {
  return format != ReaderFormat::Zip && format != ReaderFormat::Data;
}

bool is_for_paper(ReaderFormat format) {
  return format == ReaderFormat::Pdf || format == ReaderFormat::Docx;
}

}  // namespace brochure
