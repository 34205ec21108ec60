package org.amnok.layout.page;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.amnok.domain.Language;
import org.amnok.domain.page.ArrowItem;
import org.amnok.domain.page.CalloutItem;
import org.amnok.domain.page.ChartItem;
import org.amnok.domain.page.CountsItem;
import org.amnok.domain.page.InsetItem;
import org.amnok.domain.page.LegendItem;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.NorthItem;
import org.amnok.domain.page.ObservationItem;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PageItem;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.page.PanelItem;
import org.amnok.domain.page.PictureItem;
import org.amnok.domain.page.ScaleBarItem;
import org.amnok.domain.page.SourceItem;
import org.amnok.domain.page.TableItem;
import org.amnok.domain.page.TextItem;
import org.amnok.domain.page.TimelineItem;
import org.amnok.layout.Box;
import org.amnok.layout.GroundRule;
import org.amnok.layout.PictureSize;
import org.amnok.layout.Sheet;
import org.amnok.layout.caption.Caption;
import org.amnok.layout.caption.EditedCaption;
import org.amnok.layout.raster.GeoReference;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.map.base.NamesOfOthers;
import org.amnok.release.ReleaseFrame;
import org.amnok.release.ReleasedSighting;
import org.amnok.render.RenderReport;
import org.amnok.render.canvas.Quality;
import org.amnok.render.text.PagePart;
import org.amnok.render.text.PagePart.Role;
import org.jspecify.annotations.Nullable;

/// A designed page, laid out. Items are painted from below; the sources always above all others.
final class PageSheet implements Sheet {
    private static final double SCREEN_DPI = 96;

    private final PageComposer composer;
    private final PageDesign design;
    private final PageRecords records;
    private final PageFacts facts;
    private final double dpi;
    private final PageStyle ink;
    private final SequencedMap<String, MapPiece> maps;
    private final AlikeMaps alike;

    private final TextFields texts;

    /// The one map of a plain picture; null on other pages.
    private final @Nullable MapPiece ground;

    PageSheet(
            PageComposer composer,
            PageDesign design,
            PageRecords records,
            PageFacts facts,
            double dpi) {
        this(composer, design, records, facts, dpi, null);
    }

    /// @param ground the one map of a plain picture; null for other pages
    PageSheet(
            PageComposer composer,
            PageDesign design,
            PageRecords records,
            PageFacts facts,
            double dpi,
            @Nullable MapPiece ground) {
        this.composer = composer;
        this.design = design;
        this.records = records;
        this.facts = facts;
        this.dpi = dpi;
        this.ground = ground;
        var theme = design.background() == PageDesign.Background.DARK ? Theme.DARK : Theme.LIGHT;
        ink = new PageStyle(composer.pen, theme, design.language(), design.typeFactor());
        maps = new LinkedHashMap<>();
        for (var item : design.all(MapItem.class)) {
            maps.put(item.id(), ground == null ? piece(item) : ground);
        }
        alike = new AlikeMaps(maps.values(), design, this::piece);
        texts = new TextFields(maps, ink, composer::towns, facts.made(), records);
    }

    private MapPiece piece(MapItem item) {
        return new MapPiece(item, design.language(), dpi, records, facts, composer.maps);
    }

    @Override
    public PictureSize size() {
        return new PictureSize(
                design.size().widthPixels(dpi), design.size().heightPixels(dpi), dpi);
    }

    @Override
    public String title() {
        return texts.filled(design.title());
    }

    @Override
    public boolean isBlackOnWhite() {
        return design.background() == PageDesign.Background.BLACK_ON_WHITE;
    }

    @Override
    public Language language() {
        return design.language();
    }

    @Override
    public Caption caption() {
        var own = design.caption();
        var written = written();
        return own == null ? written : EditedCaption.of(own).over(written);
    }

    /// The one that the program writes.
    Caption written() {
        if (maps.isEmpty()) {
            return Caption.NONE;
        }
        var shows = maps.values().stream().anyMatch(map -> !map.shown().isEmpty());
        return looks().captioned(design, caption(maps.values()), shows);
    }

    @Override
    public GeoReference georeference() {
        return ground == null
                ? Sheet.super.georeference()
                : new GroundRule(ground.viewport(), ground.shown()).georeference(ground.box());
    }

