package org.amnok.workspace;

import org.amnok.layout.page.PageComposer;
import org.amnok.map.compose.MapComposer;
import org.amnok.map.ground.BaseMap;
import org.amnok.render.MapRenderer;
import org.amnok.render.TextRenderer;
import org.amnok.render.symbol.SymbolLibrary;
import org.amnok.render.text.FontLibrary;
import org.amnok.workspace.output.PictureExport;

/// Exports of pictures, put together as the program does it.
public final class PictureExports {
    private PictureExports() {}

    public static PictureExport over(BaseMap base) {
        var fonts = new FontLibrary();
        var symbols = new SymbolLibrary();
        var composer =
                new PageComposer(
                        new MapComposer(base),
                        new MapRenderer(fonts, symbols),
                        new TextRenderer(fonts, symbols));
        return new PictureExport(composer, base.attributions());
    }
}
