#include "engines/devtools.h"

#include <chrono>
#include <string>

#include <doctest/doctest.h>

#include "base/failure.h"
#include "base/interruption.h"
#include "engines/run_program.h"

namespace brochure {
namespace {

using nlohmann::json;
using std::chrono::seconds;

/// A browser that says what a script says, and its conversation.
struct Talk {
  InterruptionsNoted noted;  // what was noted before counts no more
  ChildProcess browser;
  DevTools devtools{browser};

  explicit Talk(const std::string& script, seconds patience = seconds(30))
      : browser({.program = find_program("sh").value(),
                 .arguments = {"-c", script},
                 .environment = {},
                 .is_spoken_to = true}) {
    devtools.answer_until(std::chrono::steady_clock::now() + patience);
  }
};

TEST_CASE("a command gets its answer, whatever else the browser tells") {
  Talk talk(
      "printf '{\"method\":\"Page.loaded\"}\\000{\"id\":1,\"result\":{\"product\":\"Paper\"}}\\000'"
      " >&4; sleep 60");
  CHECK(talk.devtools.call("Browser.getVersion", json::object()) == json{{"product", "Paper"}});
}

TEST_CASE("commands arrive, and a page is spoken to in its session") {
  // It says what it was sent: five commands, with a zero byte behind each.
  Talk talk(
      "printf '{\"id\":1,\"result\":{\"targetId\":\"t\"}}\\000"
      "{\"id\":2,\"result\":{\"sessionId\":\"s\"}}\\000"
      "{\"id\":3}\\000{\"id\":4}\\000' >&4;"
      "sent=$(head -c 480 <&3 | tr '\\000' '~' | tr -d '\"');"
      "printf '{\"id\":5,\"result\":{\"sent\":\"%s\"}}\\000' \"$sent\" >&4; sleep 60");
  talk.devtools.open_page();
  const std::string sent =
      talk.devtools.call("Page.navigate", {{"url", std::string(200, 'x')}}).value("sent", "");
  CHECK(sent.find("method:Target.createTarget") != std::string::npos);
  CHECK(sent.find("targetId:t") != std::string::npos);
  CHECK(sent.find("}~{id:5,method:Page.navigate") != std::string::npos);
}

TEST_CASE("a document has come when that document has, not the one before it") {
  Talk talk(
      "printf "
      "'{\"method\":\"Page.lifecycleEvent\",\"params\":{\"name\":\"load\",\"loaderId\":\"old\"}}"
      "\\000{\"id\":1,\"result\":{\"loaderId\":\"new\"}}\\000' >&4; sleep 60",
      seconds(1));
  CHECK_THROWS_AS(talk.devtools.show("file:///paper.html"), NoAnswer);
}

TEST_CASE("a document has come when its typefaces have") {
  const std::string arrival =
      "printf '{\"id\":1,\"result\":{\"loaderId\":\"new\"}}\\000"
      "{\"method\":\"Page.lifecycleEvent\",\"params\":{\"name\":\"load\",\"loaderId\":\"new\"}}"
      "\\000";
  Talk without(arrival + "' >&4; sleep 60", seconds(1));
  CHECK_THROWS_AS(without.devtools.show("file:///paper.html"), NoAnswer);
  Talk with(arrival + "{\"id\":2}\\000' >&4; sleep 60");
  CHECK_NOTHROW(with.devtools.show("file:///paper.html"));
}

TEST_CASE("what a browser cannot do is told in its words") {
  Talk talk("printf '{\"id\":1,\"error\":{\"message\":\"no paper\"}}\\000' >&4; sleep 60");
  try {
    talk.devtools.call("Page.printToPDF", json::object());
    FAIL("it was done");
  } catch (const Failure& failure) {
    CHECK(std::string(failure.what()) == "the browser cannot do Page.printToPDF");
    CHECK(failure.advice == "It said: no paper");
  }
}

TEST_CASE("a browser that ends or is too slow gives no answer, and nonsense is none") {
  CHECK_THROWS_AS(Talk("exit 0").devtools.call("Page.enable", json::object()), NoAnswer);
  CHECK_THROWS_AS(Talk("sleep 60", seconds(1)).devtools.call("Page.enable", json::object()),
                  NoAnswer);
  CHECK_THROWS_AS(
      Talk("printf 'paper\\000' >&4; sleep 60").devtools.call("Page.enable", json::object()),
      Failure);
}

}  // namespace
}  // namespace brochure
