#include "export/hosting.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/text.h"

namespace brochure {
namespace {

std::string rules(Host host, const std::string& address = "") {
  Site site;
  site.address = address;
  return std::get<std::string>(hosting_rules(site, host).content);
}

TEST_CASE("each host finds its rules where it looks for them") {
  CHECK(hosting_rules({}, Host::Headers).path == "_headers");
  CHECK(hosting_rules({}, Host::Nginx).path == "hosting/nginx.conf");
  CHECK(hosting_rules({}, Host::Apache).path == ".htaccess");
}

TEST_CASE("pages may load and run nothing but the site's own files") {
  for (const Host host : {Host::Headers, Host::Nginx, Host::Apache}) {
    const std::string text = rules(host);
    CHECK(contains(text, "connect-src 'self';"));
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
                 "if ($uri ~ \"^/(assets/|share/)(.*[./])?[0-9a-f]{10}\\.[^/]+$\") {\n"
                 "  set $brochure_cache \"public, max-age=31536000, immutable\";"));
  CHECK(contains(rules(Host::Apache), "  Header set Cache-Control \"no-cache\"\n"));
  CHECK(contains(rules(Host::Apache),
                 "m#^/(assets/|share/)(.*[./])?[0-9a-f]{10}\\.[^/]+$#\">\n"
                 "    Header set Cache-Control \"public, max-age=31536000"));
}

TEST_CASE("reader versions in HTML, which hold styles and scripts themselves, are to be kept") {
  CHECK(contains(rules(Host::Headers), "\n/reader/*.html\n  Content-Disposition: attachment\n"));
  CHECK(contains(rules(Host::Nginx, "https://example.org/kit/"),
                 "if ($uri ~ ^/kit/reader/.*\\.html) {\n"
                 "  set $brochure_disposition \"attachment\";"));
  CHECK(contains(rules(Host::Apache),
                 "m#^/reader/.*\\.html#\">\n    Header set Content-Disposition \"attachment\""));
}

TEST_CASE("rules are for the folder that the site's address names") {
  const std::string address = "https://example.org/kit/";
  CHECK(contains(rules(Host::Headers, address), "\n/kit/assets/*\n"));
  CHECK(rules(Host::Headers, address).starts_with("/kit/*\n"));
  CHECK(contains(rules(Host::Nginx, address), "/kit/404.html;"));
  CHECK(contains(rules(Host::Apache, address), "ErrorDocument 404 /kit/404.html\n"));
  CHECK(contains(rules(Host::Apache), "ErrorDocument 404 /404.html\n"));
}

TEST_CASE("nginx leaves everything outside the site's folder alone") {
  const std::string text = rules(Host::Nginx, "https://example.org/kit/");
  const std::size_t location = text.find("location ^~ /kit/ {\n");
  REQUIRE(location != std::string::npos);
  CHECK(text.find("add_header Content") > location);
  CHECK(text.find("error_page") > location);
  // Variables cannot be set for headers within a location.
  CHECK(text.find("set $brochure_cache") < location);
  CHECK_FALSE(contains(rules(Host::Nginx), "location ^~"));
}

TEST_CASE("the feed has its type, whether or not a compressed copy of it is sent") {
  CHECK(contains(rules(Host::Nginx, "https://example.org/kit/"),
                 "location = /kit/feed.xml {\n  types {}\n  default_type application/atom+xml;\n"));
  CHECK(contains(rules(Host::Apache),
                 "<FilesMatch \"^feed.xml(\\.br|\\.gz)?$\">\n"
                 "  ForceType \"application/atom+xml; charset=utf-8\""));
}

TEST_CASE("captions have their type, which not every server knows") {
  CHECK(contains(rules(Host::Headers), "/*.vtt\n  Content-Type: text/vtt; charset=utf-8\n"));
  CHECK(contains(rules(Host::Nginx), "  text/vtt vtt;\n"));
  CHECK(contains(rules(Host::Apache), "AddType text/vtt .vtt\n"));
}

TEST_CASE("what is kept between reader and server knows that there are compressed copies") {
  CHECK(contains(rules(Host::Nginx), "gzip_static on;\ngzip_vary on;\n"));
  CHECK(contains(rules(Host::Apache), "Vary Accept-Encoding"));
}

TEST_CASE("a folder without a page is an address that leads nowhere") {
  CHECK(contains(rules(Host::Nginx), "error_page 403 404 =404 /404.html;"));
  CHECK(contains(rules(Host::Apache),
                 "-d\n  RewriteCond %{REQUEST_FILENAME}/index.html !-f\n"
                 "  RewriteRule ^ - [R=404,L]\n"));
}

TEST_CASE("nginx is told nothing that it knows already") {
  const std::string text = rules(Host::Nginx);
  const std::size_t types = text.find("charset_types");
  CHECK_FALSE(contains(text.substr(types, text.find(';', types) - types), "text/html"));
}

}  // namespace
}  // namespace brochure
