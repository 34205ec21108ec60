package org.amnok.workspace;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.amnok.domain.DateSpan;
import org.amnok.domain.Sighting;
import org.amnok.domain.SightingFilter;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.PageDesign;
import org.amnok.layout.LegendItem;
import org.amnok.layout.Sheet;
import org.amnok.layout.page.PageComposer;
import org.amnok.layout.page.PageComposer.Wish;
import org.amnok.layout.page.PageFacts;
import org.amnok.layout.page.PageRecords;
import org.amnok.layout.page.PageTemplate;
import org.amnok.map.MapLook;
import org.amnok.release.ReleaseReview;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.ReleasedSightings;
import org.amnok.render.RenderReport;
import org.jspecify.annotations.Nullable;

/// Makes designed pages of a project that may leave this machine: every record passes the release
/// gate. Thread-safe.
public final class PageExport {
    private final PageComposer composer;
    private final Releases releases;
    private final List<String> attributions;

    /// @param attributions printed on every page
    public PageExport(PageComposer composer, Releases releases, List<String> attributions) {
        this.composer = composer;
        this.releases = releases;
        this.attributions = List.copyOf(attributions);
    }

    /// Prepares releases of which pages are made.
    public Releases releases() {
        return releases;
    }

    /// What would become of the sightings that a template is asked to show.
    public ReleaseReview review(ReleaseTerms terms, Wish wish, WorkspaceState state) {
        var asked = passing(wish.filter(), wish.days(), state);
        return review(terms, asked, state);
    }

    /// What would become of the sightings that the maps of a page are asked to show.
    public ReleaseReview review(ReleaseTerms terms, PageDesign design, WorkspaceState state) {
        return reviewing(design, state).apply(terms);
    }

    /// The same for one terms after the other. The sightings are read at once: not for the FX
    /// thread; the function may be asked there.
    public Function<ReleaseTerms, ReleaseReview> reviewing(
            PageDesign design, WorkspaceState state) {
        var asked = new HashSet<UUID>();
        for (var map : design.all(MapItem.class)) {
            asked.addAll(passing(map.filter(), map.days(), state));
        }
        var sightings = read(asked, state);
        return terms -> releases.review(terms, sightings, state.contents());
    }

    private ReleaseReview review(ReleaseTerms terms, Collection<UUID> asked, WorkspaceState state) {
        return releases.review(terms, read(asked, state), state.contents());
    }

    private static List<Sighting> read(Collection<UUID> asked, WorkspaceState state) {
        return inOrder(state.contents().sightings(List.copyOf(asked)));
    }

    private static List<Sighting> inOrder(List<Sighting> sightings) {
        return sightings.stream()
                .sorted((one, other) -> one.uuid().compareTo(other.uuid()))
                .toList();
    }

    private static Set<UUID> passing(
            SightingFilter filter, @Nullable DateSpan days, WorkspaceState state) {
        var passing = ReleasedFilter.uuids(filter, state);
        if (days != null) {
            passing.retainAll(ReleasedFilter.uuids(SightingFilter.ALL.possiblyDuring(days), state));
        }
        return passing;
    }

    /// The page that a template makes.
    public PageDesign design(
            PageTemplate template,
            Wish wish,
            PreparedRelease release,
            WorkspaceState state,
            LocalDate made) {
        return design(template, wish, release.sightings(), release, state, made);
    }

    /// The same of some of what was released: a page of a series.
    public PageDesign design(
            PageTemplate template,
            Wish wish,
            ReleasedSightings sightings,
            PreparedRelease release,
            WorkspaceState state,
            LocalDate made) {
        var records = new PageRecords(sightings, release.sites());
        return composer.page(template, wish, records, facts(state, made));
    }

    /// A page, laid out.
    ///
    /// @param made the day that is printed
    /// @param dpi null for that of the page's size
    public Sheet sheet(
            PageDesign design,
            PreparedRelease release,
            WorkspaceState state,
            LocalDate made,
            @Nullable Double dpi) {
        return sheet(design, release.sightings(), release, state, made, dpi);
    }

    /// The same of some of what was released: a page of a series.
    public Sheet sheet(
            PageDesign design,
            ReleasedSightings sightings,
            PreparedRelease release,
            WorkspaceState state,
            LocalDate made,
            @Nullable Double dpi) {
        return composer.sheet(
                design,
                records(design, sightings, release, state),
                facts(state, made),
                dpi == null ? design.size().dpi() : dpi);
    }

    /// The lines that a legend of a page may have, in the words of the program.
    public List<LegendItem> legend(
            PageDesign design,
            org.amnok.domain.page.LegendItem legend,
            PreparedRelease release,
            WorkspaceState state,
            LocalDate made) {
        return composer.legend(
                design,
                legend,
                records(design, release.sightings(), release, state),
                facts(state, made));
    }

    /// Draws and writes a page in the format that the name of the file ends in, and what is wanted
    /// beside it. Takes up to seconds: not for the FX thread.
    ///
    /// @param design of the sheet
    /// @param made the day that is printed
    /// @return what became of its maps; empty when it was cancelled and nothing was written
    /// @throws org.amnok.domain.ProblemException when the file cannot be written, or would hold
    ///   what must not leave
    public Optional<RenderReport> write(
            Sheet sheet,
            PageDesign design,
            LocalDate made,
            PreparedRelease release,
            PictureExtras extras,
            Path file,
            BooleanSupplier cancelled) {
        return new OutputWriting(release, extras, any -> settings(design, made))
                .write(sheet, file, cancelled);
    }

    /// The design itself says what was framed and asked: its hash tells whether it is the same.
    private static List<String> settings(PageDesign design, LocalDate made) {
        var bytes = design.toString().getBytes(StandardCharsets.UTF_8);
        return List.of(
                "page design SHA-256: " + Specification.sha256(bytes), "date printed: " + made);
    }

    private PageFacts facts(WorkspaceState state, LocalDate made) {
        var layers = MapLook.DEFAULT.styled(state.stylings()).layers();
        return new PageFacts(made, attributions, layers, state.bases());
    }

    private static PageRecords records(
            PageDesign design,
            ReleasedSightings sightings,
            PreparedRelease release,
            WorkspaceState state) {
        var filtered = new HashMap<String, ReleasedSightings>();
        for (var map : design.all(MapItem.class)) {
            if (!map.filter().isAll()) {
                filtered.put(map.id(), new ReleasedFilter(map.filter(), state).of(sightings));
            }
        }
        return new PageRecords(sightings, filtered, release.sites());
    }
}
