"""What a DOCX holds, compared with the HTML of the same document. Prints what is wrong; exit code 1 if anything is.

    docx.py all FILE.docx FILE.html         everything below but the last
    docx.py CHECK FILE.docx [FILE.html]     one of them
    docx.py converted FILE.docx FILE.txt    the text of what LibreOffice made of it
"""
import functools
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile
from html.parser import HTMLParser

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
VOID = ("img", "br", "hr", "path", "source", "track")
# The list of contents; headings and numbers of questions as links to themselves; ways to the chapters beside.
ONLY_IN_BROWSERS = {"chapter-contents", "permalink", "number", "steps"}
faults = []


def fault(text):
    faults.append(text)


def words(text):
    return " ".join(text.replace("\u00a0", " ").split())


class Page(HTMLParser):
    """Headings and links of a reader version in HTML, without what word processors make themselves: the list of
    contents and the ways back from footnotes; nor with what only browsers use."""

    def __init__(self, text):
        super().__init__()
        self.headings, self.outside, self.inside, self.languages = [], [], [], set()
        self.heading = None
        self.is_inside = False
        self.stack = []
        self.feed(text[text.index("<main>") : text.index("</main>")])

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag not in VOID:
            self.stack.append((tag, attributes))
        if attributes.get("lang"):
            self.languages.add(attributes["lang"])
        skipped = any(
            about.get("role") == "doc-endnotes"
            or ONLY_IN_BROWSERS & set(about.get("class", "").split())
            for _, about in self.stack
        )
        if re.fullmatch("h[1-6]", tag) and not skipped:
            self.heading = [int(tag[1]), ""]
        if tag == "a" and "role" not in attributes and "href" in attributes:
            if not attributes["href"].startswith("#"):
                self.outside.append(attributes["href"])
            elif not skipped:
                self.inside.append("")
                self.is_inside = True

    def handle_endtag(self, tag):
        if tag in VOID:
            return
        while self.stack and self.stack.pop()[0] != tag:
            pass
        if tag == "a":
            self.is_inside = False
        if re.fullmatch("h[1-6]", tag) and self.heading:
            self.headings.append((self.heading[0] - 1, words(self.heading[1])))
            self.heading = None

    def handle_data(self, data):
        if self.heading:
            self.heading[1] += data
        if self.is_inside:
            self.inside[-1] += data


def told(item):
    """The words of what pandoc read."""
    if isinstance(item, list):
        return "".join(told(part) for part in item)
    if not isinstance(item, dict):
        return ""
    kind, content = item.get("t"), item.get("c")
    if kind == "Str":
        return content
    if kind in ("Space", "SoftBreak", "LineBreak"):
        return " "
    return told(content) if isinstance(content, (list, dict)) else ""


def found(item, kind):
    if isinstance(item, list):
        for part in item:
            yield from found(part, kind)
    elif isinstance(item, dict):
        if item.get("t") == kind:
            yield item["c"]
        yield from found(item.get("c"), kind)


@functools.cache
def read_back(file):
    out = subprocess.run(["pandoc", "-f", "docx", "-t", "json", file], check=True, capture_output=True).stdout
    return json.loads(out)["blocks"]


@functools.cache
def page_of(html):
    with open(html, encoding="utf-8") as text:
        return Page(text.read())


@functools.cache
def part(file, name):
    with zipfile.ZipFile(file) as package:
        return ET.fromstring(package.read(name))


def style_of(paragraph):
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else style.get(f"{W}val")


def text_of(element):
    return words("".join(node.text or "" for node in element.iter(f"{W}t")))


def well_formed(file):
    with zipfile.ZipFile(file) as package:
        for name in package.namelist():
            if name.endswith((".xml", ".rels")):
                try:
                    ET.fromstring(package.read(name))
                except ET.ParseError as error:
                    fault(f"{name}: {error}")
        if package.namelist()[0] != "[Content_Types].xml":
            fault("the list of types is not first")


