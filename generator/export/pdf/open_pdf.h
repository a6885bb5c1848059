#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "export/pdf/qpdf.h"

namespace brochure {

/// Reads a PDF, whose bytes must live as long. Throws std::exception if it is none.
void open_pdf(QPDF& document, const std::string& bytes);

/// The number of each page, from 1, by its object.
std::map<QPDFObjGen, std::size_t> numbers_of_pages(QPDF& document);

/// The annotations of all pages that are links.
void for_each_link(QPDF& document, const std::function<void(QPDFObjectHandle)>& function);

/// What an element of the structure tree, or its root, holds: elements, numbers of marked content,
/// references to either.
std::vector<QPDFObjectHandle> kids_of(QPDFObjectHandle element);

/// Whether it is an element, and no content.
bool is_structure_element(QPDFObjectHandle kid);

/// The elements of the structure tree in the order in which they are read.
void for_each_structure_element(QPDF& document,
                                const std::function<void(QPDFObjectHandle)>& function);

}  // namespace brochure
