#include "base/diagnostic.h"

#include <algorithm>
#include <tuple>

namespace brochure {

// A table, as long as it must be.
// NOLINTNEXTLINE(readability-function-size)
const std::vector<CodeInfo>& all_codes() {
  using enum Code;
  using enum Severity;
  static const std::vector<CodeInfo> codes{
      {UnreadableFile, "unreadable-file", Error,
       "The file cannot be opened. Check its permissions, and that it is a file."},
      {NotUtf8, "not-utf8", Error,
       "The file is not UTF-8 text. Save it again as UTF-8; every editor has this choice when "
       "saving."},
      {FileTooLarge, "file-too-large", Error,
       "The file is larger than a text (256 KB) or a picture (30 MB, 60 million pixels) may be. "
       "Split the text, or make the picture smaller."},
      {EmptyDocument, "empty-document", Error,
       "The file holds nothing. Write its front matter and body, or delete it."},
      {UnknownPlace, "unknown-place", Error,
       "Where a file stands says what it is, and nothing is kept at this place. Move it to one of "
       "the folders named."},
      {UnknownEnding, "unknown-ending", Warning,
       "Texts end in .md, data in .toml, pictures in .jpg, .png and the like, videos in .mp4 or "
       ".webm, captions in .vtt. A file of another type is left out: move it elsewhere, or correct "
       "its name."},
      {BadId, "bad-id", Error,
       "Ids are made of small letters, digits and hyphens, because addresses on the web are made "
       "of ids."},
      {MergeConflict, "merge-conflict", Error,
       "Two people changed the same place, and the file holds both versions. Keep what is right."},
      {FrontMatterMissing, "front-matter-missing", Error,
       "A Markdown file begins with its data between two lines of +++."},
      {FrontMatterNotClosed, "front-matter-not-closed", Error,
       "The front matter begins with +++ but never ends. Put a line of +++ after the data."},
      {TomlSyntax, "toml-syntax", Error,
       "The data is not valid TOML, so nothing in it can be read. Often a quote or a bracket is "
       "missing."},
      {UnknownKey, "unknown-key", Error,
       "No field has this name. It is an error so that a misspelt field is never silently lost."},
      {MissingKey, "missing-key", Error, "A field that is required is not there."},
      {WrongType, "wrong-type", Error, "The field takes another sort of value."},
      {OutOfRange, "out-of-range", Error,
       "The value is not one that the field can take: too small, too large, or not among its "
       "choices."},
      {RawHtml, "raw-html", Error,
       "HTML in the text is not accepted: it would not survive in every format. Use Markdown."},
      {UnsafeLink, "unsafe-link", Error,
       "A link may lead to https, http, mailto or tel addresses, and to kinds of the collection; "
       "nothing else."},
      {BareAddress, "bare-address", Warning,
       "A plain web address is shown as text. Put < and > around it, or give it a text."},
      {EmptyLink, "empty-link", Error,
       "A link to another site needs a text, and every link needs a target. \"#\" is no target."},
      {StrayLink, "stray-link", Error,
       "It looks like a link, but Markdown does not take it as one, so readers would see its "
       "brackets."},
      {LinkTitle, "link-title", Warning,
       "The words in quotes behind a link's target are seen with a mouse only, so they are not "
       "published."},
      {MissingPicture, "missing-picture", Error,
       "The picture is not there. Its path is relative to the file that shows it."},
      {PictureWithoutText, "picture-without-text", Error,
       "People who do not see the picture need a text that says what can be seen."},
      {MissingFile, "missing-file", Error,
       "The file of the video or of its captions is not there. It stands beside the text that "
       "names it."},
      {DamagedFile, "damaged-file", Error,
       "A picture, a video or captions are not what the file's name says, or only a part of it. "
       "Copy the file anew, or save it again in a program for such files."},
      {VideoWithoutText, "video-without-text", Warning,
       "People who do not hear or see the video need captions and a transcript (WCAG 2.2, criteria "
       "1.2.1 to 1.2.3)."},
      {DanglingFootnote, "dangling-footnote", Error,
       "The text has a footnote mark without a footnote."},
      {UnusedFootnote, "unused-footnote", Warning,
       "The footnote has no mark in the text, so no reader would find it."},
      {NestedTooDeep, "nested-too-deep", Error,
       "Lists or quotations are nested deeper than anybody could read, and the page would take too "
       "long to make."},
      {TooComplex, "too-complex", Error,
       "A paragraph or table is larger than a page can show. Split it."},
      {QuestionsMisplaced, "questions-misplaced", Error,
       "Below \"## Guide questions\" stands one list: its items are the questions, items of a "
       "nested list their sub-points."},
      {UnknownLanguage, "unknown-language", Error,
       "Not a language tag. Use the two letters of the language: ca, de, lv."},
      {UnknownReference, "unknown-reference", Error, "Nothing in the collection has this id."},
      {AmbiguousReference, "ambiguous-reference", Error,
       "More than one thing answers to this reference. Name it by its full id."},
      {WrongKind, "wrong-kind", Error, "The field or link cannot refer to a thing of this kind."},
      {MissingReason, "missing-reason", Error,
       "A relation that the editors add needs its reason: { to = \"...\", why = \"...\" }."},
      {PrintedNotLinked, "printed-not-linked", Warning,
       "The source makes this reference in its text, but our text has no link to it."},
      {DuplicateId, "duplicate-id", Error, "Two files claim the same id or the same alias."},
      {DuplicateNumber, "duplicate-number", Error, "Two things claim the same number."},
      {NumberGap, "number-gap", Error,
       "The numbers of key factors and commitments run from 1 without gaps."},
      {AliasShadowsId, "alias-shadows-id", Error,
       "The alias is the id of something else, which could not be reached any more."},
      {FactorWithoutQuestions, "factor-without-questions", Error,
       "A key factor has guide questions, below the heading \"## Guide questions\"."},
      {UnknownGroup, "unknown-group", Error, "The toolkit has no group with this id."},
      {PartOfItself, "part-of-itself", Error,
       "Findings name each other as what they are a part of, in a circle. The report itself has no "
       "parent."},
      {OwnerMissing, "owner-missing", Error,
       "The file stands in the folder of a programme, toolkit or report that has no file of its "
       "own."},
      {UnknownTheme, "unknown-theme", Error,
       "There is no such folder in themes/, or themes inherit in a circle."},
      {TemplateSyntax, "template-syntax", Error, "The template is not valid Mustache."},
      {MissingTemplate, "missing-template", Error,
       "A template or partial that is needed is not there."},
      {MissingPackage, "missing-package", Error,
       "A theme publishes a file of a package that is not there. ./brochure build fetches the "
       "packages of setup/npm/site."},
      {MissingAsset, "missing-asset", Error,
       "A style sheet or template names a file of assets/ that is not published, or puts its name "
       "together. Names are written out, without the hash that the build puts into them."},
      {MissingWord, "missing-word", Error,
       "The interface has no text for this name in this language."},
      {WrongPlaceholder, "wrong-placeholder", Error,
       "A text of the interface has other {places} than the English one, which are filled in."},
      {BadToken, "bad-token", Error, "The design token's value cannot be used."},
      {LowContrast, "low-contrast", Error,
       "The two colours are too alike to be read by everybody (WCAG 2.2, criteria 1.4.3 and "
       "1.4.11)."},
      {IncompleteImprint, "incomplete-imprint", Warning,
       "The site has an address on the web, but its imprint or accessibility statement lacks what "
       "the law asks a publisher to say."},
      {OutdatedExport, "outdated-export", Warning,
       "The site offers a reader version for download that was made of an earlier state of the "
       "collection. Export it again, or delete its file."},
      {AddressClash, "address-clash", Error,
       "Two pages or files would have the same address. Rename one of them."},
  };
  return codes;
}

const CodeInfo& about(Code code) { return all_codes()[static_cast<std::size_t>(code)]; }

bool has_errors(const Diagnostics& diagnostics) {
  return std::ranges::any_of(
      diagnostics, [](const Diagnostic& one) { return severity_of(one) == Severity::Error; });
}

Diagnostics in_file_order(Diagnostics diagnostics) {
  std::stable_sort(diagnostics.begin(), diagnostics.end(),
                   [](const Diagnostic& one, const Diagnostic& other) {
                     return std::tie(one.where, one.code, one.message) <
                            std::tie(other.where, other.code, other.message);
                   });
  diagnostics.erase(std::unique(diagnostics.begin(), diagnostics.end()), diagnostics.end());
  return diagnostics;
}

}  // namespace brochure
