package org.amnok.map.styling;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// In what a symbol, line or area differs from its designed look.
///
/// @param symbol name in the symbol library; null for the designed one
/// @param colour null for the designed one
/// @param size of a symbol or width of a line, as a multiple of the designed one
public record SymbolLook(@Nullable String symbol, @Nullable Colour colour, double size) {
    public static final double SMALLEST = 0.25;
    public static final double LARGEST = 4;

    /// No difference.
    public static final SymbolLook DESIGNED = new SymbolLook(null, null, 1);

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,60}");

    public SymbolLook {
        if (!(size >= SMALLEST && size <= LARGEST)) {
            throw new IllegalArgumentException("size " + size);
        }
        if (symbol != null && !NAME.matcher(symbol).matches()) {
            throw new IllegalArgumentException("symbol " + symbol);
        }
    }

    public static SymbolLook of(Colour colour) {
        return new SymbolLook(null, colour, 1);
    }

    public SymbolLook sized(double times) {
        return new SymbolLook(symbol, colour, times);
    }

    public SymbolLook coloured(@Nullable Colour other) {
        return new SymbolLook(symbol, other, size);
    }

    public SymbolLook shaped(@Nullable String other) {
        return new SymbolLook(other, colour, size);
    }

    public boolean isDesigned() {
        return equals(DESIGNED);
    }
}
