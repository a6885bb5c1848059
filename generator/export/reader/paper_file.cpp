#include "export/reader/paper_file.h"

#include <utility>

#include "export/reader/list_roles.h"
#include "export/reader/question_numbers.h"
#include "export/reader/running_heads.h"

namespace brochure {
namespace {

const char* size_in_css(Paper paper) {
  return paper == Paper::A4 ? "@page { size: A4; }\n" : "@page { size: letter; }\n";
}

}  // namespace

std::string paper_file(const BoundVersion& version, const ReaderLook& look, const SiteFiles& files,
                       const PaperSetting& setting, const PageNumbers& pages) {
  BoundVersion numbered = version;
  numbered.screen.clear();
  for (BoundChapter& chapter : numbered.chapters)
    chapter.xhtml = with_page_numbers(with_list_roles(with_question_numbers(chapter.xhtml)), pages,
                                      setting.words);
  const ReaderLook printed{
      .style = look.style + size_in_css(setting.paper) + running_heads(version, setting.words),
      .script = {}};
  return html_file(numbered, printed, files);
}

}  // namespace brochure
