#include "export/hosting.h"

#include <array>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "model/address.h"

namespace brochure {
namespace {

struct Header {
  std::string_view name;
  std::string_view value;
};

/// With every file. Nothing may come from elsewhere, no script or style may stand in a page itself,
/// and no other site may show a page within its own. Signs are drawn from `data:` addresses.
constexpr std::array every_file{
    Header{"Content-Security-Policy",
           "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
           "font-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; "
           "frame-ancestors 'none'"},
    Header{"X-Content-Type-Options", "nosniff"},
    Header{"Referrer-Policy", "strict-origin-when-cross-origin"},
    Header{"Permissions-Policy",
           "browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()"},
    Header{"Cross-Origin-Opener-Policy", "same-origin"},
};

/// Folders whose files have a hash of their contents in their names.
constexpr std::array kept_folders{assets_folder, share_folder};
constexpr std::string_view kept_for_ever = "public, max-age=31536000, immutable";
/// Everything else may be kept, but not shown again before the server was asked.
constexpr std::string_view asked_again = "no-cache";

/// Data that pages of other sites may load.
constexpr Header open_data{"Access-Control-Allow-Origin", "*"};

/// Netlify, Cloudflare Pages and others read this form. They put together what several rules say of
/// the same header, so each header is set by one rule only; what has no rule they don't keep.
std::string headers_file(std::string_view root) {
  std::string text = fmt::format("{}*\n", root);
  for (const Header& header : every_file) {
    text += fmt::format("  {}: {}\n", header.name, header.value);
  }
  for (const std::string_view folder : kept_folders) {
    text += fmt::format("{}{}*\n  Cache-Control: {}\n", root, folder, kept_for_ever);
  }
  text += fmt::format("{}{}*\n  {}: {}\n", root, data_folder, open_data.name, open_data.value);
  text += fmt::format("{}*.md\n  Content-Type: text/markdown; charset=utf-8\n", root);
  text +=
      fmt::format("{}{}\n  Content-Type: application/atom+xml; charset=utf-8\n", root, feed_path);
  return text;
}

/// nginx forgets the headers of a server block in every inner block that sets one itself, so all
/// are set at one place, and variables say what differs.
std::string nginx_file(std::string_view root) {
  std::string text = fmt::format(
      "# Put this into the server block:  include .../hosting/nginx.conf;\n"
      "# A location that has an add_header of its own needs these lines again.\n\n"
      "error_page 404 {}{};\n\n"
      "include mime.types;\n"
      "types {{\n  text/markdown md;\n}}\n"
      "charset utf-8;\n"
      "charset_types text/html text/css text/plain text/csv text/xml text/markdown\n"
      "  application/javascript text/javascript application/json application/atom+xml "
      "image/svg+xml;\n\n"
      "# The copies that `brochure build --compress` makes.\n"
      "gzip_static on;\n"
      "# brotli_static on;  # where nginx has that module\n\n",
      root, not_found_path);
  text += fmt::format("set $brochure_cache \"{}\";\n", asked_again);
  for (const std::string_view folder : kept_folders) {
    text += fmt::format("if ($uri ~ ^{}{}) {{\n  set $brochure_cache \"{}\";\n}}\n", root, folder,
                        kept_for_ever);
  }
  text += "add_header Cache-Control $brochure_cache;\n\n";
  text += fmt::format(
      "set $brochure_open \"\";\nif ($uri ~ ^{}{}) {{\n  set $brochure_open \"{}\";\n}}\n", root,
      data_folder, open_data.value);
  text += fmt::format("add_header {} $brochure_open;\n\n", open_data.name);
  for (const Header& header : every_file) {
    text += fmt::format("add_header {} \"{}\" always;\n", header.name, header.value);
  }
  return text;
}

std::string apache_compression() {
  std::string text =
      "\n# The copies that `brochure build --compress` makes.\n"
      "<IfModule mod_rewrite.c>\n"
      "  RewriteEngine On\n";
  struct Coding {
    std::string_view name;
    std::string_view ending;
  };
  constexpr std::array codings{Coding{"br", "br"}, Coding{"gzip", "gz"}};
  for (const Coding& coding : codings) {
    text += fmt::format(
        "  RewriteCond %{{HTTP:Accept-Encoding}} \\b{0}\\b\n"
        "  RewriteCond %{{REQUEST_FILENAME}}.{1} -f\n"
        "  RewriteRule ^(.*)$ $1.{1} [L]\n",
        coding.name, coding.ending);
  }
  text +=
      "</IfModule>\n"
      "AddEncoding br .br\n"
      "AddEncoding gzip .gz\n"
      "RemoveType .gz\n"
      "RemoveLanguage .br\n";
  return text;
}

std::string apache_file(std::string_view root) {
  std::string text = fmt::format(
      "# Apache reads this file where it stands, if AllowOverride allows it.\n\n"
      "ErrorDocument 404 {}{}\n\n"
      "AddType text/markdown .md\n"
      "AddCharset utf-8 .html .css .js .json .md .txt .csv .xml .svg\n"
      "<Files \"{}\">\n  ForceType application/atom+xml\n</Files>\n"
      "\n<IfModule mod_headers.c>\n",
      root, not_found_path, feed_path);
  for (const Header& header : every_file) {
    text += fmt::format("  Header always set {} \"{}\"\n", header.name, header.value);
  }
  text += fmt::format("  Header set Cache-Control \"{}\"\n  Header append Vary Accept-Encoding\n",
                      asked_again);
  for (const std::string_view folder : kept_folders) {
    text += fmt::format(
        "  <If \"%{{REQUEST_URI}} =~ m#^{}{}#\">\n    Header set Cache-Control \"{}\"\n  </If>\n",
        root, folder, kept_for_ever);
  }
  text +=
      fmt::format("  <If \"%{{REQUEST_URI}} =~ m#^{}{}#\">\n    Header set {} \"{}\"\n  </If>\n",
                  root, data_folder, open_data.name, open_data.value);
  text += "</IfModule>\n";
  return text + apache_compression();
}

}  // namespace

Output hosting_rules(const Site& site, Host host) {
  const std::string root = root_on_server(site);
  switch (host) {
    case Host::Headers:
      return {"_headers", headers_file(root)};
    case Host::Nginx:
      return {"hosting/nginx.conf", nginx_file(root)};
    case Host::Apache:
      break;
  }
  return {".htaccess", apache_file(root)};
}

}  // namespace brochure
