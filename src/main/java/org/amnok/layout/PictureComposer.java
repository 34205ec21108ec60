package org.amnok.layout;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.amnok.domain.Language;
import org.amnok.layout.caption.Caption;
import org.amnok.layout.caption.CaptionText;
import org.amnok.layout.caption.Captions;
import org.amnok.layout.raster.GeoReference;
import org.amnok.map.BaseOnMap;
import org.amnok.map.MapComposer;
import org.amnok.map.MapContents;
import org.amnok.map.NamesOfOthers;
import org.amnok.map.SightingGroups;
import org.amnok.map.Token;
import org.amnok.map.Viewport;
import org.amnok.release.ReleaseFrame;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;
import org.amnok.release.ReleasedSites;
import org.amnok.render.MapRenderer;
import org.amnok.render.Pen;
import org.amnok.render.RenderReport;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// Sets a picture: title, map with its furniture, legend of what is visible, sources. Thread-safe.
public final class PictureComposer {
    private static final double MOST_OF_HEIGHT_FOR_TITLE = 0.25;

    private final MapComposer composer;
    private final MapRenderer renderer;
    private final Pen pen;
    private @Nullable Captions captions;

    public PictureComposer(MapComposer composer, MapRenderer renderer, Pen pen) {
        this.composer = composer;
        this.renderer = renderer;
        this.pen = pen;
    }

    /// Words that stand on maps and in legends whatever is shown: names of places in all languages,
    /// and what is printed around them.
    public List<String> printed() {
        var words = new ArrayList<>(composer.names());
        for (var language : Language.values()) {
            words.addAll(new Words(language).all());
            words.addAll(CaptionText.words(language));
        }
        return words;
    }

    public MapComposer maps() {
        return composer;
    }

    public MapRenderer renderer() {
        return renderer;
    }

    public Pen pen() {
        return pen;
    }

    /// Lays a picture out.
    ///
    /// @throws org.amnok.domain.ProblemException when its size leaves no room for a map
    public Sheet sheet(PictureSpec spec, ReleasedSightings sightings, ReleasedSites sites) {
        return sheet(spec, sightings, sites, PictureRoom.NONE);
    }

    /// The same as others of a series.
    ///
    /// @param least room for what is beside the map
    public Sheet sheet(
            PictureSpec spec, ReleasedSightings sightings, ReleasedSites sites, PictureRoom least) {
        return new Picture(spec, sightings, sites, least);
    }

    /// What a picture takes for what is beside its map.
    public PictureRoom room(
            PictureSpec spec, ReleasedSightings sightings, ReleasedSites sites, PictureRoom least) {
        return new Picture(spec, sightings, sites, least).boxes.room();
    }

    /// Most pictures ask for no caption.
    private synchronized Captions captions() {
        if (captions == null) {
            captions = new Captions(composer.base());
        }
        return captions;
    }

    /// One picture.
    private final class Picture implements Sheet {
        private final PictureSpec spec;
        private final PictureRoom least;
        private final ReleasedSightings sightings;
        private final MapContents contents;
        private final TitleBlock titleBlock;
        private final LegendPainter legendPainter;
        private final FurniturePainter furniture;
        private final SourceLine source;
        private final PictureBoxes boxes;
        private final Viewport viewport;
        private final List<LegendItem> legend;

        Picture(
                PictureSpec spec,
                ReleasedSightings sightings,
                ReleasedSites sites,
                PictureRoom least) {
            this.spec = spec;
            this.least = least;
            this.sightings = sightings;
            contents =
                    composer.shown(ReleasedContents.of(sightings, sites), spec.look())
                            .over(spec.bases());
            legendPainter = new LegendPainter(pen, spec.look().theme());
            var width = spec.size().width() - 2 * PictureBoxes.MARGIN;
            titleBlock =
                    new TitleBlock(
                            pen,
                            spec.title(),
                            width,
                            MOST_OF_HEIGHT_FOR_TITLE * spec.size().height());
            var setting = setting(width);
            boxes = setting.boxes;
            viewport = setting.viewport;
            furniture = new FurniturePainter(pen, spec.look().theme(), viewport, markPlaces());
            legend = setting.hasLegend ? legend(viewport) : List.of();
            source =
                    new SourceLine(
                            pen, sourceParts(viewport.scaleDenominator(), setting.said), width);
        }

        /// Where all lies, and what has to be said of what lies in the map.
        private record Setting(
                PictureBoxes boxes, Viewport viewport, boolean hasLegend, Said said) {}

        /// @param circles of those that are wider than the map
        /// @param attributions of base layers
        private record Said(List<String> circles, List<String> attributions) {}

        /// What lies in the map depends on its room, and its room on what is printed of that: all
        /// base layers are given room first, then those alone that were seen.
        private Setting setting(double width) {
            var all = new Said(List.of(), BaseOnMap.attributions(spec.bases()));
            var first = setting(width, all);
            if (first.said.equals(all)) {
                return first;
            }
            var second = setting(width, first.said);
            return second.said.equals(first.said) ? second : setting(width, second.said);
        }