    @Override
    public List<ReleaseFrame> frames() {
        return composer.frames(
                design,
                maps.values().stream().map(PageComposer.Seen::of),
                records.sites().sites(),
                facts.bases());
    }

    @Override
    public boolean shows(ReleasedSighting sighting) {
        return maps.values().stream().anyMatch(map -> map.shows().test(sighting))
                || records.figures().counted().test(sighting);
    }

    @Override
    public boolean tellsOf(ReleasedSighting sighting) {
        return shows(sighting) || maps.values().stream().anyMatch(map -> map.told().test(sighting));
    }

    @Override
    public Set<String> namesOfOthers() {
        var names = new LinkedHashSet<String>();
        maps.values()
                .forEach(
                        map ->
                                names.addAll(
                                        NamesOfOthers.in(
                                                map.viewport(), map.look(), facts.bases())));
        return names;
    }

    /// The ink of an item: over its map that of the map, which may be dark on a light page.
    private PageStyle over(MapPiece map, PageItem item) {
        var isOver = map.box().envelope().contains(Paper.box(item.frame()).envelope());
        return isOver ? ink.in(map.look().theme()) : ink;
    }

    /// The ink of what may lie on any map.
    private PageStyle overAny(PageItem item) {
        return maps.values().stream()
                .map(map -> over(map, item))
                .filter(style -> style.theme() != ink.theme())
                .findFirst()
                .orElse(ink);
    }

    @Override
    public RenderReport paint(Graphics2D g, BooleanSupplier cancelled) {
        Quality.smooth(g);
        PagePart.of(Role.ORNAMENT).draw(g, this::paintGround);
        var reports = new ArrayList<RenderReport>();
        var order = ReadingOrder.of(design.items());
        var parts =
                new SpokenParts(
                        ink.words(),
                        texts::filled,
                        item -> caption(List.of(map(item.id()))).alternative(),
                        this::words);
        for (var item : design.items()) {
            if (!cancelled.getAsBoolean() && !(item instanceof SourceItem)) {
                parts.of(item, order.indexOf(item))
                        .draw(g, page -> paint(item, page, cancelled, reports));
            }
        }
        parts.of(design.source(), order.size()).draw(g, this::paintSource);
        return RenderReport.sum(reports, cancelled.getAsBoolean());
    }

    @Override
    public List<List<String>> counted() {
        return new PageNumbers(design, records.figures(), looks()).lines();
    }

    private void paintGround(Graphics2D g) {
        var isWhite = isBlackOnWhite() || design.background() == PageDesign.Background.WHITE;
        g.setColor(ink.colour(isWhite ? ThemeColour.PLATE : ThemeColour.UI_PANEL));
        g.fill(new Rectangle2D.Double(0, 0, size().width() + 1, size().height() + 1));
    }

    private void paintSource(Graphics2D g) {
        new SourcePainter(ink).paint(design.source(), words(design.source()), g);
    }

    private String words(SourceItem source) {
        return new SourcePainter(ink)
                .text(source, alike.all(), looks().unsaid(design), facts, isPaper());
    }

    private ObservationsOnPage looks() {
        return new ObservationsOnPage(composer.maps, records.figures(), language());
    }

    private Caption caption(Collection<MapPiece> several) {
        return new MapCaptions(composer.captions(), language()).of(several);
    }

    private boolean isPaper() {
        return design.size().dpi() != SCREEN_DPI;
    }

    private RenderReport paint(MapItem item, Graphics2D g, BooleanSupplier cancelled) {
        var map = map(item.id());
        return new MapItemPainter(composer.renderer, ink)
                .paint(map, alike.together(map), design.size(), above(item), g, cancelled);
    }

    private RenderReport paint(InsetItem inset, Graphics2D g, BooleanSupplier cancelled) {
        var main = map(inset.mapId());
        var piece = piece(InsetPainter.item(inset, main));
        return new InsetPainter(composer.renderer, ink).paint(piece, main, g, cancelled);
    }

