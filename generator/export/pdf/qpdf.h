#pragma once

// The library that reads and writes PDF. It wants to be told that its own pointers, of before
// std::shared_ptr, are not used here; else it warns of them.

// NOLINTNEXTLINE(cppcoreguidelines-macro-usage)
#define POINTERHOLDER_TRANSITION 4

// What it has for JSON is not used here. Clang 14 cannot read it as C++20: it asks for the
// destructor of a vector of JSON before JSON is complete. The header's guard keeps it out.
// NOLINTNEXTLINE(cppcoreguidelines-macro-usage)
#define JSON_HH
class JSON;

#include <qpdf/Buffer.hh>                     // IWYU pragma: export
#include <qpdf/QPDF.hh>                       // IWYU pragma: export
#include <qpdf/QPDFNameTreeObjectHelper.hh>   // IWYU pragma: export
#include <qpdf/QPDFObjGen.hh>                 // IWYU pragma: export
#include <qpdf/QPDFObjectHandle.hh>           // IWYU pragma: export
#include <qpdf/QPDFOutlineDocumentHelper.hh>  // IWYU pragma: export
#include <qpdf/QPDFPageObjectHelper.hh>       // IWYU pragma: export
#include <qpdf/QPDFTokenizer.hh>              // IWYU pragma: export
#include <qpdf/QPDFWriter.hh>                 // IWYU pragma: export
