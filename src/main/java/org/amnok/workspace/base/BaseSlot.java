package org.amnok.workspace.base;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.amnok.basemap.BaseFile;
import org.amnok.basemap.OverviewTask;
import org.amnok.basemap.archive.TileLoss;
import org.amnok.domain.LatLon;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.map.MapLayer;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.base.BaseKey;
import org.amnok.map.base.BaseSource;
import org.amnok.map.base.FeatureListing;
import org.amnok.map.base.FeatureQuery;
import org.amnok.map.base.FoundFeature;
import org.amnok.map.base.GeoToolsLayer;
import org.amnok.map.base.GroundHeight;
import org.amnok.map.base.ReliefKey;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.styling.MapStyle;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// The file of one base layer, opened when it is first drawn. What is wrong with it is reported
/// once and leaves a gap in pictures. Thread-safe.
final class BaseSlot implements BaseSource {
    private final LayerFile of;
    private final Supplier<BaseFile> opener;
    private final Function<Optional<OverviewTask>, Readiness> readiness;
    private final Consumer<BaseSlot> report;
    private @Nullable BaseFile file;
    private TileLoss toldLoss = TileLoss.NONE;
    private @Nullable Problem problem;

    /// @param readiness of what the file wants done
    /// @param report called on any thread when [#state()] has changed
    BaseSlot(
            LayerFile of,
            Supplier<BaseFile> opener,
            Function<Optional<OverviewTask>, Readiness> readiness,
            Consumer<BaseSlot> report) {
        this.of = of;
        this.readiness = readiness;
        this.opener = opener;
        this.report = report;
    }

    @Override
    public List<MapLayer> layers(Viewport viewport, MapStyle look, BooleanSupplier cancelled) {
        return guarded(opened -> opened.layers(viewport, look, cancelled), List.of());
    }

    /// The file as a person styled it.
    ///
    /// @param title of the layer
    BaseSource styled(LayerStyling styling, String title) {
        return new Styled(this, styling, title);
    }

    private record Styled(BaseSlot slot, LayerStyling styling, String title) implements BaseSource {
        @Override
        public List<BaseKey> keys(Viewport viewport, Theme theme) {
            return slot
                    .guarded(
                            opened -> opened.styled(styling).keys(viewport, theme),
                            List.<BaseKey>of())
                    .stream()
                    .map(this::titled)
                    .toList();
        }

        @Override
        public List<FoundFeature> featuresAt(LatLon place, double reachMetres) {
            return slot
                    .guarded(
                            opened -> opened.styled(styling).featuresAt(place, reachMetres),
                            List.<FoundFeature>of())
                    .stream()
                    .map(found -> found.of(title))
                    .toList();
        }

        @Override
        public FeatureListing listing(FeatureQuery query) {
            return slot.guarded(
                    opened -> opened.styled(styling).listing(query), FeatureListing.NONE);
        }

        @Override
        public Optional<GeoToolsLayer> geoTools() {
            return slot.guarded(opened -> opened.styled(styling).geoTools(), Optional.empty());
        }

        /// A line that no other layer has.
        private BaseKey titled(BaseKey key) {
            var swatch = key.sample() == null ? key.swatch() : key.swatch() + " " + slot.uuid();
            return new BaseKey(swatch, words(key), key.sample());
        }

        private String words(BaseKey key) {
            return key.words().isEmpty() ? title : title + ": " + key.words();
        }

        @Override
        public List<MapLayer> layers(Viewport viewport, MapStyle look, BooleanSupplier cancelled) {
            return slot.guarded(
                    opened -> opened.styled(styling).layers(viewport, look, cancelled), List.of());
        }

        @Override
        public boolean mayShow(Viewport viewport) {
            return slot.guarded(opened -> opened.styled(styling).mayShow(viewport), false);
        }

        @Override
        public Optional<Geometry> covered(Viewport viewport, BooleanSupplier cancelled) {
            return slot.covered(viewport, cancelled);
        }
    }

    /// The edge to files that may be hostile: whatever they do to their readers, a picture is made.
    private <T> T guarded(Function<BaseFile, T> reading, T otherwise) {
        BaseFile used = null;
        try {
            used = opened();
            if (used != null) {
                var read = reading.apply(used);
                reportLoss(used);
                return read;
            }
        } catch (ProblemException e) {
            broke(used, e.problem());
        } catch (RuntimeException | OutOfMemoryError e) {
            broke(
                    used,
                    Problem.ofPlace(
                            "",
                            "workspace.its_file_cannot_be_shown_its",
                            "workspace.convert_it_with_gdal_translate"));
        }
        return otherwise;
    }

    /// Reports tiles that could not be read since it was told last.
    private void reportLoss(BaseFile used) {
        var now = used.loss();
        synchronized (this) {
            if (!used.equals(file) || now.equals(toldLoss)) {
                return;
            }
            toldLoss = now;
        }
        report.accept(this);
    }

    /// False where its file is missing or damaged: there is a gap then.
    @Override
    public boolean mayShow(Viewport viewport) {
        return guarded(opened -> opened.mayShow(viewport), false);
    }

    @Override
    public boolean endsIn(Viewport viewport) {
        return guarded(opened -> opened.endsIn(viewport), false);
    }

    @Override
    public boolean isRelief() {
        return guarded(BaseFile::isRelief, false);
    }

    @Override
    public Optional<ReliefKey> reliefKey(Viewport viewport) {
        return guarded(opened -> opened.reliefKey(viewport), Optional.empty());
    }

    @Override
    public Optional<GroundHeight> heightAt(LatLon place) {
        return guarded(opened -> opened.heightAt(place), Optional.empty());
    }

    @Override
    public Optional<Geometry> covered(Viewport viewport, BooleanSupplier cancelled) {
        return guarded(opened -> opened.covered(viewport, cancelled), Optional.empty());
    }

    List<Object> values(String attribute) {
        return guarded(opened -> opened.values(attribute), List.of());
    }

    /// Opens the file if it is not.
    BaseState look() {
        guarded(opened -> true, false);
        return state();
    }

    synchronized BaseState state() {
        return new BaseState(
                of,
                file == null ? BaseFacts.UNKNOWN : BaseFacts.of(file),
                file == null ? TileLoss.NONE : file.loss(),
                readiness.apply(wanted()),
                problem);
    }

    UUID uuid() {
        return of.layer();
    }

    /// What would make it quick at small scales; empty when it is, or not open.
    synchronized Optional<OverviewTask> wanted() {
        return file == null ? Optional.empty() : file.overviews();
    }

    /// True when it is open, and at small scales there is nothing of it.
    synchronized boolean isLeftOut() {
        return file != null && !file.canBeDrawnWhole();
    }

    /// Null when it is known to be broken.
    private @Nullable BaseFile opened() {
        synchronized (this) {
            if (problem != null || file != null) {
                return problem == null ? file : null;
            }
            file = opener.get();
        }
        report.accept(this);
        return file;
    }

    /// @param used the file that was read; what was closed meanwhile says nothing of the one that
    ///   is open now; null when none could be opened
    private void broke(@Nullable BaseFile used, Problem found) {
        synchronized (this) {
            if (problem != null || !Objects.equals(used, file)) {
                return;
            }
            problem = found;
        }
        report.accept(this);
    }

    synchronized void tryAgain() {
        problem = null;
        close();
    }

    synchronized void close() {
        if (file != null) {
            file.close();
            file = null;
            toldLoss = TileLoss.NONE;
        }
    }
}