    private void paint(
            PageItem item, Graphics2D g, BooleanSupplier cancelled, List<RenderReport> reports) {
        switch (item) {
            case MapItem map -> reports.add(paint(map, g, cancelled));
            case InsetItem inset -> reports.add(paint(inset, g, cancelled));
            case LegendItem legend ->
                    new LegendBlock(ink, legendMap(legend))
                            .paint(legend, texts.filled(legend.title()), legendMap(legend), g);
            case ScaleBarItem bar ->
                    new ScaleBarPainter(over(map(bar.mapId()), bar))
                            .paint(bar, map(bar.mapId()), g);
            case NorthItem north ->
                    new NorthPainter(over(map(north.mapId()), north))
                            .paint(north, map(north.mapId()), g);
            case TextItem text -> new TextPainter(ink).paint(text, texts.filled(text.text()), g);
            case TableItem table ->
                    new TablePainter(ink, composer.towns()).paint(table, map(table.mapId()), g);
            case ChartItem chart -> new ChartPainter(ink).paint(chart, map(chart.mapId()), g);
            case CountsItem counts -> counted(counts, g);
            case ObservationItem told -> told(told, g);
            case TimelineItem strip ->
                    new TimelineItemPainter(ink).paint(strip, map(strip.mapId()), g);
            case PanelItem panel -> new PanelPainter(ink).paint(panel, g);
            case ArrowItem arrow -> new ArrowPainter(overAny(arrow)).paint(arrow, g);
            case CalloutItem callout ->
                    new CalloutPainter(over(map(callout.mapId()), callout))
                            .paint(callout, texts.filled(callout.text()), map(callout.mapId()), g);
            case PictureItem picture ->
                    new PicturePainter(overAny(picture), isBlackOnWhite(), maps.values())
                            .paint(picture, facts.pictures().get(picture.picture()), g);
            case SourceItem _ -> {}
        }
    }

    /// A draft that is drawn before anything was counted has none.
    private void counted(CountsItem item, Graphics2D g) {
        var figure = records.figures().counts().get(item.id());
        if (figure != null) {
            new CountsPainter(ink).paint(item, figure, g);
        }
    }

    private void told(ObservationItem item, Graphics2D g) {
        var over = item.mapId();
        var sightings =
                over == null ? List.<ReleasedSighting>of() : map(over).sightings().sightings();
        new ObservationPainter(ink, looks(), facts.made())
                .paint(item, sightings, composer::riverPlaces, g);
    }

    /// The map that a legend describes: small multiples share one legend.
    private MapPiece legendMap(LegendItem legend) {
        return alike.together(map(legend.mapId()));
    }

    /// All lines that a map gives a legend, in the words of the program.
    List<org.amnok.layout.LegendLine> linesOf(LegendItem legend) {
        return legendMap(legend).legend();
    }

    /// The page with the plate of its legend as high as that is now that all is counted, if lower.
    PageDesign fitted() {
        var legend = design.all(LegendItem.class).getFirst();
        var map = legendMap(legend);
        var needed =
                new LegendBlock(ink, map).height(legend, map, Paper.box(legend.frame()).width());
        var less = Math.max(0, legend.frame().heightMillimetres() - Paper.millimetres(needed));
        return design.all(PanelItem.class).stream()
                .filter(panel -> panel.id().equals(PageBuilder.LEGEND_PLATE))
                .findFirst()
                .map(plate -> design.with(lower(plate, less)).with(lower(legend, less)))
                .orElse(design);
    }

    private static PageItem lower(PageItem item, double less) {
        var frame = item.frame();
        return item.at(
                new PageRectangle(
                        frame.xMillimetres(),
                        frame.yMillimetres() + less,
                        frame.widthMillimetres(),
                        frame.heightMillimetres() - less));
    }

    /// What fields say, by their names with braces.
    Map<String, String> fields() {
        return texts.values(design.words());
    }

    private MapPiece map(String id) {
        return Objects.requireNonNull(maps.get(id), id);
    }

    /// What lies above an item.
    private List<Box> above(PageItem item) {
        var upper = design.items().subList(design.items().indexOf(item) + 1, design.items().size());
        return upper.stream()
                .filter(each -> !(each instanceof MapItem))
                .map(each -> Paper.box(each.frame()))
                .toList();
    }
}
