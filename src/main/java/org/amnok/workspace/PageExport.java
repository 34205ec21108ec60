package org.amnok.workspace;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import org.amnok.domain.DateSpan;
import org.amnok.domain.Sighting;
import org.amnok.domain.SightingFilter;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.query.RowSet;
import org.amnok.layout.LegendItem;
import org.amnok.layout.Sheet;
import org.amnok.layout.page.PageComposer;
import org.amnok.layout.page.PageComposer.Wish;
import org.amnok.layout.page.PageFacts;
import org.amnok.layout.page.PageRecords;
import org.amnok.layout.page.PageTemplate;
import org.amnok.map.MapLook;
import org.amnok.release.ReleaseFrame;
import org.amnok.release.ReleaseReview;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.ReleasedSighting;
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
        return reviewing(List.of(new Asked(wish.filter(), wish.days())), state).apply(terms);
    }

    /// What would become of the sightings that the maps of a page are asked to show.
    public ReleaseReview review(ReleaseTerms terms, PageDesign design, WorkspaceState state) {
        return reviewing(design, state).apply(terms);
    }

    /// The same for one terms after the other. The sightings are read at once: not for the FX
    /// thread; the function may be asked there.
    ///
    /// @throws org.amnok.domain.ProblemException when a filter asks for what never leaves
    public Function<ReleaseTerms, ReleaseReview> reviewing(
            PageDesign design, WorkspaceState state) {
        return reviewing(
                design.all(MapItem.class).stream()
                        .map(map -> new Asked(map.filter(), map.days()))
                        .distinct()
                        .toList(),
                state);
    }

    /// What a map asks of released sightings.
    ///
    /// @param days null for any
    private record Asked(SightingFilter filter, @Nullable DateSpan days) {
        RowSet candidates(WorkspaceState state) {
            var rows = Releases.candidates(filter, state);
            return days == null
                    ? rows
                    : rows.and(Releases.candidates(SightingFilter.ALL.possiblyDuring(days), state));
        }

        SightingQuestion question() {
            return SightingQuestion.of(filter).and(each -> days == null || each.mayBeOf(days));
        }
    }

    /// What the maps of a page show, in their order; empty when it has none.
    public List<ReleaseFrame> frames(PageDesign design) {
        return composer.frames(design);
    }

    /// True of the released sightings that lie in the frame of a map of a page.
    public Predicate<ReleasedSighting> shows(PageDesign design) {
        return composer.shows(design);
    }

    /// What one at least of some maps asks for.
    private Function<ReleaseTerms, ReleaseReview> reviewing(
            List<Asked> maps, WorkspaceState state) {
        var contents = state.contents();
        var rows = maps.stream().map(map -> map.candidates(state)).reduce(RowSet.EMPTY, RowSet::or);
        var meant =
                maps.stream()
                        .map(map -> releases.meant(map.question(), contents))
                        .reduce(none -> false, Predicate::or);
        var sightings = inOrder(state.sightings(rows));
        return terms -> releases.review(terms, sightings, meant, contents);
    }

    private static List<Sighting> inOrder(List<Sighting> sightings) {
        return sightings.stream()
                .sorted((one, other) -> one.uuid().compareTo(other.uuid()))
                .toList();
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
        return new OutputWriting(release, extras, any -> settings(design, made, release))
                .write(sheet, file, cancelled);
    }

    /// The design itself says what was framed and asked, which the page may not: its hash tells the
    /// newsroom whether it is the same, and nobody else.
    private static List<String> settings(
            PageDesign design, LocalDate made, PreparedRelease release) {
        var bytes = design.toString().getBytes(StandardCharsets.UTF_8);
        return List.of(
                "page design HMAC-SHA-256: " + Specification.sealed(release, bytes),
                "date printed: " + made);
    }

    private PageFacts facts(WorkspaceState state, LocalDate made) {
        var layers = MapLook.DEFAULT.styled(state.stylings()).layers();
        return new PageFacts(made, attributions, layers, state.bases());
    }

    private PageRecords records(
            PageDesign design,
            ReleasedSightings sightings,
            PreparedRelease release,
            WorkspaceState state) {
        var filtered = new HashMap<String, ReleasedSightings>();
        for (var map : design.all(MapItem.class)) {
            if (!map.filter().isAll()) {
                var passing = releases.meant(SightingQuestion.of(map.filter()), state.contents());
                filtered.put(map.id(), sightings.only(passing));
            }
        }
        return new PageRecords(sightings, filtered, release.sites());
    }
}
