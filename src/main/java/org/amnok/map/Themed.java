package org.amnok.map;

/// All styles of one theme.
final class Themed {
    final BaseStyles base;
    final LabelStyles labels;
    final SymbolStyles symbols;
    final StretchStyles stretches;
    final CameraStyles cameras;

    Themed(Theme theme) {
        var symbology = new Symbology(theme);
        base = new BaseStyles(symbology);
        labels = new LabelStyles(symbology);
        symbols = new SymbolStyles(symbology);
        stretches = new StretchStyles(symbology);
        cameras = new CameraStyles(symbology);
    }
}
