#include "export/pdf/destinations.h"

#include "export/pdf/open_pdf.h"
#include "export/pdf/qpdf.h"

namespace brochure {
namespace {

class Finder {
 public:
  explicit Finder(QPDF& document) : pages_(numbers_of_pages(document)) {}

  /// A place is a list that begins with the page, or has one.
  void add(const std::string& name, QPDFObjectHandle place) {
    if (place.isDictionary()) place = place.getKey("/D");
    if (!place.isArray() || place.getArrayNItems() == 0) return;
    const auto page = pages_.find(place.getArrayItem(0).getObjGen());
    if (page != pages_.end()) found_.emplace(name, page->second);
  }

  PageNumbers take() { return std::move(found_); }

 private:
  std::map<QPDFObjGen, std::size_t> pages_;
  PageNumbers found_;
};

}  // namespace

PageNumbers destinations(const std::string& pdf) {
  QPDF document;
  open_pdf(document, pdf);
  return destinations(document);
}

PageNumbers destinations(QPDF& document) {
  Finder finder(document);
  QPDFObjectHandle root = document.getRoot();
  // Before PDF 1.2 and after: names as keys, or as texts in a tree.
  if (QPDFObjectHandle all = root.getKey("/Dests"); all.isDictionary()) {
    for (const std::string& key : all.getKeys()) finder.add(key.substr(1), all.getKey(key));
  }
  QPDFObjectHandle names = root.getKey("/Names");
  if (names.isDictionary() && names.getKey("/Dests").isDictionary()) {
    QPDFNameTreeObjectHelper tree(names.getKey("/Dests"), document);
    for (auto& entry : tree) finder.add(entry.first, entry.second);
  }
  return finder.take();
}

}  // namespace brochure
