#include "export/docx/docx.h"

namespace brochure {

// https://pandoc.org/lua-filters.html
const char* const pandoc_filter = R"lua(
local notes = {}

local function keep_note(div)
  if not div.classes:includes("docx-note") then return nil end
  notes[div.identifier] = div.content
  return {}
end

local function raw_inline(code)
  if code.classes:includes("docx") then return pandoc.RawInline("openxml", code.text) end
end

local function raw_block(code)
  if code.classes:includes("docx") then return pandoc.RawBlock("openxml", code.text) end
end

local function put_note(span)
  local note = notes[span.attributes["note"]]
  if note then return pandoc.Note(note) end
end

return {{Div = keep_note, Code = raw_inline, CodeBlock = raw_block}, {Span = put_note}}
)lua";

}  // namespace brochure
