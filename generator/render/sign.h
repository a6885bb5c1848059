#pragma once

// The sign of a theme as shapes. In the tokens it stands as a picture that style sheets use as a
// mask: url("data:image/svg+xml,...").

#include <string>
#include <string_view>

namespace brochure {

struct Sign {
  std::string view_box;  ///< "0 0 48 48"; empty if the token has no such picture
  std::string shapes;    ///< XML; what is black there has the colour `paint`
};

Sign sign_of(std::string_view token, std::string_view paint);

}  // namespace brochure
