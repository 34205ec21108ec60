package org.amnok.render;

import org.amnok.render.symbol.SymbolLibrary;
import org.amnok.render.text.FontLibrary;

/// Fonts and symbols for all tests of a process, read once, as the window reads them once.
public final class Libraries {
    public static final FontLibrary FONTS = new FontLibrary();
    public static final SymbolLibrary SYMBOLS = new SymbolLibrary();

    private Libraries() {}
}
