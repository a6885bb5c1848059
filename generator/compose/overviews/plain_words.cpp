#include "compose/overviews/plain_words.h"

namespace brochure {

std::string plain_word(const Edition& edition, std::string_view name) {
  return plain_text(word(edition, name));
}

std::string plain_phrase(const Edition& edition, std::string_view name,
                         std::initializer_list<Filling> fillings) {
  return plain_text(phrase(edition, name, fillings));
}

std::string plain_counted(const Edition& edition, std::string_view name, std::size_t number) {
  return plain_text(counted(edition, name, number));
}

}  // namespace brochure
