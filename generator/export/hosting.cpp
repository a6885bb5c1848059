#include "export/hosting.h"

#include <array>
#include <string>
#include <string_view>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "model/address.h"
#include "model/coding.h"

namespace brochure {
namespace {

struct Header {
  std::string_view name;
  std::string_view value;
};

/// With every file. Nothing may come from elsewhere, no script or style may stand in a page itself,
/// and no other site may show a page within its own. Signs are drawn from `data:` addresses; what
/// asks for the site's own files from within a page, such as auditors for robots.txt, gets them.
constexpr std::array every_file{
    Header{"Content-Security-Policy",
           "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
           "font-src 'self'; connect-src 'self'; media-src 'self'; form-action 'self'; "
           "base-uri 'none'; frame-ancestors 'none'"},
    Header{"X-Content-Type-Options", "nosniff"},
    Header{"Referrer-Policy", "strict-origin-when-cross-origin"},
    Header{"Permissions-Policy",
           "browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()"},
    Header{"Cross-Origin-Opener-Policy", "same-origin"},
};

/// Folders whose files have a hash of their contents in their names.
constexpr std::array hashed_folders{assets_folder, share_folder};
constexpr std::string_view kept_for_ever = "public, max-age=31536000, immutable";
/// Everything else may be kept, but not shown again before the server was asked.
constexpr std::string_view asked_again = "no-cache";

/// Data that pages of other sites may load.
constexpr Header open_data{"Access-Control-Allow-Origin", "*"};

/// A reader version in HTML holds its own styles and script, which no page of the site may: so it
/// is put on the disk, not shown.
constexpr Header to_keep{"Content-Disposition", "attachment"};

constexpr std::string_view feed_type = "application/atom+xml";

/// A regular expression for the addresses of files that have a hash of their contents in their
/// names, or nothing else: "assets/base.4f3a9c01d2.css", "share/4f3a9c01d2.png". Others stand
/// beside them: licences, and what a publisher put there.
std::string hashed_files(std::string_view root) {
  return fmt::format(R"(^{}({})(.*[./])?[0-9a-f]{{10}}\.[^/]+$)", root,
                     fmt::join(hashed_folders, "|"));
}

/// Apache sees the ending of a compressed copy behind theirs.
std::string files_to_keep(std::string_view root) {
  return fmt::format(R"(^{}{}.*\.html)", root, downloads_folder);
}

/// Netlify, Cloudflare Pages and others read this form. They put together what several rules say of
/// the same header, so each header is set by one rule only; what has no rule they don't keep.
std::string headers_file(std::string_view root) {
  std::string text = fmt::format("{}*\n", root);
  for (const Header& header : every_file) {
    text += fmt::format("  {}: {}\n", header.name, header.value);
  }
  for (const std::string_view folder : hashed_folders) {
    text += fmt::format("{}{}*\n  Cache-Control: {}\n", root, folder, kept_for_ever);
  }
  text += fmt::format("{}{}*\n  {}: {}\n", root, data_folder, open_data.name, open_data.value);
  text +=
      fmt::format("{}{}*.html\n  {}: {}\n", root, downloads_folder, to_keep.name, to_keep.value);
  text += fmt::format("{}*.md\n  Content-Type: text/markdown; charset=utf-8\n", root);
  text += fmt::format("{}*.vtt\n  Content-Type: text/vtt; charset=utf-8\n", root);
  text += fmt::format("{}{}\n  Content-Type: {}; charset=utf-8\n", root, feed_path, feed_type);
  return text;
}

/// What differs from file to file. nginx wants this outside of any location.
std::string nginx_variables(std::string_view root) {
  return fmt::format(
      "set $brochure_cache \"{}\";\n"
      "if ($uri ~ \"{}\") {{\n  set $brochure_cache \"{}\";\n}}\n"
      "set $brochure_open \"\";\n"
      "if ($uri ~ ^{}{}) {{\n  set $brochure_open \"{}\";\n}}\n"
      "set $brochure_disposition \"\";\n"
      "if ($uri ~ {}) {{\n  set $brochure_disposition \"{}\";\n}}\n\n",
      asked_again, hashed_files(root), kept_for_ever, root, data_folder, open_data.value,
      files_to_keep(root), to_keep.value);
}

/// nginx forgets the headers of a block in every inner block that sets one itself, so all are set
/// at one place. The type of a single file it knows only from a location of that file.
std::string nginx_rules(std::string_view root) {
  std::string text = fmt::format(
      "error_page 403 404 =404 {}{};\n\n"
      "include mime.types;\n"
      "types {{\n  text/markdown md;\n  text/csv csv;\n  text/vtt vtt;\n}}\n"
      "charset utf-8;\n"
      "charset_types text/css text/plain text/csv text/xml text/markdown text/vtt\n"
      "  application/javascript text/javascript application/json {} image/svg+xml;\n\n"
      "# The copies that `brochure build --compress` makes.\n"
      "gzip_static on;\n"
      "gzip_vary on;\n"
      "# brotli_static on;  # where nginx has that module\n\n",
      root, not_found_path, feed_type);
  text += "add_header Cache-Control $brochure_cache;\n";
  text += fmt::format("add_header {} $brochure_open;\n", open_data.name);
  text += fmt::format("add_header {} $brochure_disposition;\n", to_keep.name);
  for (const Header& header : every_file) {
    text += fmt::format("add_header {} \"{}\" always;\n", header.name, header.value);
  }
  text += fmt::format("\nlocation = {}{} {{\n  types {{}}\n  default_type {};\n}}\n", root,
                      feed_path, feed_type);
  return text;
}

/// The rules are for the site's folder alone: elsewhere on the server other sites may stand.
std::string nginx_file(std::string_view root) {
  const std::string rules = nginx_rules(root);
  return "# Put this into the server block:  include .../hosting/nginx.conf;\n"
         "# A location that has an add_header of its own needs these lines again.\n\n" +
         nginx_variables(root) +
         (root == "/" ? rules : fmt::format("location ^~ {} {{\n\n{}\n}}\n", root, rules));
}

/// A folder without a page of its own is no page, whether or not the server would list its files.
/// The copies are sent in place of their texts, the smallest first.
std::string apache_rewriting() {
  std::string text =
      "\n<IfModule mod_rewrite.c>\n"
      "  RewriteEngine On\n"
      "  RewriteCond %{REQUEST_FILENAME} -d\n"
      "  RewriteCond %{REQUEST_FILENAME}/index.html !-f\n"
      "  RewriteRule ^ - [R=404,L]\n"
      "  # The copies that `brochure build --compress` makes.\n";
  for (const Coding coding : {Coding::Brotli, Coding::Gzip}) {
    text += fmt::format(
        "  RewriteCond %{{HTTP:Accept-Encoding}} \\b{0}\\b\n"
        "  RewriteCond %{{REQUEST_FILENAME}}{1} -f\n"
        "  RewriteRule ^(.*)$ $1{1} [L]\n",
        name_of(coding), ending_of(coding));
  }
  return text +
         "</IfModule>\n"
         "AddEncoding br .br\n"
         "AddEncoding gzip .gz\n"
         "RemoveType .gz\n"
         "RemoveLanguage .br\n";
}

std::string apache_file(std::string_view root) {
  std::string text = fmt::format(
      "# Apache reads this file where it stands, if AllowOverride allows it.\n\n"
      "ErrorDocument 404 {}{}\n\n"
      "AddType text/markdown .md\n"
      "AddType text/vtt .vtt\n"
      "AddCharset utf-8 .html .css .js .json .md .txt .csv .vtt .xml .svg\n"
      "<FilesMatch \"^{}(\\.br|\\.gz)?$\">\n  ForceType \"{}; charset=utf-8\"\n</FilesMatch>\n"
      "\n<IfModule mod_headers.c>\n",
      root, not_found_path, feed_path, feed_type);
  for (const Header& header : every_file) {
    text += fmt::format("  Header always set {} \"{}\"\n", header.name, header.value);
  }
  text += fmt::format(
      "  Header set Cache-Control \"{}\"\n"
      "  Header append Vary Accept-Encoding\n"
      "  <If \"%{{REQUEST_URI}} =~ m#{}#\">\n    Header set Cache-Control \"{}\"\n  </If>\n"
      "  <If \"%{{REQUEST_URI}} =~ m#^{}{}#\">\n    Header set {} \"{}\"\n  </If>\n"
      "  <If \"%{{REQUEST_URI}} =~ m#{}#\">\n    Header set {} \"{}\"\n  </If>\n"
      "</IfModule>\n",
      asked_again, hashed_files(root), kept_for_ever, root, data_folder, open_data.name,
      open_data.value, files_to_keep(root), to_keep.name, to_keep.value);
  return text + apache_rewriting();
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
