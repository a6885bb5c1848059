#include "link/citations.h"

#include "base/overloaded.h"
#include "model/address.h"

namespace brochure {
namespace {

/// A paragraph's words, and where in them references stand.
struct Passage {
  std::string text;
  struct Mark {
    ReferenceIndex reference{};
    std::size_t offset = 0;
  };
  std::vector<Mark> marks;
};

class Reader {
 public:
  Reader(const LinkedCollection& linked, EntityIndex index, const SentenceFinder& finder)
      : linked_(linked),
        targets_(linked.targets[static_cast<std::size_t>(index)]),
        finder_(finder) {}

  void read(const Blocks& blocks);
  void read_paragraph(const Inlines& inlines, const std::string& fragment = {});
  std::vector<Citation> take() { return std::move(citations_); }

 private:
  void add(const Inlines& inlines, Passage& passage) const;
  void add_mention(const Mention& mention, Passage& passage) const;

  const LinkedCollection& linked_;
  const std::vector<std::optional<Target>>& targets_;
  SentenceFinder finder_;
  std::vector<Citation> citations_;
};

void Reader::add_mention(const Mention& mention, Passage& passage) const {
  passage.marks.push_back({.reference = mention.reference, .offset = passage.text.size()});
  if (!mention.inside.empty()) {
    add(mention.inside, passage);
  } else if (const auto& target = targets_[static_cast<std::size_t>(mention.reference)]) {
    passage.text += short_title_of(entity_at(linked_, target->entity));
  }
}

void Reader::add(const Inlines& inlines, Passage& passage) const {
  for (const Inline& item : inlines) {
    std::visit(Overloaded{
                   [&](const Text& text) { passage.text += text.text; },
                   [&](const CodeSpan& code) { passage.text += code.text; },
                   [&](const SoftBreak&) { passage.text += ' '; },
                   [&](const HardBreak&) { passage.text += ' '; },
                   [&](const Picture&) {},
                   [&](const FootnoteMark&) {},
                   [&](const Mention& mention) { add_mention(mention, passage); },
                   [&](const auto& wrapper) { add(wrapper.inside, passage); },
               },
               item.node);
  }
}

void Reader::read_paragraph(const Inlines& inlines, const std::string& fragment) {
  Passage passage;
  add(inlines, passage);
  for (const Passage::Mark& mark : passage.marks) {
    citations_.push_back({.reference = mark.reference,
                          .sentence = finder_.sentence_at(passage.text, mark.offset),
                          .fragment = fragment});
  }
}

void Reader::read(const Blocks& blocks) {
  for (const Block& block : blocks) {
    std::visit(Overloaded{
                   [&](const Paragraph& paragraph) { read_paragraph(paragraph.inside); },
                   [&](const Heading& heading) { read_paragraph(heading.inside); },
                   [&](const Quote& quote) { read(quote.inside); },
                   [&](const List& list) {
                     for (const Blocks& item : list.items) read(item);
                   },
                   [&](const CodeBlock&) {},
                   [&](const Rule&) {},
                   [&](const Table& table) {
                     for (const Inlines& cell : table.header) read_paragraph(cell);
                     for (const auto& row : table.rows) {
                       for (const Inlines& cell : row) read_paragraph(cell);
                     }
                   },
               },
               block.node);
  }
}

void read_all(const std::vector<Inlines>& list, Reader& reader) {
  for (const Inlines& inlines : list) reader.read_paragraph(inlines);
}

void read_questions(const KeyFactor& factor, Reader& reader) {
  for (std::size_t q = 0; q < factor.questions.size(); ++q) {
    const Question& question = factor.questions[q];
    reader.read_paragraph(question.text, question_anchor(q + 1));
    for (std::size_t p = 0; p < question.points.size(); ++p) {
      reader.read_paragraph(question.points[p], question_anchor(q + 1, p + 1));
    }
  }
}

void read_facts(const Facts& facts, Reader& reader) {
  std::visit(Overloaded{
                 [&](const Toolkit& toolkit) {
                   for (const FactorGroup& group : toolkit.groups)
                     reader.read_paragraph(group.intro);
                 },
                 [&](const Standard& standard) { reader.read_paragraph(standard.statement); },
                 [&](const KeyFactor& factor) {
                   reader.read_paragraph(factor.statement);
                   read_all(factor.points, reader);
                   read_questions(factor, reader);
                 },
                 [&](const ContextFactor& context) {
                   for (const Wording& wording : context.wordings) {
                     reader.read_paragraph(wording.intro);
                     read_all(wording.points, reader);
                   }
                 },
                 [&](const Commitment& commitment) { reader.read_paragraph(commitment.statement); },
                 [&](const Term& term) {
                   for (const Sense& sense : term.senses) reader.read_paragraph(sense.text);
                 },
                 [](const auto&) {},
             },
             facts);
}

}  // namespace

std::vector<Citation> citations_of(const LinkedCollection& linked, EntityIndex index,
                                   const SentenceFinder& finder) {
  const Entity& entity = entity_at(linked, index);
  Reader reader(linked, index, finder);
  read_facts(entity.facts, reader);
  reader.read(entity.body.blocks);
  for (const Blocks& footnote : entity.body.footnotes) reader.read(footnote);
  for (const Video& video : entity.videos) {
    reader.read_paragraph(video.description);
    reader.read(video.transcript.blocks);
  }
  return reader.take();
}

}  // namespace brochure
