#include "export/csv.h"

#include <string_view>
#include <vector>

namespace brochure {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Whether a spreadsheet would compute the text instead of showing it. A plain number is safe.
bool is_taken_for_formula(std::string_view text) {
  if (text.empty() || std::string_view("=+-@\t\r").find(text.front()) == std::string_view::npos) {
    return false;
  }
  const bool is_number = text.size() > 1 && text.front() == '-' &&
                         text.find_first_not_of("0123456789.", 1) == std::string_view::npos;
  return !is_number;
}

void append_field(std::string_view text, std::string& csv) {
  const std::string_view guard = is_taken_for_formula(text) ? "'" : "";
  if (text.find_first_of(",;\"\r\n") == std::string_view::npos) {
    csv.append(guard).append(text);
    return;
  }
  csv.append("\"").append(guard);
  for (const char letter : text) {
    csv += letter;
    if (letter == '"') csv += '"';
  }
  csv += '"';
}

void append_line(const std::vector<std::string>& fields, std::string& csv) {
  bool is_first = true;
  for (const std::string& field : fields) {
    if (!is_first) csv += ',';
    append_field(field, csv);
    is_first = false;
  }
  csv += "\r\n";
}

}  // namespace

std::string to_csv(const Sheet& sheet) {
  std::string csv(byte_order_mark);
  append_line(sheet.header, csv);
  for (const std::vector<std::string>& row : sheet.rows) append_line(row, csv);
  return csv;
}

}  // namespace brochure
