#pragma once

// How the collection is published: what stands in site/site.toml.

#include <string>
#include <string_view>
#include <vector>

#include "model/download.h"

namespace brochure {

/// What the law asks a publisher to say of itself, beside its name. All of it may be empty.
struct Particulars {
  std::string office;  ///< who answers for what the site says
  std::string postal_address;
  std::string telephone;
  std::string register_entry;  ///< where it is registered, and under which number
  std::string vat_number;
  std::string supervisor;   ///< the authority it is answerable to
  std::string feedback;     ///< where barriers can be reported, if not to `Site::contact`
  std::string enforcement;  ///< the body that deals with complaints about barriers
};

/// What reader versions say of themselves besides what is known of them anyway.
struct ReaderWording {
  std::string purpose;   ///< what they are made for, a sentence
  std::string decision;  ///< the grant or decision they answer to
};

/// A program or service that can show the site, and takes rules for how.
enum class Host { Headers, Nginx, Apache };

struct Site {
  std::string title;
  std::string description;
  std::string address;  ///< the site's address on the web, ending in '/'; empty while it has none
  std::string language = "en";   ///< of the interface
  std::string content_language;  ///< empty if it is the interface's
  std::string theme = "base";    ///< the look of pages that belong to no programme
  std::string publisher;
  std::string contact;  ///< an office's web address or postal address
  std::string edition;  ///< what this edition is called in citations: "2nd edition"
  std::string licence;  ///< the address of the licence under which the wording may be used
  Particulars particulars;
  ReaderWording reader_wording;
  std::vector<Host> hosts;          ///< those that rules are written for
  std::vector<Download> downloads;  ///< reader versions that were made and can be offered
};

/// The language of the collection's texts.
inline const std::string& content_language_of(const Site& site) {
  return site.content_language.empty() ? site.language : site.content_language;
}

/// The full address on the web of a page or file below the site's root. A folder's index.html is
/// what a server shows for the folder, so it goes without its name. Empty while the site has no
/// address.
std::string web_address(const Site& site, std::string_view path);
/// Likewise, of the site at an address; the path may go on with "#q3".
std::string web_address(std::string_view site_address, std::string_view path);

/// The path on its server of the folder the site stands in: "/kit/" of "https://example.org/kit/".
/// "/" while it has no address.
std::string root_on_server(const Site& site);

}  // namespace brochure
