#include "export/hosting.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace brochure {
namespace {

std::string rules(Host host, const std::string& address = "") {
  Site site;
  site.address = address;
  return std::get<std::string>(hosting_rules(site, host).content);
}

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

TEST_CASE("each host finds its rules where it looks for them") {
  CHECK(hosting_rules({}, Host::Headers).path == "_headers");
  CHECK(hosting_rules({}, Host::Nginx).path == "hosting/nginx.conf");
  CHECK(hosting_rules({}, Host::Apache).path == ".htaccess");
}

TEST_CASE("pages may load and run nothing but the site's own files") {
  for (const Host host : {Host::Headers, Host::Nginx, Host::Apache}) {
    const std::string text = rules(host);
    CHECK(contains(text, "default-src 'none'; script-src 'self'; style-src 'self';"));
    CHECK(contains(text, "frame-ancestors 'none'"));
    CHECK_FALSE(contains(text, "unsafe"));
    CHECK(contains(text, "nosniff"));
  }
}

TEST_CASE("files with a hash in their names are kept for a year, all else is asked for again") {
  CHECK(contains(rules(Host::Headers),
                 "/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"));
  CHECK(contains(rules(Host::Nginx),
                 "if ($uri ~ ^/assets/) {\n  set $brochure_cache \"public, "
                 "max-age=31536000, immutable\";"));
  CHECK(contains(rules(Host::Apache), "  Header set Cache-Control \"no-cache\"\n"));
}

TEST_CASE("rules are for the folder that the site's address names") {
  const std::string address = "https://example.org/kit/";
  CHECK(contains(rules(Host::Headers, address), "\n/kit/assets/*\n"));
  CHECK(rules(Host::Headers, address).starts_with("/kit/*\n"));
  CHECK(contains(rules(Host::Nginx, address), "error_page 404 /kit/404.html;"));
  CHECK(contains(rules(Host::Apache, address), "ErrorDocument 404 /kit/404.html\n"));
  CHECK(contains(rules(Host::Apache), "ErrorDocument 404 /404.html\n"));
}

}  // namespace
}  // namespace brochure
