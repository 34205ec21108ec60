package org.amnok.basemap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.amnok.basemap.archive.TileLoss;
import org.amnok.basemap.relief.Contours;
import org.amnok.basemap.relief.HeightModel;
import org.amnok.basemap.relief.Heights;
import org.amnok.basemap.relief.ReliefLook;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.domain.record.ReliefOptions;
import org.amnok.map.ImageLayer;
import org.amnok.map.MapLayer;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.base.GroundHeight;
import org.amnok.map.base.ReliefKey;
import org.amnok.map.styling.MapStyle;
import org.amnok.words.Messages;

/// Heights of one or more files as a relief. What was painted is kept in the [TileCache].
final class ReliefFile implements BaseFile {
    /// More posts are not gone through for one picture.
    private static final long MOST_POSTS = 64_000_000;

    /// From post to post on the map: from here on a relief fades, and there it is gone.
    private static final double FADING_PIXELS = 18;

    private static final double GONE_PIXELS = 75;

    private final BaseKind kind;
    private final Path path;
    private final HeightModel model;
    private final ReliefOptions options;
    private final TileCache cache;
    private final Optional<OverviewTask> overviews;
    private final Map<Theme, ImageFile> shades = new EnumMap<>(Theme.class);
    private final int bands;
    private final Contours contours;

    /// @param bands of the image that it can be shown as; 0 when it cannot
    ReliefFile(
            BaseKind kind,
            Path path,
            HeightModel model,
            ReliefOptions options,
            TileCache cache,
            Optional<OverviewTask> overviews) {
        this.kind = kind;
        this.path = path;
        this.model = model;
        this.options = options;
        this.cache = cache;
        this.overviews = overviews;
        contours = new Contours(model);
        bands = kind == BaseKind.GEOTIFF ? 1 : 0;
        shade(Theme.LIGHT);
    }

    private synchronized ImageFile shade(Theme theme) {
        return shades.computeIfAbsent(
                theme,
                each ->
                        new ImageFile(
                                kind,
                                path,
                                new ReliefPyramid(model, new ReliefLook(each, options)),
                                cache));
    }

    @Override
    public BaseKind kind() {
        return kind;
    }

    @Override
    public boolean isRelief() {
        return true;
    }

    @Override
    public Optional<Bounds> bounds() {
        return Optional.of(ReliefPyramid.box(model));
    }

    @Override
    public String description() {
        var frame = model.grids().getFirst().frame();
        return Messages.text(
                "basemap.heights_posts_every_m",
                frame.columns(),
                frame.rows(),
                String.format(Locale.ROOT, "%,.0f", model.postMetres()),
                frame.projection().title());
    }

    @Override
    public boolean canBeDrawnWhole() {
        return model.grids().stream().allMatch(ReliefFile::isQuick);
    }

    private static boolean isQuick(Heights grid) {
        var coarsest = grid.sizes().getLast();
        return (long) coarsest.columns() * coarsest.rows() <= MOST_POSTS;
    }

    @Override
    public List<MapLayer> layers(Viewport viewport, MapStyle look, BooleanSupplier cancelled) {
        var opacity = opacity(viewport);
        if (opacity == 0 || isTooWide(viewport)) {
            return List.of();
        }
        var layers = new ArrayList<MapLayer>();
        for (var layer : shade(look.theme()).layers(viewport, look, cancelled)) {
            layers.add(layer instanceof ImageLayer i ? shaded(i, look.theme(), opacity) : layer);
        }
        if (options.contours()) {
            layers.addAll(contours.layers(viewport, look.theme(), cancelled));
        }
        return layers;
    }

    /// Its look is the same as long as its cells are.
    private MapLayer shaded(ImageLayer image, Theme theme, double opacity) {
        var extent = image.image().extent();
        var cell = (extent.maxX() - extent.minX()) / image.image().width();
        var key = new Shade(model, options, theme, Math.round(cell * 1000));
        return new ImageLayer("relief", image.image(), opacity, key);
    }

    /// What colours depend on; the model is known by identity.
    private record Shade(HeightModel model, ReliefOptions options, Theme theme, long millimetres) {}

    /// Slopes between posts that are far apart on the map are none that the ground has: they fade
    /// away, in steps of a tenth so that what was drawn can be kept.
    private double opacity(Viewport viewport) {
        var pixels = model.postMetres() / viewport.groundMetresPerPixel();
        var share = (GONE_PIXELS - pixels) / (GONE_PIXELS - FADING_PIXELS);
        return Math.round(10 * Math.clamp(share, 0.0, 1.0)) / 10.0;
    }

    /// True when more posts lie in a picture than are gone through.
    private boolean isTooWide(Viewport viewport) {
        if (canBeDrawnWhole()) {
            return false;
        }
        var metres = viewport.groundMetresPerPixel();
        var area = metres * viewport.widthPixels() * metres * viewport.heightPixels();
        return area / (model.postMetres() * model.postMetres()) > MOST_POSTS;
    }

    @Override
    public boolean mayShow(Viewport viewport) {
        return opacity(viewport) > 0
                && !isTooWide(viewport)
                && shade(Theme.LIGHT).mayShow(viewport);
    }

    @Override
    public Optional<ReliefKey> reliefKey(Viewport viewport) {
        return Optional.of(
                new ReliefKey(
                        options.contours() ? contours.interval(viewport) : 0, options.tints()));
    }

    @Override
    public Optional<GroundHeight> heightAt(LatLon place) {
        var spot = model.at(place);
        return spot.isKnown()
                ? Optional.of(new GroundHeight(spot.metres(), spot.postMetres()))
                : Optional.empty();
    }

    @Override
    public int bands() {
        return bands;
    }

    @Override
    public boolean isElevation() {
        return true;
    }

    @Override
    public Optional<OverviewTask> overviews() {
        return overviews;
    }

    @Override
    public TileLoss loss() {
        return model.loss();
    }

    @Override
    public synchronized void close() {
        shades.values().forEach(ImageFile::close);
        model.close();
    }
}
