package org.amnok.basemap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.amnok.basemap.features.FeatureFeed;
import org.amnok.basemap.features.FeatureTables;
import org.amnok.basemap.features.StyledFeatures;
import org.amnok.domain.FaultWords;
import org.amnok.domain.LatestMap;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.map.MapLayer;
import org.amnok.map.Viewport;
import org.amnok.map.base.BaseSource;
import org.amnok.map.styling.Attribute;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.styling.MapStyle;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// A layer of features of a person's own. A small one is held in memory; a large one is prepared
/// once in the [OverviewFolder], and shows nothing until it is.
final class FeatureFile implements BaseFile {
    /// Larger files are prepared without trying whether they fit into memory.
    private static final long LARGE_BYTES = 64L << 20;

    /// What is prepared may be so much larger than its file.
    private static final int GROWS = 3;

    private static final int STYLINGS = 2;

    private final String format;
    private final List<String> names;
    private final @Nullable FeatureTables tables;
    private final Optional<OverviewTask> task;
    private final Map<LayerStyling, BaseSource> styled = new LatestMap<>(STYLINGS);

    private FeatureFile(
            FeatureFeed feed,
            List<String> names,
            @Nullable FeatureTables tables,
            Optional<OverviewTask> task) {
        format = feed.format();
        this.names = names;
        this.tables = tables;
        this.task = task;
    }

    /// @param name of the layer; empty for the first
    /// @param layers of the file, at least one
    /// @param others what else the file holds, to lie below them
    /// @throws ProblemException when none of them has that name
    static BaseFile open(
            Path file,
            String name,
            List<FeatureFeed> layers,
            List<String> others,
            OverviewFolder folder) {
        var names = Stream.concat(others.stream(), layers.stream().map(FeatureFeed::name)).toList();
        var feed =
                layers.stream()
                        .filter(layer -> name.isEmpty() || layer.name().equals(name))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        ProblemException.ofFile(
                                                file,
                                                "basemap.it_holds_no_layer_called",
                                                "basemap.choose_a_layer_of_it",
                                                name,
                                                Messages.listed(names.stream())));
        var variant = "features " + layers.indexOf(feed) + " " + feed.name();
        var prepared = folder.opened(file, variant, OverviewFolder.FEATURES, FeatureTables::open);
        if (prepared.isPresent()) {
            return new FeatureFile(feed, names, prepared.get(), Optional.empty());
        }
        var small = isLarge(file) ? Optional.<FeatureTables>empty() : FeatureTables.inMemory(feed);
        if (small.isEmpty() && !folder.isThere()) {
            throw BaseFiles.damaged(file, Messages.text("basemap.it_is_large_and_there_is"));
        }
        return new FeatureFile(
                feed,
                names,
                small.orElse(null),
                small.isPresent()
                        ? Optional.empty()
                        : Optional.of(new Preparing(folder, file, variant, feed)));
    }

    private static boolean isLarge(Path file) {
        try {
            return FileParts.of(file).bytes() > LARGE_BYTES;
        } catch (IOException e) {
            throw BaseFiles.unreadable(file, e);
        }
    }

    /// Prepares a layer in a file.
    record Preparing(OverviewFolder folder, Path file, String variant, FeatureFeed feed)
            implements OverviewTask {
        @Override
        public String id() {
            return place().toString();
        }

        private Path place() {
            return folder.place(file, variant, OverviewFolder.FEATURES);
        }

        @Override
        public void make(Progress progress) {
            try {
                var bytes = GROWS * FileParts.of(file).bytes();
                folder.make(
                        place(),
                        bytes,
                        progress,
                        aside -> FeatureTables.prepare(feed, aside, progress));
            } catch (IOException e) {
                throw ProblemException.ofPlace(
                                folder.toString(),
                                "basemap.cannot_be_prepared",
                                "basemap.make_room_on_the_disk",
                                file.getFileName(),
                                FaultWords.of(e))
                        .because(e);
            }
        }
    }

    @Override
    public BaseKind kind() {
        return BaseKind.FEATURES;
    }

    @Override
    public Optional<Bounds> bounds() {
        return Optional.ofNullable(tables)
                .map(t -> t.counts().bounds())
                .filter(box -> !box.isNull())
                .map(Bounds::of);
    }

    @Override
    public String description() {
        return format
                + (tables == null
                        ? Messages.text("basemap.it_is_large_and_prepared_once")
                        : ": " + tables.counts().words());
    }

    @Override
    public List<String> tables() {
        return names.size() > 1 ? names : List.of();
    }

    @Override
    public Optional<OverviewTask> overviews() {
        return task;
    }

    @Override
    public boolean canBeDrawnWhole() {
        return tables != null;
    }

    @Override
    public List<Attribute> attributes() {
        return tables == null ? List.of() : tables.attributes();
    }

    @Override
    public List<Object> values(String attribute) {
        return tables == null ? List.of() : tables.values(attribute);
    }

    @Override
    public BaseSource styled(LayerStyling styling) {
        var own = tables;
        if (own == null) {
            return this;
        }
        synchronized (styled) {
            return styled.computeIfAbsent(styling, s -> new StyledFeatures(own, s));
        }
    }

    @Override
    public List<MapLayer> layers(Viewport viewport, MapStyle look, BooleanSupplier cancelled) {
        return tables == null
                ? List.of()
                : styled(LayerStyling.DESIGNED).layers(viewport, look, cancelled);
    }

    @Override
    public boolean mayShow(Viewport viewport) {
        return tables != null && styled(LayerStyling.DESIGNED).mayShow(viewport);
    }

    @Override
    public void close() {
        if (tables != null) {
            tables.close();
        }
    }
}
