package org.amnok.workspace.output;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.ImageTheme;
import org.amnok.domain.ProblemException;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.geo.border.BorderGeography;
import org.amnok.layout.PictureSize;
import org.amnok.layout.RasterPicture;
import org.amnok.layout.Sheet;
import org.amnok.layout.caption.Caption;
import org.amnok.layout.page.PageComposer;
import org.amnok.layout.page.PageFacts;
import org.amnok.layout.page.PictureObservations;
import org.amnok.layout.page.PictureRoom;
import org.amnok.layout.page.PictureSpec;
import org.amnok.layout.series.Chapter;
import org.amnok.map.MapExtent;
import org.amnok.map.base.BaseOnMap;
import org.amnok.map.compose.LayerFilter;
import org.amnok.map.ground.BaseMapGeography;
import org.amnok.map.ground.Gazetteer;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.styling.MapStyle;
import org.amnok.release.Release;
import org.amnok.release.ReleaseGate;
import org.amnok.release.ReleasedSighting;
import org.amnok.render.RenderReport;
import org.amnok.render.TextRenderer;
import org.amnok.store.StreamedProject;
import org.amnok.workspace.KnownPlaces;
import org.amnok.workspace.ReleaseChoice;
import org.amnok.workspace.WorkspaceState;
import org.amnok.workspace.output.PictureExport.Request;
import org.jspecify.annotations.Nullable;

/// Makes a picture of a project that may leave this machine: every record passes the release gate.
public final class PictureExport {
    private final PageComposer composer;
    private final Releases releases;
    private final List<String> attributions;
    private final Clock clock;
    private final KnownPlaces places;
    private @Nullable PageExport pages;

    /// @param attributions printed on every picture
    /// @param clock gives the day that is printed
    public PictureExport(PageComposer composer, List<String> attributions, Clock clock) {
        this(composer, attributions, clock, () -> BaseMapGeography.of(composer.maps().base()));
    }

    /// @param geography of the base map; asked when the first place is asked about
    public PictureExport(
            PageComposer composer,
            List<String> attributions,
            Clock clock,
            Supplier<BorderGeography> geography) {
        this.composer = composer;
        this.attributions = List.copyOf(attributions);
        this.clock = clock;
        releases = new Releases(HostIdentity.here(), this::printed, geography);
        places = new KnownPlaces(geography, Gazetteer.provinces(composer.maps().base()));
    }

    /// Words that stand in pictures whatever is released.
    private List<String> printed() {
        return Stream.concat(composer.printed().stream(), attributions.stream()).toList();
    }

    /// Prepares releases of which pictures are made.
    public Releases releases() {
        return releases;
    }

    /// Letters of pictures.
    public TextRenderer letters() {
        return composer.pen();
    }

    /// Sites and towns by which reports are counted.
    public KnownPlaces places() {
        return places;
    }

    /// Makes designed pages with the same maps, for the same releases.
    public synchronized PageExport pages() {
        if (pages == null) {
            pages = new PageExport(composer, releases, attributions, places);
        }
        return pages;
    }

    /// Writes data, for the same releases.
    public DataExport data() {
        return new DataExport(releases, composer.maps().rivers(), composer.ownMarks());
    }

    /// Lets looks at banks leave, in the same way.
    public ObservationExport looks() {
        return new ObservationExport(releases, composer);
    }

    /// What a person asks for.
    ///
    /// @param title empty for none
    /// @param filter which sightings, asked of what is released
    /// @param bases maps and images of others that lie below, from below
    /// @param looks along the banks; null for none
    public record Request(
            MapExtent extent,
            PictureSize size,
            MapStyle look,
            String title,
            boolean legend,
            SightingFilter filter,
            List<BaseOnMap> bases,
            @Nullable PictureObservations looks) {
        /// Of all sightings, over our own map alone.
        public Request(
                MapExtent extent, PictureSize size, MapStyle look, String title, boolean legend) {
            this(extent, size, look, title, legend, SightingFilter.ALL, List.of(), null);
        }

        /// The same picture of what a filter lets into it.
        public Request asking(SightingFilter other) {
            return new Request(extent, size, look, title, legend, other, bases, looks);
        }

        /// The same picture in the look that a project keeps, over its maps and images of others.
        public Request styled(WorkspaceState state) {
            var styled = look.styled(state.stylings());
            var themed =
                    look.onImages() == ImageTheme.AUTOMATIC
                            ? styled.onImages(state.onImages())
                            : styled;
            return new Request(extent, size, themed, title, legend, filter, state.bases(), looks);
        }

        /// The same picture over other maps and images, from below.
        public Request over(List<BaseOnMap> others) {
            return new Request(extent, size, look, title, legend, filter, others, looks);
        }

        /// The same picture with bands along the banks.
        ///
        /// @param told null for none
        public Request telling(@Nullable PictureObservations told) {
            return new Request(extent, size, look, title, legend, filter, bases, told);
        }

        /// A page of a series.
        ///
        /// @param frame null for the same one
        Request forChapter(String name, @Nullable MapExtent frame) {
            return new Request(
                    frame == null ? extent : frame,
                    size,
                    look,
                    title.isEmpty() ? name : title + " · " + name,
                    legend,
                    filter,
                    bases,
                    looks);
        }

        PictureSpec on(LocalDate day, List<String> attributions) {
            return new PictureSpec(
                    extent,
                    size,
                    title,
                    legend,
                    filter,
                    looks,
                    new PageFacts(day, attributions, look, bases));
        }
    }

