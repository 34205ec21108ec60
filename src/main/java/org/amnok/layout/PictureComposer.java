package org.amnok.layout;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.amnok.geo.UncertaintyText;
import org.amnok.map.MapComposer;
import org.amnok.map.MapContents;
import org.amnok.map.SightingMark;
import org.amnok.map.Token;
import org.amnok.map.Viewport;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;
import org.amnok.release.ReleasedSites;
import org.amnok.render.MapRenderer;
import org.amnok.render.Pen;
import org.amnok.render.RenderReport;
import org.jspecify.annotations.Nullable;

/// Sets a picture: title, map with its furniture, legend of what is visible, sources. Thread-safe.
public final class PictureComposer {
    private static final double TITLE_SIZE = 22;
    private static final double MIN_TITLE_SIZE = 9;

    private final MapComposer composer;
    private final MapRenderer renderer;
    private final Pen pen;

    public PictureComposer(MapComposer composer, MapRenderer renderer, Pen pen) {
        this.composer = composer;
        this.renderer = renderer;
        this.pen = pen;
    }

    /// Paints a whole picture.
    ///
    /// @param g its origin is the picture's corner and its unit one logical px
    /// @param cancelled asked while the map is drawn
    public RenderReport paint(
            PictureSpec spec,
            ReleasedSightings sightings,
            ReleasedSites sites,
            Graphics2D g,
            BooleanSupplier cancelled) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return new Picture(spec, sightings, sites).paint(g, cancelled);
    }

    /// One picture being made.
    private final class Picture {
        private final PictureSpec spec;
        private final MapContents contents;
        private final LegendPainter legendPainter;
        private final FurniturePainter furniture;
        private final SourceLine source;
        private final PictureBoxes boxes;
        private final Viewport viewport;
        private final List<LegendItem> legend;

        Picture(PictureSpec spec, ReleasedSightings sightings, ReleasedSites sites) {
            this.spec = spec;
            contents = new MapContents(marks(sightings), sites.sites(), Set.of());
            legendPainter = new LegendPainter(pen, spec.look().theme());
            furniture = new FurniturePainter(pen, spec.look().theme());
            var width = spec.size().width() - 2 * PictureBoxes.MARGIN;
            // The scale is printed, and depends on the boxes: any scale takes the same room.
            var draft = new SourceLine(pen, sourceParts(sightings, 1_000_000), width);
            var wide = boxes(0, draft.height());
            var legendHeight = legendPainter.height(legend(viewport(wide)), width);
            boxes = boxes(legendHeight, draft.height());
            viewport = viewport(boxes);
            legend = legend(viewport);
            source =
                    new SourceLine(pen, sourceParts(sightings, viewport.scaleDenominator()), width);
        }

        RenderReport paint(Graphics2D g, BooleanSupplier cancelled) {
            g.setColor(colour(Token.UI_PANEL));
            g.fill(new Rectangle2D.Double(0, 0, spec.size().width(), spec.size().height()));
            title(g);
            var report = map(g, cancelled);
            legendPainter.paint(g, legend, boxes.legend());
            source.paint(g, boxes.source(), spec.look().theme());
            return report;
        }

        private void title(Graphics2D g) {
            if (spec.title().isEmpty()) {
                return;
            }
            var natural = pen.width(spec.title(), TITLE_SIZE, 700);
            var size =
                    Math.max(
                            MIN_TITLE_SIZE,
                            TITLE_SIZE * Math.min(1, boxes.title().width() / natural));
            var baseline = boxes.title().y() + 0.62 * boxes.title().height();
            pen.write(
                    g,
                    spec.title(),
                    boxes.title().x(),
                    baseline,
                    size,
                    700,
                    colour(Token.LBL_CITY));
        }

        private RenderReport map(Graphics2D g, BooleanSupplier cancelled) {
            var map = (Graphics2D) g.create();
            map.translate(boxes.map().x(), boxes.map().y());
            map.clip(new Rectangle2D.Double(0, 0, boxes.map().width(), boxes.map().height()));
            var report =
                    renderer.render(
                            composer.compose(viewport, spec.look(), contents),
                            map,
                            furniture.reserved(viewport),
                            cancelled);
            map.setClip(null);
            furniture.paint(map, viewport);
            map.dispose();
            return report;
        }

        private PictureBoxes boxes(double legendHeight, double sourceHeight) {
            return PictureBoxes.stack(
                    spec.size(), !spec.title().isEmpty(), legendHeight, sourceHeight);
        }

        private Viewport viewport(PictureBoxes in) {
            return spec.extent()
                    .fitted(in.map().width(), in.map().height(), spec.size().pixelRatio());
        }

        private List<LegendItem> legend(Viewport seen) {
            return spec.legend() ? Legend.of(seen, spec.look(), contents) : List.of();
        }

        private List<String> sourceParts(ReleasedSightings sightings, double denominator) {
            var words = new Words(spec.look().language());
            var parts = new ArrayList<String>();
            if (sightings.unlocated() > 0) {
                parts.add(words.get("unlocated", sightings.unlocated()));
            }
            if (sightings.withheld() > 0) {
                parts.add(words.get("withheld", sightings.withheld()));
            }
            generalised(sightings, words).ifPresent(parts::add);
            parts.add(words.get("scale", ScaleText.rounded(denominator)));
            parts.add(spec.extent().projection().title());
            parts.add(words.get("asof", spec.made().toString()));
            parts.add(words.get("boundary"));
            parts.addAll(spec.attributions());
            return parts;
        }

        private Optional<String> generalised(ReleasedSightings sightings, Words words) {
            var radii =
                    sightings.sightings().stream()
                            .filter(s -> s.level().cellDegrees().isPresent())
                            .map(ReleasedSighting::uncertaintyMetres)
                            .filter(Objects::nonNull)
                            .toList();
            return radii.stream()
                    .max(Double::compare)
                    .map(
                            widest ->
                                    words.get(
                                            "generalised",
                                            radii.size(),
                                            UncertaintyText.of(widest)));
        }

        private Color colour(Token token) {
            return new Color(token.rgb(spec.look().theme()));
        }
    }

    private static List<SightingMark> marks(ReleasedSightings sightings) {
        return sightings.sightings().stream()
                .map(PictureComposer::mark)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable SightingMark mark(ReleasedSighting sighting) {
        var point = sighting.point();
        if (point == null) {
            return null;
        }
        var dates = sighting.dates();
        return new SightingMark(
                sighting.uuid(),
                point,
                sighting.uncertaintyMetres(),
                sighting.kind(),
                sighting.doubtful(),
                sighting.disputed(),
                sighting.title(),
                dates == null ? null : dates.latest());
    }
}
