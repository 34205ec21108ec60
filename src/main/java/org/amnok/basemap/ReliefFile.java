package org.amnok.basemap;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.amnok.basemap.archive.TileLoss;
import org.amnok.basemap.relief.HeightModel;
import org.amnok.basemap.relief.Heights;
import org.amnok.basemap.relief.ReliefLook;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.domain.record.ReliefOptions;
import org.amnok.map.ImageLayer;
import org.amnok.map.MapLayer;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.styling.MapStyle;

/// Heights of one or more files as a relief. What was painted is kept in the [TileCache].
final class ReliefFile implements BaseFile {
    /// More posts are not gone through for one picture.
    private static final long MOST_POSTS = 64_000_000;

    private final BaseKind kind;
    private final Path path;
    private final HeightModel model;
    private final ReliefOptions options;
    private final TileCache cache;
    private final Optional<OverviewTask> overviews;
    private final Map<Theme, ImageFile> shades = new EnumMap<>(Theme.class);
    private final int bands;

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
                                cache,
                                ""));
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
        return String.format(
                Locale.ROOT,
                "Heights, %,d × %,d posts, every %,.0f m, %s",
                frame.columns(),
                frame.rows(),
                model.postMetres(),
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
        if (!canBeDrawnWhole() && isTooWide(viewport)) {
            return List.of();
        }
        return shade(look.theme()).layers(viewport, look, cancelled).stream()
                .map(layer -> layer instanceof ImageLayer i ? shaded(i, look.theme()) : layer)
                .toList();
    }

    /// Its look is the same as long as its cells are.
    private MapLayer shaded(ImageLayer image, Theme theme) {
        var extent = image.image().extent();
        var cell = (extent.maxX() - extent.minX()) / image.image().width();
        var key = new Shade(model, options, theme, Math.round(cell * 1000));
        return new ImageLayer("relief", image.image(), image.opacity(), key);
    }

    /// What colours depend on; the model is known by identity.
    private record Shade(HeightModel model, ReliefOptions options, Theme theme, long millimetres) {}

    /// True when more posts lie in a picture than are gone through.
    private boolean isTooWide(Viewport viewport) {
        var metres = viewport.groundMetresPerPixel();
        var area = metres * viewport.widthPixels() * metres * viewport.heightPixels();
        return area / (model.postMetres() * model.postMetres()) > MOST_POSTS;
    }

    @Override
    public boolean mayShow(Viewport viewport) {
        return (canBeDrawnWhole() || !isTooWide(viewport)) && shade(Theme.LIGHT).mayShow(viewport);
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