def headings(file, html):
    expected = [entry for entry in page_of(html).headings if entry[0] > 0]
    read = [(content[0], words(told(content[2]))) for content in found(read_back(file), "Header")]
    if expected != read:
        for one, other in zip(expected, read):
            if one != other:
                fault(f"instead of {one}: {other}")
                break
        fault(f"{len(expected)} headings, read back {len(read)}")


def links(file, html):
    page = page_of(html)
    read = [content[2][0] for content in found(read_back(file), "Link")]
    outside = [address for address in read if not address.startswith("#")]
    if sorted(outside) != sorted(page.outside):
        fault(f"links that lead out: {sorted(set(outside) ^ set(page.outside))[:5]} {len(outside)}, {len(page.outside)}")
    # Pandoc takes a link with a field in it for several.
    inside = []
    for paragraph in part(file, "word/document.xml").iter(f"{W}p"):
        if not re.fullmatch("TOC[1-9]", style_of(paragraph)):
            inside += [text_of(link) for link in paragraph.iter(f"{W}hyperlink") if link.get(f"{W}anchor")]
    expected = [words(text) for text in page.inside]
    for one, other in zip(expected, inside):
        if not other.startswith(one) or not re.search(r"\d", other[len(one) :]):
            fault(f"instead of {one!r} with a page: {other!r}")
            break
    if len(inside) != len(expected):
        fault(f"{len(expected)} links within the document, read back {len(inside)}")


def entries_of(document):
    return [p for p in document.iter(f"{W}p") if re.fullmatch("TOC[1-9]", style_of(p))]


def contents(file):
    document = part(file, "word/document.xml")
    chapters = [
        (int(style_of(p)[-1]), text_of(p)) for p in document.iter(f"{W}p") if re.fullmatch("Heading[1-9]", style_of(p))
    ]
    told_there = []
    for paragraph in entries_of(document):
        title, _, number = "".join(
            "\t" if node.tag == f"{W}tab" else node.text or ""
            for run in paragraph.iter(f"{W}r")
            for node in run
            if node.tag in (f"{W}tab", f"{W}t")
        ).partition("\t")
        told_there.append((int(style_of(paragraph)[-1]), words(title)))
        if not re.fullmatch("[1-9][0-9]*", number):
            fault(f"no page is known: {title} {number}")
    if not chapters or told_there != chapters:
        fault(f"{len(chapters)} headings, {len(told_there)} entries: {set(chapters) ^ set(told_there)}")


def targets(file):
    document = part(file, "word/document.xml")
    marks = [mark.get(f"{W}name") for mark in document.iter(f"{W}bookmarkStart")]
    ids = [mark.get(f"{W}id") for mark in document.iter(f"{W}bookmarkStart")]
    if len(set(name.lower() for name in marks)) != len(marks) or len(set(ids)) != len(ids):
        fault("two bookmarks have one name, or one number")
    fault_names = [name for name in marks if not re.fullmatch(r"[A-Za-z]\w{0,39}", name)]
    if fault_names:
        fault(f"no names of bookmarks: {fault_names[:5]}")
    fields = [node.text.split() for node in document.iter(f"{W}instrText")]
    wanted = [words_[1] for words_ in fields if words_[0] in ("PAGEREF", "REF")]
    wanted += [link.get(f"{W}anchor") for link in document.iter(f"{W}hyperlink") if link.get(f"{W}anchor")]
    missing = set(wanted) - set(marks)
    if missing or not wanted:
        fault(f"no bookmark: {sorted(missing)[:5]}")


def placeholders(file):
    """Two noughts stand for each number of a page until it is known."""
    with zipfile.ZipFile(file) as package:
        for name in package.namelist():
            if b">00<" in package.read(name):
                fault(f"{name}: a number of a page was never found out")


def drawings(file):
    all_drawings = list(part(file, "word/document.xml").iter(f"{WP}docPr"))
    if not all_drawings:
        fault("there are none")
    for about in all_drawings:
        if not (about.get("descr") or "").strip():
            fault(f"without words: {about.attrib}")


