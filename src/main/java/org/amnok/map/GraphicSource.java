package org.amnok.map;

import java.util.Optional;

/// Where the graphics come from that styles name: the project, for example. Styles themselves open
/// no file and no address.
@FunctionalInterface
public interface GraphicSource {
    /// Knows no graphic.
    GraphicSource NONE = location -> Optional.empty();

    /// The bytes of an SVG or PNG file; empty when there is none of that name.
    ///
    /// @param location as the style names it, without what follows a `?`; not to be trusted as a
    ///   path. The same location must mean the same bytes while a renderer lives
    Optional<byte[]> bytes(String location);
}
