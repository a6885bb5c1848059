#include "render/markup.h"

#include <doctest/doctest.h>
#include <pugixml.hpp>

namespace brochure {
namespace {

constexpr MarkupSetting setting{.root = "../"};

Inlines text(std::string words) { return {{Text{std::move(words)}}}; }
Block paragraph(std::string words) { return {Paragraph{text(std::move(words))}}; }
Block heading(std::uint32_t level, const std::string& id) { return {Heading{level, id, text(id)}}; }

std::string xhtml(const Inlines& inlines) { return to_xhtml(inlines, setting); }
std::string xhtml(Blocks blocks) { return to_xhtml(Prose{std::move(blocks), {}}, setting); }

TEST_CASE("text within a line keeps its meaning") {
  CHECK(xhtml(Inlines{{Text{"a<b"}}, {SoftBreak{}}, {HardBreak{}}, {CodeSpan{"x&y"}}}) ==
        "a&lt;b\n<br/>\n<code>x&amp;y</code>");
  CHECK(xhtml(Inlines{{Emphasis{{{Strong{text("a")}}}}}}) == "<em><strong>a</strong></em>");
  CHECK(xhtml(Inlines{{Foreign{"ca", text("Llengua")}}}) ==
        "<span lang=\"ca\" xml:lang=\"ca\">Llengua</span>");
}

TEST_CASE("links say where they lead") {
  CHECK(xhtml(Inlines{{Link{"https://example.org/?a&b", text("x"), LinkTo::OtherSite}}}) ==
        "<a href=\"https://example.org/?a&amp;b\" rel=\"external\">x</a>");
  CHECK(xhtml(Inlines{{Link{"cities/ghent.html#x", text("x"), LinkTo::ThisSite}}}) ==
        "<a href=\"../cities/ghent.html#x\">x</a>");
  CHECK(xhtml(Inlines{{Link{"toolkits/y.html", text("x"), LinkTo::Stub}}}) ==
        "<a href=\"../toolkits/y.html\" class=\"to-stub\">x</a>");
}

TEST_CASE("a link that is a reference on paper has its number") {
  CHECK(xhtml(Inlines{{Link{"cities/ghent.html", text("x"), LinkTo::ThisSite, 3}}}) ==
        "<a href=\"../cities/ghent.html\" data-reference=\"3\">x</a>");
}

TEST_CASE("a picture alone is a figure with its title as caption, else it stands in the line") {
  const Inline picture{Picture{"cases/a b.jpg", "A \"market\"", "Saturday"}};
  CHECK(xhtml(Blocks{{Paragraph{{picture}}}}) ==
        "<figure>\n<img src=\"../cases/a%20b.jpg\" alt=\"A &quot;market&quot;\" loading=\"lazy\" "
        "decoding=\"async\"/>\n"
        "<figcaption>Saturday</figcaption>\n</figure>\n");
  CHECK(xhtml(Blocks{{Paragraph{{{Text{"x "}}, picture}}}}).starts_with("<p>x <img "));
}

TEST_CASE("a picture whose file is known keeps its room free, and offers its smaller copies") {
  const PictureFiles files{
      {"pictures/a b.jpg",
       {.width = 1000,
        .height = 640,
        .copies = {{"pictures/a b.jpg.480.webp", 480}, {"pictures/a b.jpg.960.webp", 960}}}},
      {"pictures/dot.png", {.width = 2, .height = 2}}};
  const MarkupSetting with_files{.root = "../", .pictures = &files};
  CHECK(to_xhtml(Inlines{{Picture{"pictures/a b.jpg", "A market", ""}}}, with_files) ==
        "<picture><source type=\"image/webp\" srcset=\"../pictures/a%20b.jpg.480.webp 480w, "
        "../pictures/a%20b.jpg.960.webp 960w\" sizes=\"(min-width: 36rem) 34rem, 100vw\"/>"
        "<img src=\"../pictures/a%20b.jpg\" alt=\"A market\" width=\"1000\" height=\"640\" "
        "loading=\"lazy\" decoding=\"async\"/></picture>");
  CHECK(to_xhtml(Inlines{{Picture{"pictures/dot.png", "A dot", ""}}}, with_files) ==
        "<img src=\"../pictures/dot.png\" alt=\"A dot\" width=\"2\" height=\"2\" "
        "loading=\"lazy\" decoding=\"async\"/>");
}

TEST_CASE("headings begin at level 2 and go down one level at a time") {
  CHECK(xhtml(Blocks{heading(1, "a"), heading(4, "b"), heading(4, "c"), heading(2, "d")}) ==
        "<h2 id=\"a\">a</h2>\n<h3 id=\"b\">b</h3>\n<h4 id=\"c\">c</h4>\n<h2 id=\"d\">d</h2>\n");
}

TEST_CASE("items of a tight list are bare, of a loose one paragraphs") {
  CHECK(xhtml(Blocks{{List{.items = {{paragraph("a"), {List{.items = {{paragraph("b")}}}}}}}}}) ==
        "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul></li>\n</ul>\n");
  CHECK(xhtml(Blocks{
            {List{.ordered = true, .start = 3, .tight = false, .items = {{paragraph("a")}}}}}) ==
        "<ol start=\"3\">\n<li><p>a</p></li>\n</ol>\n");
}

TEST_CASE("a table has column headers and scrolls in a region the keyboard can reach") {
  const Table table{
      {Alignment::None, Alignment::Right}, {text("City"), text("Year")}, {{text("Ghent")}}};
  CHECK(xhtml(Blocks{{table}}) ==
        "<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Table\">\n<table>\n"
        "<thead>\n<tr><th scope=\"col\">City</th><th scope=\"col\" class=\"right\">Year</th></tr>\n"
        "</thead>\n<tbody>\n<tr><td>Ghent</td><td "
        "class=\"right\"></td></tr>\n</tbody>\n</table>\n</div>\n");
}

TEST_CASE("quotes, rules and code blocks are what they are") {
  CHECK(xhtml(Blocks{{Quote{{paragraph("a")}}}, {Rule{}}, {CodeBlock{"<x>\n"}}}) ==
        "<blockquote>\n<p>a</p>\n</blockquote>\n<hr/>\n"
        "<pre tabindex=\"0\"><code>&lt;x&gt;\n</code></pre>\n");
}

TEST_CASE("footnotes lead from their marks to the notes and back") {
  const Prose prose{{{Paragraph{{{FootnoteMark{1, 1}}, {Emphasis{{{FootnoteMark{1, 2}}}}}}}}},
                    {{paragraph("Note.")}}};
  CHECK(to_xhtml(prose, {.id_prefix = "p-"}) ==
        "<p><sup><a href=\"#p-footnote-1\" id=\"p-mark-1\" role=\"doc-noteref\">1</a></sup>"
        "<em><sup><a href=\"#p-footnote-1\" id=\"p-mark-1-2\" "
        "role=\"doc-noteref\">1</a></sup></em></p>\n"
        "<section class=\"footnotes\" role=\"doc-endnotes\">\n<h2 "
        "id=\"p-footnotes\">Notes</h2>\n<ol>\n"
        "<li id=\"p-footnote-1\"><p>Note. <a href=\"#p-mark-1\" role=\"doc-backlink\">Back to the "
        "text</a> "
        "<a href=\"#p-mark-1-2\" role=\"doc-backlink\" aria-label=\"Back to the text, "
        "2\">2</a></p></li>\n"
        "</ol>\n</section>\n");
}

TEST_CASE("a note whose mark stands elsewhere on the page still leads back") {
  const std::string out = to_xhtml(Prose{{}, {{paragraph("Note.")}}}, setting);
  CHECK(out.find("href=\"#mark-1\"") != std::string::npos);
}

TEST_CASE("every kind of prose is well-formed XML") {
  const Inlines all{{Text{"<&>\"'\x01"}},
                    {HardBreak{}},
                    {CodeSpan{"</code>"}},
                    {Link{"https://a.b/\"><x>", text("]]>"), LinkTo::OtherSite}},
                    {Picture{"a\".jpg", "<\">", "&"}},
                    {FootnoteMark{1, 1}}};
  const Prose prose{{{Paragraph{all}},
                     {Heading{3, "a\"b", all}},
                     {Quote{{{Paragraph{all}}}}},
                     {List{.items = {{{Paragraph{all}}}, {}}}},
                     {Table{{Alignment::Centre}, {all}, {{all}, {}}}}},
                    {{{Paragraph{all}}}, {{CodeBlock{"-->"}}}, {}}};
  pugi::xml_document document;
  const auto result =
      document.load_string(("<body>" + to_xhtml(prose, setting) + "</body>").c_str());
  CHECK_MESSAGE(result, result.description());
}

TEST_CASE("words from right to left say so among others, and the other way round") {
  const Inlines arabic{{Foreign{"ar", text("سلام")}}};
  CHECK(to_xhtml(arabic, {}) == "<span lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\">سلام</span>");
  CHECK(to_xhtml(arabic, {.right_to_left = true}) ==
        "<span lang=\"ar\" xml:lang=\"ar\">سلام</span>");
  CHECK(to_xhtml(Inlines{{Foreign{"ca", text("x")}}}, {.right_to_left = true}) ==
        "<span lang=\"ca\" xml:lang=\"ca\" dir=\"ltr\">x</span>");
}

TEST_CASE("the interface's words around prose say their language, and the prose within its own") {
  constexpr MarkupSetting german{.notes = "Anmerkungen",
                                 .back_to_text = "Zurück",
                                 .table = "Tabelle",
                                 .interface_marks = " lang=\"de\"",
                                 .content_marks = " lang=\"en\""};
  const Table table{{Alignment::None}, {text("One")}, {}};
  CHECK(to_xhtml(Prose{{{table}}, {}}, german) ==
        "<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Tabelle\" "
        "lang=\"de\">\n<table lang=\"en\">\n<thead>\n<tr><th scope=\"col\">One</th></tr>\n"
        "</thead>\n<tbody>\n</tbody>\n</table>\n</div>\n");
  const Prose noted{{{Paragraph{{{FootnoteMark{.number = 1}}}}}}, {{paragraph("Note.")}}};
  const std::string notes = to_xhtml(noted, german);
  CHECK(notes.find("<h2 id=\"footnotes\" lang=\"de\">Anmerkungen</h2>") != std::string::npos);
  CHECK(notes.find("role=\"doc-backlink\" lang=\"de\">Zurück</a>") != std::string::npos);
}

}  // namespace
}  // namespace brochure
