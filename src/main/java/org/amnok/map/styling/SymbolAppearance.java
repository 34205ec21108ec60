package org.amnok.map.styling;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// In what a symbol, line or area differs from its designed look.
///
/// @param symbol name in the symbol library; null for the designed one
/// @param colour null for the designed one
/// @param size of a symbol or width of a line, as a multiple of the designed one
public record SymbolAppearance(@Nullable String symbol, @Nullable Colour colour, double size) {
    public static final double SMALLEST = 0.25;
    public static final double LARGEST = 4;

    /// No difference.
    public static final SymbolAppearance DESIGNED = new SymbolAppearance(null, null, 1);

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,60}");

    public SymbolAppearance {
        if (!(size >= SMALLEST && size <= LARGEST)) {
            throw new IllegalArgumentException("size " + size);
        }
        if (symbol != null && !NAME.matcher(symbol).matches()) {
            throw new IllegalArgumentException("symbol " + symbol);
        }
    }

    public static SymbolAppearance of(Colour colour) {
        return new SymbolAppearance(null, colour, 1);
    }

    public SymbolAppearance sized(double times) {
        return new SymbolAppearance(symbol, colour, times);
    }

    public SymbolAppearance coloured(@Nullable Colour other) {
        return new SymbolAppearance(symbol, other, size);
    }

    public SymbolAppearance shaped(@Nullable String other) {
        return new SymbolAppearance(other, colour, size);
    }
}