        /// @param said what is given room
        private Setting setting(double width, Said said) {
            // The scale is printed, and depends on the boxes: any scale takes the same room.
            var draft = new SourceLine(pen, sourceParts(1_000_000, said), width);
            var sourceHeight = Math.max(draft.height(), least.source());
            var legendHeight = legendHeight(width, sourceHeight);
            var laid = boxes(Math.max(legendHeight, least.legend()), sourceHeight);
            var seen = viewport(laid);
            return new Setting(
                    laid,
                    seen,
                    legendHeight > 0,
                    new Said(
                            CircleWords.of(contents, spec.look(), seen).notes(),
                            BaseOnMap.attributions(spec.bases(), seen)));
        }

        @Override
        public PictureSize size() {
            return spec.size();
        }

        @Override
        public String title() {
            return spec.title();
        }

        @Override
        public Language language() {
            return spec.look().language();
        }

        @Override
        public Caption caption() {
            return captions().caption(sightings, this::shows, spec.look().display(), language());
        }

        @Override
        public GeoReference georeference() {
            var shown = sightings.sightings().stream().filter(this::shows).toList();
            return new GroundRule(viewport, shown).georeference(boxes.map());
        }

        @Override
        public Set<String> namesOfOthers() {
            return NamesOfOthers.in(viewport, spec.look(), spec.bases());
        }

        @Override
        public List<ReleaseFrame> frames() {
            return List.of(FrameTest.frame(viewport));
        }

        @Override
        public boolean shows(ReleasedSighting sighting) {
            return FrameTest.of(viewport, spec.look(), composer.rivers()).test(sighting);
        }

        @Override
        public RenderReport paint(Graphics2D g, BooleanSupplier cancelled) {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.setColor(colour(Token.UI_PANEL));
            g.fill(new Rectangle2D.Double(0, 0, spec.size().width(), spec.size().height()));
            titleBlock.paint(g, boxes.title(), colour(Token.LBL_CITY));
            var report = map(g, cancelled);
            legendPainter.paint(g, legend, boxes.legend());
            source.paint(g, boxes.source(), spec.look().theme());
            return report;
        }

        /// The room for the legend; 0 when it would leave too little for the map. The legend names
        /// what the map shows, and a lower map shows things from farther away: a second look may
        /// find that less is enough.
        private double legendHeight(double width, double sourceHeight) {
            var bare = boxes(0, sourceHeight);
            var first = legendPainter.height(legend(viewport(bare)), width);
            if (!bare.haveRoomFor(first)) {
                return 0;
            }
            var given = Math.max(first, least.legend());
            var second = Math.max(needed(given, width, sourceHeight), least.legend());
            return needed(second, width, sourceHeight) <= second ? second : Math.max(given, second);
        }

        private double needed(double legendHeight, double width, double sourceHeight) {
            var seen = viewport(boxes(legendHeight, sourceHeight));
            return legendPainter.height(legend(seen), width);
        }

        private RenderReport map(Graphics2D g, BooleanSupplier cancelled) {
            var map = (Graphics2D) g.create();
            map.translate(boxes.map().x(), boxes.map().y());
            map.clip(new Rectangle2D.Double(0, 0, boxes.map().width(), boxes.map().height()));
            var report =
                    renderer.render(
                            composer.compose(viewport, spec.look(), contents, cancelled),
                            map,
                            furniture.reserved(),
                            cancelled);
            map.setClip(null);
            furniture.paint(map);
            map.dispose();
            return report;
        }

        private List<Coordinate> markPlaces() {
            return composer.drawn(contents, spec.look(), viewport).all().stream()
                    .map(group -> SightingGroups.centre(group, viewport))
                    .toList();
        }

        private PictureBoxes boxes(double legendHeight, double sourceHeight) {
            return PictureBoxes.stack(
                    spec.size(),
                    new PictureRoom(
                            Math.max(titleBlock.height(), least.title()),
                            legendHeight,
                            sourceHeight));
        }

        private Viewport viewport(PictureBoxes in) {
            return spec.extent()
                    .fitted(in.map().width(), in.map().height(), spec.size().pixelRatio());
        }

        private List<LegendItem> legend(Viewport seen) {
            return spec.legend()
                    ? Legend.of(
                            seen,
                            spec.look(),
                            contents,
                            composer.rivers(),
                            composer.density(contents, spec.look(), seen))
                    : List.of();
        }

        private List<String> sourceParts(double denominator, Said said) {
            var notes = new ReleaseNotes(spec.look().language(), sightings);
            var parts = new ArrayList<>(said.circles);
            parts.addAll(notes.kept());
            parts.add(notes.scale(denominator));
            parts.add(spec.extent().projection().title());
            parts.add(notes.made(spec.made()));
            parts.add(notes.boundary());
            parts.addAll(spec.attributions());
            parts.addAll(said.attributions);
            return parts;
        }

        private Color colour(Token token) {
            return new Color(token.rgb(spec.look().theme()));
        }
    }
}
