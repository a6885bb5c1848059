#include "export/markdown_page.h"

#include <string>

#include <doctest/doctest.h>

namespace brochure {
namespace {

const PagePaths pages{"index.html", "cities/ghent.html", "cities/riga.html", "terms.html"};

/// The Markdown of a page with this main part, without what stands at its end.
std::string markdown(const std::string& main, const Site& site = {}) {
  const Output page{"cities/ghent.html",
                    "<!DOCTYPE html>\n<html><head><title>Ghent – Site</title></head>"
                    "<body><div>menu</div><div><main>" +
                        main + "</main></div></body></html>"};
  const Output made = markdown_of(page, site, pages);
  CHECK(made.path == "cities/ghent.md");
  auto text = std::get<std::string>(made.content);
  const std::size_t end = text.rfind("---\n\n");
  REQUIRE(end != std::string::npos);
  text.resize(end);
  while (text.ends_with('\n')) text.pop_back();
  return text;
}

TEST_CASE("headings and paragraphs are blocks, whatever boxes they stand in") {
  CHECK(markdown("<article><header><p>City</p><h1>Ghent</h1></header>\n"
                 "<section><h2>Text</h2>\n<p>One\n two.</p></section></article>") ==
        "City\n\n# Ghent\n\n## Text\n\nOne two.");
}

TEST_CASE("emphasis, code, breaks and pictures have their marks") {
  CHECK(markdown("<p>A <em>b</em> <strong> c</strong> <code>d`e</code><br/>f</p>") ==
        "A *b* **c** `` d`e ``\\\nf");
  CHECK(markdown("<figure><img src=\"../pictures/a (1).jpg\" alt=\"The [old] market\"/>"
                 "<figcaption>By night</figcaption></figure>") ==
        "![The \\[old\\] market](../pictures/a%20%281%29.jpg)\n\nBy night");
}

TEST_CASE("a picture without a text only adorns, and a video is a link to its file") {
  CHECK(markdown(
            "<p><a href=\"https://example.org/3\"><img src=\"a.jpg\" alt=\"\"/> Watch</a></p>") ==
        "[Watch](https://example.org/3)");
  CHECK(markdown("<figure><video controls=\"controls\"><source src=\"a.mp4\"/>\n"
                 "<a href=\"a.mp4\">The walk</a></video></figure>") == "[The walk](a.mp4)");
}

TEST_CASE("nothing in a text is taken for markup") {
  CHECK(markdown("<p>2 * 3_4_ [x] &lt;b> a_b `c` &amp;amp; R&amp;D</p>") ==
        "2 \\* 3_4\\_ \\[x\\] \\<b> a_b \\`c\\` \\&amp; R&D");
  CHECK(markdown("<p># one</p><p>2. two</p><p>- three</p><p>2013 was</p>") ==
        "\\# one\n\n2\\. two\n\n\\- three\n\n2013 was");
}

TEST_CASE("lists keep their numbers and what is within their items") {
  CHECK(markdown("<ol start=\"3\"><li>Three\n<ul><li>a</li><li>b</li></ul></li>"
                 "<li><p>Four</p><p>more</p></li></ol>") ==
        "3. Three\n   - a\n   - b\n4. Four\n\n   more");
}

TEST_CASE("facts are a list of names and values") {
  CHECK(markdown("<dl><div><dt>Country</dt><dd>Belgium</dd></div>"
                 "<div><dt>Names</dt>\n<dd>Gent</dd><dd>Gand</dd></div></dl>") ==
        "- **Country**: Belgium\n- **Names**: Gent; Gand");
}

TEST_CASE("tables have a row of heads, and no cell ends early") {
  CHECK(markdown("<div><table><caption>Years</caption><thead><tr><th>Year</th><th>Said</th></tr>"
                 "</thead><tbody><tr><td>2012</td><td>a|b</td></tr></tbody></table></div>") ==
        "**Years**\n\n| Year | Said |\n|---|---|\n| 2012 | a\\|b |");
}

TEST_CASE("quotes and code keep their lines together") {
  CHECK(markdown("<blockquote><p>a</p><p>b</p></blockquote><pre><code>x\n\n```</code></pre>") ==
        "> a\n>\n> b\n\n````\nx\n\n```\n````");
}

TEST_CASE("an exclamation mark before a link makes no picture of it") {
  CHECK(markdown("<p>Look!<a href=\"https://x.eu\">here</a></p>") == "Look\\![here](https://x.eu)");
  CHECK(markdown("<p><b>Look!</b> <a href=\"https://x.eu\">here</a></p>") ==
        "**Look!** [here](https://x.eu)");
  CHECK(markdown("<div>Look!<a href=\"https://x.eu\">here</a></div>") ==
        "Look\\![here](https://x.eu)");
}

TEST_CASE("what stands after a break is the same paragraph, whatever it begins with") {
  CHECK(markdown("<p>a<br/># b<br/>\n- c<br/>&gt; d<br/>1. e</p>") ==
        "a\\\n\\# b\\\n\\- c\\\n\\> d\\\n1\\. e");
}

TEST_CASE("where there is but one line, a break is a blank") {
  CHECK(markdown("<h2>a<br/>b</h2>") == "## a b");
  CHECK(markdown("<table><tr><th>a<br/>b</th></tr><tr><td>c</td></tr></table>") ==
        "| a b |\n|---|\n| c |");
}

TEST_CASE("a bar in code ends no cell of a table, and is itself elsewhere") {
  CHECK(markdown("<table><tr><th><code>a|b</code></th></tr></table>") == "| `a\\|b` |\n|---|");
  CHECK(markdown("<p><code>a|b</code></p>") == "`a|b`");
}

TEST_CASE("code ends where its text ends") {
  CHECK(markdown("<pre><code>a\n\nb\n</code></pre>") == "```\na\n\nb\n```");
}

TEST_CASE("footnotes are footnotes") {
  CHECK(markdown("<p>Said<sup><a href=\"#footnote-1\" role=\"doc-noteref\">1</a></sup>.</p>"
                 "<section role=\"doc-endnotes\"><h2>Notes</h2><ol><li><p>There. "
                 "<a href=\"#mark-1\" role=\"doc-backlink\">Back</a></p></li></ol></section>") ==
        "Said[^1].\n\n[^1]: There.");
}

TEST_CASE("what is only for screens, or for pointing, is left out") {
  CHECK(markdown("<nav><p>menu</p></nav><h1><span aria-hidden=\"true\">5</span> Review</h1>"
                 "<svg><title>x</title></svg><form><input/></form><button>Open</button>"
                 "<p>Read on<span class=\"hidden\">: Review</span></p>"
                 "<ol><li id=\"q1\"><a href=\"#q1\">1</a><p>Who?</p></li></ol>") ==
        "# Review\n\nRead on\n\n1. Who?");
}

TEST_CASE("links to pages lead to their Markdown, to places on pages to the page") {
  const std::string main =
      "<p><a href=\"../terms.html\">a</a> <a href=\"riga.html#x\">b</a> "
      "<a href=\"../data/collection.json\">c</a> <a href=\"https://example.eu/\">d</a> "
      "<a href=\"https://example.eu/\">https://example.eu/</a> <a href=\"#top\">e</a> "
      "<a href=\"../index.html\">f</a></p>";
  CHECK(markdown(main) ==
        "[a](../terms.md) [b](riga.html#x) [c](../data/collection.json) "
        "[d](https://example.eu/) <https://example.eu/> e [f](../index.md)");
  Site site;
  site.address = "https://example.org/kit/";
  CHECK(markdown(main, site) ==
        "[a](https://example.org/kit/terms.md) [b](https://example.org/kit/cities/riga.html#x) "
        "[c](https://example.org/kit/data/collection.json) "
        "[d](https://example.eu/) <https://example.eu/> e [f](https://example.org/kit/index.md)");
}

TEST_CASE("at the end stands where the text comes from") {
  const Output page{"cities/ghent.html",
                    "<html><head><title>Ghent – Site</title></head><body><main/></body></html>"};
  CHECK(std::get<std::string>(markdown_of(page, {}, pages).content) ==
        "---\n\n[Ghent – Site](ghent.html).\n");
  Site site;
  site.address = "https://example.org/";
  site.publisher = "The office";
  site.licence = "https://example.org/licence";
  CHECK(std::get<std::string>(markdown_of(page, site, pages).content) ==
        "---\n\n[Ghent – Site](https://example.org/cities/ghent.html). The office. "
        "<https://example.org/licence>\n");
}

TEST_CASE("nothing in the names of page and publisher is taken for markup") {
  const Output page{"a.html", "<html><head><title>A [b] *c*</title></head><body/></html>"};
  const Output made = markdown_of(page, {.publisher = "The *office*"}, {});
  CHECK(
      std::get<std::string>(made.content).find("[A \\[b\\] \\*c\\*](a.html). The \\*office\\*.") !=
      std::string::npos);
}

}  // namespace
}  // namespace brochure
