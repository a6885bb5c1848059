#pragma once

// Lets std::visit take one lambda per alternative.

namespace brochure {

template <class... Visitors>
struct Overloaded : Visitors... {
  using Visitors::operator()...;
};

// Clang 14 does not deduce aggregates by itself.
template <class... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

}  // namespace brochure
