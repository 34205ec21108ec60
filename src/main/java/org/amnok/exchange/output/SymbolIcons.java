package org.amnok.exchange.output;

/// The symbols of the map as pictures.
@FunctionalInterface
public interface SymbolIcons {
    /// A PNG file.
    ///
    /// @param symbol `sighting-parked`
    byte[] png(String symbol);
}
