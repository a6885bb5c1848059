#include "render/asset_references.h"

#include <algorithm>
#include <filesystem>

#include "base/ascii.h"
#include "model/address.h"

namespace brochure {
namespace {

bool is_in_css_name(char c) {
  return is_letter_or_digit(c) || c == '-' || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool same_in_any_case(std::string_view text, std::string_view small) {
  return std::ranges::equal(text, small, {}, in_small);
}

/// "https:...", "data:...", "//server/...", a part of the sheet itself, or nothing.
bool is_elsewhere(std::string_view address) {
  if (address.empty() || address.front() == '#' || address.starts_with("//")) return true;
  const std::size_t colon = address.find(':');
  return colon < address.find_first_of("/?#");
}

/// Reads a style sheet from its beginning to its end, as far as is needed to find what names a
/// file.
class CssReader {
 public:
  CssReader(std::string_view css, std::string_view path)
      : css_(css), folder_(std::filesystem::path(path).parent_path()) {}

  std::vector<AssetReference> read() {
    while (at_ < css_.size()) read_next();
    return std::move(found_);
  }

 private:
  void read_next() {
    const char c = css_[at_];
    if (css_.substr(at_).starts_with("/*")) {
      at_ = end_of("*/", at_ + 2);
    } else if (c == '"' || c == '\'') {
      read_string(importing_ || (!functions_.empty() && functions_.back() == Function::ImageSet));
    } else if (is_in_css_name(c) || c == '@') {
      read_name();
    } else {
      if (c == '(') functions_.push_back(Function::Other);
      if (c == ')' && !functions_.empty()) functions_.pop_back();
      if (c == ';' || c == '{') importing_ = false;
      at_ += c == '\\' ? 2U : 1U;
    }
  }

  /// A name by itself, after '@', or of a function.
  void read_name() {
    const std::size_t begin = at_++;
    while (at_ < css_.size() && is_in_css_name(css_[at_])) ++at_;
    const std::string_view name = css_.substr(begin, at_ - begin);
    if (same_in_any_case(name, "@import")) importing_ = true;
    if (at_ >= css_.size() || css_[at_] != '(') return;
    ++at_;
    if (same_in_any_case(name, "url")) return read_url();
    const bool is_image_set =
        same_in_any_case(name, "image-set") || same_in_any_case(name, "-webkit-image-set");
    functions_.push_back(is_image_set ? Function::ImageSet : Function::Other);
  }

  /// What stands between the brackets of `url()`.
  void read_url() {
    at_ = std::min(css_.find_first_not_of(css_blanks, at_), css_.size());
    if (at_ < css_.size() && (css_[at_] == '"' || css_[at_] == '\'')) {
      read_string(true);
    } else {
      const std::size_t end = std::min(css_.find(')', at_), css_.size());
      add(at_, css_.substr(at_, end - at_).find_last_not_of(css_blanks) + 1);
      at_ = end;
    }
    at_ = end_of(")", at_);
  }

  void read_string(bool names_file) {
    const char quote = css_[at_];
    const std::size_t begin = at_ + 1;
    at_ = begin;
    while (at_ < css_.size() && css_[at_] != quote) at_ += css_[at_] == '\\' ? 2U : 1U;
    at_ = std::min(at_, css_.size());
    if (names_file) add(begin, at_ - begin);
    ++at_;
  }

  /// The first name after `@import` is all that it imports.
  void add(std::size_t begin, std::size_t size) {
    importing_ = false;
    const std::string_view address = css_.substr(begin, size);
    if (is_elsewhere(address)) return;
    const std::string_view written = address.substr(0, address.find_first_of("?#"));
    found_.push_back(
        {begin, written.size(), (folder_ / written).lexically_normal().generic_string()});
  }

  /// Where the next of these ends, or the sheet.
  std::size_t end_of(std::string_view text, std::size_t from) const {
    const std::size_t at = css_.find(text, from);
    return at == std::string_view::npos ? css_.size() : at + text.size();
  }

  static constexpr std::string_view css_blanks = " \t\r\n\f";
  enum class Function { ImageSet, Other };

  std::string_view css_;
  std::filesystem::path folder_;
  std::size_t at_ = 0;
  bool importing_ = false;           ///< after `@import`, before its name
  std::vector<Function> functions_;  ///< whose brackets are open, the innermost last
  std::vector<AssetReference> found_;
};

/// Whether what stands before "assets/" lets it be a path of its own: not "docs/assets/" or
/// "https://example.org/assets/", but "../assets/".
bool may_precede_path(std::string_view before) {
  if (before.ends_with("./")) return true;
  return before.empty() || !(is_in_css_name(before.back()) || before.back() == '/');
}

}  // namespace

std::vector<AssetReference> assets_named_in_css(std::string_view css, std::string_view path) {
  return CssReader(css, path).read();
}

std::vector<AssetReference> assets_named_in_markup(std::string_view text) {
  std::vector<AssetReference> found;
  for (std::size_t at = text.find(assets_folder); at != std::string_view::npos;
       at = text.find(assets_folder, at + 1)) {
    if (!may_precede_path(text.substr(0, at))) continue;
    const std::size_t end = std::min(text.find_first_of("\"'?#,&<>() \t\r\n", at), text.size());
    found.push_back({at, end - at, std::string(text.substr(at, end - at))});
  }
  return found;
}

}  // namespace brochure
