// The least that any generator has to do with the same files: read them, parse their Markdown, and
// write the HTML that the parser itself makes. Nothing is checked, linked or laid out.
// tests/bench/build compares the generator with it.
//
// usage: floor CONTENT_FOLDER OUTPUT_FOLDER

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

namespace {

std::string contents_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::string_view body_of(std::string_view text) {
  const std::size_t end = text.find("\n+++\n");
  return end == std::string_view::npos ? std::string_view{} : text.substr(end + 5);
}

std::string html_of(std::string_view markdown) {
  const std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> parser(
      cmark_parser_new(CMARK_OPT_DEFAULT), &cmark_parser_free);
  cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension("table"));
  cmark_parser_feed(parser.get(), markdown.data(), markdown.size());
  const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> tree(
      cmark_parser_finish(parser.get()), &cmark_node_free);
  const std::unique_ptr<char, decltype(&std::free)> html(
      cmark_render_html(tree.get(), CMARK_OPT_DEFAULT, nullptr), &std::free);
  return html.get();
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 3) {
    std::fputs("usage: floor CONTENT_FOLDER OUTPUT_FOLDER\n", stderr);
    return 2;
  }
  cmark_gfm_core_extensions_ensure_registered();
  const std::filesystem::path content = arguments[1];
  const std::filesystem::path output = arguments[2];
  std::filesystem::create_directories(output);
  std::size_t pages = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(content)) {
    if (entry.path().extension() != ".md") continue;
    const std::string text = contents_of(entry.path());
    std::ofstream(output / (std::to_string(++pages) + ".html"), std::ios::binary)
        << html_of(body_of(text));
  }
  std::printf("%zu pages\n", pages);
  return 0;
}
