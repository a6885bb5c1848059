#include "engines/devtools.h"

#include <fmt/format.h>

#include "base/failure.h"
#include "base/interruption.h"

namespace brochure {
namespace {

using nlohmann::json;

constexpr char end_of_message = '\0';

std::string text_at(const json& object, const char* name) {
  const auto found = object.find(name);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

}  // namespace

json DevTools::next_message() {
  std::string& answers = browser_.answers();
  while (true) {
    const std::size_t end = answers.find(end_of_message);
    if (end != std::string::npos) {
      json message =
          json::parse(answers.begin(), answers.begin() + static_cast<std::ptrdiff_t>(end), nullptr,
                      /*allow_exceptions=*/false);
      answers.erase(0, end + 1);
      if (message.is_object()) return message;
      throw Failure("what the browser answered is no JSON");
    }
    stop_if_interrupted();
    if (browser_.has_ended()) throw NoAnswer("it has ended");
    if (std::chrono::steady_clock::now() > deadline_) throw NoAnswer("its time is up");
    browser_.listen();
  }
}

void DevTools::open_page() {
  const json target = call("Target.createTarget", {{"url", "about:blank"}});
  const json attached =
      call("Target.attachToTarget", {{"targetId", text_at(target, "targetId")}, {"flatten", true}});
  session_ = text_at(attached, "sessionId");
  call("Page.enable", json::object());
  call("Page.setLifecycleEventsEnabled", {{"enabled", true}});
}

/// What is told unasked: that a document has come, among much else.
void DevTools::note(const json& message) {
  if (text_at(message, "method") != "Page.lifecycleEvent") return;
  const json about = message.value("params", json::object());
  if (text_at(about, "name") == "load") loaded_.insert(text_at(about, "loaderId"));
}

void DevTools::show(const std::string& address) {
  const json arrival = call("Page.navigate", {{"url", address}});
  if (const std::string error = text_at(arrival, "errorText"); !error.empty())
    throw Failure(fmt::format("the browser cannot show {}", address), "It said: " + error);
  // The document of before may still be there when this is answered.
  while (!loaded_.contains(text_at(arrival, "loaderId"))) note(next_message());
  // A typeface that is first needed late may come after all else.
  call("Runtime.evaluate",
       {{"expression", "document.fonts.ready.then(() => true)"}, {"awaitPromise", true}});
}

json DevTools::call(std::string_view method, const json& parameters) {
  json command{{"id", ++last_number_}, {"method", method}, {"params", parameters}};
  if (!session_.empty()) command["sessionId"] = session_;
  browser_.send(command.dump() + end_of_message);
  json answer = next_message();
  while (answer.value("id", 0) != last_number_) {
    note(answer);
    answer = next_message();
  }
  if (const auto error = answer.find("error"); error != answer.end()) {
    throw Failure(fmt::format("the browser cannot do {}", method),
                  "It said: " + text_at(*error, "message"));
  }
  return answer.value("result", json::object());
}

}  // namespace brochure
