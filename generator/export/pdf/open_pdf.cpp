#include "export/pdf/open_pdf.h"

namespace brochure {
namespace {

std::vector<QPDFObjectHandle> elements_below(const QPDFObjectHandle& element) {
  std::vector<QPDFObjectHandle> below = kids_of(element);
  std::erase_if(below, [](const QPDFObjectHandle& kid) { return !is_structure_element(kid); });
  return below;
}

}  // namespace

void open_pdf(QPDF& document, const std::string& bytes) {
  document.setSuppressWarnings(true);
  document.processMemoryFile("printed", bytes.data(), bytes.size());
}

std::map<QPDFObjGen, std::size_t> numbers_of_pages(QPDF& document) {
  std::map<QPDFObjGen, std::size_t> numbers;
  for (const QPDFObjectHandle& page : document.getAllPages())
    numbers.emplace(page.getObjGen(), numbers.size() + 1);
  return numbers;
}

void for_each_link(QPDF& document, const std::function<void(QPDFObjectHandle)>& function) {
  for (QPDFObjectHandle page : document.getAllPages()) {
    QPDFObjectHandle annotations = page.getKey("/Annots");
    if (!annotations.isArray()) continue;
    for (QPDFObjectHandle annotation : annotations.getArrayAsVector()) {
      if (annotation.getKey("/Subtype").isNameAndEquals("/Link")) function(annotation);
    }
  }
}

std::vector<QPDFObjectHandle> kids_of(QPDFObjectHandle element) {
  QPDFObjectHandle kids = element.getKey("/K");
  if (kids.isArray()) return kids.getArrayAsVector();
  return {kids};
}

bool is_structure_element(QPDFObjectHandle kid) { return kid.isDictionary() && kid.hasKey("/S"); }

void for_each_structure_element(QPDF& document,
                                const std::function<void(QPDFObjectHandle)>& function) {
  QPDFObjectHandle root = document.getRoot().getKey("/StructTreeRoot");
  if (!root.isDictionary()) return;
  std::vector<QPDFObjectHandle> waiting = elements_below(root);
  std::vector<QPDFObjectHandle> open(waiting.rbegin(), waiting.rend());
  while (!open.empty()) {
    QPDFObjectHandle element = open.back();
    open.pop_back();
    function(element);
    const std::vector<QPDFObjectHandle> below = elements_below(element);
    open.insert(open.end(), below.rbegin(), below.rend());
  }
}

}  // namespace brochure
