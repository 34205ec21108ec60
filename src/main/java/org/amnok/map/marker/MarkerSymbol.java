package org.amnok.map.marker;

import org.amnok.domain.codelist.SightingKind;
import org.amnok.map.styling.SymbolAppearance;

/// What decides about the symbol of a mark.
///
/// @param doubtful drawn with paper fill and dashed outline
/// @param disputed drawn with a diagonal, too
/// @param look as a person styled it
public record MarkerSymbol(
        SightingKind kind, boolean doubtful, boolean disputed, SymbolAppearance look) {
    /// Designed symbols.
    public MarkerSymbol(SightingKind kind, boolean doubtful, boolean disputed) {
        this(kind, doubtful, disputed, SymbolAppearance.DESIGNED);
    }

    MarkerSymbol looking(SymbolAppearance other) {
        return new MarkerSymbol(kind, doubtful, disputed, other);
    }

    /// True when it is drawn in the manner of what is not sure.
    public boolean isUncertain() {
        return doubtful || disputed;
    }
}