def tables(file):
    for table in part(file, "word/document.xml").iter(f"{W}tbl"):
        if table.find(f"{W}tr/{W}trPr/{W}tblHeader") is None:
            fault(f"a table without a row of headers: {text_of(table)[:60]}")
        if table.find(f"{W}tblPr/{W}tblCaption") is None:
            fault(f"a table without words: {text_of(table)[:60]}")


def languages(file, html):
    default = part(file, "word/styles.xml").find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    if default is None or not re.fullmatch("[a-z]{2,3}-[A-Z]{2}", default.get(f"{W}val")):
        fault("the document has no language")
    page = page_of(html)
    marked = {mark.get(f"{W}val")[:2] for mark in part(file, "word/document.xml").iter(f"{W}lang")}
    if page.languages - marked:
        fault(f"not marked: {page.languages - marked}")
    core = part(file, "docProps/core.xml")
    for name in ("title", "language", "creator"):
        if not core.findtext("{http://purl.org/dc/elements/1.1/}" + name):
            fault(f"no {name} among the properties")


ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens wordWrap bidi adjustRightInd spacing ind contextualSpacing jc textDirection textAlignment outlineLvl "
    "divId cnfStyle rPr sectPr",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike vanish color spacing w kern position sz szCs "
    "highlight u effect bdr shd fitText vertAlign rtl cs em lang",
}


def schema_order(file):
    """Word calls a file broken whose properties stand in another order."""
    for name in ("word/document.xml", "word/styles.xml", "word/footnotes.xml", "word/numbering.xml"):
        for element in part(file, name).iter():
            order = ORDER.get(element.tag.removeprefix(W), "").split()
            places = []
            for child in element if order else []:
                tag = child.tag.removeprefix(W)
                if tag not in order:
                    fault(f"{name}: <{tag}> is not known here")
                else:
                    places.append(order.index(tag))
            if places != sorted(set(places)):
                fault(f"{name}: {[child.tag.removeprefix(W) for child in element]}")


def no_questions(file):
    """Nothing that makes word processors ask before they show the document, or call it an old one."""
    settings = part(file, "word/settings.xml")
    if settings.find(f"{W}updateFields") is not None:
        fault("all fields are to be updated: Word asks first")
    if any(mark.get(f"{W}dirty") for mark in part(file, "word/document.xml").iter(f"{W}fldChar")):
        fault("a field is marked as out of date: Word asks first")
    modes = [setting.get(f"{W}val") for setting in settings.iter(f"{W}compatSetting")]
    if modes != ["15"]:
        fault(f"the document is one of an older Word: {modes}")


def converted(file, text):
    """In the text of what LibreOffice makes of it the headings stand in order."""
    read = words(open(text, encoding="utf-8").read().split("\f", 2)[2])
    squeezed = re.sub(r"\W", "", read)
    at = 0
    document = part(file, "word/document.xml")
    body = [p for p in document.iter(f"{W}p") if re.match("(Inner|Box)?Heading", style_of(p))]
    for paragraph in body:
        heading = re.sub(r"\W", "", text_of(paragraph))
        place = squeezed.find(heading, at)
        if place < 0:
            fault(f"not there, or not in its place: {text_of(paragraph)}")
            break
        at = place + len(heading)


OF_THE_DOCUMENT = (well_formed, contents, targets, placeholders, drawings, tables, schema_order, no_questions)
BESIDE_THE_PAGE = (headings, links, languages)


def name_of(check):
    return check.__name__.replace("_", "-")


CHECKS = {name_of(check): check for check in (*OF_THE_DOCUMENT, *BESIDE_THE_PAGE, converted)}


def everything(file, html):
    for check in (*OF_THE_DOCUMENT, *BESIDE_THE_PAGE):
        before = len(faults)
        check(*([file, html] if check in BESIDE_THE_PAGE else [file]))
        faults[before:] = [f"{name_of(check)}: {text}" for text in faults[before:]]


if __name__ == "__main__":
    check_named = everything if sys.argv[1] == "all" else CHECKS[sys.argv[1]]
    check_named(*sys.argv[2:])
    for line in faults[:20]:
        print(line)
    sys.exit(1 if faults else 0)
