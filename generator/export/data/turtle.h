#pragma once

// RDF as Turtle, https://www.w3.org/TR/turtle/

#include <string>
#include <string_view>
#include <vector>

namespace brochure {

/// "<https://example.org/terms/champion.html>"
std::string turtle_address(std::string_view address);

/// "\"champion\"@en"; without a language a plain text.
std::string turtle_text(std::string_view text, std::string_view language = {});

/// What is said of one thing. Nothing is said twice.
class TurtleSubject {
 public:
  /// `subject` as Turtle has it.
  explicit TurtleSubject(std::string subject) : subject_(std::move(subject)) {}

  /// `predicate` is a name with a prefix, `object` as Turtle has it. A text that is empty says
  /// nothing.
  void say(std::string_view predicate, std::string object);

  /// With a full stop, and an empty line after it. Empty if nothing was said.
  std::string text() const;

 private:
  struct Statement {
    std::string predicate;
    std::string object;
    bool operator==(const Statement&) const = default;
  };
  std::string subject_;
  std::vector<Statement> statements_;
};

}  // namespace brochure
