package org.amnok.workspace;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.amnok.domain.Sightings;
import org.amnok.layout.page.PageComposer;
import org.amnok.map.Maps;
import org.amnok.render.Libraries;
import org.amnok.render.MapRenderer;
import org.amnok.render.TextRenderer;
import org.amnok.workspace.output.PictureExport;

/// Exports of pictures, put together as the program does it: once for all commands and windows of
/// the process, since what draws keeps what it knows of the base map.
public final class PictureExports {
    private static final PageComposer COMPOSER =
            new PageComposer(
                    Maps.COMPOSER,
                    new MapRenderer(Libraries.FONTS, Libraries.SYMBOLS),
                    new TextRenderer(Libraries.FONTS, Libraries.SYMBOLS));

    public static final PictureExport TODAY =
            new PictureExport(
                    COMPOSER, Maps.BASE.attributions(), Clock.system(ZoneId.systemDefault()));

    /// Made at [Sightings#NOON].
    public static final PictureExport AT_NOON =
            new PictureExport(
                    COMPOSER,
                    Maps.BASE.attributions(),
                    Clock.fixed(Sightings.NOON, ZoneOffset.UTC));

    private PictureExports() {}
}
