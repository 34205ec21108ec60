package org.amnok.map;

import org.amnok.domain.SightingKind;
import org.amnok.map.styling.SymbolLook;

/// What decides about the symbol of a mark.
///
/// @param doubtful drawn with paper fill and dashed outline
/// @param disputed drawn with a diagonal, too
/// @param look as a person styled it
public record MarkSymbol(SightingKind kind, boolean doubtful, boolean disputed, SymbolLook look) {
    /// Designed symbols.
    public MarkSymbol(SightingKind kind, boolean doubtful, boolean disputed) {
        this(kind, doubtful, disputed, SymbolLook.DESIGNED);
    }

    MarkSymbol looking(SymbolLook other) {
        return new MarkSymbol(kind, doubtful, disputed, other);
    }

    /// True when it is drawn in the manner of what is not sure.
    boolean isUncertain() {
        return doubtful || disputed;
    }
}