    /// The sightings that the filter lets into a picture once they are released. Not for the FX
    /// thread.
    ///
    /// @throws org.amnok.domain.ProblemException when the filter asks for what never leaves
    public ReleaseChoice choice(Request request, WorkspaceState state) {
        return releases.choice(new ExportQuery(request.filter(), onLayer(request)), state);
    }

    /// The same of a file that is read from one end to the other.
    public ReleaseChoice choice(Request request, StreamedProject project) {
        return releases.choice(new ExportQuery(request.filter(), onLayer(request)), project);
    }

    /// The filter of the layer of sightings, asked before they are grouped; what has no point is
    /// not of that layer and passes.
    private static Predicate<ReleasedSighting> onLayer(Request request) {
        var filter = LayerFilter.ofSightings(request.look());
        return filter.isAll()
                ? ReleaseGate.EVERY
                : each -> each.point() == null || filter.accepts(new ReleasedFacts(each));
    }

    /// Draws and writes a picture in the format that the name of the file ends in. Takes up to
    /// seconds: not for the FX thread.
    ///
    /// @return what became of the map; empty when it was cancelled and nothing was written
    /// @throws org.amnok.domain.ProblemException when the file cannot be written, or would hold
    ///   what must not leave
    public Optional<RenderReport> write(
            Request request, Release release, Path file, BooleanSupplier cancelled) {
        return write(request, release, PictureExtras.NONE, file, cancelled);
    }

    /// A copy with what is wanted beside it.
    public Optional<RenderReport> write(
            Request request,
            Release release,
            PictureExtras extras,
            Path file,
            BooleanSupplier cancelled) {
        return write(request, sheet(request, release), release, extras, file, cancelled);
    }

    /// The same of a picture that is laid out.
    ///
    /// @param sheet as [#sheet] has it
    public Optional<RenderReport> write(
            Request request,
            Sheet sheet,
            Release release,
            PictureExtras extras,
            Path file,
            BooleanSupplier cancelled) {
        var settings = new PictureSettings(request, LocalDate.now(clock));
        return new OutputWriting(release, extras, settings::lines).write(sheet, file, cancelled);
    }

    /// The caption that the picture would have: made of what is released and shown in its frame.
    /// Not for the FX thread.
    public Caption caption(Request request, Release release) {
        return sheet(request, release).caption();
    }

    /// Draws a picture into memory and lets it go, for a measurement.
    public RenderReport draw(Request request, Release release) {
        return RasterPicture.draw(sheet(request, release));
    }

    /// What the pages of a series have in common: also the place of their maps.
    ///
    /// @param days that are asked for; null for any
    public PageSeries.Common series(Request request, @Nullable DateSpan days, Release release) {
        return new PageSeries.Common(
                request.title(),
                request.look().language(),
                request.extent(),
                composer.maps().rivers(),
                days,
                chapters -> alike(request, release, chapters));
    }

    /// The pages of a series: each its own frame, its own sightings, its title behind the common
    /// one.
    private Function<Chapter, Sheet> alike(
            Request request, Release release, List<Chapter> chapters) {
        var day = LocalDate.now(clock);
        var sites = release.sites();
        Function<Chapter, PictureSpec> specs =
                each -> request.forChapter(each.title(), each.frame()).on(day, attributions);
        var shared =
                PictureRoom.shared(
                        least ->
                                chapters.parallelStream()
                                        .map(
                                                each ->
                                                        composer.room(
                                                                specs.apply(each),
                                                                each.sightings(),
                                                                sites,
                                                                least))
                                        .reduce(least, PictureRoom::and));
        return each -> composer.picture(specs.apply(each), each.sightings(), sites, shared);
    }

    /// A picture of what leaves, laid out. Not for the FX thread.
    public Sheet sheet(Request request, Release release) {
        return sheet(request, release, LocalDate.now(clock));
    }

    /// The same.
    ///
    /// @param made the day that is printed
    public Sheet sheet(Request request, Release release, LocalDate made) {
        return composer.picture(
                request.on(made, attributions),
                release.sightings(),
                release.sites(),
                PictureRoom.NONE);
    }

    /// What a person asked of a picture, as a specification tells it: no exact frame where that
    /// might reveal a generalised place, and no filters, which may tell more than the picture.
    private record PictureSettings(Request request, LocalDate day) {
        List<String> lines(Sheet sheet) {
            var look = request.look();
            return List.of(
                    "theme: " + code(look.theme()),
                    "projection: " + request.extent().projection().code(),
                    "frame: " + frame(sheet),
                    "sightings shown as: " + code(look.display()),
                    "layers from above: " + layers(look.layers()),
                    "legend: " + (request.legend() ? "yes" : "no"),
                    "date printed: " + day);
        }

        /// Only where a georeference would be allowed, too.
        private String frame(Sheet sheet) {
            try {
                sheet.georeference();
            } catch (ProblemException e) {
                return "not told, as it might reveal a generalised place";
            }
            var box = request.extent();
            return String.format(
                    Locale.ROOT,
                    "%.6f,%.6f,%.6f,%.6f",
                    box.minX(),
                    box.minY(),
                    box.maxX(),
                    box.maxY());
        }

        private static String layers(List<LayerSetting> layers) {
            return layers.stream()
                    .filter(LayerSetting::visible)
                    .map(layer -> code(layer.id()) + styled(layer))
                    .collect(Collectors.joining(", "));
        }

        private static String styled(LayerSetting layer) {
            return layer.styling().equals(LayerStyling.DESIGNED) ? "" : " (restyled)";
        }

        private static String code(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }
}
