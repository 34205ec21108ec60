package org.amnok.layout.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amnok.domain.Language;
import org.amnok.domain.page.LegendItem;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.page.TextItem.Role;
import org.amnok.layout.Box;
import org.amnok.map.Theme;
import org.amnok.release.ReleasedSighting;
import org.amnok.render.TextRenderer;
import org.locationtech.jts.geom.Envelope;

/// Measures with the letters that pages are written in, and what a map draws.
///
/// Factors say how large letters are against those on A4.
final class PageMeasure {
    private final TextRenderer pen;
    private final Language language;
    private final MapPiece draft;

    /// Each looks once at what it shows.
    private final Map<MapItem, MapPiece> pieces = new HashMap<>();

    PageMeasure(TextRenderer pen, Language language, MapPiece draft) {
        this.pen = pen;
        this.language = language;
        this.draft = draft;
    }

    private MapPiece piece(MapItem map) {
        return pieces.computeIfAbsent(map, draft::as);
    }

    private PageStyle ink(double factor) {
        return new PageStyle(pen, Theme.LIGHT, language, factor);
    }

    double textMillimetres(Role role, String text, double widthMillimetres, double factor) {
        var width = Paper.px(widthMillimetres);
        return Paper.millimetres(new TextPainter(ink(factor)).height(role, null, text, width));
    }

    double sourcesMillimetres(String text, double widthMillimetres, double factor) {
        var width = Paper.px(widthMillimetres);
        return Paper.millimetres(new SourcePainter(ink(factor)).height(text, width));
    }

    /// How high a legend of a map is in the width of its frame, with letters of their full size.
    double legendMillimetres(LegendItem legend, MapItem map, double factor) {
        var width = Paper.box(legend.frame()).width();
        return Paper.millimetres(
                new LegendBlock(ink(factor), draft).height(legend, piece(map), width));
    }

    /// What lies in the frame of a map.
    List<ReleasedSighting> shown(MapItem map) {
        return piece(map).shown();
    }

    /// How high the strip of a map's days is; 0 where nothing is dated.
    double timelineMillimetres(MapItem map, double widthMillimetres, double factor) {
        var painter = new TimelineItemPainter(ink(factor));
        return Paper.millimetres(painter.height(piece(map), Paper.px(widthMillimetres)));
    }

    /// The corner of a map in which an item covers least.
    ///
    /// @param others where other items lie
    PageBrief.Corner corner(MapItem map, PageBrief.Wanted wanted, List<PageRectangle> others) {
        var piece = piece(map);
        var taken = others.stream().map(frame -> room(piece, frame)).toList();
        var corners = FreeCorner.of(piece, taken);
        var room = room(piece, wanted.frame());
        var best = wanted.slides() ? corners.freestAlongEdges(room) : corners.freest(room);
        var factor = map.symbolFactor();
        var box =
                new Box(
                        piece.box().x() + best.getMinX() * factor,
                        piece.box().y() + best.getMinY() * factor,
                        best.getWidth() * factor,
                        best.getHeight() * factor);
        return new PageBrief.Corner(Paper.frame(box), corners.isFree(best));
    }

    private static Envelope room(MapPiece piece, PageRectangle frame) {
        return piece.inside(Paper.box(frame)).envelope();
    }
}
